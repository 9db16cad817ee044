/**
 * The bytes behind base64 (RFC 4648, section 4), or null where a character is none of its own. Blanks and line ends are skipped.
 * Padding ends a run of characters; some systems pad each piece and set the pieces side by side, so that another run may follow.
 * Bits that fill no byte are dropped: the text was cut. Linear.
 */
export function base64Bytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array((text.length >> 2) * 3 + 3);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf[text.charCodeAt(at)] ?? foreign;
    if (value === foreign) return null;
    if (value === blank) continue;
    if (value === padding) {
      bits = 0;
      continue;
    }
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Above the 64 values: what is skipped, what ends a run, and what base64 does not know. */
const blank = 64;
const padding = 65;
const foreign = 66;

const valueOf = new Uint8Array(128).fill(foreign);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < alphabet.length; value += 1) valueOf[alphabet.charCodeAt(value)] = value;
for (const character of ' \t\r\n') valueOf[character.charCodeAt(0)] = blank;
valueOf['='.charCodeAt(0)] = padding;
