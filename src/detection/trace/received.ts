import { readAddress } from '../ip-address.ts';
import { isSameWord } from '../same-word.ts';
import { closeBracket, openBracket, semicolon, skipBlanks, tokenEnd } from './tokens.ts';

/** One clause: its words, and the comments behind them without their outer brackets. Both in order. */
export interface Clause {
  readonly words: readonly string[];
  readonly comments: readonly string[];
}

/**
 * A `Received` field (RFC 5321, section 4.4) cut into clauses: the first `from`, `by` and `with`, null where there is none; what `via`,
 * `id` and `for` hold is passed over. `opening` is what stands before the first clause; `date` the text behind the last semicolon.
 * `ambiguous`: unbalanced brackets, an unclosed quote, a second `from` or `by`, another clause where `by` has to follow `from`, or a
 * bracket or quote with a whole peer in it. Nothing may be concluded from such a line about who wrote what: a greeting (HELO) with
 * brackets and clause words in it makes one.
 */
export interface ReceivedSyntax {
  readonly from: Clause | null;
  readonly by: Clause | null;
  readonly with: Clause | null;
  readonly opening: Clause;
  readonly date: string | null;
  readonly ambiguous: boolean;
}

/** A clause while it is read. */
interface OpenClause {
  readonly words: string[];
  readonly comments: string[];
}

/** Cuts a `Received` value into clauses. One pass, comments may nest (RFC 5322, section 3.2.2). */
export function readReceived(value: string): ReceivedSyntax {
  const opening: OpenClause = { words: [], comments: [] };
  let from: OpenClause | null = null;
  let by: OpenClause | null = null;
  let protocol: OpenClause | null = null;
  // What via, id and for hold is not kept: null.
  let open: OpenClause | null = opening;
  let ambiguous = false;
  let previous = '';
  let byAt = value.length;
  let behind = -1;
  for (let start = skipBlanks(value, 0), end = 0; start < value.length; start = skipBlanks(value, end)) {
    const code = value.charCodeAt(start);
    end = tokenEnd(value, start);
    if (end === -1) {
      ambiguous = true;
      break;
    }
    if (code === semicolon) {
      behind = end;
      if (isLast(value, end)) break;
    } else if (code === openBracket) {
      open?.comments.push(value.slice(start + 1, end - 1));
    } else if (code === closeBracket) {
      ambiguous = true;
    } else {
      // `with mapi id 15.20` and `via Frontend Transport`: a clause word always opens a clause.
      const name = clauseName(value, start, end);
      if (name === null) {
        open?.words.push(value.slice(start, end));
        continue;
      }
      // RFC 5321, section 4.4: From-domain By-domain Opt-info. A greeting like `x (name [address]) with y` cuts the line before the peer.
      ambiguous ||=
        (previous === 'from' && name !== 'by') || (previous !== '' && name === 'from') || (name === 'by' && by !== null);
      previous = name;
      open = null;
      if (name === 'from' && from === null) open = from = { words: [], comments: [] };
      else if (name === 'by' && by === null) open = by = { words: [], comments: [] };
      else if (name === 'with' && protocol === null) open = protocol = { words: [], comments: [] };
      if (name === 'by') byAt = start;
    }
  }
  const date = behind === -1 ? '' : value.slice(behind).trim();
  ambiguous ||= date !== '' && !isBalanced(date);
  ambiguous ||= saysByElsewhere(value, byAt) && holdsSwallowedPeer(value, behind);
  return { from, by, with: protocol, opening, date: date === '' ? null : date, ambiguous };
}

/** Whether no semicolon outside brackets and quotes stands behind this position. */
function isLast(value: string, behind: number): boolean {
  if (value.indexOf(';', behind) === -1) return true;
  for (let start = skipBlanks(value, behind), end = 0; start < value.length; start = skipBlanks(value, end)) {
    if (value.charCodeAt(start) === semicolon) return false;
    end = tokenEnd(value, start);
    if (end === -1) return true;
  }
  return true;
}

function isBalanced(date: string): boolean {
  if (!/[()"]/.test(date)) return true;
  for (let start = skipBlanks(date, 0), end = 0; start < date.length; start = skipBlanks(date, end)) {
    end = tokenEnd(date, start);
    if (end === -1 || date.charCodeAt(start) === closeBracket) return false;
  }
  return true;
}

type ClauseName = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';

/** By its length and first letter a word can be one of two of them at most. */
function clauseName(value: string, start: number, end: number): ClauseName | null {
  const length = end - start;
  if (length < 2 || length > 4) return null;
  const letter = value.charCodeAt(start) | 0x20;
  const name =
    letter === 0x66
      ? length === 4
        ? 'from'
        : 'for'
      : letter === 0x77
        ? 'with'
        : letter === 0x62
          ? 'by'
          : letter === 0x69
            ? 'id'
            : 'via';
  return name.length === length && isSameWord(name, value.slice(start, end)) ? name : null;
}

/** Whether `by` stands in any letter case anywhere but at `byAt`: of a line that has it once nothing was swallowed. */
function saysByElsewhere(value: string, byAt: number): boolean {
  return value.indexOf('by') !== byAt || value.indexOf('by', byAt + 1) !== -1 || /B[Yy]|bY/.test(value);
}

/** Whether a comment or word before the date holds a whole peer. */
function holdsSwallowedPeer(value: string, dateAt: number): boolean {
  const end = dateAt === -1 ? value.length : dateAt;
  for (let start = skipBlanks(value, 0), next = 0; start < end; start = skipBlanks(value, next)) {
    next = tokenEnd(value, start);
    if (next === -1) return false;
    if (swallowsPeer(value.slice(start, next))) return true;
  }
  return false;
}

/**
 * A greeting that opens a bracket or quote and an envelope address that closes it swallow what the server wrote in between: the address it
 * saw and its `by`.
 */
function swallowsPeer(token: string): boolean {
  // Without a separator in it the token is one word.
  if (!/by/i.test(token) || !/[\s()[\]"]/.test(token)) return false;
  const words = token.split(/[\s()[\]"]+/);
  return words.some((word) => word.toLowerCase() === 'by') && words.some((word) => readAddress(word) !== null);
}
