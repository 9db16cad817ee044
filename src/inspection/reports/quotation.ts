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

/** A line without its numbers, such as `Message 2:`; null where it has none. */
export function titleOf(line: string): string | null {
  return /\d/.test(line) ? line.trim().replace(/\d+/g, '') : null;
}
