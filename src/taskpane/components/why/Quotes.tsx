import type { ReactElement } from 'react';
import type { Quote } from '../../../explanation/explanation.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { LongList } from '../LongList.tsx';
import { QuotedLine } from './QuotedLine.tsx';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly words: PaneWords;
  /** who wrote the lines, in words; null where that was said before */
  readonly author: string | null;
  /** whether a line is quoted here; one that was quoted before is only led to */
  readonly isQuoted: (quote: Quote) => boolean;
  readonly onLine: (at: number) => void;
}

/** Header lines quoted as they stand in the message. */
export function Quotes({ quotes, words, author, isQuoted, onLine }: QuotesProps): ReactElement | null {
  if (quotes.length === 0) return null;
  return (
    <LongList entries={quotes} words={words} className="quotes">
      {(quote) => (
        <li key={quote.at}>
          <QuotedLine quote={quote} words={words} author={author} quoted={isQuoted(quote)} onLine={onLine} />
        </li>
      )}
    </LongList>
  );
}
