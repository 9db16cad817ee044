import type { ReactElement } from 'react';
import type { PaneWords } from '../../locales/pane-words.ts';

interface LineButtonProps {
  readonly at: number;
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** Leads to a header line among all of them. Positions count from 0, people from 1. */
export function LineButton({ at, words, onLine }: LineButtonProps): ReactElement {
  return (
    <button type="button" className="link" onClick={() => onLine(at)}>
      {words.line.split('{line}').join(String(at + 1))}
    </button>
  );
}
