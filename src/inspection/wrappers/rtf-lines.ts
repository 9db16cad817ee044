/** What a sign of Rich Text stands for: a break, a tab, an octet, a sign that has a meaning of its own. */
const signs = /\\(?:(par|line)(?![a-z]) ?|(tab)(?![a-z]) ?|'([0-9a-f]{2})|([\\{}])|[a-z]{1,32}-?\d{0,10} ?|\*)|[{}\r\n]/gi;

/**
 * The lines of a text in Rich Text (RTF), as WordPad and Outlook save it. Names of fonts and the like, which nobody is shown,
 * stay apart in front of the first paragraph. Linear.
 */
export function linesOfRtf(text: string): string[] {
  return text
    .replace('\\pard', '\\par\\par')
    .replace(signs, (_, line?: string, tab?: string, octet?: string, sign?: string) => {
      if (line !== undefined) return '\n';
      if (tab !== undefined) return '\t';
      return octet === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(octet, 16));
    })
    .split('\n');
}
