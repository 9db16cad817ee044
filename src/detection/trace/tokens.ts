/** A word, a comment without its outer brackets, or a semicolon; `end` is the position behind it. */
export interface Token {
  readonly kind: 'word' | 'comment' | 'semicolon';
  readonly text: string;
  readonly end: number;
}

const open = 0x28;
const close = 0x29;
const quote = 0x22;
const backslash = 0x5c;
const semicolon = 0x3b;

/**
 * Cuts a structured field value into words, comments (nested, RFC 5322 section 3.2.2) and semicolons in one pass.
 * `unbalanced`: a bracket or quote without its partner; what stands behind it is not read.
 */
export function readTokens(value: string): { tokens: Token[]; unbalanced: boolean } {
  const tokens: Token[] = [];
  let unbalanced = false;
  let i = 0;
  while (i < value.length) {
    const code = value.charCodeAt(i);
    if (isBlank(code)) {
      i += 1;
    } else if (code === semicolon) {
      i += 1;
      tokens.push({ kind: 'semicolon', text: ';', end: i });
    } else if (code === close) {
      unbalanced = true;
      i += 1;
    } else {
      const end = code === open ? commentEnd(value, i) : wordEnd(value, i);
      if (end === -1) return { tokens, unbalanced: true };
      tokens.push(
        code === open
          ? { kind: 'comment', text: value.slice(i + 1, end - 1), end }
          : { kind: 'word', text: value.slice(i, end), end },
      );
      i = end;
    }
  }
  return { tokens, unbalanced };
}

/** Position behind the bracket that closes the comment opened at `start`, or -1. */
function commentEnd(value: string, start: number): number {
  let depth = 0;
  for (let i = start; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code === backslash) i += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
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
    if (quoted && code === backslash) i += 1;
    else if (code === quote) quoted = !quoted;
    else if (!quoted && (isBlank(code) || code === open || code === close || code === semicolon)) return i;
  }
  return quoted ? -1 : value.length;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
