/**
 * The one that is shown most often first, where that is counted, else the largest; of equal ones the one that was met first. What
 * was taken back as often as it was added is left out.
 */
export function largest<T extends { readonly count: number; readonly shown?: number }>(items: readonly T[]): T[] {
  return items
    .filter(({ count }) => count > 0)
    .sort((one, other) => (other.shown ?? 0) - (one.shown ?? 0) || other.count - one.count);
}
