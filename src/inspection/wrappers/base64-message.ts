import { base64Bytes } from '../../mail/encodings/base64.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import { decodeNarrow } from '../files/decode-message.ts';

/** Fewer characters than this hold no header section. */
const fewest = 200;

/** A mark of quoting, which base64 has no sign for. */
const quoting = /^[ \t]{0,8}(?:[>|][ \t]{0,4}){1,8}/gm;

/**
 * The text of a message that stands there in base64 as a whole, as an answer of Microsoft Graph gives an attachment
 * (`contentBytes`), and a mail program shows an attached message, with the name of its type in front perhaps, or quoted. Whoever
 * attached it chose what stands in it. Null for anything else: the first line behind base64 is a field that mail systems write.
 * Linear.
 */
export function base64Message(text: string): string | null {
  const encoded = text
    .replace(quoting, '')
    .trim()
    .replace(/^data:[a-z0-9/;=+-]{0,60},/i, '');
  if (encoded.length < fewest || !/^[A-Za-z0-9+/]{40}/.test(encoded)) return null;
  const start = base64Bytes(encoded.slice(0, fewest));
  if (start === null || !opensMailField(decodeNarrow(start))) return null;
  const bytes = base64Bytes(encoded);
  return bytes === null ? null : decodeNarrow(bytes);
}
