/** Opens a block of code that holds JSON, where somebody copied it out of a ticket, a chat or a page (Markdown). */
const opensBlock = /^[ \t]{0,8}```[ \t]{0,8}(?:nd)?(?:json[cl]?)?[ \t]*\r?\n\s{0,1000}[{[]/im;

/** The three marks that open or close a block of code, with the name of its language. */
const fence = /^[ \t]{0,8}```[^`\r\n]{0,40}\r?$/;

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
  let isInside = false;
  const inner: string[] = [];
  for (const line of text.split('\n')) {
    if (fence.test(line)) isInside = !isInside;
    else if (isInside) inner.push(line);
  }
  return inner.join('\n');
}
