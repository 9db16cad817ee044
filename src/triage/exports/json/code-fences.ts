/** Opens a block of code that holds JSON, where somebody copied it out of a ticket, a chat or a page (Markdown). */
const opensBlock = /^[ \t]{0,8}(?:```+|~~~+)[ \t]{0,8}(?:nd)?(?:json[cl]?)?[ \t]*\r?\n\s{0,1000}[{[]/im;

/** The marks that open or close a block of code, three or more, with the name of its language. */
const fence = /^[ \t]{0,8}(```+|~~~+)([^`\r\n]{0,40})\r?$/;

/** Whether a block of code with JSON stands in a text. */
export function holdsFencedJson(text: string): boolean {
  return opensBlock.test(text);
}

/**
 * What stands in the blocks of code of a text, one below the other; the text itself where it has none, or opens with JSON, which
 * would be lost without a word.
 */
export function insideFences(text: string): string {
  if (/^\s*[{[]/.test(text) || !opensBlock.test(text)) return text;
  let open = '';
  const inner: string[] = [];
  for (const line of text.split('\n')) {
    const [, marks, words = ''] = fence.exec(line) ?? [];
    if (marks === undefined) {
      if (open !== '') inner.push(line);
    } else if (open === '') open = marks;
    // the same marks, at least as many, and no word behind them (CommonMark): another block may stand within
    else if (marks.startsWith(open) && words.trim() === '') open = '';
  }
  return inner.join('\n');
}
