import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';

interface LineButtonProps {
  readonly at: number;
  /** `{line}`: its number, 1 the topmost */
  readonly words: { readonly line: string };
  /** shows the number alone, behind another one; its name is the same */
  readonly isShort?: boolean;
  readonly onLine: (at: number) => void;
}

/** Leads to a header line among all of them. Positions count from 0, people from 1. */
export function LineButton({ at, words, isShort = false, onLine }: LineButtonProps): ReactElement {
  const name = fillPlain(words.line, { line: at + 1 });
  return (
    <button type="button" className="link" aria-label={isShort ? name : undefined} data-at={at} onClick={() => onLine(at)}>
      {isShort ? at + 1 : name}
    </button>
  );
}
