import type { ReactElement } from 'react';
import { ToneIcon } from '../pieces/icons.tsx';

/** A state without any verdict: what is so (null when the text says it), and what to do next. */
export function StateAnswer({ title, text }: { readonly title: string | null; readonly text: string }): ReactElement {
  return (
    <div className="answer-body tone-unknown" data-testid="state">
      {title !== null && (
        <div className="band">
          <ToneIcon tone="unknown" />
          <h2>{title}</h2>
        </div>
      )}
      <p className="card-text">{text}</p>
    </div>
  );
}
