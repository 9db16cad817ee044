import { Text } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { AnswerExplanation } from '../../explanation/explanation.ts';
import { printable } from '../../explanation/printable.ts';
import type { PaneWords, ThinState } from '../../locales/pane-words.ts';
import type { Inspection } from '../inspection.ts';
import { Checking } from './Checking.tsx';
import { StateAnswer } from './StateAnswer.tsx';
import { VerdictAnswer } from './VerdictAnswer.tsx';

/** `explanation` belongs to the detection of `inspection` and is null without one. */
export interface AnswerProps {
  readonly inspection: Inspection;
  readonly explanation: AnswerExplanation | null;
  readonly words: PaneWords;
  readonly hints: Readonly<Record<ThinState, string>>;
}

/** The first thing a reader sees: a verdict, or why there is none. */
export function Answer({ inspection, explanation, words, hints }: AnswerProps): ReactElement | null {
  switch (inspection.state) {
    case 'waiting':
      return (
        <Text block className="quiet">
          {words.page.noResult}
        </Text>
      );
    case 'checking':
      return <Checking text={words.checking} />;
    case 'refused':
      return <StateAnswer title={null} text={filled(words.page.refusals[inspection.refusal], '{name}', inspection.fileName)} />;
    case 'failed':
      return <StateAnswer title={words.states.failed.title} text={filled(words.states.failed.text, '{code}', inspection.code)} />;
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

/** A blank filled with foreign text, which is never read as a template itself. */
function filled(template: string, blank: string, value: string): string {
  return template.split(blank).join(printable(value));
}
