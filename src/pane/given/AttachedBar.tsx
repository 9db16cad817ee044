import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { printable, shortened } from '../../explanation/words/printable.ts';
import type { GivenLookWords } from '../../locales/catalog/look-words.ts';
import type { AttachedMessage } from '../../outlook/attached-messages.ts';

interface AttachedBarProps {
  readonly messages: readonly AttachedMessage[];
  readonly words: GivenLookWords;
  readonly onChoose: (message: AttachedMessage) => void;
}

/** Characters of a name that a button shows; a stranger may write far more. */
const longestName = 80;

/** Offers the messages that are attached to the one on show, at the foot of the pane, where it moves nothing. */
export function AttachedBar({ messages, words, onChoose }: AttachedBarProps): ReactElement | null {
  if (messages.length === 0) return null;
  return (
    <section className="attached-bar" aria-label={words.attached} data-testid="attached">
      <p className="quiet">{words.attached}</p>
      {messages.map((message) => (
        <button key={message.id} type="button" className="wrap" onClick={() => onChoose(message)}>
          {fillPlain(words.check, { name: shortened(printable(message.name), longestName) })}
        </button>
      ))}
    </section>
  );
}
