import type { Block } from './document.ts';

/** What becomes of a text: `line` for all that are one line, `code` for those that keep their line breaks. */
export interface TextChange<From, To> {
  readonly line: (text: From) => To;
  readonly code: (text: From) => To;
}

/**
 * The block with every text in it changed, also in the blocks within it. A new kind of block does not compile until it is listed
 * here.
 */
export function mapTexts<From, To>(block: Block<From>, change: TextChange<From, To>): Block<To> {
  const { line, code } = change;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, text: line(block.text) };
    case 'code':
      return { ...block, text: code(block.text) };
    case 'list':
      return { ...block, items: block.items.map(line) };
    case 'lines':
      return { ...block, lines: block.lines.map(line) };
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, name: line(row.name), value: line(row.value) })) };
    case 'outline':
      return {
        ...block,
        items: block.items.map(({ text, details }) => ({
          text: line(text),
          details: details.map((detail) => mapTexts(detail, change)),
        })),
      };
    case 'group':
      return { ...block, blocks: block.blocks.map((inner) => mapTexts(inner, change)) };
  }
}
