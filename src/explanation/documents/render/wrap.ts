/**
 * Breaks one paragraph into lines of at most `width` columns (UTF-16 units), at blanks, and inside a word that is longer than a
 * line. `first` and `rest` stand before the first and the other lines. Linear.
 */
export function wrap(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let indent = first.length;
  const close = (): void => {
    lines.push(line);
    line = rest;
    indent = rest.length;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const gap = line.length === indent ? 0 : 1;
    if (line.length + gap + word.length <= width) {
      line += (gap === 1 ? ' ' : '') + word;
      continue;
    }
    if (line.length > indent) close();
    let start = 0;
    while (word.length - start > width - indent) {
      const end = endOfPiece(word, start, start + width - indent);
      line += word.slice(start, end);
      start = end;
      close();
    }
    line += word.slice(start);
  }
  if (line.length > indent || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Behind the last `;` or `,` of the piece if there is one, and never between the two halves of a character. */
function endOfPiece(word: string, start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    const before = word.charAt(at - 1);
    if (before === ';' || before === ',') return at;
  }
  const code = word.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
