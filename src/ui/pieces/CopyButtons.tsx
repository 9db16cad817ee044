import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { AnswerPaneWords } from '../../locales/catalog/pane-words.ts';
import { copyText } from './copy-text.ts';
import type { Copyable } from './copy-text.ts';

interface CopyButtonsProps {
  readonly choices: readonly { readonly label: string; readonly content: () => Copyable }[];
  /** id of the element that is copied, where several buttons have one name */
  readonly describedBy?: string;
  /** said when it is done */
  readonly copied: string;
  readonly words: AnswerPaneWords;
  /** more buttons for the row */
  readonly children?: ReactNode;
}

/** Buttons that copy, and what came of it; a text that the clipboard refuses is shown to be copied by hand. */
export function CopyButtons({ choices, describedBy, copied, words, children }: CopyButtonsProps): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | { readonly refused: string } | null>(null);
  const copy = async (content: Copyable): Promise<void> => {
    setOutcome(null);
    setOutcome((await copyText(content)) ? 'copied' : { refused: content.text });
  };
  const refused = outcome !== null && outcome !== 'copied' ? outcome.refused : null;
  return (
    <div className="copy">
      <div className="buttons">
        {choices.map(({ label, content }) => (
          <button key={label} type="button" aria-describedby={describedBy} onClick={() => void copy(content())}>
            {label}
          </button>
        ))}
        {children}
      </div>
      <p role="status" className="quiet">
        {outcome === 'copied' && copied}
        {refused !== null && words.copyByHand}
      </p>
      {refused !== null && <textarea readOnly rows={10} aria-label={words.copyByHand} value={refused} />}
    </div>
  );
}
