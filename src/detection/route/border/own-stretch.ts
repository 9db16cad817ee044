/** Whose mailbox the message was read in, told from the newest `Received` fields alone. */
export type ReaderSystem = 'microsoft365' | 'gmail' | 'other' | 'unknown';

/**
 * How the lines of the reader's own system end:
 * `border` in the line that took the message over; `inside` at the client that submitted it, so it came from within;
 * `unreadable` at a line that cannot be read; `broken` where two lines do not join up; `cut` where the text ends too early;
 * `none` if there is no line at all.
 */
export type Entry = 'border' | 'inside' | 'unreadable' | 'broken' | 'cut' | 'none';

/**
 * The reader's own stretch of the route. `index` counts hops and points at the last of its lines (the border hop where there is
 * one), -1 if none. `vouched`: the reader's own side wrote that line, over an unbroken chain of lines that each name the next.
 */
export interface OwnStretch {
  readonly reader: ReaderSystem;
  readonly entry: Entry;
  readonly index: number;
  readonly vouched: boolean;
}

/** How one kind of system's lines end. `fetched`: in a line of a program that read the message in a mailbox. */
export interface Ending extends Omit<OwnStretch, 'reader' | 'entry'> {
  readonly entry: Entry | 'fetched';
}
