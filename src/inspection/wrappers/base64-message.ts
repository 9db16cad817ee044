import { base64Bytes } from '../../mail/encodings/base64.ts';
import { linesOf } from '../../mail/lines.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import { decodeNarrow } from '../files/decode-message.ts';

/** Fewer characters than this hold no header section. */
const fewest = 200;

/** A mark of quoting, which base64 has no sign for. */
const quoting = /^[ \t]{0,8}(?:[>|][ \t]{0,4}){1,8}/gm;

/**
 * What may begin the base64 (RFC 4648, also the alphabet for addresses of the web) of a letter, as every field begins with one. A
 * rule, an address, a key or a picture may look the same.
 */
const longLine = /(?<![\w+/-])[Q-WYZa-e][\w+/-]{59}/g;

/** The text of a message, and whether another one stands behind it. */
export interface Base64Message {
  readonly text: string;
  readonly isFirstOfSeveral: boolean;
}

/**
 * The text of a message that stands there in base64, as Microsoft Graph gives an attachment (`contentBytes`), Exchange Web
 * Services and Gmail a message (`MimeContent`, `raw`), PowerShell one in quarantine (`Eml`), and a mail program shows an attached
 * one: with its name, a tag or prose around it perhaps, or quoted. Whoever attached it chose what stands in it. Null where the
 * text has fields of its own, and for anything else: the first line behind base64 is a field that mail systems write. Linear.
 */
export function base64Message(text: string): Base64Message | null {
  const given = text.replace(quoting, '');
  if (given.search(longLine) === -1 || linesOf(text).some(opensMailField)) return null;
  const found = firstIn(given);
  return found && { text: found.text, isFirstOfSeveral: firstIn(given.slice(found.end)) !== null };
}

/** The first message in base64, and where it ends. */
function firstIn(given: string): { readonly text: string; readonly end: number } | null {
  for (const { index } of given.matchAll(longLine)) {
    const start = decoded(given.slice(index, index + fewest));
    if (start === null || !opensMailField(start)) continue;
    const { encoded, length } = linesFrom(given.slice(index));
    const text = encoded.length < fewest ? null : decoded(encoded);
    return text === null ? null : { text, end: index + length };
  }
  return null;
}

function decoded(base64: string): string | null {
  const bytes = base64Bytes(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return bytes === null ? null : decodeNarrow(bytes);
}

/** The lines of base64 with which a text begins: all of one length, and a last one that may be shorter; and how far they go. */
function linesFrom(text: string): { readonly encoded: string; readonly length: number } {
  let encoded = '';
  let first = 0;
  let length = 0;
  for (const { 0: line, index } of text.matchAll(/\S+/g)) {
    const end = line.search(/[^\w+/=-]/);
    const piece = end === -1 ? line : line.slice(0, end);
    first ||= piece.length;
    if (piece.startsWith('--') || piece.length > first) break;
    encoded += piece;
    length = index + piece.length;
    if (piece.length < first || piece.length < line.length) break;
  }
  return { encoded, length };
}
