/** A word to look for in bytes, and how far the search may jump behind each byte (Horspool). */
export interface Needle {
  readonly bytes: Uint8Array;
  readonly jumps: Uint8Array;
  /** whether letters are told apart by their case */
  readonly exact: boolean;
}

/** Makes a needle of at most 255 ASCII characters; `anyCase`: in either case of its letters. */
export function needleOf(word: string, { anyCase = false }: { readonly anyCase?: boolean } = {}): Needle {
  const bytes = Uint8Array.from(word, (character) => fold(character.charCodeAt(0), anyCase));
  const jumps = new Uint8Array(256).fill(bytes.length);
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const byte = bytes[at] ?? 0;
    jumps[byte] = bytes.length - 1 - at;
    if (anyCase && byte >= 0x61 && byte <= 0x7a) jumps[byte - 0x20] = bytes.length - 1 - at;
  }
  return { bytes, jumps, exact: !anyCase };
}

/** Where the needle stands next, at or behind `from` and wholly before `end`; -1 where it does not. */
export function findBytes(hay: Uint8Array, { bytes, jumps, exact }: Needle, from: number, end = hay.length): number {
  const last = bytes.length - 1;
  const final = bytes[last] ?? 0;
  let at = from + last;
  while (at < end) {
    const byte = hay[at] ?? 0;
    if (fold(byte, !exact) === final && matches(hay, bytes, at - last, exact)) return at - last;
    at += jumps[byte] ?? 1;
  }
  return -1;
}

function matches(hay: Uint8Array, bytes: Uint8Array, start: number, exact: boolean): boolean {
  for (let i = 0; i < bytes.length; i += 1) if (fold(hay[start + i] ?? 0, !exact) !== bytes[i]) return false;
  return true;
}

function fold(byte: number, anyCase: boolean): number {
  return anyCase && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
