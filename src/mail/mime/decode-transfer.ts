import { base64Bytes } from '../encodings/base64.ts';
import { quotedPrintableBytes } from '../encodings/quoted-printable.ts';

/**
 * How the lines of a part stand for its bytes (RFC 2045, section 6.1); `plain`: 7bit, 8bit and binary, where they stand for
 * themselves.
 */
export type TransferEncoding = 'plain' | 'quoted-printable' | 'base64';

/** The bytes of a part in base64 or quoted-printable; null when it stands there plainly, or holds no base64 where it should. */
export function decodeTransfer({
  encoding,
  lines,
}: {
  readonly encoding: TransferEncoding;
  readonly lines: readonly string[];
}): Uint8Array | null {
  if (encoding === 'plain') return null;
  if (encoding === 'quoted-printable') return quotedPrintableBytes(lines);
  // what base64 does not know was added on the way, and is skipped (RFC 2045, section 6.8)
  return base64Bytes(lines.join('').replace(/[^A-Za-z0-9+/=]/g, ''));
}

/**
 * What a `Content-Transfer-Encoding` names, in any letter case; `plain` where there is none, null for one that the RFC does not
 * know.
 */
export function transferEncodingOf(value: string): TransferEncoding | null {
  const [name = ''] = value.toLowerCase().split(/[;\s(]/, 1);
  switch (name) {
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return 'plain';
    case 'quoted-printable':
    case 'base64':
      return name;
    default:
      return null;
  }
}
