import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TriageViewWords } from '../../locales/catalog/triage-view-words.ts';
import { copyText } from '../../ui/pieces/copy-text.ts';

interface CopyTextProps {
  readonly text: string;
  readonly view: TriageViewWords;
}

/** A button that copies a text, and what came of it. */
export function CopyText({ text, view }: CopyTextProps): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copyText({ text })) ? 'copied' : 'refused');
  return (
    <div className="copy">
      <button type="button" onClick={() => void copy()}>
        {view.copy}
      </button>
      <p role="status" className="quiet">
        {outcome === 'copied' && view.copied}
        {outcome === 'refused' && view.copyByHand}
      </p>
      {outcome === 'refused' && <textarea readOnly rows={10} aria-label={view.copyByHand} value={text} />}
    </div>
  );
}
