import { isOwnMark } from '../record/identity.ts';
import { lastingRecord } from '../record/lasting-record.ts';
import type { TriageRecord } from '../record/record.ts';
import { goesBefore, joinedCopies, saysMore } from './joined-copies.ts';
import { keptRecords } from './kept-records.ts';
import type { Marks } from './met-marks.ts';
import { marksOf, metMarks } from './met-marks.ts';

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

/**
 * Copies of a message share a mark: that of their Message-ID, recipient and `Received` lines, or, for rows of exports, that of
 * the delivery. Header text with other lines is another message even under the same Message-ID, and so is a row with another id
 * that Microsoft 365 gave (network message id): anybody may send one Message-ID twice. A row without such an id is a copy of
 * whatever delivery it names. Of header texts and rows about one delivery there are as many messages as of the kind with more;
 * the id that Microsoft 365 gave tells which row is about which text.
 */
export function copyKeeper(): CopyKeeper {
  const met = metMarks();
  const kept = keptRecords();

  return { meet, isCopy };

  function isCopy({ identity }: TriageRecord): boolean {
    const own = identity.slice(0, 1);
    const wasMet = met.has(own);
    met.add(own);
    return wasMet;
  }

  function meet(record: TriageRecord): Meeting {
    const marks = marksOf(record);
    if (record.kind !== 'message') return meetRow(record, marks);
    return met.has(marks.own) ? meetSameText(record, marks.own) : meetText(record, marks);
  }

  /**
   * Of header texts with the same lines the one counts that the reader's filter found worst, whichever comes first. What it
   * leaves open the others say, and rows of exports about them.
   */
  function meetSameText(record: TriageRecord, own: readonly number[]): Meeting {
    const former = kept.judged(own);
    const isInstead = former !== undefined && goesBefore(record, former);
    if (former === undefined || !(isInstead || saysMore(record, former))) return { state: 'copy' };
    const copy = lastingRecord(record);
    const together = isInstead ? joinedCopies(copy, former) : joinedCopies(former, copy);
    kept.joinText(together, former);
    return { state: 'adds', former, also: null, together };
  }

  function meetText(record: TriageRecord, marks: Marks): Meeting {
    const known = met.countText(marks);
    met.add(marks.own);
    const former = kept.waiting(known);
    if (former === undefined) return known.length > 0 ? { state: 'copy' } : { state: 'new', record: kept.keepText(record) };
    return joined(record, former, otherToldOf(former, known));
  }

  function meetRow(record: TriageRecord, marks: Marks): Meeting {
    const byId = met.knownById(marks);
    const wasMet = byId.length > 0;
    const known = wasMet ? byId : met.countRow(marks);
    met.add(marks.own);
    const former = kept.held(known);
    if (former === undefined) return known.length > 0 ? { state: 'copy' } : { state: 'new', record: kept.keepRow(record) };
    // a text to somebody else is not what the row without a recipient told of
    if (wasMet && former.kind !== 'message' && !marks.own.some((one) => byId.includes(one)))
      met.takeRow(former.identity.filter((one) => !isOwnMark(one) && !record.identity.includes(one)));
    // one that names an id which was not known has to be found by it, whatever it says itself
    const isKnownBy = record.identity.every((one) => former.identity.includes(one));
    if (isKnownBy && !saysMore(record, former)) return { state: 'copy' };
    return joined(record, former, wasMet ? otherOf(former, marks) : null);
  }

  function joined(record: TriageRecord, former: TriageRecord, also: TriageRecord | null): Meeting {
    const together = joinedCopies(record, also === null ? former : joinedCopies(former, also));
    const text = [record, former, also].find((one): one is TriageRecord => one?.kind === 'message');
    if (text !== undefined) met.takeRow(together.identity.filter((one) => isOwnMark(one) || !text.identity.includes(one)));
    kept.join(together, also === null ? [former] : [former, also]);
    return { state: 'adds', former, also, together };
  }

  /** What another row told of a header text, beside the former: one with another id is about another message. */
  function otherToldOf(former: TriageRecord, known: readonly number[]): TriageRecord | null {
    for (const one of known) {
      const other = kept.waiting([one]);
      if (other === undefined || other === former || areTexts(former, other)) continue;
      if (isOwnMark(one) || !other.identity.some(isOwnMark)) return other;
    }
    return null;
  }

  /**
   * What is known of the delivery that a row tells of, beside what is known of its id: of the one with no more than the id, the
   * other with no id, nobody could say that they are the same. A row without a recipient cannot either, where others have the id.
   */
  function otherOf(former: TriageRecord, { own, ofDelivery }: Marks): TriageRecord | null {
    if (own.some(met.isOfRecipients)) return null;
    const unnamedYet = ofDelivery.filter((one) => !former.identity.includes(one) && met.isNamedRow(one));
    const other = kept.held(unnamedYet);
    return other === undefined || areTexts(former, other) ? null : other;
  }
}

/** Whether both are header texts: with other lines they are two messages, whatever a row says of them. */
function areTexts(one: TriageRecord, other: TriageRecord): boolean {
  return one.kind === 'message' && other.kind === 'message';
}
