import type { ReactElement } from 'react';
import { ToneIcon } from './icons.tsx';

/** A state without any verdict: what is so (null when the text says it), and what to do next. */
export function StateAnswer({ title, text }: { readonly title: string | null; readonly text: string }): ReactElement {
  return (
    <div className="answer-body tone-unknown" data-testid="state">
      <div className="headline">
        <ToneIcon tone="unknown" />
        {title === null ? <p className="wrap">{text}</p> : <h2>{title}</h2>}
      </div>
      {title !== null && <p className="summary">{text}</p>}
    </div>
  );
}
