import { masked, maskNames } from './mask-names.ts';
import { keyLength } from './property-key.ts';
import { isMailboxBefore } from './spoken-address.ts';

/**
 * Masks the local parts of mail addresses, since tickets travel: `jane.doe@example.com` becomes `j***@example.com`. Domains, IP
 * addresses and times stay. A quoted local part and the content of an encoded word (RFC 2047) are masked whole. Blanks and
 * comments around the `@`, and the `@` written as `%40`, `%2540`, `=40`, `(at)` or ` at `, are seen through, and so are the ways
 * in which `maskNames` finds a mailbox without any sign. Linear.
 */
export function redact(text: string): string {
  const plain = maskNames(maskEncodedWords(text));
  const comments = commentsOf(plain);
  const masks: Mask[] = [];
  let from = 0;
  let encodedAt = -1;
  for (const sign of plain.matchAll(/[@\uff20\ufe6b]|%(?:25){0,4}40|=40|[ ([{]at[ )\]}]/gi)) {
    const end = sign.index + sign[0].length;
    if (!isSign(plain, sign.index, end, comments)) continue;
    const mask = maskBefore(plain, sign.index, { end: from, encodedAt, mask: masks.at(-1) }, comments);
    from = end;
    encodedAt = sign[0].length === 1 ? -1 : sign.index;
    if (mask === null) continue;
    while ((masks.at(-1)?.end ?? 0) > mask.start) masks.pop();
    masks.push(mask);
  }
  let out = '';
  let kept = 0;
  for (const { start, end, put } of masks) {
    out += plain.slice(kept, start) + put;
    kept = end;
  }
  return out + plain.slice(kept);
}

/** Whether text that was redacted holds a mask. */
export function holdsMask(text: string): boolean {
  return text.includes('***');
}

/** What is put in place of a stretch of the text. */
interface Mask {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The other bracket of every comment, both ways. */
type Comments = ReadonlyMap<number, number>;

const blanks = ' \t\r\n';

/** What ends a local part to the left; `=` does not, since it stands inside rewritten senders (SRS, BATV). */
const separators = `${blanks}<>()[],;:"\\`;

/**
 * The sign before: where it ends; where it begins if it was written in another way than as one character, else -1; and the last
 * mask so far.
 */
interface Before {
  readonly end: number;
  readonly encodedAt: number;
  readonly mask: Mask | undefined;
}

/** Whether the sign stands between a mailbox and a domain. */
function isSign(text: string, at: number, end: number, comments: Comments): boolean {
  const sign = text.slice(at, end);
  if (sign.length === 1) return startsDomain(text, end, comments);
  if (sign.charAt(0) === ' ') return sign.endsWith(' ') && isDotted(text, end) && isMailboxBefore(text, at, end);
  if (sign.charAt(0) === '%' || sign.charAt(0) === '=') return isDotted(text, end);
  return !sign.endsWith(' ') && isDotted(text, text.charAt(end) === ' ' ? end + 1 : end);
}

/**
 * The mask for the local part before the sign at `at`. Only one sign can reach a word through blanks and comments, so no stretch
 * is read twice. Before a `%40` the local part also ends at the signs that separate the parts of a web address.
 */
function maskBefore(text: string, at: number, before: Before, comments: Comments): Mask | null {
  const { end: from, encodedAt, mask: last } = before;
  const ends = text.charAt(at) === '%' ? `${separators}/?&` : separators;
  const wordEnd = beforeBlanks(text, at, comments);
  const kept = last?.end ?? 0;
  if (text.charAt(wordEnd - 1) === '"') {
    const start = firstWord(text, openingQuote(text, wordEnd, kept), Math.max(from, kept));
    return { start, end: at, put: '"***"' };
  }
  const floor = wordEnd < from ? 0 : from;
  let start = wordEnd;
  while (
    start > floor &&
    !ends.includes(text.charAt(start - 1)) &&
    (floor > 0 || wordEnd === at || text.charAt(start - 1) !== '@')
  )
    start -= 1;
  if (text.startsWith('".', start - 1)) {
    const first = firstWord(text, start, Math.max(from, kept));
    if (first < start) return { start: first, end: at, put: '"***"' };
  }
  // `jane%40example.com@example.net` is one local part
  if (start === from && last?.end === encodedAt && start < wordEnd) return { ...last, end: at };
  start += keyLength(text.slice(start, wordEnd + 1));
  return start < wordEnd ? { start, end: at, put: masked(text.slice(start, wordEnd)) } : null;
}

/**
 * Where the quoted local part that ends at `end` begins, past quotes with a backslash; how quotes pair up further left does not
 * matter.
 */
function openingQuote(text: string, end: number, kept: number): number {
  const nearest = end < 2 ? -1 : text.lastIndexOf('"', end - 2);
  if (nearest < kept) return end - 1;
  // in text that was escaped as a whole, both quotes have their backslash
  if (isEscaped(text, end - 1)) return nearest;
  let start = nearest;
  while (start >= kept && isEscaped(text, start)) start = start === 0 ? -1 : text.lastIndexOf('"', start - 1);
  return start < kept ? nearest : start;
}

/** Whether the sign at `at` follows an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return (at - start) % 2 === 1;
}

/**
 * Where a local part of several words with dots between them begins, `jane."doe"` (RFC 5322, section 4.4), from its last word
 * back.
 */
function firstWord(text: string, last: number, floor: number): number {
  let start = last;
  for (;;) {
    const dot = text.charAt(start) === '.' ? start : start - 1;
    if (dot <= floor || text.charAt(dot) !== '.') return start;
    let word = text.charAt(dot - 1) === '"' ? openingQuote(text, dot, floor) : dot;
    if (word === dot) while (word > floor && !separators.includes(text.charAt(word - 1))) word -= 1;
    if (word >= start) return start;
    start = word;
  }
}

function commentsOf(text: string): Comments {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    const start = bracket === ')' ? open.pop() : undefined;
    if (start !== undefined) pairs.set(start, index).set(index, start);
  }
  return pairs;
}

/** Back over blanks and comments. */
function beforeBlanks(text: string, at: number, comments: Comments): number {
  let end = at;
  for (;;) {
    const previous = text.charAt(end - 1);
    const opening = previous === ')' ? comments.get(end - 1) : undefined;
    if (opening !== undefined) end = opening;
    else if (previous !== '' && blanks.includes(previous)) end -= 1;
    else return end;
  }
}

/** On over blanks and comments. */
function afterBlanks(text: string, at: number, comments: Comments): number {
  let start = at;
  for (;;) {
    const next = text.charAt(start);
    const closing = next === '(' ? comments.get(start) : undefined;
    if (closing !== undefined) start = closing + 1;
    else if (next !== '' && blanks.includes(next)) start += 1;
    else return start;
  }
}

/** Behind blanks only what has a dot in it counts as a domain, or any word behind a lone `@` would. */
function startsDomain(text: string, at: number, comments: Comments): boolean {
  let start = afterBlanks(text, at, comments);
  if (text.charAt(start) === '[') return true;
  if (start !== at) return isDotted(text, start);
  while (text.charAt(start) === '.' || text.charAt(start) === '-') start += 1;
  const character = text.charAt(start);
  return character !== '' && !`${separators}@`.includes(character);
}

/** Whether a name with a dot inside stands here. */
function isDotted(text: string, at: number): boolean {
  const name = /[\p{L}\p{M}\p{N}_-]+\.[\p{L}\p{N}]/uy;
  name.lastIndex = at;
  return name.test(text);
}

/** `=?utf-8?B?c3Bm…?=` → `=?utf-8?B?***?=`: addresses inside cannot be told apart without decoding. */
function maskEncodedWords(text: string): string {
  return text.replace(/=\?([A-Za-z0-9*_-]{1,40})\?([BQbq])\?[^? ]*\?=/g, '=?$1?$2?***?=');
}
