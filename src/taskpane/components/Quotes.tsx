import type { ReactElement } from 'react';
import type { Quote } from '../../explanation/explanation.ts';
import type { PaneWords } from '../../locales/pane-words.ts';
import { LongList } from './LongList.tsx';
import { QuotedLine } from './QuotedLine.tsx';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly words: PaneWords;
  /** who wrote the lines, in words; null where that was said before */
  readonly author: string | null;
  /** whether a line starts open; one that was quoted before starts as a button */
  readonly startsOpen: (quote: Quote) => boolean;
}

/** Header lines quoted as they stand in the message. */
export function Quotes({ quotes, words, author, startsOpen }: QuotesProps): ReactElement | null {
  if (quotes.length === 0) return null;
  return (
    <LongList entries={quotes} words={words} className="quotes">
      {(quote) => (
        <li key={quote.at}>
          <QuotedLine quote={quote} words={words} author={author} startsOpen={startsOpen(quote)} />
        </li>
      )}
    </LongList>
  );
}
