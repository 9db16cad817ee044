import type { CardTone } from '../../detection/index.ts';
import { cardCodes, isMereClaim } from '../../detection/index.ts';
import { dangerRank } from '../../explanation/card/danger-order.ts';
import { fromDomain } from '../../explanation/message/from-domain.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

/** What can be counted of a message. */
export type Count = 'danger' | 'relay' | 'highRisk' | 'forged' | 'unknown';

/** One message in a table. `file` names the message within its file, where there are several in it. */
export interface MessageRow {
  readonly tone: CardTone;
  /** the most dangerous have 0 */
  readonly rank: number;
  readonly label: string;
  readonly place: string;
  readonly domain: string;
  readonly file: string;
  /** whether its text was repaired, or more of it exists than was read */
  readonly isNoted: boolean;
  readonly counts: readonly Count[];
}

/** What of a message the table shows, in words. */
export function messageRow(inspected: Inspected, file: string, { card }: Catalog): MessageRow {
  const { detection, repairs, doubts } = inspected;
  const { tone, label } = cardCodes(detection);
  const { outcome } = detection.verdict;
  const { placed } = detection.junk;
  const isClaim = isMereClaim(detection);
  // a message can be dangerous and come from a pool; a claim that may be forged is no pool
  const counts = [
    tone === 'danger' && 'danger',
    outcome === 'relay-pool' && !isClaim && 'relay',
    outcome === 'high-risk-pool' && !isClaim && 'highRisk',
    isClaim && 'forged',
    outcome === 'undetermined' && 'unknown',
  ] as const;
  return {
    tone,
    rank: dangerRank(detection),
    label: card.labels[label],
    place: placed === 'unknown' ? none : card.places[placed],
    domain: fromDomain(detection.fields) ?? none,
    file,
    isNoted: repairs.length > 0 || doubts.length > 0,
    counts: counts.filter((count) => count !== false),
  };
}

const none = '–';
