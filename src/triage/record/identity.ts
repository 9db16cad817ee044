/**
 * What a mark is of. An own mark is one that no other message has: of its `Received` lines, of the id that Microsoft 365 gave it
 * (network message id, which message trace calls MessageTraceId), of its place in what was read. The others are of a delivery,
 * as anybody's Message-ID or an id of another form tells it: several messages may share them. Of several own marks of one record
 * the first alone is its own: anybody may write the id of another message into header text, and a row has its id without the
 * recipient beside.
 */
export type MarkKind = 'received' | 'guid' | 'place' | 'dmarc' | 'statistics' | 'delivery' | 'other-id';

/** An own mark is an odd number, any other is even. */
const kinds: Readonly<Record<MarkKind, { readonly seed: number; readonly isOwn: boolean }>> = {
  received: { seed: 1, isOwn: true },
  guid: { seed: 2, isOwn: true },
  place: { seed: 3, isOwn: true },
  dmarc: { seed: 4, isOwn: true },
  statistics: { seed: 5, isOwn: true },
  delivery: { seed: 6, isOwn: false },
  'other-id': { seed: 7, isOwn: false },
};

/** Whether a mark is one that no other message has. */
export function isOwnMark(mark: number): boolean {
  return mark % 2 === 1;
}

/**
 * A number that equal texts share and different ones do not, for all that occurs: an integer from 1 to 2^53 - 1, of which 52 bits
 * are of the texts (cyrb53, public domain). Blanks do not count, nor where one of the texts ends; nothing can be read from it. No
 * protection against somebody who makes collisions on purpose: they could only hide their own copy.
 */
export function mark(kind: MarkKind, ...texts: readonly string[]): number {
  const { seed, isOwn } = kinds[kind];
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
  const bits = 4294967296 * (1048575 & low) + (high >>> 0);
  return isOwn ? bits * 2 + 1 : Math.max(2, bits * 2);
}

/** The mark of one message to one recipient; without a recipient, of a row that names none. */
export function deliveryMark(messageId: string, recipient: string): number {
  return mark('delivery', messageId, recipient.toLowerCase());
}

/** The mark of an id that a server gave, in small letters, and one recipient or none. That of Microsoft 365 is a GUID. */
export function idMark(id: string, recipient: string): number {
  return isGuid(id) ? mark('guid', withDashes(id), recipient) : mark('other-id', id, recipient);
}

/** A GUID, with its dashes or without. */
export function isGuid(text: string): boolean {
  return text.length === 36 ? dashed.test(text) : text.length === 32 && undashed.test(text);
}

const dashed = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const undashed = /^[\da-f]{32}$/;

/** The same GUID as most exports write it. */
export function withDashes(guid: string): string {
  return guid.length === 36 ? guid : guid.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Characters of a Message-ID that are kept (RFC 5322, section 2.1.1). */
export const longestId = 998;

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
