import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { explainAnswer } from '../explanation/answer.ts';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import type { ThinState } from '../inspection/inspection.ts';
import type { PageWords } from '../locales/catalog/pane-words.ts';
import type { PartId } from '../locales/catalog/part-words.ts';
import type { Desk } from './desk.ts';
import type { MessageLabel } from './answer/message-label.ts';
import type { Shown } from './shown.ts';
import { Answer } from './answer/Answer.tsx';
import { MessageCard } from './answer/MessageCard.tsx';
import { NextSteps } from './answer/NextSteps.tsx';
import { DetailsMissing } from './fetched/DetailsMissing.tsx';
import { fetchedPart } from './fetched/fetched-part.tsx';

/**
 * `round` tells one message from the next where no other state comes between: what was unfolded folds again.
 * `pageAddress` is where header lines can be pasted; null on that very page. `onRetry` is null where trying again is no use.
 * `part` is the tab to begin with and `onPart` hears of another choice; `desk` is there in Outlook alone. `below` follows the
 * answer.
 */
export interface InspectorProps {
  readonly inspection: Shown;
  readonly round: number;
  readonly label: MessageLabel | null;
  readonly catalog: AnswerCatalog;
  readonly hints: Readonly<Record<ThinState, string>>;
  readonly pageAddress: string | null;
  readonly onRetry: (() => void) | null;
  readonly part?: PartId;
  readonly onPart?: (part: PartId) => void;
  readonly desk?: Desk | null;
  /** words of the page; absent in Outlook */
  readonly page?: PageWords;
  readonly below?: ReactNode;
}

const ResultDetails = fetchedPart(() => import('./result/ResultDetails.tsx'), DetailsMissing, ['parts.css']);

/** One message and its answer, in Outlook and on the page alike. The answer is a live region that stays in place. */
export function Inspector(props: InspectorProps): ReactElement {
  const { inspection, round, label, catalog, hints, pageAddress, onRetry, part = 'why', onPart } = props;
  const { desk = null, page = null, below } = props;
  const { state } = inspection;
  const detection = 'detection' in inspection ? inspection.detection : null;
  const answer = useMemo(() => (detection ? explainAnswer(detection, catalog) : null), [detection, catalog]);
  return (
    <div className="inspector" data-state={state} data-outcome={detection?.verdict.outcome} aria-busy={state === 'checking'}>
      {label !== null && <MessageCard label={label} catalog={catalog} />}
      <div role="status" aria-atomic="true" className="answer">
        <Answer inspection={inspection} explanation={answer} words={catalog.pane} hints={hints} page={page} />
      </div>
      <NextSteps state={state} pageAddress={pageAddress} onRetry={onRetry} words={catalog.pane} />
      {below}
      {'detection' in inspection && (
        <ResultDetails
          askedFor={round}
          inspected={inspection}
          words={catalog}
          round={round}
          desk={desk}
          part={part}
          {...(onPart === undefined ? {} : { onPart })}
        />
      )}
    </div>
  );
}
