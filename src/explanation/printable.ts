/**
 * Text of strangers made fit for a line: line breaks and tabs become blanks; controls, invisible characters and those that turn
 * the reading direction, with which a line can be disguised, become U+FFFD. Linear.
 */
export function printable(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isUnfit(code)) continue;
    out += text.slice(kept, i) + (code >= 0x09 && code <= 0x0d ? ' ' : '\ufffd');
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** `printable`, cut after so many characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return printable(text);
  const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
  return `${printable(text.slice(0, end))}…`;
}

function isUnfit(code: number): boolean {
  if (code < 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0x9f || code === 0xad || code === 0x61c || code === 0xfeff) return true;
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
