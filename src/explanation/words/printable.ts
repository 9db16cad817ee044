/**
 * Characters without a shape of their own: controls, lone surrogates, line separators, and what Unicode lets a screen leave out.
 */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text of strangers made fit for a line: line breaks and tabs become blanks; controls, invisible characters and those that turn
 * the reading direction, with which a line can be disguised, become U+FFFD. Linear.
 */
export function printable(text: string): string {
  return text.replace(unfit, replacementOf);
}

/** `printable`, cut after so many characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return printable(text);
  const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
  return `${printable(text.slice(0, end))}…`;
}

/** U+FE0E and U+FE0F only choose between two drawings of a sign, mostly an emoji, so they may go without a trace. */
function replacementOf(character: string): string {
  if (/[\t-\r]/.test(character)) return ' ';
  return character === '\ufe0e' || character === '\ufe0f' ? '' : '\ufffd';
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
