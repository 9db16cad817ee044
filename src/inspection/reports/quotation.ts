import { announcesCopy } from './returned-block.ts';

/**
 * Whether the line right above a header section announces a quotation: who quotes headers in a mail of their own ends the words
 * above with a colon. A title of several messages may end with one too: then `title`, that of the first (`titleOf`), is the same
 * but for its number.
 */
export function announcesQuotation(above: string, title: string | null): boolean {
  const words = above.trim();
  return announcesCopy(words) || (words.endsWith(':') && (title === null || titleOf(words) !== title));
}

/**
 * The words of a line without its numbers and the name behind them, such as `Message 2:` or `Mail 2 (Ann):`, also where one of
 * two quote marks is missing; null where it has no number.
 */
export function titleOf(line: string): string | null {
  if (!/\d/.test(line)) return null;
  const words = line.replace(/\d+/g, '').replace(/^\W+/, '');
  return words.replace(/[^\p{L} ].*/su, '').trim();
}
