const equals = 0x3d;
const underscore = 0x5f;
const space = 0x20;
const lineFeed = 0x0a;

/**
 * The bytes behind lines in quoted-printable (RFC 2045, section 6.7), each ended by a line feed. An `=` at the end of a line
 * joins the next to it; an `=` without two hexadecimal digits means itself. Linear.
 */
export function quotedPrintableBytes(lines: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  for (const written of lines) {
    // blanks at the end were added on the way (rule 3)
    const line = written.trimEnd();
    const soft = line.endsWith('=');
    pushBytes(bytes, soft ? line.slice(0, -1) : line, null);
    if (!soft) bytes.push(lineFeed);
  }
  return Uint8Array.from(bytes);
}

/** The bytes behind the text of an encoded word in Q (RFC 2047, section 4.2): the same, but that `_` is a space. Linear. */
export function qBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  pushBytes(bytes, text, underscore);
  return Uint8Array.from(bytes);
}

/**
 * `spaceCode` is the character that means a space, null where none does. A character above 8 bits is no byte; its low ones are
 * taken.
 */
function pushBytes(bytes: number[], text: string, spaceCode: number | null): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code === equals ? hexByte(text, at + 1) : null;
    if (byte !== null) at += 2;
    bytes.push(byte ?? (code === spaceCode ? space : code & 0xff));
  }
}

/** The byte that two hexadecimal digits stand for, in either case; null for anything else. */
function hexByte(text: string, at: number): number | null {
  const digits = text.slice(at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
