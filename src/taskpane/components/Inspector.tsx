import { lazy, Suspense, useMemo } from 'react';
import type { ReactElement } from 'react';
import { explainAnswer } from '../../explanation/answer.ts';
import type { AnswerCatalog } from '../../locales/catalog.ts';
import type { ThinState } from '../../locales/pane-words.ts';
import type { PartId } from '../../locales/part-words.ts';
import type { Desk } from '../desk.ts';
import type { Inspection } from '../inspection.ts';
import type { MessageLabel } from '../message-label.ts';
import type { PageEntry } from '../page-entry.ts';
import { Answer } from './Answer.tsx';
import { MessageCard } from './MessageCard.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Unexplained } from './Unexplained.tsx';

/**
 * `round` tells one message from the next where no other state comes between: what was unfolded folds again.
 * `pageAddress` is where header lines can be pasted; null on that very page. `onRetry` is null where trying again is no use.
 * `part` is the tab to begin with and `onPart` hears of another choice; `desk` is there in Outlook alone, and `entry`, what
 * a message was read from, on the page.
 */
export interface InspectorProps {
  readonly inspection: Inspection;
  readonly round: number;
  readonly label: MessageLabel | null;
  readonly catalog: AnswerCatalog;
  readonly hints: Readonly<Record<ThinState, string>>;
  readonly pageAddress: string | null;
  readonly onRetry: (() => void) | null;
  readonly part?: PartId;
  readonly onPart?: (part: PartId) => void;
  readonly desk?: Desk | null;
  readonly entry?: PageEntry | null;
}

const Explained = lazy(() => import('./Explained.tsx').catch(() => ({ default: Unexplained })));

/** One message and its answer, in Outlook and on the page alike. The answer is a live region that stays in place. */
export function Inspector(props: InspectorProps): ReactElement {
  const { inspection, round, label, catalog, hints, pageAddress, onRetry, part = 'why', onPart } = props;
  const { desk = null, entry = null } = props;
  const { state } = inspection;
  const detection = 'detection' in inspection ? inspection.detection : null;
  const answer = useMemo(() => (detection ? explainAnswer(detection, catalog) : null), [detection, catalog]);
  return (
    <div className="inspector" data-state={state} data-outcome={detection?.verdict.outcome} aria-busy={state === 'checking'}>
      {label !== null && <MessageCard label={label} catalog={catalog} />}
      <div role="status" aria-atomic="true" className="answer">
        <Answer inspection={inspection} explanation={answer} words={catalog.pane} hints={hints} />
      </div>
      <NextSteps state={state} pageAddress={pageAddress} onRetry={onRetry} words={catalog.pane} />
      {'detection' in inspection && (
        <Suspense fallback={null}>
          <Explained
            inspected={inspection}
            words={catalog}
            round={round}
            desk={desk}
            entry={entry}
            part={part}
            {...(onPart === undefined ? {} : { onPart })}
          />
        </Suspense>
      )}
    </div>
  );
}
