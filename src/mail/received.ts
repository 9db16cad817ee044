import { isSameWord } from './same-word.ts';
import { readSocket } from './socket.ts';
import type { Tokens } from './tokens.ts';
import { aheadOf, closeBracket, commentEnd, nextToken, openBracket, semicolon, skipBlanks, tokensOf } from './tokens.ts';

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
  const tokens = tokensOf(value);
  while (nextToken(tokens)) {
    const { code, start, end } = tokens;
    if (code === semicolon) {
      behind = end;
      if (isLast(tokens)) break;
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
      ambiguous ||= previous !== '' && name === 'from' && !(previous === 'for' && isPath(tokens));
      // `with MailboxResubmission by AntispamTT id 15.20`: the part of Exchange that asked for it; one word, and `id` right
      // behind.
      const asked: boolean = name === 'by' && previous === 'with' && isResubmission(protocol);
      if (asked) tokens.end = askerEnd(tokens);
      // `by mx.example.org by uid 503 with qmail-scanner-1.16`: the account that ran the scanner.
      const account = name === 'by' && previous === 'by' && isAlone(by) ? scannerAccount.exec(value.slice(end, end + 60)) : null;
      if (account !== null) {
        tokens.end += account[0].length;
        continue;
      }
      ambiguous ||= name === 'by' && by !== null && (!asked || tokens.end === -1);
      if (tokens.end === -1) break;
      previous = name;
      open = null;
      if (name === 'from' && from === null) open = from = openClause();
      else if (name === 'by' && by === null) open = by = openClause();
      else if (name === 'with' && protocol === null) open = protocol = openClause();
    }
  }
  ambiguous ||= tokens.end === -1;
  const ending = behind === -1 ? '' : value.slice(behind).trim();
  ambiguous ||= ending !== '' && !isPlainEnd(ending);
  const date = withoutComments(ending);
  return { from, by, with: protocol, opening, date: date === '' ? null : date, ambiguous };
}

/** Whether an envelope address in angles follows (RFC 5321, section 4.1.2). */
function isPath(tokens: Tokens): boolean {
  const ahead = aheadOf(tokens);
  return nextToken(ahead) && ahead.value.charAt(ahead.start) === '<' && ahead.value.charAt(ahead.end - 1) === '>';
}

/** A date without the comments in front of it (RFC 5322, section 4.3). */
function withoutComments(date: string): string {
  let start = 0;
  while (date.charCodeAt(start) === openBracket) {
    const end = commentEnd(date, start);
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
function askerEnd(tokens: Tokens): number {
  const ahead = aheadOf(tokens);
  if (!nextToken(ahead) || !/^[A-Za-z]{1,40}$/.test(ahead.value.slice(ahead.start, ahead.end))) return -1;
  const { end } = ahead;
  return nextToken(ahead) && clauseName(ahead.value, ahead.start, ahead.end) === 'id' ? end : -1;
}

/** Whether no semicolon outside brackets and quotes stands behind this token. */
function isLast(tokens: Tokens): boolean {
  if (!tokens.value.includes(';', tokens.end)) return true;
  const ahead = aheadOf(tokens);
  while (nextToken(ahead)) if (ahead.code === semicolon) return false;
  return true;
}

/** What stands behind the last semicolon: balanced, and no comment that swallowed the peer. */
function isPlainEnd(date: string): boolean {
  if (!date.includes('(') && !date.includes(')') && !date.includes('"')) return true;
  const tokens = tokensOf(date);
  while (nextToken(tokens)) {
    if (tokens.code === closeBracket || swallowsPeer(date.slice(tokens.start, tokens.end))) return false;
  }
  return tokens.end !== -1;
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
