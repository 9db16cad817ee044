/**
 * Structured field values (RFC 5322, section 3.2) are words, comments (they nest, section 3.2.2) and semicolons, with blanks
 * between. Read with a cursor: `skipBlanks` to the next token, its first character tells the kind, `tokenEnd` is the position
 * behind it. No list of tokens is made.
 */
export const openBracket = 0x28;
/** Counts as a token where no comment is open: the line is malformed there. */
export const closeBracket = 0x29;
export const semicolon = 0x3b;

const quote = 0x22;
const backslash = 0x5c;

/** Position of the first character that is no blank, at or behind `start`; the length of the value if there is none. */
export function skipBlanks(value: string, start: number): number {
  let i = start;
  while (i < value.length && isBlank(value.charCodeAt(i))) i += 1;
  return i;
}

/**
 * Position behind the token that begins at `start`, or -1: a bracket or quote that nobody closes. What stands behind it cannot be
 * read.
 */
export function tokenEnd(value: string, start: number): number {
  const code = value.charCodeAt(start);
  if (code === semicolon || code === closeBracket) return start + 1;
  return code === openBracket ? commentEnd(value, start) : wordEnd(value, start);
}

/** Position behind the bracket that closes the comment opened at `start`, or -1. */
export function commentEnd(value: string, start: number): number {
  let depth = 0;
  for (let i = start; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code > closeBracket && code !== backslash) continue;
    if (code === backslash) i += 1;
    else if (code === openBracket) depth += 1;
    else if (code === closeBracket) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/** Position behind a word; a quoted string counts as part of it. -1 if a quote stays open. */
function wordEnd(value: string, start: number): number {
  let quoted = false;
  for (let i = start; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if ((code > semicolon && code !== backslash) || inWord[code] === 0) continue;
    if (code === quote) quoted = !quoted;
    else if (code === backslash) i += quoted ? 1 : 0;
    else if (!quoted) return i;
  }
  return quoted ? -1 : value.length;
}

/** Position behind the quote that closes the quoted string opened at `start` (RFC 5322, section 3.2.4), or -1. */
export function quotedEnd(value: string, start: number): number {
  for (let i = start + 1; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code === backslash) i += 1;
    else if (code === quote) return i + 1;
  }
  return -1;
}

/** The characters that end a word or open or close a quote in it, but for the backslash. */
const inWord = new Uint8Array(semicolon + 1);
for (const character of '()"; \t\r\n') inWord[character.charCodeAt(0)] = 1;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
