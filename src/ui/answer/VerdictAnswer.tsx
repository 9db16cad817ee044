import type { ReactElement } from 'react';
import type { AnswerExplanation } from '../../explanation/explanation.ts';
import { ToneIcon } from '../pieces/icons.tsx';

/**
 * The answer card: what matters most in a band, then one sentence each on the pool, the reader's own filter and what to do.
 * `hint` says what to do when there was too little to judge.
 */
export function VerdictAnswer({
  explanation,
  hint,
}: {
  readonly explanation: AnswerExplanation;
  readonly hint: string | null;
}): ReactElement {
  const { tone, label, place, what, certainty, filter, actions } = explanation.card;
  return (
    <div className={`answer-body tone-${tone}`} data-tone={tone}>
      <p className="band">
        <ToneIcon tone={tone} />
        <span className="band-label" data-testid="verdict-label">
          {label}
        </span>
        {place !== null && (
          <span className="band-place" data-testid="verdict-place">
            {place}
          </span>
        )}
      </p>
      <div className="card-text">
        <h2>
          <span data-testid="verdict">{what}</span>
          {certainty !== null && (
            <>
              {' '}
              <span className="tag" data-testid="verdict-certainty">
                {certainty}
              </span>
            </>
          )}
        </h2>
        {filter !== null && <p data-testid="verdict-filter">{filter}</p>}
        {actions.map((action) => (
          <p key={action} className="action" data-testid="verdict-action">
            {action}
          </p>
        ))}
        {hint !== null && (
          <p className="hint" data-testid="state">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
