import type { Block } from '../blocks.ts';
import { holdsMask } from '../redact.ts';
import type { Telling } from './telling.ts';

/** The blocks, and once what the masks in them mean; nothing is said of masks where there is none. */
export function withMaskNote(blocks: readonly Block[], { words, redacted }: Pick<Telling, 'words' | 'redacted'>): Block[] {
  const texts = blocks.map(textOf);
  const masked = redacted && texts.some(holdsMask) && !texts.includes(words.masked);
  return masked ? [...blocks, { kind: 'paragraph', text: words.masked }] : [...blocks];
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.join('\n');
    case 'facts':
      return block.rows.map(({ value }) => value).join('\n');
    default:
      return block.text;
  }
}
