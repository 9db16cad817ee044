import { base64Bytes } from './base64.ts';
import { qBytes } from './quoted-printable.ts';

/**
 * The text behind a value that consists of nothing but encoded words (RFC 2047, section 2), as Microsoft writes whole fields when
 * a domain in them is not ASCII. Any other value is returned as it is: an encoded word in the middle of a structured line is a
 * stranger's text, and decoding it there would let them write brackets and clauses of their own into our border line. Words of
 * any length. Linear.
 */
export function decodeWhole(value: string): string {
  if (!value.startsWith('=?') || !value.endsWith('?=')) return value;
  const words: EncodedWord[] = [];
  for (const written of value.split(/[ \t\r\n]+/)) {
    // four question marks: with a fifth it is no word (RFC 2047, section 4.2)
    const word = written.split('?').length === 5 ? encodedWordAt(written, 0, written.length) : null;
    if (word?.end !== written.length) return value;
    words.push(word);
  }
  return textOf(words);
}

/**
 * Decodes the encoded words of an unstructured field, such as a subject (RFC 2047, sections 2 and 6.2), e.g. `=?utf-8?B?SGVq?=`.
 * Words may hold blanks and question marks, which some programs leave in them. What cannot be decoded stays as it is. Linear: no
 * text is looked at twice.
 */
export function decodeEncodedWords(value: string): string {
  let text = '';
  let at = 0;
  let run: EncodedWord[] = [];
  for (let start = value.indexOf('=?'); start !== -1; start = value.indexOf('=?', at)) {
    const word = encodedWordAt(value, start, longestWord);
    const between = value.slice(at, start);
    // white space between two encoded words is not part of the text
    if (word === null || run.length === 0 || between.trim() !== '') {
      text += textOf(run) + between;
      run = [];
    }
    if (word === null) text += '=?';
    else run.push(word);
    at = word?.end ?? start + 2;
  }
  return text + textOf(run) + value.slice(at);
}

/** RFC 2047 allows 75 characters for a word; real ones are longer, and a bound keeps the search linear. */
const longestWord = 512;

/** One encoded word. `charset` is in lower case; `end` is the position after the word. */
interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly decoder: TextDecoder;
  readonly end: number;
}

/**
 * `=?charset?encoding?text?=` at `start`, at most `longest` characters of it; null where none stands, or one that nobody can
 * decode.
 */
function encodedWordAt(value: string, start: number, longest: number): EncodedWord | null {
  const window = value.slice(start + 2, start + longest);
  const afterCharset = window.indexOf('?');
  // the encoding is one letter
  const afterEncoding = afterCharset + 2;
  if (afterCharset < 1 || window.charAt(afterEncoding) !== '?') return null;
  const close = window.indexOf('?=', afterEncoding + 1);
  if (close === -1) return null;
  // RFC 2231, section 5: a language may follow the charset
  const charset = (window.slice(0, afterCharset).split('*', 1)[0] ?? '').toLowerCase();
  const bytes = bytesOf(window.charAt(afterCharset + 1), window.slice(afterEncoding + 1, close));
  const decoder = bytes === null ? null : decoderOf(charset);
  return bytes === null || decoder === null ? null : { charset, bytes, decoder, end: start + 2 + close + 2 };
}

function bytesOf(encoding: string, text: string): Uint8Array | null {
  if (encoding === 'B' || encoding === 'b') return base64Bytes(text);
  if (encoding === 'Q' || encoding === 'q') return qBytes(text);
  return null;
}

/** The decoder for a character set of the WHATWG Encoding standard, null for any other. */
function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/**
 * The text of words that follow each other. Those of one character set are joined first: some programs cut a character between
 * them.
 */
function textOf(words: readonly EncodedWord[]): string {
  let text = '';
  for (let first = 0; first < words.length;) {
    let end = first + 1;
    while (words[end]?.charset === words[first]?.charset && end < words.length) end += 1;
    text += words[first]?.decoder.decode(joined(words.slice(first, end))) ?? '';
    first = end;
  }
  return text;
}

function joined(words: readonly EncodedWord[]): Uint8Array {
  const all = new Uint8Array(words.reduce((length, { bytes }) => length + bytes.length, 0));
  let at = 0;
  for (const { bytes } of words) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
