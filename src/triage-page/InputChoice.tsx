import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TriagePageWords } from '../locales/catalog/triage-view-words.ts';
import { chosenSources } from './dropped-sources.ts';
import type { GivenFile } from './reading/given-file.ts';

interface InputChoiceProps {
  readonly words: TriagePageWords;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** Takes files or a folder by choice; dropping them works anywhere on the page. */
export function InputChoice({ words, onFiles }: InputChoiceProps): ReactElement {
  const helpId = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const take = (input: HTMLInputElement): void => {
    const given = [...(input.files ?? [])];
    if (given.length > 0) onFiles(chosenSources(given));
    // choosing the same file again must be noticed
    input.value = '';
  };
  return (
    <div className="field">
      <p className="quiet" id={helpId}>
        {words.help}
      </p>
      <div className="buttons">
        <button type="button" className="primary" aria-describedby={helpId} onClick={() => files.current?.click()}>
          {words.chooseFiles}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label={words.chooseFiles} onChange={(event) => take(event.target)} />
      <input
        ref={(input) => {
          folder.current = input;
          // React has no property for it
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={words.chooseFolder}
        onChange={(event) => take(event.target)}
      />
    </div>
  );
}
