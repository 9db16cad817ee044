import { Text } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { AnswerExplanation } from '../../explanation/explanation.ts';
import { ToneIcon } from './icons.tsx';

/** The verdict in one sentence, how sure it is, and what it means; `hint` says what to do when there was too little to judge. */
export function VerdictAnswer({
  explanation,
  hint,
}: {
  readonly explanation: AnswerExplanation;
  readonly hint: string | null;
}): ReactElement {
  const { tone, headline, certainty, summary } = explanation;
  return (
    <div className={`answer-body tone-${tone}`}>
      <div className="headline">
        <ToneIcon tone={tone} />
        <h2 data-testid="verdict">{headline}</h2>
      </div>
      {certainty !== null && (
        <p className="certainty" data-testid="verdict-certainty">
          {certainty}
        </p>
      )}
      <Text block className="summary">
        {summary}
      </Text>
      {hint !== null && (
        <p className="hint" data-testid="state">
          {hint}
        </p>
      )}
    </div>
  );
}
