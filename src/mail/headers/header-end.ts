import { isBlank, isNameCharacter } from './header-lines.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const colon = 0x3a;
const byteOrderMark = 0xfeff;

/** The byte order mark in UTF-8. */
const utf8Mark = [0xef, 0xbb, 0xbf];

/** The two spellings in which a character takes two bytes. */
export type WideEncoding = 'utf-16le' | 'utf-16be';

/** Takes the next bytes of a message; answers with the offset from the first byte at which the header section ends, or null. */
export type HeaderEnd = (bytes: Uint8Array) => number | null;

/**
 * Finds the end of the header section while a message comes in, chunk after chunk, in linear time. `wide` is null for text whose
 * ASCII characters are single bytes.
 */
export function seekHeaderEnd(wide: WideEncoding | null): HeaderEnd {
  const endsAt = seekEmptyLine();
  const width = wide === null ? 1 : 2;
  let offset = 0;
  let half = 0;

  return (bytes) => {
    for (const byte of bytes) {
      offset += 1;
      if (wide === null && offset <= 3 && byte === utf8Mark[offset - 1]) continue;
      if (width === 2 && offset % 2 === 1) {
        half = byte;
        continue;
      }
      const unit = wide === null ? byte : wide === 'utf-16be' ? half * 256 + byte : byte * 256 + half;
      if (unit === byteOrderMark) continue;
      if (endsAt(unit)) return unit === lineFeed ? offset : offset - width;
    }
    return null;
  };
}

/**
 * Finds the place where `halvesOf` would cut the whole text: the first empty line below a field. The rest of the text is not here
 * yet, so a lone CR ends a line only until the first LF. After that it ends none, or a stranger could hide fields behind two of
 * them.
 */
function seekEmptyLine(): (unit: number) => boolean {
  let line: Line = 'empty';
  let fieldSeen = false;
  let lineFeedSeen = false;
  let returns = 0;

  return (unit) => {
    if (unit === carriageReturn) {
      returns += 1;
      return false;
    }
    if (unit === lineFeed) {
      returns = 0;
      lineFeedSeen = true;
      return endLine();
    }
    if (returns > 0 && endLinesOfReturns()) return true;
    line = lineAfter(line, unit);
    fieldSeen ||= line === 'field';
    return false;
  };

  function endLinesOfReturns(): boolean {
    const several = returns > 1;
    returns = 0;
    if (lineFeedSeen) return false;
    return endLine() || (several && endLine());
  }

  function endLine(): boolean {
    const ended = line === 'empty' && fieldSeen;
    line = 'empty';
    return ended;
  }
}

/** What a line has been so far: nothing, a field name, a name and blanks after it, a field, or something else. */
type Line = 'empty' | 'name' | 'gap' | 'field' | 'other';

/** A field opens with a name of printable ASCII, perhaps blanks, and a colon (RFC 5322, sections 3.6.8 and 4.5). */
function lineAfter(line: Line, unit: number): Line {
  if (line === 'field' || line === 'other') return line;
  if (unit === colon) return line === 'empty' ? 'other' : 'field';
  if (isBlank(unit)) return line === 'empty' ? 'other' : 'gap';
  return line !== 'gap' && isNameCharacter(unit) ? 'name' : 'other';
}
