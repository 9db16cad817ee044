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
  words: string[];
  comments: string[];
}

/** Stands for every list without entries, and is never filled: most lists have one entry or none, and an empty one that grows is dear. */
const none: string[] = [];

function openClause(): OpenClause {
  return { words: none, comments: none };
}

/** The list with one entry more. */
function extended(list: string[], entry: string): string[] {
  if (list === none) return [entry];
  list.push(entry);
  return list;
}

/** Cuts a `Received` value into clauses. One pass, comments may nest (RFC 5322, section 3.2.2). */
export function readReceived(value: string): ReceivedSyntax {
  const opening = openClause();
  let from: OpenClause | null = null;
  let by: OpenClause | null = null;
  let protocol: OpenClause | null = null;
  // What via, id and for hold is not kept: null.
  let open: OpenClause | null = opening;
  let ambiguous = false;
  let previous = '';
  let behind = -1;
  // A word that nobody quoted has no blanks in it, so it swallowed nothing.
  const quotes = value.includes('"');
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
      const comment = value.slice(start + 1, end - 1);
      ambiguous ||= swallowsPeer(comment);
      if (open !== null) open.comments = extended(open.comments, comment);
    } else if (code === closeBracket) {
      ambiguous = true;
    } else {
      // `with mapi id 15.20` and `via Frontend Transport`: a clause word always opens a clause.
      const name = clauseName(value, start, end);
      if (name === null) {
        ambiguous ||= quotes && swallowsPeer(value.slice(start, end));
        if (open !== null) open.words = extended(open.words, value.slice(start, end));
        continue;
      }
      // RFC 5321, section 4.4: From-domain By-domain Opt-info. A greeting like `x (name [address]) with y` cuts the line before the peer.
      ambiguous ||=
        (previous === 'from' && name !== 'by') || (previous !== '' && name === 'from') || (name === 'by' && by !== null);
      previous = name;
      open = null;
      if (name === 'from' && from === null) open = from = openClause();
      else if (name === 'by' && by === null) open = by = openClause();
      else if (name === 'with' && protocol === null) open = protocol = openClause();
    }
  }
  const date = behind === -1 ? '' : value.slice(behind).trim();
  ambiguous ||= date !== '' && !isBalanced(date);
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
  if (!date.includes('(') && !date.includes(')') && !date.includes('"')) return true;
  for (let start = skipBlanks(date, 0), end = 0; start < date.length; start = skipBlanks(date, end)) {
    end = tokenEnd(date, start);
    if (end === -1 || date.charCodeAt(start) === closeBracket) return false;
  }
  return true;
}

type ClauseName = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';

function clauseName(value: string, start: number, end: number): ClauseName | null {
  const name = nameLike(end - start, value.charCodeAt(start) | 0x20);
  if (name === null) return null;
  return value.startsWith(name, start) || isSameWord(name, value.slice(start, end)) ? name : null;
}

/** The one name that a word of this length and first letter (in lower case) can be. */
function nameLike(length: number, letter: number): ClauseName | null {
  if (length === 2) return letter === 0x62 ? 'by' : letter === 0x69 ? 'id' : null;
  if (length === 3) return letter === 0x66 ? 'for' : letter === 0x76 ? 'via' : null;
  if (length === 4) return letter === 0x66 ? 'from' : letter === 0x77 ? 'with' : null;
  return null;
}

/**
 * A greeting that opens a bracket or quote and an envelope address that closes it swallow what the server wrote in between: the address it
 * saw and its `by`.
 */
function swallowsPeer(token: string): boolean {
  if (!/by/i.test(token)) return false;
  const words = token.split(/[\s()[\]"]+/);
  return words.some((word) => word.toLowerCase() === 'by') && words.some((word) => readAddress(word) !== null);
}
