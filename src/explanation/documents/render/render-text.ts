import type { Block, FactRow, TextDocument } from '../document.ts';
import { wrap } from './wrap.ts';

/** A line of a mail or ticket, in columns. */
const mailWidth = 78;

/**
 * Plain text of at most `width` columns; what is to be copied keeps its lines whole. An empty line between two blocks, and none
 * in a group.
 */
export function asPlainText({ blocks }: TextDocument, width = mailWidth): string {
  return `${blocks.map((block) => textLines(block, '', width).join('\n')).join('\n\n')}\n`;
}

/** `indent` stands in front of every line; it is empty but for what is below a point of an outline. */
function textLines(block: Block, indent: string, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return underlined(wrap(block.text, width, indent, indent), underlines[block.level], indent);
    case 'paragraph':
      return wrap(block.text, width, indent, indent);
    case 'list':
      return block.items.flatMap((item, i) => {
        const mark = block.ordered ? `${String(i + 1)}. ` : '- ';
        return wrap(item, width, `${indent}${mark}`, `${indent}${' '.repeat(mark.length)}`);
      });
    case 'outline':
      return block.items.flatMap(({ text, details }) => [
        ...wrap(text, width, `${indent}- `, `${indent}  `),
        ...details.flatMap((detail) => textLines(detail, `${indent}  `, width)),
      ]);
    case 'facts':
      return factLines(block.rows, indent, width);
    case 'lines':
      return block.lines.flatMap((line) => wrap(line, width, indent, `${indent}  `));
    case 'code':
      return block.text.split('\n').map((line) => `${indent}${indent === '' ? '    ' : '   | '}${line}`);
    case 'quote':
      return indent === '' ? wrap(block.text, width, '> ', '> ') : wrap(block.text, width, `${indent}  `, `${indent}    `);
    case 'group':
      return block.blocks.flatMap((inner) => textLines(inner, indent, width));
  }
}

/** Longest name that gets a column of its own, if it takes no more than half of a line; else names stand before their values. */
const longestName = 20;

/** Names in one column and values in another, as long as the names are short. */
function factLines(rows: readonly FactRow[], indent: string, width: number): string[] {
  const longest = Math.max(...rows.map(({ name }) => name.length));
  if (longest > longestName || 2 * longest > width)
    return rows.flatMap(({ name, value }) => wrap(`${name}: ${value}`, width, indent, `${indent}  `));
  const column = longest + 2;
  return rows.flatMap(({ name, value }) =>
    wrap(value, width, `${indent}${`${name}:`.padEnd(column)}`, `${indent}${' '.repeat(column)}`),
  );
}

const underlines = { 1: '=', 2: '-', 3: '~', 4: '.' } as const;

function underlined(lines: readonly string[], sign: string, indent: string): string[] {
  const longest = Math.max(...lines.map((line) => line.length - indent.length));
  return [...lines, `${indent}${sign.repeat(longest)}`];
}
