import { Link } from '@fluentui/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { explain } from '../../explanation/explain.ts';
import type { Catalog } from '../../locales/catalog.ts';
import type { ThinState } from '../../locales/pane-words.ts';
import type { Inspection } from '../inspection.ts';
import type { MessageLabel } from '../message-label.ts';
import { Answer } from './Answer.tsx';
import { MessageCard } from './MessageCard.tsx';
import { VerdictDetails } from './VerdictDetails.tsx';

/**
 * `round` tells one message from the next where no other state comes between: what was unfolded folds again.
 * `pageAddress` is where header lines can be pasted; null on that very page. `onRetry` is null where trying again is no use.
 */
export interface InspectorProps {
  readonly inspection: Inspection;
  readonly round: number;
  readonly label: MessageLabel | null;
  readonly catalog: Catalog;
  readonly hints: Readonly<Record<ThinState, string>>;
  readonly pageAddress: string | null;
  readonly onRetry: (() => void) | null;
}

/** One message and its answer, in Outlook and on the page alike. The answer is a live region that stays in place. */
export function Inspector({ inspection, round, label, catalog, hints, pageAddress, onRetry }: InspectorProps): ReactElement {
  const { state } = inspection;
  const detection = 'detection' in inspection ? inspection.detection : null;
  const explanation = useMemo(() => (detection ? explain(detection, catalog) : null), [detection, catalog]);
  const mayRetry = onRetry !== null && (state === 'failed' || state === 'timed-out' || state === 'not-connected');
  const mayPaste = pageAddress !== null && pastingHelps[state];
  return (
    <div className="inspector" data-state={state} data-outcome={detection?.verdict.outcome} aria-busy={state === 'checking'}>
      {label !== null && <MessageCard label={label} catalog={catalog} />}
      <div role="status" aria-atomic="true" className="answer">
        <Answer inspection={inspection} explanation={explanation} words={catalog.pane} hints={hints} />
      </div>
      {(mayRetry || mayPaste) && (
        <div className="actions">
          {mayRetry && (
            <button type="button" className="primary" onClick={onRetry}>
              {catalog.pane.retry}
            </button>
          )}
          {mayPaste && (
            <Link href={pageAddress} target="_blank" rel="noopener noreferrer">
              {catalog.pane.openPage}
            </Link>
          )}
        </div>
      )}
      {explanation !== null && <VerdictDetails key={round} explanation={explanation} catalog={catalog} />}
    </div>
  );
}

const pastingHelps: Readonly<Record<Inspection['state'], boolean>> = {
  waiting: false,
  checking: false,
  refused: false,
  verdict: false,
  'no-item': false,
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
