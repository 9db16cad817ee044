import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { printable, shortened } from '../../explanation/words/printable.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import type { WayBack } from '../result/part.ts';

/** Longest value that is drawn, in characters; the raw text and the copy hold it whole. */
const longestValue = 8000;

interface HeaderLineProps {
  readonly field: HeaderField;
  readonly words: PaneWords;
  /** somebody was led to this line: it takes the focus */
  readonly sought: boolean;
  /** leads back to where the reader was led from, or null */
  readonly back: WayBack | null;
}

/** One header line with its number. */
export function HeaderLine({ field, words, sought, back }: HeaderLineProps): ReactElement {
  const { parts } = words;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (sought) line.current?.focus();
  }, [sought]);
  return (
    <li ref={line} className={sought ? 'sought' : undefined} tabIndex={sought ? -1 : undefined} data-line={field.at + 1}>
      <span className="quiet">{fillPlain(words.line, { line: field.at + 1 })}</span>{' '}
      {back !== null && (
        <button type="button" className="link" onClick={back.go}>
          {fillPlain(parts.headers.back, { part: parts.titles[back.to] })}
        </button>
      )}
      <code dir="ltr" className="quote">
        <b>{printable(field.name)}:</b> {shortened(field.value, longestValue)}
      </code>
    </li>
  );
}
