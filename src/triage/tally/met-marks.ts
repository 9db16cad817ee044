import { isOwnMark } from '../record/identity.ts';
import type { TriageRecord } from '../record/record.ts';
import { numberCounts, numberSet } from '../number-set.ts';
import { deliveryCounts } from './delivery-counts.ts';

/**
 * The marks of a record: its own, which no other message has; the `ids` that it names beside, which of a row is its own without
 * the recipient; and those of the delivery that it tells of.
 */
export interface Marks {
  readonly own: readonly number[];
  readonly ids: readonly number[];
  readonly ofDelivery: readonly number[];
}

/** Sorts the marks of a record. */
export function marksOf({ identity }: TriageRecord): Marks {
  const odd = identity.filter(isOwnMark);
  // most rows have marks of one kind
  if (odd.length === 0) return { own: odd, ids: odd, ofDelivery: identity };
  const ofDelivery = odd.length === identity.length ? [] : identity.filter((one) => !isOwnMark(one));
  return { own: odd.slice(0, 1), ids: odd.slice(1), ofDelivery };
}

/** What was met before, by its marks alone. */
export interface MetMarks {
  /** whether a record with one of these own marks was met */
  readonly has: (own: readonly number[]) => boolean;
  readonly add: (own: readonly number[]) => void;
  /** counts a header text, and gives the marks under which rows told of it: none where it is a new message */
  readonly countText: (marks: Marks) => readonly number[];
  /**
   * The mark under which a row with the same id was met, or one that names that id and no recipient, or none. A row without a
   * recipient is about some delivery of its message: it counts where no row names one, and the first that does takes its place.
   */
  readonly knownById: (marks: Marks) => readonly number[];
  /** whether rows with this id name recipients, where it is that of a row without one */
  readonly isOfRecipients: (id: number) => boolean;
  /** counts a row whose id was not met, and gives the marks under which a text or a row told of it */
  readonly countRow: (marks: Marks) => readonly number[];
  /**
   * says that the rows with these ids, which tell of these deliveries beside that of a text that was met, are about that text: no
   * other is the one of such a row, whatever it names
   */
  readonly takeRow: (marks: readonly number[]) => void;
  /** counts a row with an id of its own for a delivery, and says whether a text or a row without an id had told of that */
  readonly isNamedRow: (delivery: number) => boolean;
}

/** What `namedByText` holds of an id that is taken, and whose text tells of no delivery: the marks of deliveries are even. */
const noDelivery = 1;

/** Nothing met so far. */
export function metMarks(): MetMarks {
  /** marks of messages with lines and of rows that Microsoft 365 gave an id */
  const seen = numberSet();
  const told = deliveryCounts();
  /** ids that header texts name, each with the mark of the delivery that the first such text tells of */
  const namedByText = numberCounts();

  /** ids of rows that name a recipient, without that */
  const withRecipient = numberSet();
  /** ids of rows without a recipient, each counted for the delivery of a header text */
  const countedForText = numberSet();

  return { has, add, knownById, isOfRecipients: withRecipient.has, countText, countRow, takeRow, isNamedRow: told.isNamedRow };

  function has(own: readonly number[]): boolean {
    return own.some(seen.has);
  }

  function add(own: readonly number[]): void {
    for (const one of own) seen.put(one);
  }

  function knownById({ own, ids: [id], ofDelivery }: Marks): readonly number[] {
    if (has(own)) return own;
    if (id !== undefined) return takenOver(own, id);
    const known = own.filter(withRecipient.has);
    if (known.length === 0) return known;
    for (const one of ofDelivery) told.isNamedRow(one);
    takeRow([...known, ...ofDelivery]);
    return known;
  }

  /** What is known of the place of a row without a recipient that the first row with one takes. */
  function takenOver(own: readonly number[], id: number): readonly number[] {
    const isFirst = !withRecipient.has(id);
    withRecipient.put(id);
    if (countedForText.has(id)) return own.filter((one) => namedByText.of(one) === namedByText.of(id));
    if (!isFirst || !seen.has(id) || isTaken(id)) return [];
    takeIds([id]);
    return [id];
  }

  /** The mark of an id comes first: the first text that names it takes the row. Each delivery is counted, whatever that says. */
  function countText({ ids, ofDelivery }: Marks): readonly number[] {
    const named = ids.filter((id) => seen.has(id) && !isTaken(id));
    const toldOf = ofDelivery.filter((one) => told.isToldByRow(one));
    // a row that is known by its id alone tells of the delivery that the text names
    if (named.length > 0) {
      const delivery = ofDelivery.slice(0, 1);
      if (toldOf.length === 0) delivery.forEach(told.isNamedRow);
      if (toldOf.length === 0 || delivery.some((one) => toldOf.includes(one))) named.forEach(countedForText.put);
    }
    takeIds(ids, ofDelivery[0]);
    return [...named, ...toldOf];
  }

  /** A row whose id a header text names goes to that text, and to no other of the same Message-ID. */
  function countRow({ own, ids, ofDelivery }: Marks): readonly number[] {
    const isCounted = own.length > 0 ? told.isNamedRow : told.isTold;
    const toldOf = ofDelivery.filter((one) => isCounted(one));
    const named = own.find(isTaken);
    if (named === undefined) {
      if (toldOf.length > 0) takeIds(own);
      return toldOf;
    }
    const delivery = namedByText.of(named);
    if (ids.length === 0 && delivery !== noDelivery && !ofDelivery.includes(delivery)) countedForText.put(named);
    const isTold = ofDelivery.includes(delivery) ? toldOf.length > 0 : delivery === noDelivery || told.isNamedRow(delivery);
    return isTold ? [named] : [];
  }

  function takeRow(marks: readonly number[]): void {
    for (const one of marks) if (!isOwnMark(one)) told.isToldByRow(one);
    takeIds(marks.filter(isOwnMark));
  }

  function takeIds(ids: readonly number[], delivery = noDelivery): void {
    for (const id of ids) if (!isTaken(id)) namedByText.put(id, delivery);
  }

  function isTaken(id: number): boolean {
    return namedByText.of(id) !== 0;
  }
}
