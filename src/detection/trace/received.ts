import { readAddress } from '../ip-address.ts';
import { readTokens } from './tokens.ts';

/** The clauses of a `Received` field (RFC 5321, section 4.4). */
export type ClauseName = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';

/** One clause: its words, and the comments behind them without their outer brackets. Both in order. */
export interface Clause {
  readonly words: readonly string[];
  readonly comments: readonly string[];
}

/**
 * A `Received` field cut into clauses. `clauses` holds the first of each name; `date` is the text behind the last semicolon.
 * `ambiguous`: unbalanced brackets, an unclosed quote, a second `from` or `by`, another clause where `by` has to follow `from`, or a
 * bracket or quote with a whole peer in it. Nothing may be concluded from such a line about who wrote what: a greeting (HELO) with
 * brackets and clause words in it makes one.
 */
export interface ReceivedSyntax {
  readonly clauses: ReadonlyMap<ClauseName, Clause>;
  readonly date: string | null;
  readonly ambiguous: boolean;
}

const clauseNames: ReadonlySet<string> = new Set<ClauseName>(['from', 'by', 'via', 'with', 'id', 'for']);

/** Cuts a `Received` value into clauses. One pass, comments may nest (RFC 5322, section 3.2.2). */
export function readReceived(value: string): ReceivedSyntax {
  const { tokens, unbalanced } = readTokens(value);
  const clauses = new Map<ClauseName, { words: string[]; comments: string[] }>();
  let open: { words: string[]; comments: string[] } = { words: [], comments: [] };
  let ambiguous = unbalanced;
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]?.kind !== 'semicolon') last -= 1;
  for (const token of last === -1 ? tokens : tokens.slice(0, last)) {
    const { kind, text } = token;
    ambiguous ||= text.length > 5 && swallowsPeer(text);
    if (kind === 'semicolon') continue;
    // `with mapi id 15.20` and `via Frontend Transport`: a clause word always opens a clause.
    const name = kind === 'word' && text.length <= 4 ? text.toLowerCase() : '';
    if (!isClauseName(name)) {
      (kind === 'word' ? open.words : open.comments).push(text);
      continue;
    }
    open = { words: [], comments: [] };
    if (!clauses.has(name)) clauses.set(name, open);
    else if (name === 'from' || name === 'by') ambiguous = true;
  }
  // RFC 5321, section 4.4: From-domain By-domain Opt-info. A greeting like `x (name [address]) with y` cuts the line before the peer.
  const [, second] = clauses.keys();
  if (clauses.has('from') && second !== undefined && second !== 'by') ambiguous = true;
  const date = last === -1 ? '' : value.slice(tokens[last]?.end).trim();
  return { clauses, date: date === '' ? null : date, ambiguous };
}

function isClauseName(word: string): word is ClauseName {
  return clauseNames.has(word);
}

/**
 * A greeting that opens a bracket or quote and an envelope address that closes it swallow what the server wrote in between: the address it
 * saw and its `by`.
 */
function swallowsPeer(text: string): boolean {
  // Without a separator in it the text is one word.
  if (!/[\s()[\]"]/.test(text) || !/by/i.test(text)) return false;
  const words = text.split(/[\s()[\]"]+/);
  return words.some((word) => word.toLowerCase() === 'by') && words.some((word) => readAddress(word) !== null);
}
