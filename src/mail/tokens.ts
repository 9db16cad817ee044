/**
 * Structured field values (RFC 5322, section 3.2) are words, comments (they nest, section 3.2.2) and semicolons, with blanks
 * between. A cursor goes from one token to the next; no list of tokens is made. `indexOf` finds the next character of each kind,
 * and its answer is kept until the cursor has passed it. That takes half the time of looking at each character
 * (docs/benchmarks.md).
 */
export const openBracket = 0x28;
/** A token of its own where no comment is open: the line is malformed there. */
export const closeBracket = 0x29;
/** Separates the parts of a structured value. */
export const semicolon = 0x3b;

const quote = 0x22;
const backslash = 0x5c;

/**
 * A cursor. `code` is the first character of the current token, which tells its kind. The token reaches from `start` to `end`; a
 * caller that reads further may move `end`. It is -1 where a bracket or quote stays open: the rest cannot be read.
 */
export interface Tokens {
  readonly value: string;
  code: number;
  start: number;
  end: number;
  /** Position of the next character of each kind that ends a token; the length of the value where there is none. */
  blank: number;
  tab: number;
  open: number;
  close: number;
  stop: number;
  /** Position of the first quote, backslash or line end: from there on, characters are looked at one by one. */
  readonly rare: number;
}

/** A cursor in front of the first token. */
export function tokensOf(value: string): Tokens {
  const rare = Math.min(placeOf('"', value, 0), placeOf('\\', value, 0), placeOf('\r', value, 0), placeOf('\n', value, 0));
  return { value, code: 0, start: 0, end: 0, blank: -1, tab: -1, open: -1, close: -1, stop: -1, rare };
}

/** A second cursor at the same place, to look ahead with. */
export function aheadOf(tokens: Tokens): Tokens {
  return { ...tokens };
}

/** Goes to the next token. False where there is none, or where its bracket or quote stays open. */
export function nextToken(tokens: Tokens): boolean {
  const { value } = tokens;
  const start = skipBlanks(value, tokens.end);
  const code = value.charCodeAt(start);
  tokens.start = start;
  tokens.code = code;
  if (start === value.length) return false;
  if (code === semicolon || code === closeBracket) tokens.end = start + 1;
  else tokens.end = code === openBracket ? bracketEnd(tokens, start) : wordEnd(tokens, start);
  return tokens.end !== -1;
}

/** Position of the first character that is no blank, at or after `start`; the length of the value if there is none. */
export function skipBlanks(value: string, start: number): number {
  let i = start;
  while (i < value.length && isBlank(value.charCodeAt(i))) i += 1;
  return i;
}

function placeOf(character: string, value: string, start: number): number {
  const at = value.indexOf(character, start);
  return at === -1 ? value.length : at;
}

function bracketEnd(tokens: Tokens, start: number): number {
  const { value } = tokens;
  if (tokens.close < start) tokens.close = placeOf(')', value, start);
  if (tokens.open <= start) tokens.open = placeOf('(', value, start + 1);
  const plain = tokens.close < value.length && tokens.close < tokens.open && tokens.close < tokens.rare;
  return plain ? tokens.close + 1 : commentEnd(value, start);
}

/** Position after the bracket that closes the comment opened at `start`, or -1. */
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

function wordEnd(tokens: Tokens, start: number): number {
  const { value } = tokens;
  if (tokens.blank < start) tokens.blank = placeOf(' ', value, start);
  if (tokens.tab < start) tokens.tab = placeOf('\t', value, start);
  if (tokens.open < start) tokens.open = placeOf('(', value, start);
  if (tokens.close < start) tokens.close = placeOf(')', value, start);
  if (tokens.stop < start) tokens.stop = placeOf(';', value, start);
  const end = Math.min(tokens.blank, tokens.tab, tokens.open, tokens.close, tokens.stop);
  return end <= tokens.rare ? end : quotedWordEnd(value, start);
}

/** Position after a word; a quoted string counts as part of it. -1 if a quote stays open. */
function quotedWordEnd(value: string, start: number): number {
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

/** Position after the quote that closes the quoted string opened at `start` (RFC 5322, section 3.2.4), or -1. */
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
