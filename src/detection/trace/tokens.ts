/** A word, a comment without its outer brackets, or a semicolon; `end` is the position behind it. */
export interface Token {
  readonly kind: 'word' | 'comment' | 'semicolon';
  readonly text: string;
  readonly end: number;
}

/**
 * Cuts a structured field value into words, comments (nested, RFC 5322 section 3.2.2) and semicolons in one pass.
 * `unbalanced`: a bracket or quote without its partner; what stands behind it is not read.
 */
export function readTokens(value: string): { tokens: Token[]; unbalanced: boolean } {
  const tokens: Token[] = [];
  let unbalanced = false;
  let i = 0;
  while (i < value.length) {
    const character = value[i];
    if (isBlank(character)) {
      i += 1;
    } else if (character === ';') {
      i += 1;
      tokens.push({ kind: 'semicolon', text: ';', end: i });
    } else if (character === '(') {
      const end = commentEnd(value, i);
      if (end === -1) return { tokens, unbalanced: true };
      tokens.push({ kind: 'comment', text: value.slice(i + 1, end - 1), end });
      i = end;
    } else if (character === ')') {
      unbalanced = true;
      i += 1;
    } else {
      const end = wordEnd(value, i);
      if (end === -1) return { tokens, unbalanced: true };
      tokens.push({ kind: 'word', text: value.slice(i, end), end });
      i = end;
    }
  }
  return { tokens, unbalanced };
}

/** Position behind the bracket that closes the comment opened at `start`, or -1. */
function commentEnd(value: string, start: number): number {
  let depth = 0;
  for (let i = start; i < value.length; i += 1) {
    const character = value[i];
    if (character === '\\') i += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
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
    const character = value[i];
    if (quoted && character === '\\') i += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (isBlank(character) || character === '(' || character === ')' || character === ';')) return i;
  }
  return quoted ? -1 : value.length;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
