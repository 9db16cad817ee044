const decoders = new Map<string, (bytes: number[]) => string>([
  ['utf-8', fromUtf8],
  ['utf8', fromUtf8],
]);

/**
 * The text behind a value that consists of nothing but encoded words (RFC 2047), as Microsoft writes whole fields when a domain
 * in them is not ASCII. Any other value is returned as it is: an encoded word in the middle of a line is a stranger's text, and
 * decoding it there would let them write brackets and clauses of their own into our border line.
 * UTF-8 is decoded; other character sets keep their ASCII, the rest becomes U+FFFD. Linear.
 */
export function decodeWhole(value: string): string {
  if (!value.startsWith('=?') || !value.endsWith('?=')) return value;
  const pieces: string[] = [];
  let pending: number[] = [];
  let charset = '';
  for (const word of value.split(/[ \t\r\n]+/)) {
    const parts = word.split('?');
    const [open, label, encoding, text, shut] = parts;
    if (parts.length !== 5 || open !== '=' || shut !== '=' || label === undefined || encoding === undefined || text === undefined)
      return value;
    const bytes = decodeText(encoding, text);
    if (bytes === null) return value;
    const name = (label.split('*')[0] ?? '').toLowerCase();
    if (name !== charset) {
      pieces.push(decodeBytes(charset, pending));
      pending = [];
      charset = name;
    }
    for (const byte of bytes) pending.push(byte);
  }
  pieces.push(decodeBytes(charset, pending));
  return pieces.join('');
}

function decodeText(encoding: string, text: string): number[] | null {
  if (encoding === 'B' || encoding === 'b') return fromBase64(text);
  if (encoding === 'Q' || encoding === 'q') return fromQ(text);
  return null;
}

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): number[] | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    if (character === '=') break;
    const value = base64Alphabet.indexOf(character);
    if (value === -1) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

function fromQ(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const hex = code === 0x3d ? text.slice(i + 1, i + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(code === 0x5f ? 0x20 : code & 0xff);
    }
  }
  return bytes;
}

function decodeBytes(charset: string, bytes: number[]): string {
  return (decoders.get(charset) ?? fromAscii)(bytes);
}

function fromAscii(bytes: number[]): string {
  return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('');
}

function fromUtf8(bytes: number[]): string {
  const characters: string[] = [];
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    let read = 1;
    while (read < length && ((bytes[i + read] ?? 0) & 0xc0) === 0x80) {
      point = (point << 6) | ((bytes[i + read] ?? 0) & 0x3f);
      read += 1;
    }
    const whole = length !== 0 && read === length && point <= 0x10ffff;
    characters.push(whole ? String.fromCodePoint(point) : '\ufffd');
    i += whole ? length : 1;
  }
  return characters.join('');
}
