import { isSameWord } from './same-word.ts';
import { readSocket } from './socket.ts';
import { closeBracket, openBracket, semicolon, skipBlanks, tokenEnd } from './tokens.ts';

/** One clause: its words, and the comments behind them without their outer brackets. Both in order. */
export interface Clause {
  readonly words: readonly string[];
  readonly comments: readonly string[];
}

/**
 * A `Received` field (RFC 5321, section 4.4) cut into clauses: the first `from`, `by` and `with`, null where there is none; what
 * `via`, `id` and `for` hold is passed over. `opening` is what stands before the first clause; `date` the text behind the last
 * semicolon.
 * `ambiguous`: unbalanced brackets, an unclosed quote, a second `from` or `by`, another clause where `by` has to follow `from`,
 * a word behind a comment that `from` begins with, or a bracket or quote with a whole peer in it.
 * Nothing may be concluded from such a line about who wrote what: a greeting
 * (HELO) with brackets and clause words in it makes one.
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

function openClause(): OpenClause {
  return { words: [], comments: [] };
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
  // A word without quotes has no blanks in it, so it cannot hold a whole peer.
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
      open?.comments.push(comment);
    } else if (code === closeBracket) {
      ambiguous = true;
    } else {
      // `with mapi id 15.20` and `via Frontend Transport`: a clause word always opens a clause.
      const name = clauseName(value, start, end);
      if (name === null) {
        ambiguous ||= quotes && swallowsPeer(value.slice(start, end));
        // every server writes a word first: a greeting that begins with a blank put its own comments before one of its words
        ambiguous ||= from !== null && open === from && from.words.length === 0 && from.comments.length > 0;
        open?.words.push(value.slice(start, end));
        continue;
      }
      // RFC 5321, section 4.4: From-domain By-domain Opt-info. A greeting like `x (name [address]) with y` ends the `from` clause
      // before the peer that the server saw.
      ambiguous ||= previous === 'from' && name !== 'by';
      // `for <reader@example.org> from <ann@example.com>`: IBM's gateway and old sendmail name the envelope sender last.
      ambiguous ||= previous !== '' && name === 'from' && !(previous === 'for' && isPath(value, end));
      // `with MailboxResubmission by AntispamTT id 15.20`: the part of Exchange that asked for it; one word, and `id` right
      // behind.
      const asked: boolean = name === 'by' && previous === 'with' && isResubmission(protocol);
      if (asked) end = askerEnd(value, end);
      // `by mx.example.org by uid 503 with qmail-scanner-1.16`: the account that ran the scanner.
      const account = name === 'by' && previous === 'by' && isAlone(by) ? scannerAccount.exec(value.slice(end, end + 60)) : null;
      if (account !== null) {
        end += account[0].length;
        continue;
      }
      ambiguous ||= name === 'by' && by !== null && (!asked || end === -1);
      if (end === -1) break;
      previous = name;
      open = null;
      if (name === 'from' && from === null) open = from = openClause();
      else if (name === 'by' && by === null) open = by = openClause();
      else if (name === 'with' && protocol === null) open = protocol = openClause();
    }
  }
  const ending = behind === -1 ? '' : value.slice(behind).trim();
  ambiguous ||= ending !== '' && !isPlainEnd(ending);
  const date = withoutComments(ending);
  return { from, by, with: protocol, opening, date: date === '' ? null : date, ambiguous };
}

/** Whether an envelope address in angles follows (RFC 5321, section 4.1.2). */
function isPath(value: string, start: number): boolean {
  const next = skipBlanks(value, start);
  return value.charAt(next) === '<' && value.charAt(tokenEnd(value, next) - 1) === '>';
}

/** A date without the comments in front of it (RFC 5322, section 4.3). */
function withoutComments(date: string): string {
  let start = 0;
  while (date.charCodeAt(start) === openBracket) {
    const end = tokenEnd(date, start);
    if (end === -1) break;
    start = skipBlanks(date, end);
  }
  return date.slice(start);
}

/** What old versions of qmail-scanner write behind their second `by`; what they write behind that is left to be read. */
const scannerAccount = /^[ \t]uid \d{1,10}(?=[ \t]with qmail-scanner-\d)/;

function isAlone(clause: Clause | null): boolean {
  return clause?.words.length === 1 && clause.comments.length === 0;
}

function isResubmission(protocol: Clause | null): boolean {
  const { words = [], comments = [] } = protocol ?? {};
  return words.length === 1 && comments.length === 0 && /^(?:MailboxResubmission|ShadowRedundancy)$/.test(words[0] ?? '');
}

/** Position behind the one word that names a part of Exchange, where an `id` clause follows it; else -1. */
function askerEnd(value: string, start: number): number {
  const end = tokenEnd(value, skipBlanks(value, start));
  const asker = end === -1 ? '' : value.slice(start, end).trim();
  const next = skipBlanks(value, end);
  return /^[A-Za-z]{1,40}$/.test(asker) && clauseName(value, next, tokenEnd(value, next)) === 'id' ? end : -1;
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

/** What stands behind the last semicolon: balanced, and no comment that swallowed the peer. */
function isPlainEnd(date: string): boolean {
  if (!date.includes('(') && !date.includes(')') && !date.includes('"')) return true;
  for (let start = skipBlanks(date, 0), end = 0; start < date.length; start = skipBlanks(date, end)) {
    end = tokenEnd(date, start);
    if (end === -1 || date.charCodeAt(start) === closeBracket || swallowsPeer(date.slice(start, end))) return false;
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
 * Whether a comment or quoted string holds a whole peer: a `by` and an address. A greeting that opens a bracket or quote, and an
 * envelope address that closes it, make one of what the server wrote in between.
 */
function swallowsPeer(token: string): boolean {
  if (!/by/i.test(token)) return false;
  const words = token.split(/[\s()[\]"]+/);
  return words.some((word) => word.toLowerCase() === 'by') && words.some((word) => readSocket(word) !== null);
}
