import { useState } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Quote } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { LineButton } from '../pieces/LineButton.tsx';

/** A stranger can write any number of lines; more than this are shown on request. */
const firstLines = 6;

interface ProofProps {
  readonly tag: string | null;
  readonly quotes: readonly Quote[];
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
}

/** What stands behind a fact: how well it is shown, and the way to the header lines that show it. */
export function Proof({ tag, quotes, catalog, onLine }: ProofProps): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? quotes : quotes.slice(0, firstLines);
  const hidden = quotes.length - shown.length;
  return (
    <span className="proof">
      {tag !== null && <span className="tag">{tag}</span>}
      {shown.map(({ at }, index) => (
        <span key={at}>
          {' '}
          <LineButton at={at} words={catalog.report} isShort={index > 0} onLine={onLine} />
        </span>
      ))}
      {hidden > 0 && (
        <button type="button" className="small more" onClick={() => setAll(true)}>
          {fillPlain(catalog.pane.more, { count: hidden })}
        </button>
      )}
    </span>
  );
}
