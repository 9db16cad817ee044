import { dangerRank, unreadRank } from '../../explanation/card/danger-order.ts';
import type { Shown } from '../shown.ts';

/** Messages with the most dangerous first, of equal ones in the order given. */
export function byDanger<Entry extends { readonly inspection: Shown }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => rankOf(one.inspection) - rankOf(other.inspection));
}

/** The place of one; a message without an answer may be anything. */
export function rankOf(inspection: Shown | undefined): number {
  return inspection !== undefined && 'detection' in inspection ? dangerRank(inspection.detection) : unreadRank();
}
