import type { Block, TextDocument } from '../document.ts';

/**
 * CommonMark. No character of a value can end or begin anything, and nothing becomes a link, not even in a renderer that looks
 * for bare addresses behind escapes, as those of GitHub do: what looks like an address or a host name stands in a code span.
 */
export function asMarkdown({ blocks }: TextDocument): string {
  return `${linesOf(blocks).join('\n')}\n`;
}

/** An empty line between two blocks. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => (index === 0 ? markdownLines(block) : ['', ...markdownLines(block)]));
}

function markdownLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [escapeStart(escapeMarkdown(block.text))];
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${String(i + 1)}.` : '-'} ${escapeStart(escapeMarkdown(item))}`);
    case 'outline':
      return block.items.flatMap(({ text, details }) => [
        `- ${escapeStart(escapeMarkdown(text))}`,
        ...details.flatMap((detail) => ['', ...markdownLines(detail)]).map((line) => (line === '' ? '' : `  ${line}`)),
      ]);
    case 'lines':
      return block.lines.map((line) => `- ${escapeStart(escapeMarkdown(line))}`);
    case 'group':
      return linesOf(block.blocks);
    case 'facts':
      return block.rows.map(
        ({ name, value, literal }) =>
          `- **${escapeMarkdown(name)}:** ${literal === true ? codeSpan(value) : escapeMarkdown(value)}`,
      );
    case 'code':
      return fenced(block.text, block.language === 'powershell' ? 'powershell' : 'text');
    case 'quote':
      return fenced(block.text, 'text');
  }
}

function fenced(text: string, language: string): string[] {
  const fence = fenceFor(text, 3);
  return [`${fence}${language}`, ...text.split('\n'), fence];
}

function escapeMarkdown(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (isAddressLike(word) ? codeSpanIn(word) : escapeWord(word)))
    .join('');
}

/** An address of mail or of the web, or a host name: a dot between letters or digits, the last part with two letters at least. */
function isAddressLike(word: string): boolean {
  return /[^\s][@\uff20\ufe6b]|[@\uff20\ufe6b][^\s]|:\/\/|\bwww\.|\bmailto:|\bxmpp:|[\p{L}\p{N}-]\.(?=\p{L})[\p{L}\p{N}-]{2}/iu.test(
    word,
  );
}

/** Brackets, quotes and full stops around stay outside, if there is something inside. */
function codeSpanIn(word: string): string {
  const outside = '()[]“”»«"\',;:.!?';
  let [start, end] = [0, word.length];
  while (start < end && outside.includes(word.charAt(start))) start += 1;
  while (end > start && outside.includes(word.charAt(end - 1))) end -= 1;
  return start === end
    ? escapeWord(word)
    : `${escapeWord(word.slice(0, start))}${codeSpan(word.slice(start, end))}${escapeWord(word.slice(end))}`;
}

/** A blank keeps a backtick and the fence apart (CommonMark, section 6.1). */
function codeSpan(text: string): string {
  const fence = fenceFor(text, 1);
  const apart = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return text.trim() === '' ? '' : `${fence}${apart}${text}${apart}${fence}`;
}

/** So many backticks at least, and one more than in the longest run inside (CommonMark, sections 4.5 and 6.1). */
function fenceFor(text: string, least: number): string {
  return '`'.repeat([...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length + 1), least));
}

/** Every ASCII sign that CommonMark may read gets its backslash (section 2.4). */
function escapeWord(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&$^=@]|:(?=\/\/)/g, '\\$&');
}

/** A number, a dash or many blanks at the beginning would begin a list or a block of code. */
function escapeStart(text: string): string {
  return text.trimStart().replace(/^(?:-|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
