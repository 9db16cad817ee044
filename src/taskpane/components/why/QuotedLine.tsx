import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Quote } from '../../../explanation/explanation.ts';
import { printable } from '../../../explanation/printable.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { LineButton } from '../LineButton.tsx';

/** A value longer than this, in characters, starts folded. */
const shortValue = 120;

interface QuotedLineProps {
  readonly quote: Quote;
  readonly words: PaneWords;
  readonly author: string | null;
  /** false for a line that was quoted before: a button leads to it */
  readonly quoted: boolean;
  readonly onLine: (at: number) => void;
}

/** One header line behind a sentence: where it stands, who wrote it, and the start of it or the whole. */
export function QuotedLine({ quote, words, author, quoted, onLine }: QuotedLineProps): ReactElement {
  const value = printable(quote.value);
  const long = value.length > shortValue;
  const [whole, setWhole] = useState(!long);
  const valueId = useId();
  return (
    <>
      <p className="quiet">
        <LineButton at={quote.at} words={words} onLine={onLine} />
        {author !== null && ` · ${author}`}
      </p>
      {quoted && (
        <code id={valueId} dir="ltr" className="quote">
          <span className={whole ? 'whole' : 'folded'}>
            <b>{printable(quote.name)}:</b> {value}
          </span>
        </code>
      )}
      {quoted && long && (
        <button type="button" className="small" aria-expanded={whole} aria-controls={valueId} onClick={() => setWhole(!whole)}>
          {whole ? words.shortLine : words.wholeLine}
        </button>
      )}
    </>
  );
}
