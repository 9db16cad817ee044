import { useId } from 'react';
import type { ClipboardEvent, FormEvent, ReactElement, RefObject } from 'react';
import type { PageWords } from '../../locales/catalog/pane-words.ts';

interface HeaderBoxProps {
  /** the box keeps its own text: pasted messages can be large, and nothing is drawn anew while somebody types */
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly words: PageWords;
  readonly onCheck: () => void;
  /** a message that was copied in a file manager is pasted as a file */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes pasted header lines; a paste is checked at once, typed text on demand. */
export function HeaderBox({ box, words, onCheck, onFiles }: HeaderBoxProps): ReactElement {
  const id = useId();
  const checkPaste = (event: FormEvent): void => {
    const input = event.nativeEvent;
    if (input instanceof InputEvent && ['insertFromPaste', 'insertFromDrop'].includes(input.inputType)) onCheck();
  };
  const takeFiles = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.headersLabel}</label>
      <p className="quiet" id={`${id}help`}>
        {words.headersHelp}
      </p>
      <textarea
        id={id}
        ref={box}
        aria-describedby={`${id}help`}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onInput={checkPaste}
        onPaste={takeFiles}
      />
      <button type="button" className="primary" onClick={onCheck}>
        {words.check}
      </button>
    </div>
  );
}
