/**
 * Decodes the encoded words of an unstructured field (RFC 2047, sections 2 and 6.2), e.g. `=?utf-8?B?SGVq?=`.
 * What cannot be decoded stays as it is. Linear: no text is looked at twice.
 */
export function decodeEncodedWords(value: string): string {
  let text = '';
  let at = 0;
  let afterWord = false;
  while (at < value.length) {
    const start = value.indexOf('=?', at);
    if (start < 0) break;
    const word = encodedWordAt(value, start);
    const between = value.slice(at, start);
    // white space between two encoded words is not part of the text
    if (!(afterWord && word !== null && between.trim() === '')) text += between;
    text += word?.text ?? '=?';
    afterWord = word !== null;
    at = word?.end ?? start + 2;
  }
  return text + value.slice(at);
}

/** RFC 2047 allows 75 characters for a word; real ones are longer, and a bound keeps the search linear. */
const longestWord = 512;

function encodedWordAt(value: string, start: number): { text: string; end: number } | null {
  const window = value.slice(start + 2, start + longestWord);
  const afterCharset = window.indexOf('?');
  // the encoding is one letter
  const afterEncoding = afterCharset + 2;
  if (afterCharset < 1 || window.charAt(afterEncoding) !== '?') return null;
  const close = window.indexOf('?=', afterEncoding + 1);
  if (close < 0) return null;
  const bytes = bytesOf(window.slice(afterCharset + 1, afterEncoding), window.slice(afterEncoding + 1, close));
  if (bytes === null) return null;
  try {
    // RFC 2231, section 5: a language may follow the charset
    const charset = window.slice(0, afterCharset).split('*')[0];
    return { text: new TextDecoder(charset).decode(bytes), end: start + 2 + close + 2 };
  } catch {
    return null;
  }
}

function bytesOf(encoding: string, text: string): Uint8Array | null {
  if (encoding === 'B' || encoding === 'b') return base64Bytes(text);
  if (encoding === 'Q' || encoding === 'q') return quotedBytes(text);
  return null;
}

function base64Bytes(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function quotedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const code = character === '=' ? Number.parseInt(text.slice(index + 1, index + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) {
      bytes.push(character === '_' ? 0x20 : text.charCodeAt(index));
      continue;
    }
    bytes.push(code);
    index += 2;
  }
  return Uint8Array.from(bytes);
}
