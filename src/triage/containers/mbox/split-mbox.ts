import { inputLimit } from '../../../inspection/limits.ts';
import type { FindBytes, Needle } from '../../bytes/find-bytes.ts';
import { findBytes, needleOf } from '../../bytes/find-bytes.ts';
import type { CarriedSearch } from '../carried.ts';
import { carriedSearch, losesCarried, searchedFrom } from '../carried.ts';
import { claimedEnd, isBehindBody } from './content-length.ts';
import { isSeparator, isWholeLine, longestSeparator, opensSeparator } from './mbox-separator.ts';
import type { Span } from './spans.ts';

/** One message of a mailbox file, without its separator. `bytes` are good until the next piece is taken. */
export interface MboxMessage {
  readonly bytes: Uint8Array;
  /** whether it is longer than what is looked at, and something that counts is lost with the rest */
  readonly isCut: boolean;
}

/**
 * Takes the pieces of a mailbox file in order, at most `pieceLimit` bytes each; gives the messages that end in them, which are to
 * be fetched to the last before the next piece. One at a time: a piece may hold thousands.
 */
export interface MboxSplitter {
  readonly take: (piece: Uint8Array, isLast: boolean) => Generator<MboxMessage, void, undefined>;
  /** whether a message began at or after the place where this span of the file ends */
  readonly isPast: () => boolean;
}

/** Longest piece that a splitter takes, in bytes. */
export const pieceLimit = 1024 * 1024;

/** What is kept of a separator that may go on in the next piece. */
const overlap = 2 * longestSeparator + 16;

/** Most bytes that are held: what is looked at of one message, and the piece behind it. */
const mostHeld = inputLimit + 2 * pieceLimit + overlap;

/** What stands between messages: a line with a date, or (MMDF) four control signs. */
export type MboxDialect = 'mbox' | 'mmdf';

const marks: Readonly<Record<MboxDialect, Needle>> = { mbox: needleOf('From '), mmdf: needleOf('\u0001\u0001\u0001\u0001') };
const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/**
 * Cuts a mailbox file into its messages in one pass, with the memory of the largest message that is looked at and no more: what
 * lies beyond `inputLimit` of a message is searched for the next separator and dropped. `start` and `end`: only messages whose
 * separator begins in this span are given, so that a file can be read in several places at once.
 */
export function splitMbox({ start, end }: Span, dialect: MboxDialect = 'mbox', find: FindBytes = findBytes): MboxSplitter {
  const mark = marks[dialect];
  let buffer = new Uint8Array(3 * pieceLimit);
  /** Where the message at hand begins in the buffer, -1 before the first; where the buffer ends; how far it was searched. */
  let opened = start === 0 ? 0 : -1;
  let filled = 0;
  let searched = 0;
  /** Place in the file of the first byte behind what was dropped, less its place in the buffer. */
  let shift = Math.max(0, start - 1);
  let isCut = false;
  /** Looks through what is dropped of the message at hand. */
  let dropped: CarriedSearch | null = null;
  let past = false;
  let first = start === 0;

  return { take, isPast: () => past };

  function* take(piece: Uint8Array, isLast: boolean): Generator<MboxMessage, void, undefined> {
    makeRoom(piece.length);
    buffer.set(piece, filled);
    filled += piece.length;
    if (first) {
      if (filled < overlap && !isLast) return;
      openFirst();
    }
    for (;;) {
      const at = nextSeparator(isLast);
      const isEnd = at === -1;
      if (isEnd && !isLast) return;
      const message = messageUntil(isEnd ? filled : lineEndBefore(buffer, at));
      if (message !== null) yield message;
      past = !isEnd && at + shift >= end;
      opened = isEnd || past ? -1 : behindLine(at);
      if (opened === -1) return;
      isCut = false;
      dropped = null;
    }
  }

  /** Where the next separator stands in the buffer; -1 where none does, or where only the next piece can tell. */
  function nextSeparator(isLast: boolean): number {
    for (;;) {
      const at = find(buffer, mark, searched, filled);
      if (at === -1) {
        searched = Math.max(searched, filled - mark.bytes.length + 1);
        return -1;
      }
      // what stood before the message at hand may be dropped: where it begins, a line does
      const opensLine = at === opened || lineEndBefore(buffer, at) !== -1;
      const isOne = opensLine && opensMessage(at, isLast);
      if (isOne === null && !isLast) {
        searched = at;
        return -1;
      }
      searched = at + mark.bytes.length;
      if (isOne !== true) continue;
      // a body whose length is given may hold lines that look like separators
      const claimed = dialect === 'mmdf' || isCut || opened === -1 ? null : claimedEnd(buffer, opened, at);
      if (claimed === null || claimed - opened > inputLimit) return at;
      if (claimed + overlap > filled && !isLast) {
        searched = at;
        return -1;
      }
      if (!isBehindBody(buffer, claimed, filled)) return at;
      searched = claimed;
    }
  }

  /** Whether the line at `at` is a separator; null where only the next piece can tell. Control signs are one by themselves. */
  function opensMessage(at: number, isLast: boolean): boolean | null {
    if (dialect === 'mbox') return isSeparator(buffer, at, filled);
    return isWholeLine(buffer, at, filled) ?? (isLast ? true : null);
  }

  function messageUntil(until: number): MboxMessage | null {
    // what stands before the first separator is a message only where it is more than blanks
    if (opened === -1 || until <= opened) return null;
    const from = dialect === 'mmdf' && isSeparator(buffer, opened, until) === true ? behindLine(opened) : opened;
    const bytes = buffer.subarray(from, Math.min(until, opened + inputLimit));
    if (dialect === 'mmdf' && !bytes.some((byte) => byte > 0x20)) return null;
    return { bytes, isCut: until - opened > inputLimit && losesCarried(bytes, lookThrough(opened, until)) };
  }

  /** Of the message that begins at `from`, what lies behind its part that is read. */
  function lookThrough(from: number, to: number): CarriedSearch {
    const search = dropped ?? carriedSearch(buffer.subarray(from, to));
    search.take(buffer.subarray(from + (dropped === null ? searchedFrom : inputLimit), to));
    return search;
  }

  function openFirst(): void {
    first = false;
    let at = byteOrderMark.every((byte, i) => buffer[i] === byte) ? byteOrderMark.length : 0;
    while (at < filled && (buffer[at] === lineFeed || buffer[at] === 0x0d)) at += 1;
    const isBehind = dialect === 'mmdf' || isSeparator(buffer, at, filled) === null || opensSeparator(buffer, at);
    opened = isBehind ? behindLine(at) : at;
    searched = opened;
  }

  function behindLine(at: number): number {
    const feed = buffer.indexOf(lineFeed, at);
    return feed === -1 || feed >= filled ? filled : feed + 1;
  }

  /** Drops what was given; of a message that is longer than what is looked at, all but its beginning and the last bytes. */
  function makeRoom(length: number): void {
    if (filled + length <= buffer.length) return;
    const keepFrom = opened === -1 ? Math.max(0, searched - byteOrderMark.length) : opened;
    if (keepFrom > 0) {
      buffer.copyWithin(0, keepFrom, filled);
      filled -= keepFrom;
      searched = Math.max(0, searched - keepFrom);
      shift += keepFrom;
      if (opened !== -1) opened = 0;
    }
    if (filled + length > buffer.length && buffer.length < mostHeld) {
      const before = buffer;
      buffer = new Uint8Array(mostHeld);
      buffer.set(before);
    }
    if (filled + length <= buffer.length) return;
    const tail = Math.max(inputLimit, filled - overlap);
    dropped = lookThrough(0, tail);
    buffer.copyWithin(inputLimit, tail, filled);
    shift += tail - inputLimit;
    filled -= tail - inputLimit;
    searched = Math.max(inputLimit, searched - (tail - inputLimit));
    isCut = true;
  }
}

/**
 * Where the line ends that stands before a separator, -1 where none does. A byte order mark is a line end too: somebody joined
 * several files into one; of a mark where the bytes begin, a part may lie before them. So are zeros: a machine that failed while
 * it wrote leaves them.
 */
function lineEndBefore(bytes: Uint8Array, at: number): number {
  const before = bytes[at - 1];
  if (before === lineFeed || before === 0) return at - 1;
  const start = at - byteOrderMark.length;
  const isMark = before === byteOrderMark[2] && byteOrderMark.every((byte, i) => start + i < 0 || bytes[start + i] === byte);
  return isMark ? Math.max(0, start) : -1;
}
