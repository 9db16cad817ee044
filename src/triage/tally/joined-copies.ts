import { earlierTime } from '../record/earlier-time.ts';
import type { TriageRecord } from '../record/record.ts';
import { severityOf } from '../record/threat-order.ts';

/** Whether a row adds to another about the same delivery. */
export function saysMore(record: TriageRecord, former: TriageRecord): boolean {
  return (
    rankOf(record) > rankOf(former) ||
    (former.placed === null && record.placed !== null) ||
    (former.fromDomain === null && record.fromDomain !== null) ||
    severityOf(record.threat) > severityOf(former.threat) ||
    (former.mayBeForged && confirms(record, former)) ||
    timeOf(former, record) !== former.time
  );
}

/** Whether a copy of a message was found more dangerous, or lies in Junk Email, where the former does not. */
export function isWorse(record: TriageRecord, former: TriageRecord): boolean {
  const [severity, before] = [severityOf(record.threat), severityOf(former.threat)];
  return severity === before ? record.placed === 'junk' && former.placed !== 'junk' : severity > before;
}

/** Whether one of two header texts with the same lines counts: the worse one, and else the one whose answer is the stronger. */
export function goesBefore(record: TriageRecord, former: TriageRecord): boolean {
  return isWorse(record, former) || (!isWorse(former, record) && rankOf(record) > rankOf(former));
}

/**
 * Whether a copy shows the way that another only claims. Anybody may send the Message-ID of somebody else's message: a row is
 * about the claimed way where it knows which server delivered, and that is the same one. A row of mail that left knows none.
 */
function confirms({ kind, outcome, position, server, mayBeForged }: TriageRecord, claim: TriageRecord): boolean {
  if (mayBeForged || outcome !== claim.outcome) return false;
  const isRow = kind === 'delivery';
  if (position !== 'delivery') return !isRow;
  return server.address === claim.server.address && !(isRow && server.address === null);
}

/**
 * Two copies as one: what the one with the stronger answer says, and of the other what that leaves open. Header text goes before
 * a row, whatever it says: it shows the whole way.
 */
export function joinedCopies(record: TriageRecord, former: TriageRecord): TriageRecord {
  const isFirst = isTold(record) || (!isTold(former) && rankOf(record) > rankOf(former));
  const [base, other] = isFirst ? [record, former] : [former, record];
  const placed = base.placed ?? other.placed;
  return {
    ...base,
    identity: [...new Set([...base.identity, ...other.identity])],
    time: timeOf(base, other),
    fromDomain: base.fromDomain ?? other.fromDomain,
    placed,
    junk: base.junk ?? (placed === 'junk' ? 'unknown' : null),
    mayBeForged: base.mayBeForged && !confirms(other, base),
    threat: isWorse(other, base) ? other.threat : base.threat,
  };
}

/** Header text shows when the message was handed over; of rows the earliest does. */
function timeOf(one: TriageRecord, other: TriageRecord): string | null {
  const told = [one, other].find(({ kind, time }) => kind === 'message' && time !== null);
  return told === undefined ? earlierTime(one.time, other.time) : told.time;
}

/** Whether header text shows the way. */
function isTold({ kind, outcome }: TriageRecord): boolean {
  return kind === 'message' && outcome !== 'undetermined';
}

/** The relay pool on one leg of a message is what matters, most of all where it is certain; an answer goes before none. */
function rankOf({ kind, outcome, certainty }: TriageRecord): number {
  if (outcome === 'undetermined') return kind === 'message' ? 1 : 0;
  return outcome !== 'relay-pool' ? 2 : certainty === 'likely' ? 3 : 4;
}
