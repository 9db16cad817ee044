import { decodeEncodedWords } from '../encodings/encoded-words.ts';
import { nextToken, openBracket, semicolon, tokensOf } from '../tokens.ts';

/** Characters of a `Content-Type` or `Content-Disposition` that are looked at. */
const longestValue = 2000;

/** The media type of a `Content-Type` in lower case, `text/plain` when there is none (RFC 2045, section 5.2). */
export function mediaTypeOf(contentType: string): string {
  const [type = ''] = contentType.slice(0, longestValue).split(/[;\s(]/, 1);
  return type === '' ? 'text/plain' : type.toLowerCase();
}

/**
 * A parameter after a semicolon, its name in lower case (RFC 2045, section 5.1), without quotes and comments; an empty text when
 * there is none. What stands in quotes is never cut. Of an unquoted value the first word counts.
 */
export function parameterOf(value: string, name: string): string {
  const text = value.slice(0, longestValue);
  let words: string[] = [];
  const tokens = tokensOf(text);
  while (nextToken(tokens) || tokens.end === -1) {
    // a quote that stays open: what stands in it is the value
    if (tokens.end === -1) tokens.end = text.length;
    const { code, start, end } = tokens;
    if (code === semicolon) {
      const found = valueNamed(words, name);
      if (found !== null) return found;
      words = [];
    } else if (code !== openBracket) {
      words.push(text.slice(start, end));
    }
  }
  return valueNamed(words, name) ?? '';
}

/** Pieces of one value that are put together. */
const mostPieces = 20;

/**
 * The name of a file in a parameter: as it is; in encoded words, which many programs write though RFC 2047, section 5 forbids
 * them here; or with its characters as `%C3%B8`, in one piece or several: `filename*0*=UTF-8''Faktura%20; filename*1="77.eml"`
 * (RFC 2231, sections 3 and 4). Octets are taken for UTF-8, since only the end of the name is looked at. Empty where there is
 * none.
 */
export function fileNameIn(value: string, name: string): string {
  const plain = parameterOf(value, name);
  if (plain !== '') return decodeEncodedWords(plain);
  const whole = parameterOf(value, `${name}*`);
  if (whole !== '') return octetsDecoded(withoutCharset(whole));
  let joined = '';
  for (let at = 0; at < mostPieces; at += 1) {
    const coded = parameterOf(value, `${name}*${String(at)}*`);
    const piece =
      coded === '' ? parameterOf(value, `${name}*${String(at)}`) : octetsDecoded(at === 0 ? withoutCharset(coded) : coded);
    if (piece === '') break;
    joined += piece;
  }
  return joined;
}

/** `UTF-8'da'Faktura` (RFC 2231, section 4). */
function withoutCharset(text: string): string {
  return text.replace(/^[^']*'[^']*'/, '');
}

function octetsDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Some programs leave blanks around the `=`, which the grammar does not know. */
function valueNamed(words: readonly string[], name: string): string | null {
  const piece = words.join(' ');
  const equals = piece.indexOf('=');
  if (equals === -1 || piece.slice(0, equals).trimEnd().toLowerCase() !== name) return null;
  const said = piece.slice(equals + 1).trimStart();
  return said.startsWith('"') ? unquoted(said) : (said.split(' ', 1)[0] ?? '');
}

/** What stands in the quotes that the text opens, without the backslashes before single characters (RFC 5322, section 3.2.4). */
function unquoted(text: string): string {
  let inner = '';
  for (let at = 1; at < text.length && text.charAt(at) !== '"'; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    inner += text.charAt(at);
  }
  return inner;
}
