import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Command } from '../../../explanation/explanation.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { CopyButtons } from '../CopyButtons.tsx';

interface CommandBlockProps {
  readonly command: Command;
  readonly words: PaneWords;
}

/** A block to copy as it stands. */
export function CommandBlock({ command, words }: CommandBlockProps): ReactElement {
  const id = useId();
  const { copy, copied } = words.parts.actions;
  return (
    <div className="command" data-kind={command.kind}>
      <pre id={id} dir="ltr">
        <code>{command.text}</code>
      </pre>
      <CopyButtons
        describedBy={id}
        choices={[{ label: copy, content: () => ({ text: command.text }) }]}
        copied={copied}
        words={words}
      />
    </div>
  );
}
