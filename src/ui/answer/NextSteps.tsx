import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { AnswerPaneWords } from '../../locales/catalog/pane-words.ts';
import type { Shown } from '../shown.ts';
import { useFocusHome } from '../pieces/keep-focus.ts';

interface NextStepsProps {
  readonly state: Shown['state'];
  readonly pageAddress: string | null;
  readonly onRetry: (() => void) | null;
  readonly words: AnswerPaneWords;
}

/** What can be tried where there is no verdict: again, or the page for pasted lines. */
export function NextSteps({ state, pageAddress, onRetry, words }: NextStepsProps): ReactElement | null {
  const button = useFocusHome('.inspector');
  const mayRetry =
    onRetry !== null && (state === 'failed' || state === 'timed-out' || state === 'not-connected' || state === 'slow');
  const mayPaste = pageAddress !== null && pastingHelps[state];
  if (!mayRetry && !mayPaste) return null;
  return (
    <div className="actions">
      {mayRetry && (
        <button ref={button} type="button" className="primary" onClick={onRetry}>
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

const pastingHelps: Readonly<Record<Shown['state'], boolean>> = {
  waiting: false,
  checking: false,
  slow: true,
  refused: false,
  verdict: false,
  'no-item': true,
  appointment: false,
  draft: false,
  'api-missing': true,
  failed: true,
  'timed-out': true,
  'not-connected': true,
  empty: true,
  'subject-only': true,
  'no-received': true,
};
