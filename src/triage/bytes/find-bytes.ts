/** A word to look for in bytes, and how far the search may jump behind each byte (Horspool); its last byte is not passed over. */
export interface Needle {
  readonly bytes: Uint8Array;
  readonly jumps: Uint8Array;
  /** how far it may jump where the last byte fits and the word does not */
  readonly again: number;
  /** whether letters are told apart by their case */
  readonly exact: boolean;
}

/** Finds a needle as `findBytes` does. */
export type FindBytes = typeof findBytes;

/** Makes a needle of at most 255 ASCII characters; `anyCase`: in either case of its letters. */
export function needleOf(word: string, { anyCase = false }: { readonly anyCase?: boolean } = {}): Needle {
  const bytes = Uint8Array.from(word, (character) => fold(character.charCodeAt(0), anyCase));
  const last = bytes.length - 1;
  const jumps = new Uint8Array(256).fill(bytes.length);
  const set = (byte: number, jump: number): void => {
    jumps[byte] = jump;
    if (anyCase && byte >= 0x61 && byte <= 0x7a) jumps[byte - 0x20] = jump;
  };
  for (let at = 0; at < last; at += 1) set(bytes[at] ?? 0, last - at);
  const again = jumps[bytes[last] ?? 0] ?? 1;
  set(bytes[last] ?? 0, 0);
  return { bytes, jumps, again, exact: !anyCase };
}

/** Where the needle stands next, at or after `from` and wholly before `end`; -1 where it does not. */
export function findBytes(hay: Uint8Array, { bytes, jumps, again, exact }: Needle, from: number, end = hay.length): number {
  const last = bytes.length - 1;
  for (let at = from + last; at < end;) {
    const jump = jumps[hay[at] ?? 0] ?? 1;
    if (jump === 0 && matches(hay, bytes, at - last, exact)) return at - last;
    at += jump === 0 ? again : jump;
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
