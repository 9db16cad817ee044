/** The largest first; of equal ones the one that was met first. What was taken back as often as it was added is left out. */
export function largest<T extends { readonly count: number }>(items: readonly T[]): T[] {
  return items.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
