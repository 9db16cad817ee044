import type { Clause, ReceivedSyntax } from './received.ts';

/** What stands behind `with` in nearly all lines, cut into words. */
const protocols: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'Microsoft SMTP Server',
    ...['HTTP', 'HTTPS', 'mapi', 'LMTP', 'SMTP', 'ESMTP', 'ESMTPS', 'ESMTPA', 'ESMTPSA', 'esmtp', 'esmtps', 'esmtpsa'],
  ].map((text) => [text, text.split(' ')]),
);

const blanks = String.raw`[ \t]+`;
/** No clause word has a dot or a colon in it; a host name without one is left to the whole grammar. */
const host = String.raw`([^\s()";\\.:]*[.:][^\s()";\\]*)`;
const prose = String.raw`[^()"\\]*`;
/** A comment with comments in it, but none in those. */
const comment = String.raw`(?:${blanks}\((${prose}(?:\(${prose}\)${prose})*)\))?`;
/** No clause word has a digit in it. */
const id = String.raw`${blanks}id${blanks}[^\s()";\\\d]*\d[^\s()";\\]*`;
const recipient = String.raw`(?:${blanks}for${blanks}<[^\s()";\\]*)?`;

// eslint-disable-next-line no-restricted-syntax -- made of the words above, never of a message
const plainLine = new RegExp(
  `^(?:from${blanks}${host}${comment}${comment}${comment}${blanks})?by${blanks}${host}${comment}` +
    `${blanks}with${blanks}(${[...protocols.keys()].join('|')})${comment}` +
    `(?:${id}(?:${blanks}via Frontend Transport)?${recipient}${comment})?;` +
    String.raw`([^()";\\]*(?:\([A-Z]+\))?)$`,
);

/** A longer line is left to the reader that needs no more room for it. */
const longest = 2_000;

const none: readonly string[] = [];
const nothing: Clause = { words: none, comments: none };

/**
 * The same as `readReceived` for a line of the plain shape that most servers write, in about half the time; null for any other, of
 * which nothing is said here. No quotes, no clause twice or out of order, no comment that may have swallowed a peer: never ambiguous.
 */
export function readPlainReceived(value: string): ReceivedSyntax | null {
  const found = value.length > longest ? null : plainLine.exec(value);
  if (found === null) return null;
  const [, from, peer, second, third, by = '', byComment, protocol = '', withComment, last, date = ''] = found;
  if (
    mayHoldBy(peer) ||
    mayHoldBy(second) ||
    mayHoldBy(third) ||
    mayHoldBy(byComment) ||
    mayHoldBy(withComment) ||
    mayHoldBy(last)
  )
    return null;
  const time = date.trim();
  return {
    from: from === undefined ? null : { words: [from], comments: listOf(peer, second, third) },
    by: { words: [by], comments: byComment === undefined ? none : [byComment] },
    with: { words: protocols.get(protocol) ?? none, comments: withComment === undefined ? none : [withComment] },
    opening: nothing,
    date: time === '' ? null : time,
    ambiguous: false,
  };
}

function mayHoldBy(text: string | undefined): boolean {
  return text !== undefined && /by/i.test(text);
}

function listOf(first: string | undefined, second: string | undefined, third: string | undefined): readonly string[] {
  if (first === undefined) return none;
  if (second === undefined) return [first];
  return third === undefined ? [first, second] : [first, second, third];
}
