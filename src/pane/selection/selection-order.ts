import { dangerRank, unreadRank } from '../../explanation/card/danger-order.ts';
import type { SelectedEntry } from './selection-entry.ts';

/** The messages with the most dangerous first, of equal ones in the order of Outlook's list. */
export function mostDangerousFirst(entries: readonly SelectedEntry[]): readonly SelectedEntry[] {
  return [...entries].sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ inspection }: SelectedEntry): number {
  return 'detection' in inspection ? dangerRank(inspection.detection) : unreadRank();
}
