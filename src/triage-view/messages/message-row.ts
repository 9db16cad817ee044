import type { Outcome } from '../../detection/index.ts';
import type { TriageRecord } from '../../triage/index.ts';
import { blameOf } from '../../triage/record/strongest-cause.ts';
import type { TriageHeadline } from '../../locales/catalog/triage-words.ts';

/** What the list of messages shows of a record. `place` is its number in that list, from 0, and tells one row from another. */
export interface MessageRow {
  readonly place: number;
  readonly source: string;
  readonly item: number;
  /** whether the row has header text behind it */
  readonly hasLines: boolean;
  readonly time: string | null;
  readonly sender: string | null;
  readonly organisation: string | null;
  /** whether only what anybody can write names it */
  readonly isClaimed: boolean;
  readonly outcome: Outcome;
  /** how sure the pool is, in a word of the headline, which a report tells nowhere else; null where certain or not known */
  readonly doubt: keyof Pick<TriageHeadline, 'likely' | 'claimed'> | null;
  readonly missing: TriageRecord['missing'];
  readonly threat: TriageRecord['threat'];
  /** null unless the relay pool delivered it: the other pools need no cause */
  readonly cause: TriageRecord['cause'];
  readonly placed: TriageRecord['placed'];
}

/** The row of a record. */
export function rowOf(record: TriageRecord, place: number): MessageRow {
  const { source, item, kind, time, fromDomain, tenant, outcome, certainty, missing, threat, placed, mayBeForged } = record;
  return {
    place,
    source,
    item,
    hasLines: kind === 'message',
    time,
    sender: fromDomain,
    organisation: tenant.name ?? tenant.id,
    isClaimed: tenant.claimed === true || mayBeForged,
    outcome,
    doubt: mayBeForged ? 'claimed' : certainty === 'likely' ? certainty : null,
    missing,
    threat,
    cause: outcome === 'relay-pool' ? blameOf(record).cause : null,
    placed,
  };
}
