import type { MimePart } from './mime-parts.ts';

/** The bytes of a part in base64 or quoted-printable (RFC 2045, section 6); null when it stands there plainly, or as nonsense. */
export function decodeTransfer({ encoding, lines }: Pick<MimePart, 'encoding' | 'lines'>): Uint8Array | null {
  if (encoding === 'base64') return base64Bytes(lines.join(''));
  if (encoding === 'quoted-printable') return quotedBytes(lines);
  return null;
}

function base64Bytes(text: string): Uint8Array | null {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return Uint8Array.from(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return null;
  }
}

function quotedBytes(lines: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  for (const written of lines) {
    const line = written.trimEnd();
    const soft = line.endsWith('=');
    const end = soft ? line.length - 1 : line.length;
    for (let at = 0; at < end; at += 1) {
      const code = line.charAt(at) === '=' ? hexByte(line, at + 1) : null;
      bytes.push(code ?? line.charCodeAt(at) & 0xff);
      if (code !== null) at += 2;
    }
    if (!soft) bytes.push(0x0a);
  }
  return Uint8Array.from(bytes);
}

function hexByte(line: string, at: number): number | null {
  const digits = line.slice(at, at + 2);
  return /^[0-9a-fA-F]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
