import { endOfBlock, fieldNameOf, isFold, lowerNameOf, opensReceived, startOfBlock } from '../../mail/lines.ts';
import { closeGaps } from './line-breaks/empty-lines.ts';
import { withoutIndentation } from './margins/indentation.ts';
import { opensTrueField } from './mail-names.ts';
import { cutAtNames } from './line-breaks/one-line.ts';
import { mayBePrinted } from './margins/quoted-on-top.ts';
import type { RepairId } from './repair.ts';

/**
 * The header section that a text holds, and what was done to find it. It stood at the positions from `at` up to `end` of the
 * text, and what stands below it begins at `next` of `lines`: those of the text, without an indentation.
 */
export interface Section {
  readonly head: readonly string[];
  readonly at: number;
  readonly end: number;
  readonly next: number;
  readonly lines: readonly string[];
  readonly repairs: readonly RepairId[];
}

/**
 * Finds the header section: at the top of a text, as of every message; else, where prose stands at the top, at the first lines
 * below an empty one that hold a `Received`. Text right above a field stays with it unless it is plainly prose, since
 * somebody's line may have been cut there.
 */
export function findSection(given: readonly string[]): Section {
  const top = startOfBlock(given, 0);
  const start = startOf(given, top);
  const repairs: RepairId[] = start === top ? [] : ['text-above'];
  const lines = withoutIndentation(given, start);
  if (lines !== given) repairs.push('indentation');

  const single = singleLine(lines, start);
  if (single !== null) {
    const above = start === top && (single.at > top || single.prose) ? (['text-above'] as const) : [];
    const { head, at, end } = single;
    return { head, at, end, next: end, lines, repairs: [...above, ...repairs, 'one-line'] };
  }
  const closed = closeGaps(lines, start);
  if (closed !== null) return { ...closed, at: start, next: closed.end + 1, lines, repairs: [...repairs, 'empty-lines'] };
  const end = endOf(lines, start);
  const at = start === top ? 0 : start;
  const all = lines.slice(at, end);
  const first = all.findIndex((line) => fieldNameOf(line) !== null);
  const head = all.filter((line, place) => line !== '' || place < first);
  if (head.length < all.length) repairs.push('empty-lines');
  return { at, head, end, next: end + 1, lines, repairs };
}

/**
 * Where the header section begins: below prose only if nothing at the top can be one, and something below certainly is. Fields
 * right below prose are none of a message where they hold no `Received` and others below do: they announce what was forwarded.
 * Nor are those on top that a mail program prints.
 */
function startOf(lines: readonly string[], top: number): number {
  const first = belowProse(lines, top);
  const isSpaced = closeGaps(lines, first) !== null;
  const isTop = isSpaced || isSection(lines, first, opensTrueField);
  const isWhole = first === top && (isSpaced || !isPrinted(lines, first));
  if (isTop && (isWhole || isSection(lines, first, opensReceived))) return first;
  for (let at = startOfBlock(lines, endOfBlock(lines, top)); at < lines.length; at = startOfBlock(lines, endOfBlock(lines, at)))
    if (isSection(lines, at, opensReceived)) return belowProse(lines, at);
  return first;
}

/** The first field of a block where nothing but prose stands above it; else the beginning of the block. */
function belowProse(lines: readonly string[], start: number): number {
  const stop = endOfBlock(lines, start);
  for (let at = start; at < stop; at += 1) {
    const line = lines[at] ?? '';
    if (fieldNameOf(line) !== null) return at;
    if (!isProse(line)) break;
  }
  return start;
}

/**
 * Whether a text cannot be the end of a line that a server wrote: those hold dates, addresses, names of hosts or results, or end
 * in a time zone. A number is one of a list.
 */
function isProse(text: string): boolean {
  if (/^\s*\d{1,3}[.)]\s*$/.test(text)) return true;
  return !/[\d()[\]<>{};=@/\\]|\w\.\w|^\s*[A-Z]{1,5}\s*$/.test(text);
}

/**
 * Whether a block holds the fields alone that mail programs print above a message that they quote or forward, several of them and
 * a time: a message as it is sent has a `Message-ID` or says what it is made of.
 */
function isPrinted(lines: readonly string[], start: number): boolean {
  const names = lines.slice(start, endOfBlock(lines, start)).map(lowerNameOf);
  return (
    names.length > 2 &&
    names.includes('date') &&
    names.every((name) => name === null || (name !== 'message-id' && mayBePrinted(name)))
  );
}

/** Whether a field that counts begins in the lines from here to the next empty one. */
function isSection(lines: readonly string[], from: number, counts: (line: string) => boolean): boolean {
  const block = lines.slice(from, endOfBlock(lines, from));
  return block.some((line) => counts(line.trimStart())) || (block.length === 1 && cutAtNames(block[0] ?? '') !== null);
}

/** What a line of a field that lost its folds begins with, and prose hardly ever. */
const isRest = /^[ \t]*(?:[([<;]|(?:by|for|from|id|via|with) )/;

interface SingleLine {
  readonly at: number;
  readonly end: number;
  readonly head: readonly string[];
  /** whether prose stood in front of the fields, in the same line */
  readonly prose: boolean;
}

/** A whole header section in one line, where no other line beside it opens a field: those are prose. */
function singleLine(lines: readonly string[], start: number): SingleLine | null {
  const stop = endOfBlock(lines, start);
  let at = -1;
  for (let i = start; i < stop; i += 1) {
    const line = lines[i] ?? '';
    if (stop - start > 1 && fieldNameOf(line) === null) {
      if (isRest.test(line)) return null;
      continue;
    }
    if (at !== -1) return null;
    at = i;
  }
  const head = at === -1 ? null : cutAtNames(lines[at] ?? '');
  if (head === null) return null;
  const [first = '', ...fields] = head;
  const prose = fieldNameOf(first) === null && isProse(first);
  return { at, end: at + 1, head: prose ? fields : head, prose };
}

/**
 * The first empty line below a field, or the end of the text. Above the fields that a sender writes, which stand below the lines
 * of the way, no header section ends where a fold or a field follows: a page or a copy broke it there.
 */
function endOf(lines: readonly string[], start: number): number {
  let fieldSeen = false;
  let whole = false;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' && fieldSeen) {
      const next = startOfBlock(lines, at);
      if (whole || !goesOn(lines[next] ?? '')) return at;
      at = next - 1;
      continue;
    }
    fieldSeen ||= fieldNameOf(line) !== null;
    whole ||= /^(?:from|date|subject|message-id)[ \t]*:/i.test(line);
  }
  return lines.length;
}

function goesOn(line: string): boolean {
  return isFold(line) || opensTrueField(line);
}
