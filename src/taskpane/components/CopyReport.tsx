import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Explanation } from '../../explanation/explanation.ts';
import { reportText } from '../../explanation/plain-text.ts';
import type { Catalog } from '../../locales/catalog.ts';
import { copyText } from '../copy-text.ts';

/** Copies the report for a help desk's ticket, with mail addresses masked; shows it when the clipboard is closed. */
export function CopyReport({
  explanation,
  catalog,
}: {
  readonly explanation: Explanation;
  readonly catalog: Catalog;
}): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const { pane } = catalog;
  const copy = async (): Promise<void> => {
    setOutcome(null);
    setOutcome((await copyText(reportText(explanation, catalog))) ? 'copied' : 'refused');
  };
  return (
    <div className="copy">
      <button type="button" onClick={() => void copy()}>
        {pane.copy}
      </button>
      <p role="status" className="quiet">
        {outcome === 'copied' && pane.copied}
        {outcome === 'refused' && pane.copyByHand}
      </p>
      {outcome === 'refused' && <textarea readOnly rows={10} aria-label={pane.copy} value={reportText(explanation, catalog)} />}
    </div>
  );
}
