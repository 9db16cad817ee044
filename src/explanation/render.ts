import type { Block, FactRow, ReadyText } from './blocks.ts';
import { wrap } from './wrap.ts';

/** A line of a mail or ticket, in columns. */
const width = 78;

/** Plain text of at most 78 columns; what is to be copied keeps its lines whole. */
export function asPlainText({ blocks }: ReadyText): string {
  return `${blocks.map((block) => plainLines(block).join('\n')).join('\n\n')}\n`;
}

function plainLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return underlined(wrap(block.text, width, '', ''), underlines[block.level]);
    case 'paragraph':
      return wrap(block.text, width, '', '');
    case 'list':
      return block.items.flatMap((item, i) => {
        const mark = block.ordered ? `${String(i + 1)}. ` : '- ';
        return wrap(item, width, mark, ' '.repeat(mark.length));
      });
    case 'facts':
      return block.rows.flatMap(({ name, value }) => wrap(`${name}: ${value}`, width, '', '  '));
    case 'code':
      return block.text.split('\n').map((line) => `    ${line}`);
    case 'quote':
      return wrap(block.text, width, '> ', '> ');
  }
}

const underlines = { 1: '=', 2: '-', 3: '~', 4: '.' } as const;

function underlined(lines: readonly string[], sign: string): string[] {
  return [...lines, sign.repeat(Math.max(...lines.map((line) => line.length)))];
}

/**
 * CommonMark. No character of a value can end or begin anything, and nothing becomes a link, not even in a renderer that looks for bare addresses
 * behind escapes, as those of GitHub do: what looks like an address or a host name stands in a code span.
 */
export function asMarkdown({ blocks }: ReadyText): string {
  return `${blocks.map((block) => markdownLines(block).join('\n')).join('\n\n')}\n`;
}

function markdownLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [escapeStart(escapeMarkdown(block.text))];
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${String(i + 1)}.` : '-'} ${escapeStart(escapeMarkdown(item))}`);
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

/** A fence is one longer than the longest run of backticks inside (CommonMark, section 4.5). */
function fenced(text: string, language: string): string[] {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, text, fence];
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

/** Its fence is longer than every run of backticks inside; a blank keeps the two apart (CommonMark, section 6.1). */
function codeSpan(text: string): string {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const apart = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return text.trim() === '' ? '' : `${fence}${apart}${text}${apart}${fence}`;
}

/** Every ASCII sign that CommonMark may read gets its backslash (section 2.4). */
function escapeWord(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&$^=@]|:(?=\/\/)/g, '\\$&');
}

/** A number, a dash or many blanks at the beginning would begin a list or a block of code. */
function escapeStart(text: string): string {
  return text.trimStart().replace(/^(?:-|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** An HTML fragment, marked with its language. Every value is text; no attribute holds one. */
export function asHtml({ language, blocks }: ReadyText): string {
  return `<div lang="${language}">\n${blocks.map(htmlOf).join('\n')}\n</div>\n`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return `<dl>${block.rows.map(rowHtml).join('')}</dl>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'quote':
      return `<blockquote><pre>${escapeHtml(block.text)}</pre></blockquote>`;
  }
}

function rowHtml({ name, value, literal }: FactRow): string {
  const text = escapeHtml(value);
  return `<dt>${escapeHtml(name)}</dt><dd>${literal === true ? `<code>${text}</code>` : text}</dd>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
