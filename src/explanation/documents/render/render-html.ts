import type { Block, FactRow, OutlineItem, TextDocument } from '../document.ts';

/** An HTML fragment, marked with its language. Every value is text; no attribute holds one. */
export function asHtml({ language, blocks }: TextDocument): string {
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
    case 'outline':
      return `<ul>${block.items.map(itemHtml).join('')}</ul>`;
    case 'lines':
      return `<ul>${block.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
    case 'group':
      return block.blocks.map(htmlOf).join('\n');
    case 'facts':
      return `<dl>${block.rows.map(rowHtml).join('')}</dl>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'quote':
      return `<blockquote><pre>${escapeHtml(block.text)}</pre></blockquote>`;
  }
}

function itemHtml({ text, details }: OutlineItem): string {
  return `<li><p>${escapeHtml(text)}</p>${details.map(htmlOf).join('')}</li>`;
}

function rowHtml({ name, value, literal }: FactRow): string {
  const text = escapeHtml(value);
  return `<dt>${escapeHtml(name)}</dt><dd>${literal === true ? `<code>${text}</code>` : text}</dd>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
