/**
 * How a domain stands to that of the From field (DMARC's identifier alignment, RFC 7489, section 3.1). `related`: one is below the other, which
 * is enough in relaxed mode. `perhaps`: both end in `shared`; whether that is one organisation would take the public suffix list.
 */
export type Alignment =
  { readonly kind: 'same' | 'related' | 'different' | 'unknown' } | { readonly kind: 'perhaps'; readonly shared: string };

/** Compares two domains in small letters; a registrable domain has at least two labels, so fewer in common are two organisations. */
export function alignmentOf(domain: string | null, from: string | null): Alignment {
  if (domain === null || from === null) return { kind: 'unknown' };
  if (domain === from) return { kind: 'same' };
  if (domain.endsWith(`.${from}`) || from.endsWith(`.${domain}`)) return { kind: 'related' };
  const shared = sharedEnd(domain.split('.'), from.split('.'));
  return shared.length < 2 ? { kind: 'different' } : { kind: 'perhaps', shared: shared.join('.') };
}

function sharedEnd(one: readonly string[], other: readonly string[]): readonly string[] {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return one.slice(one.length - length);
}
