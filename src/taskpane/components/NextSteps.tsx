import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { PaneWords } from '../../locales/pane-words.ts';
import type { Inspection } from '../inspection.ts';

interface NextStepsProps {
  readonly state: Inspection['state'];
  readonly pageAddress: string | null;
  readonly onRetry: (() => void) | null;
  readonly words: PaneWords;
}

/** What can be tried where there is no verdict: again, or the page for pasted lines. */
export function NextSteps({ state, pageAddress, onRetry, words }: NextStepsProps): ReactElement | null {
  const mayRetry = onRetry !== null && (state === 'failed' || state === 'timed-out' || state === 'not-connected');
  const mayPaste = pageAddress !== null && pastingHelps[state];
  if (!mayRetry && !mayPaste) return null;
  return (
    <div className="actions">
      {mayRetry && (
        <button type="button" className="primary" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {mayPaste && (
        <Link href={pageAddress} target="_blank" rel="noopener noreferrer">
          {words.openPage}
        </Link>
      )}
    </div>
  );
}

const pastingHelps: Readonly<Record<Inspection['state'], boolean>> = {
  waiting: false,
  checking: false,
  refused: false,
  verdict: false,
  'no-item': true,
  appointment: false,
  draft: false,
  'api-missing': true,
  failed: true,
  'timed-out': true,
  'not-connected': true,
  empty: false,
  'subject-only': true,
  'no-received': true,
};
