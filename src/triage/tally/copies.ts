import type { TriageRecord } from '../record/record.ts';
import { isOwnMark } from '../record/identity.ts';
import { lastingRecord } from '../record/lasting-record.ts';
import { isWorse, joinedCopies, saysMore } from './joined-copies.ts';
import { deliveryCounts } from './delivery-counts.ts';
import { numberCounts, numberSet } from '../number-set.ts';

/**
 * What a record is to those met before: new, and what to go on with; a copy of one; or one that adds to the `former`, which
 * `together` replaces, and `also` another one, where this record says that both are about one delivery.
 */
export type Meeting =
  | { readonly state: 'new'; readonly record: TriageRecord }
  | { readonly state: 'copy' }
  | {
      readonly state: 'adds';
      readonly former: TriageRecord;
      readonly also: TriageRecord | null;
      readonly together: TriageRecord;
    };

/** Tells copies. */
export interface CopyKeeper {
  readonly meet: (record: TriageRecord) => Meeting;
  /** whether a row of a report was met before */
  readonly isCopy: (record: TriageRecord) => boolean;
}

/** Rows of exports that are kept, so that a copy can add to them; the others are remembered by their marks alone. */
const mostKept = 20_000;

/**
 * Marks of messages with lines that do not say where they were put, or may be forged: the row of an export may say more yet. Each
 * has up to four.
 */
const mostWaiting = 2000;

/** Messages with lines of which a copy may say worse: those that the relay pool carried, and others. */
const mostRelays = 2000;
const mostOthers = 2000;

/**
 * Copies of a message share a mark: that of their Message-ID, recipient and `Received` lines, or, for rows of exports, that of
 * the delivery. Header text with other lines is another message even under the same Message-ID, and so is a row with another id
 * that Microsoft 365 gave (network message id): anybody may send one Message-ID twice. A row without such an id is a copy of
 * whatever delivery it names. Of header texts and rows about one delivery there are as many messages as of the kind with more;
 * the id that Microsoft 365 gave tells which row is about which text.
 */
export function copyKeeper(): CopyKeeper {
  /** marks of messages with lines and of rows that Microsoft 365 gave an id */
  const seen = numberSet();
  const told = deliveryCounts();
  /** ids that header texts name, each with the mark of the delivery that the first such text tells of; 1 for none */
  const namedByText = numberCounts();
  const kept = new Map<number, TriageRecord>();
  const judged = new Map<number, TriageRecord>();
  let others = 0;

  return { meet, isCopy };

  function isCopy(record: TriageRecord): boolean {
    const identity = record.identity[0];
    if (identity === undefined) return false;
    const wasSeen = seen.has(identity);
    seen.add(identity);
    return wasSeen;
  }

  function meet(record: TriageRecord): Meeting {
    const hasLines = record.kind === 'message';
    const { own, ids, ofDelivery } = marksOf(record);
    if (hasLines && own.some(seen.has)) return meetCopy(record, own);
    const wasSeen = !hasLines && own.some(seen.has);
    const known = wasSeen ? own : hasLines ? knownOfText(ids, ofDelivery) : knownOfRow(own, ofDelivery);
    const isKnown = known.length > 0;
    const former = keptUnder(known);
    for (const one of own) seen.add(one);
    if (hasLines && former !== undefined) takeIds(former.identity.filter(isOwnMark));
    if (former !== undefined) {
      // one that names an id which was not known has to be found by it, whatever it says itself
      const isKnownBy = record.identity.every((one) => former.identity.includes(one));
      if (!hasLines && isKnownBy && !saysMore(record, former)) return { state: 'copy' };
      const also = wasSeen ? otherOf(former, ofDelivery) : hasLines ? otherToldOf(former, known) : null;
      const together = joinedCopies(record, also === null ? former : joinedCopies(former, also));
      // header text with its place says all that there is to say; else a row may be added to again
      if (together.kind === 'message' && isSettled(together)) for (const one of together.identity) kept.delete(one);
      else keep(together, together.identity);
      for (const one of together.identity) if (judged.has(one)) judged.set(one, together);
      if (hasLines && isJudgedKept(together)) keepJudged(together, own);
      return { state: 'adds', former, also, together };
    }
    if (isKnown) return { state: 'copy' };
    const isWaiting = kept.size < (hasLines ? mostWaiting : mostKept) && !(hasLines && isSettled(record));
    const isJudged = hasLines && isJudgedKept(record);
    if (!isWaiting && !isJudged) return { state: 'new', record };
    const lasting = hasLines ? lastingRecord(record) : copyOf(record);
    if (isWaiting) keep(lasting, [...ofDelivery, ...ids]);
    if (isJudged) keepJudged(lasting, own);
    return { state: 'new', record: lasting };
  }

  /**
   * The marks under which rows told of a header text, that of its id first: the first text that names an id takes the row. Each
   * delivery is counted, whatever the one before it says.
   */
  function knownOfText(ids: readonly number[], ofDelivery: readonly number[]): readonly number[] {
    const named = ids.filter((id) => seen.has(id) && namedByText.of(id) === 0);
    const toldOf = ofDelivery.filter((one) => told.isToldByRow(one));
    // a row that is known by its id alone tells of the delivery that the text names
    if (named.length > 0 && toldOf.length === 0) for (const one of ofDelivery.slice(0, 1)) told.isNamedRow(one);
    for (const id of ids) if (namedByText.of(id) === 0) namedByText.set(id, ofDelivery[0] ?? 1);
    return [...named, ...toldOf];
  }

  /** The same of a row. One whose id a header text names goes to that text, and to no other of the same Message-ID. */
  function knownOfRow(own: readonly number[], ofDelivery: readonly number[]): readonly number[] {
    const isCounted = own.length > 0 ? told.isNamedRow : told.isTold;
    const toldOf = ofDelivery.filter((one) => isCounted(one));
    const named = own.find((id) => namedByText.of(id) !== 0);
    if (named === undefined) {
      if (toldOf.length > 0) takeIds(own);
      return toldOf;
    }
    const delivery = namedByText.of(named);
    const isTold = ofDelivery.includes(delivery) ? toldOf.length > 0 : delivery === 1 || told.isNamedRow(delivery);
    return isTold ? [named] : [];
  }

  /** Rows that a text took by its Message-ID are about no other text, whatever id that names. */
  function takeIds(ids: readonly number[]): void {
    for (const id of ids) if (namedByText.of(id) === 0) namedByText.set(id, 1);
  }

  /** What another row told of a header text, beside the former: one with another id is about another message. */
  function otherToldOf(former: TriageRecord, known: readonly number[]): TriageRecord | null {
    for (const one of known) {
      const other = kept.get(one);
      if (other === undefined || other === former) continue;
      if (isOwnMark(one) || !other.identity.some(isOwnMark)) return other;
    }
    return null;
  }

  /**
   * What is known of the delivery that a row tells of, beside what is known of its id: of the one with no more than the id, the
   * other with no id, nobody could say that they are the same.
   */
  function otherOf(former: TriageRecord, ofDelivery: readonly number[]): TriageRecord | null {
    const unnamedYet = ofDelivery.filter((one) => !former.identity.includes(one) && told.isNamedRow(one));
    return keptUnder(unnamedYet) ?? null;
  }

  /**
   * Of copies the one counts that the reader's filter found worst, whichever comes first: the lines of the way are the same. What
   * it leaves open the others say, and rows of exports about them.
   */
  function meetCopy(record: TriageRecord, own: readonly number[]): Meeting {
    const former = judged.get(own[0] ?? 0);
    const isInstead = former !== undefined && isWorse(record, former);
    if (former === undefined || !(isInstead || saysMore(record, former))) return { state: 'copy' };
    const copy = lastingRecord(record);
    const together = isInstead ? joinedCopies(copy, former) : joinedCopies(former, copy);
    for (const one of own) judged.set(one, together);
    // the former may wait for a row of an export, which may still say where it was put
    for (const one of together.identity) {
      if (isSettled(together)) kept.delete(one);
      else if (kept.has(one)) kept.set(one, together);
    }
    return { state: 'adds', former, also: null, together };
  }

  function isJudgedKept({ outcome }: TriageRecord): boolean {
    return outcome === 'relay-pool' ? judged.size - others < mostRelays : others < mostOthers;
  }

  function keepJudged(record: TriageRecord, own: readonly number[]): void {
    for (const one of own) {
      if (record.outcome !== 'relay-pool' && !judged.has(one)) others += 1;
      judged.set(one, record);
    }
  }

  function keptUnder(marks: readonly number[]): TriageRecord | undefined {
    for (const one of marks) {
      const record = kept.get(one);
      if (record !== undefined) return record;
    }
    return undefined;
  }

  function keep(record: TriageRecord, marks: readonly number[]): void {
    for (const one of marks) if (kept.has(one) || kept.size < mostKept) kept.set(one, record);
  }
}

/** Whether the row of an export adds nothing to header text: neither where it was put, nor that the pool was no claim. */
function isSettled({ placed, mayBeForged }: TriageRecord): boolean {
  return placed !== null && !mayBeForged;
}

/**
 * The marks of a record: its own, which no other message has; those of ids, which rows have for their own and header text names;
 * and those of the delivery that it tells of.
 */
interface Marks {
  readonly own: readonly number[];
  readonly ids: readonly number[];
  readonly ofDelivery: readonly number[];
}

function marksOf({ kind, identity }: TriageRecord): Marks {
  const odd = identity.filter(isOwnMark);
  // most rows have marks of one kind
  if (odd.length === 0) return { own: odd, ids: odd, ofDelivery: identity };
  const ofDelivery = odd.length === identity.length ? [] : identity.filter((one) => !isOwnMark(one));
  return kind === 'message' ? { own: odd.slice(0, 1), ids: odd.slice(1), ofDelivery } : { own: odd, ids: odd, ofDelivery };
}

/**
 * A copy of a record, to keep. If all of the first records made at one place in the code are kept, the engine expects the same of
 * the others and frees them late. With hundreds of thousands of rows that cost a third of the memory and a fifth of the time.
 */
function copyOf(record: TriageRecord): TriageRecord {
  return { ...record, identity: [...record.identity], server: { ...record.server }, recipient: { ...record.recipient } };
}
