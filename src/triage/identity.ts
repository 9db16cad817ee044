/** What a mark is of: marks of different kinds are told apart. */
export type MarkKind = 'received' | 'delivery' | 'network-id' | 'place' | 'dmarc' | 'statistics';

const seeds: Readonly<Record<MarkKind, number>> = {
  received: 1,
  delivery: 2,
  'network-id': 3,
  place: 4,
  dmarc: 5,
  statistics: 6,
};

/**
 * A number that equal texts share and different ones do not, for all that occurs: an integer from 1 to 2^53 - 1 (cyrb53, public
 * domain). Blanks do not count, nor where one of the texts ends; nothing can be read from it. No protection against somebody who
 * makes collisions on purpose: they could only hide their own copy.
 */
export function mark(kind: MarkKind, ...texts: readonly string[]): number {
  const seed = seeds[kind];
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // folded here and unfolded there, it is the same line
      if (code <= 0x20) continue;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return Math.max(1, 4294967296 * (2097151 & low) + (high >>> 0));
}

/** A Message-ID as it is compared: without angle brackets and blanks. */
export function plainMessageId(text: string): string | null {
  const id = text.trim();
  let start = 0;
  let end = id.length;
  while (id.charAt(start) === '<') start += 1;
  while (end > start && id.charAt(end - 1) === '>') end -= 1;
  const plain = id.slice(start, end).trim();
  return plain === '' ? null : plain;
}
