/** What was found under a name: a property, a column of a table or a field of a form. */
export interface Named<Found> {
  readonly name: string;
  /** The value is a text, not a structure of its own. */
  readonly isText: boolean;
  readonly found: readonly Found[];
}

/**
 * The messages in what stands together, first the one that all of it belongs to. The sender of a message wrote its body and its
 * subject, and may have put header lines there: they count for nothing where another value holds headers. A message as a whole
 * holds the same fields once more, and so does a second form of the headers. A structure may hold another message, as an
 * attachment does.
 */
export function ownHeaders<Found extends { readonly lines: readonly string[] }>(values: readonly Named<Found>[]): Found[] {
  const holding = values.filter(({ found }) => found.length > 0).map((value) => ({ ...value, rank: rankOf(value.name) }));
  const best = holding.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  const chosen = holding.filter(({ rank }) => rank === best);
  if (best >= other) return chosen.flatMap(({ found }) => found);
  let longest: readonly Found[] = [];
  for (const { found } of chosen) if ((found[0]?.lines.length ?? 0) > (longest[0]?.lines.length ?? 0)) longest = found;
  return [...longest, ...holding.flatMap(({ rank, isText, found }) => (rank === other && !isText ? found : []))];
}

/** The rank of a name that says nothing of what stands under it. */
const other = 2;

/** How far a name may be believed to hold the headers: the lowest first. */
function rankOf(name: string): number {
  if (/header/i.test(name)) return 0;
  if (/bod[iy]|text|html|plain|content|snippet|preview|subject|title|description|comment|note|reply/i.test(name))
    return other + 1;
  return /raw|mime|822|eml/i.test(name) ? 1 : other;
}
