import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/pane-words.ts';

interface FileChoiceProps {
  readonly words: PageWords;
  readonly onFile: (file: File) => void;
}

/** Takes a message file by choice; dropping one works anywhere on the page. A button of our own speaks the language of the page. */
export function FileChoice({ words, onFile }: FileChoiceProps): ReactElement {
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
        hidden
        aria-label={words.file}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // choosing the same file again must be noticed
          event.target.value = '';
        }}
      />
    </div>
  );
}
