import { numberCounts } from '../number-set.ts';

/**
 * Counts the header texts and the rows of exports about each delivery. Each function counts what was just read, and says whether
 * the other kind had told of it already, so that it is no other message.
 */
export interface DeliveryCounts {
  /** whether a row told of the delivery of a header text, and no other header text was met for that row */
  readonly isToldByRow: (delivery: number) => boolean;
  /** the same of a row with an id of its own */
  readonly isNamedRow: (delivery: number) => boolean;
  /** the same of a row without one */
  readonly isTold: (delivery: number) => boolean;
}

/**
 * How much one row adds to the number that is kept for a delivery. The two bits below hold whether the first row had no id
 * (`unnamed`), and whether a later row gave it one (`named`).
 */
const oneRow = 4;
const unnamed = 1;
const named = 2;

/** Makes an empty set of counts. */
export function deliveryCounts(): DeliveryCounts {
  /** how many header texts there are about each delivery */
  const texts = numberCounts();
  /** how many rows, with what is known of them in the two lowest bits (`oneRow`) */
  const rows = numberCounts();

  return { isToldByRow, isNamedRow, isTold };

  function isToldByRow(delivery: number): boolean {
    const count = texts.of(delivery);
    texts.put(delivery, count + 1);
    return count < Math.floor(rows.of(delivery) / oneRow);
  }

  function isNamedRow(delivery: number): boolean {
    const told = rows.of(delivery);
    if (told % oneRow === unnamed) {
      rows.put(delivery, told - unnamed + named);
      return true;
    }
    rows.put(delivery, told + oneRow);
    return Math.floor(told / oneRow) < texts.of(delivery);
  }

  function isTold(delivery: number): boolean {
    if (rows.of(delivery) !== 0) return true;
    rows.put(delivery, oneRow + unnamed);
    return texts.of(delivery) > 0;
  }
}
