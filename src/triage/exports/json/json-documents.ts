/**
 * The documents of JSON that follow one another in a text, as programs write that add to a file: each object or list of the top.
 * What stands between them, but for blanks, commas and marks, and a last one that never ends, is given as it is. Linear.
 */
export function* documentsIn(text: string): Generator<string, void, undefined> {
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      if (code === backslash) at += 1;
      else if (code === quote) isQuoted = false;
      continue;
    }
    if (code === quote) isQuoted = depth > 0;
    else if (code === brace || code === bracket) {
      if (depth === 0) {
        yield* between(text.slice(start, at));
        start = at;
      }
      depth += 1;
    } else if ((code === brace + 2 || code === bracket + 2) && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      yield text.slice(start, at + 1);
      start = at + 1;
    }
  }
  yield* between(text.slice(start));
}

const quote = 0x22;
const backslash = 0x5c;
const brace = 0x7b;
const bracket = 0x5b;

/** Blanks, commas, byte order marks and record separators (RFC 7464) are nothing. */
function* between(text: string): Generator<string, void, undefined> {
  if (/[^\s,]/.test(text.replaceAll('\ufeff', '').replaceAll('\u001e', ''))) yield text;
}
