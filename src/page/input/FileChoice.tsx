import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/catalog/pane-words.ts';

interface FileChoiceProps {
  readonly words: PageWords;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Takes message files by choice; dropping them works anywhere on the page. A button of our own speaks the language of the page.
 */
export function FileChoice({ words, onFiles }: FileChoiceProps): ReactElement {
  const helpId = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="field">
      <h3>{words.file}</h3>
      <p className="quiet" id={helpId}>
        {words.fileHelp}
      </p>
      <button type="button" aria-describedby={helpId} onClick={() => input.current?.click()}>
        {words.chooseFile}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.file}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // choosing the same file again must be noticed
          event.target.value = '';
        }}
      />
    </div>
  );
}
