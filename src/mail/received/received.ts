import { isSameWord } from '../same-word.ts';
import { readSocket } from '../addresses/socket.ts';
import type { Tokens } from '../tokens.ts';
import { aheadOf, closeBracket, commentEnd, nextToken, openBracket, semicolon, skipBlanks, tokensOf } from '../tokens.ts';

/** One clause: its words, and its comments without their outer brackets. Both in order. */
export interface Clause {
  readonly words: readonly string[];
  readonly comments: readonly string[];
}

/**
 * A `Received` field (RFC 5321, section 4.4) cut into clauses: the first `from`, `by` and `with`, null where there is none; what
 * `via`, `id` and `for` hold is left out. `opening` is what comes before the first clause; `date` the text after the last
 * semicolon. `ambiguous`: unbalanced brackets, an unclosed quote, a second `from` or `by`, another clause where `by` has to
 * follow `from`, a word after a comment with which `from` begins, or a bracket or quote with a whole peer in it. A stranger
 * brings such a line about with a greeting (HELO) that holds brackets and clause words, so nobody can tell which of its words the
 * server wrote.
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
  // null: what via, id and for hold is not kept
  let open: OpenClause | null = opening;
  let ambiguous = false;
  let previous: ClauseName | null = null;
  let dateStart = -1;
  // a word without quotes has no blanks in it, so it cannot hold a whole peer
  const quotes = value.includes('"');
  const tokens = tokensOf(value);
  while (nextToken(tokens)) {
    const { code, start, end } = tokens;
    if (code === semicolon) {
      dateStart = end;
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
      ambiguous ||= isOutOfPlace(name, previous, tokens);
      const asked: boolean = name === 'by' && previous === 'with' && isResubmission(protocol);
      if (asked) tokens.end = askerEnd(tokens);
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
  const ending = dateStart === -1 ? '' : value.slice(dateStart).trim();
  ambiguous ||= ending !== '' && !isPlainEnd(ending);
  const date = withoutComments(ending);
  return { from, by, with: protocol, opening, date: date === '' ? null : date, ambiguous };
}

/**
 * Whether a clause cannot follow the one before it (RFC 5321, section 4.4: From-domain By-domain Opt-info). Only `by` follows
 * `from`: a greeting like `x (name [address]) with y` would end the `from` clause before the peer that the server saw. And `from`
 * comes first, but IBM's gateway and old sendmail name the envelope sender last: `for <reader@example.org> from
 * <ann@example.com>`.
 */
function isOutOfPlace(name: ClauseName, previous: ClauseName | null, tokens: Tokens): boolean {
  if (previous === 'from') return name !== 'by';
  return previous !== null && name === 'from' && !(previous === 'for' && isPath(tokens));
}

/** Whether an envelope address in angle brackets follows (RFC 5321, section 4.1.2). */
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

/**
 * The account that ran an old version of qmail-scanner, after a second `by`: `by mx.example.org by uid 503 with
 * qmail-scanner-1.16`. What follows is read as usual.
 */
const scannerAccount = /^[ \t]uid \d{1,10}(?=[ \t]with qmail-scanner-\d)/;

function isAlone(clause: Clause | null): boolean {
  return clause?.words.length === 1 && clause.comments.length === 0;
}

function isResubmission(protocol: Clause | null): boolean {
  const { words = [], comments = [] } = protocol ?? {};
  return words.length === 1 && comments.length === 0 && /^(?:MailboxResubmission|ShadowRedundancy)$/.test(words[0] ?? '');
}

/**
 * Position after the part of Exchange that asked for a resubmission, `with MailboxResubmission by AntispamTT id 15.20`: one word,
 * and an `id` clause right after it. Else -1.
 */
function askerEnd(tokens: Tokens): number {
  const ahead = aheadOf(tokens);
  if (!nextToken(ahead) || !/^[A-Za-z]{1,40}$/.test(ahead.value.slice(ahead.start, ahead.end))) return -1;
  const { end } = ahead;
  return nextToken(ahead) && clauseName(ahead.value, ahead.start, ahead.end) === 'id' ? end : -1;
}

/** Whether no semicolon outside brackets and quotes follows this token. */
function isLast(tokens: Tokens): boolean {
  if (!tokens.value.includes(';', tokens.end)) return true;
  const ahead = aheadOf(tokens);
  while (nextToken(ahead)) if (ahead.code === semicolon) return false;
  return true;
}

/** Whether what follows the last semicolon is balanced, and holds no comment that swallowed the peer. */
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
