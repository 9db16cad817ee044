import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { AnswerExplanation } from '../../explanation/explanation.ts';
import type { ThinState } from '../../inspection/inspection.ts';
import type { AnswerPaneWords, PageWords } from '../../locales/catalog/pane-words.ts';
import type { Shown } from '../shown.ts';
import { Checking } from './Checking.tsx';
import { StateAnswer } from './StateAnswer.tsx';
import { VerdictAnswer } from './VerdictAnswer.tsx';

/** `explanation` belongs to the detection of `inspection` and is null without one. */
export interface AnswerProps {
  readonly inspection: Shown;
  readonly explanation: AnswerExplanation | null;
  readonly words: AnswerPaneWords;
  readonly hints: Readonly<Record<ThinState, string>>;
  /** words of the page; null in Outlook, where nobody waits for a text and no file is refused */
  readonly page: PageWords | null;
}

/** The first thing a reader sees: a verdict, or why there is none. */
export function Answer({ inspection, explanation, words, hints, page }: AnswerProps): ReactElement | null {
  switch (inspection.state) {
    case 'waiting':
      return <p className="quiet">{page?.noResult}</p>;
    case 'checking':
      return <Checking text={words.checking} />;
    case 'slow':
      return <StateAnswer title={null} text={words.slow} />;
    case 'refused':
      return page === null ? null : (
        <StateAnswer title={null} text={fillPlain(page.refusals[inspection.refusal], { name: inspection.fileName ?? '' })} />
      );
    case 'failed':
      return (
        <StateAnswer title={words.states.failed.title} text={fillPlain(words.states.failed.text, { code: inspection.code })} />
      );
    case 'verdict':
    case 'empty':
    case 'subject-only':
    case 'no-received':
      return (
        explanation && (
          <VerdictAnswer explanation={explanation} hint={inspection.state === 'verdict' ? null : hints[inspection.state]} />
        )
      );
    default:
      return <StateAnswer {...words.states[inspection.state]} />;
  }
}
