/** Whether bytes open with the byte order mark of UTF-32, which begins with that of UTF-16, and how they are ordered. */
export function utf32In(head: Uint8Array): 'little' | 'big' | null {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'little';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'big' : null;
}

/** A text in UTF-32 piece by piece, without its mark: the platform has no decoder for it. What is no character becomes U+FFFD. */
export async function* utf32Pieces(
  chunks: AsyncIterable<Uint8Array>,
  order: 'little' | 'big',
): AsyncGenerator<string, void, undefined> {
  let [character, length] = [0, 0];
  let isMark = true;
  for await (const chunk of chunks) {
    const letters: string[] = [];
    for (const byte of chunk) {
      character += byte * 256 ** (order === 'little' ? length : 3 - length);
      length += 1;
      if (length < 4) continue;
      if (!isMark) letters.push(isCharacter(character) ? String.fromCodePoint(character) : '\ufffd');
      isMark = false;
      [character, length] = [0, 0];
    }
    if (letters.length > 0) yield letters.join('');
  }
  if (length > 0) yield '\ufffd';
}

function isCharacter(code: number): boolean {
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}
