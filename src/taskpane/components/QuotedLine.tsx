import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Quote } from '../../explanation/explanation.ts';
import { printable } from '../../explanation/printable.ts';
import type { PaneWords } from '../../locales/pane-words.ts';

/** A value longer than this, in characters, starts folded. */
const shortValue = 120;

interface QuotedLineProps {
  readonly quote: Quote;
  readonly words: PaneWords;
  readonly author: string | null;
  readonly startsOpen: boolean;
}

/** One header line: closed, the start of it, or the whole of it. */
export function QuotedLine({ quote, words, author, startsOpen }: QuotedLineProps): ReactElement {
  const value = printable(quote.value);
  const long = value.length > shortValue;
  const [open, setOpen] = useState(startsOpen);
  const [whole, setWhole] = useState(!startsOpen || !long);
  const valueId = useId();
  const number = words.line.split('{line}').join(String(quote.at + 1));
  return (
    <>
      {startsOpen ? (
        <p className="quiet">{author === null ? number : `${number} · ${author}`}</p>
      ) : (
        <button type="button" className="small" aria-expanded={open} aria-controls={valueId} onClick={() => setOpen(!open)}>
          {number}
        </button>
      )}
      <code id={valueId} dir="ltr" hidden={!open} className="quote">
        <span className={whole ? 'whole' : 'folded'}>
          <b>{printable(quote.name)}:</b> {value}
        </span>
      </code>
      {startsOpen && long && (
        <button type="button" className="small" aria-expanded={whole} aria-controls={valueId} onClick={() => setWhole(!whole)}>
          {whole ? words.shortLine : words.wholeLine}
        </button>
      )}
    </>
  );
}
