import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Snippet } from '../../explanation/explanation.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { CopyButtons } from '../pieces/CopyButtons.tsx';

interface SnippetBoxProps {
  readonly snippet: Snippet;
  readonly words: PaneWords;
}

/** A block to copy as it stands. */
export function SnippetBox({ snippet, words }: SnippetBoxProps): ReactElement {
  const id = useId();
  const { copy, copied } = words.parts.actions;
  return (
    <div className="command" data-kind={snippet.kind}>
      <pre id={id} dir="ltr">
        <code>{snippet.text}</code>
      </pre>
      <CopyButtons
        describedBy={id}
        choices={[{ label: copy, content: () => ({ text: snippet.text }) }]}
        copied={copied}
        words={words}
      />
    </div>
  );
}
