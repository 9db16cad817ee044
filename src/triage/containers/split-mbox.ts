import { inputLimit } from '../../inspection/limits.ts';
import type { Needle } from '../find-bytes.ts';
import { findBytes, needleOf } from '../find-bytes.ts';
import { claimedEnd, isBehindBody } from './content-length.ts';
import { isSeparator, longestSeparator } from './mbox-separator.ts';

/** One message of a mailbox file, without its separator. `bytes` are good until the next piece is taken. */
export interface MboxMessage {
  readonly bytes: Uint8Array;
  /** whether it goes on behind what is looked at */
  readonly isCut: boolean;
}

/** Takes the pieces of a mailbox file in order, at most `pieceLimit` bytes each; gives the messages that end in them. */
export interface MboxSplitter {
  readonly take: (piece: Uint8Array, isLast: boolean) => readonly MboxMessage[];
  /** whether a message began at or behind the place where this stretch of the file ends */
  readonly isPast: () => boolean;
}

export const pieceLimit = 1024 * 1024;

/** What is kept of a separator that may go on in the next piece. */
const overlap = 2 * longestSeparator + 16;

/** What stands between messages: a line with a date, or (MMDF) four control signs. */
export type MboxDialect = 'mbox' | 'mmdf';

const marks: Readonly<Record<MboxDialect, Needle>> = { mbox: needleOf('\nFrom '), mmdf: needleOf('\n\u0001\u0001\u0001\u0001') };
const markLength = 'From '.length;
const lineFeed = 0x0a;
const letterF = 0x46;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/**
 * Cuts a mailbox file into its messages in one pass, with the memory of the largest message that is looked at and no more: what
 * lies beyond `inputLimit` of a message is searched for the next separator and dropped. `start` and `end`: only messages whose
 * separator begins in this stretch are given, so that a file can be read in several places at once.
 */
export function splitMbox(
  { start, end }: { readonly start: number; readonly end: number },
  dialect: MboxDialect = 'mbox',
): MboxSplitter {
  const mark = marks[dialect];
  const buffer = new Uint8Array(inputLimit + 2 * pieceLimit + overlap);
  /** Where the message at hand begins in the buffer, -1 before the first; where the buffer ends; how far it was searched. */
  let opened = start === 0 ? 0 : -1;
  let filled = 0;
  let searched = 0;
  /** Place in the file of the first byte behind what was dropped, less its place in the buffer. */
  let shift = Math.max(0, start - 1);
  let isCut = false;
  let past = false;
  let first = start === 0;

  return { take, isPast: () => past };

  function take(piece: Uint8Array, isLast: boolean): readonly MboxMessage[] {
    makeRoom(piece.length);
    buffer.set(piece, filled);
    const from = Math.max(0, filled - byteOrderMark.length - markLength);
    filled += piece.length;
    freeSeparators(buffer.subarray(from, filled));
    const found: MboxMessage[] = [];
    if (first) {
      if (filled < overlap && !isLast) return found;
      openFirst();
    }
    for (;;) {
      const at = findBytes(buffer, mark, searched, filled);
      if (at === -1) {
        searched = Math.max(searched, filled - markLength);
        break;
      }
      const isOne = dialect === 'mmdf' ? true : isSeparator(buffer, at + 1, filled);
      if (isOne === null && !isLast) {
        searched = at;
        break;
      }
      searched = at + markLength;
      if (isOne !== true) continue;
      const claimed = dialect === 'mmdf' || isCut || opened === -1 ? null : claimedEnd(buffer, opened, at);
      if (claimed !== null && claimed - opened <= inputLimit) {
        if (claimed + overlap > filled && !isLast) {
          searched = at;
          break;
        }
        if (isBehindBody(buffer, claimed, filled)) {
          searched = claimed - 1;
          continue;
        }
      }
      give(found, at);
      past = at + 1 + shift >= end;
      if (past) {
        opened = -1;
        return found;
      }
      opened = behindLine(at + 1);
      isCut = false;
    }
    if (isLast) {
      give(found, filled);
      opened = -1;
    }
    return found;
  }

  function give(found: MboxMessage[], until: number): void {
    // what stands before the first separator is a message only where it is more than blanks
    if (opened === -1 || until <= opened) return;
    const from = dialect === 'mmdf' && isSeparator(buffer, opened, until) === true ? behindLine(opened) : opened;
    const bytes = buffer.subarray(from, Math.min(until, opened + inputLimit));
    if (dialect === 'mbox' || bytes.some((byte) => byte > 0x20)) found.push({ bytes, isCut });
  }

  function openFirst(): void {
    first = false;
    let at = byteOrderMark.every((byte, i) => buffer[i] === byte) ? byteOrderMark.length : 0;
    while (at < filled && (buffer[at] === lineFeed || buffer[at] === 0x0d)) at += 1;
    const isBehind = dialect === 'mmdf' || isSeparator(buffer, at, filled) === null || startsSeparator(buffer, at);
    opened = isBehind ? behindLine(at) : at;
    searched = opened === 0 ? 0 : opened - 1;
  }

  function behindLine(at: number): number {
    const feed = buffer.indexOf(lineFeed, at);
    return feed === -1 || feed >= filled ? filled : feed + 1;
  }

  /** Drops what was given; of a message that is longer than what is looked at, all but its beginning and the last bytes. */
  function makeRoom(length: number): void {
    if (filled + length <= buffer.length) return;
    const keepFrom = opened === -1 ? Math.max(0, searched - 1) : opened;
    if (keepFrom > 0) {
      buffer.copyWithin(0, keepFrom, filled);
      filled -= keepFrom;
      searched = Math.max(0, searched - keepFrom);
      shift += keepFrom;
      if (opened !== -1) opened = 0;
    }
    if (filled + length <= buffer.length) return;
    const tail = Math.max(inputLimit, filled - overlap);
    buffer.copyWithin(inputLimit, tail, filled);
    shift += tail - inputLimit;
    filled -= tail - inputLimit;
    searched = Math.max(inputLimit, searched - (tail - inputLimit));
    isCut = true;
  }
}

/**
 * Puts line ends in the place of what stands in front of a separator and is no text. Their number stays, since places are
 * counted. A byte order mark: somebody joined several files into one; of a mark where the bytes begin, a part may lie before
 * them. Zeros: a machine that failed while it wrote leaves them; the last is enough.
 */
function freeSeparators(bytes: Uint8Array): void {
  const [, , last] = byteOrderMark;
  for (let at = bytes.indexOf(last); at !== -1; at = bytes.indexOf(last, at + 1)) {
    const isMark = byteOrderMark.every((byte, i) => at + i < 2 || bytes[at - 2 + i] === byte);
    if (isMark && startsSeparator(bytes, at + 1)) bytes.fill(lineFeed, Math.max(0, at - 2), at + 1);
  }
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (bytes[at + 1] === letterF && startsSeparator(bytes, at + 1)) bytes[at] = lineFeed;
  }
}

function startsSeparator(bytes: Uint8Array, at: number): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + markLength)) === 'From ';
}
