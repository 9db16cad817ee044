import { fieldNameOf } from '../../mail/lines.ts';

const separator = 'From ';

/**
 * Whether a text is a mailbox file (RFC 4155) with more than one message in it: it begins with a separator line, and another one
 * stands below an empty line, with a field right after it. A body has `>From ` there. Linear.
 */
export function holdsSeveral(text: string, lineBreak: '\n' | '\r'): boolean {
  if (!text.trimStart().startsWith(separator) || fieldNameOf(text.trimStart().slice(0, longestSeparator)) !== null) return false;
  const mark = `${lineBreak}${separator}`;
  for (let at = text.indexOf(mark, 1); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text.charCodeAt(at - 1) === 0x0d && lineBreak === '\n' ? at - 2 : at - 1;
    if (text[before] !== lineBreak) continue;
    const next = text.indexOf(lineBreak, at + 1);
    if (next !== -1 && next - at < longestSeparator && fieldNameOf(text.slice(next + 1, next + 1 + longestName)) !== null)
      return true;
  }
  return false;
}

/** Characters of a separator line, and of a field name with its colon (RFC 5322, section 2.1.1). */
const longestSeparator = 998;
const longestName = 998;
