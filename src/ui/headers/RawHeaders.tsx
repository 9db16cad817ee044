import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

/** A box slows down with its text; genuine headers stay below 256 KB (the limit of Exchange Online). */
const longestShown = 262_144;

interface RawHeadersProps {
  readonly text: string;
  readonly catalog: Catalog;
}

/** The header text as it came, folds and all. */
export function RawHeaders({ text, catalog: { locale, pane } }: RawHeadersProps): ReactElement {
  const { raw, rawCut } = pane.parts.headers;
  return (
    <>
      {text.length > longestShown && (
        <p className="quiet">{fillPlain(rawCut, { count: new Intl.NumberFormat(locale).format(longestShown) })}</p>
      )}
      <textarea readOnly rows={20} wrap="off" dir="ltr" spellCheck={false} aria-label={raw} value={text.slice(0, longestShown)} />
    </>
  );
}
