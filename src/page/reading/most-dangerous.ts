import { rankOf } from '../../ui/list/by-danger.ts';
import type { Inspection } from '../../inspection/inspection.ts';

/** The place of the most dangerous entry from `from` on, unless the one at `chosen` is as dangerous. */
export function mostDangerous(
  entries: readonly { readonly inspection: Inspection }[],
  { chosen, from }: { readonly chosen: number; readonly from: number },
): number {
  const rankAt = (place: number): number => rankOf(entries[place]?.inspection);
  let found = { place: chosen, rank: rankAt(chosen) };
  for (let place = from; place < entries.length; place += 1) {
    const rank = rankAt(place);
    if (rank < found.rank) found = { place, rank };
  }
  return found.place;
}
