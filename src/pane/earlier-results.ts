import type { CurrentItem } from '../outlook/current-item.ts';
import type { View } from './follow-item.ts';
import type { Inspected } from '../inspection/inspection.ts';

/** A message that was judged before in this sitting, with what was found; `round` tells one from the other. */
export interface EarlierResult {
  readonly round: number;
  readonly item: Extract<CurrentItem, { kind: 'message' }>;
  readonly inspection: Inspected;
  /** the item as Office.js had it */
  readonly source?: unknown;
}

/** How many are kept; they live in memory alone and are gone when the pane closes. */
const keptResults = 10;

/** The list with what is shown now in front; a message that was seen before moves there and stands once. */
export function withResult(results: readonly EarlierResult[], { item, inspection, source }: View): readonly EarlierResult[] {
  if (item.kind !== 'message' || !('detection' in inspection)) return results;
  const round = (results[0]?.round ?? 0) + 1;
  return [{ round, item, inspection, source }, ...results.filter((result) => !isSame(result, item, inspection))].slice(
    0,
    keptResults + 1,
  );
}

/**
 * Outlook has no lasting name for a message that every client gives; the same lines under the same subject are the same message.
 */
function isSame(result: EarlierResult, item: EarlierResult['item'], inspection: Inspected): boolean {
  return result.item.subject === item.subject && result.inspection.headerText === inspection.headerText;
}
