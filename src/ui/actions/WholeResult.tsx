import type { ReactElement } from 'react';
import { recordOf } from '../../inspection/inspection-record.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { saveFile } from '../files/save-file.ts';
import { CopyButtons } from '../pieces/CopyButtons.tsx';

interface WholeResultProps {
  readonly inspected: Inspected;
  readonly words: PaneWords;
}

/** The whole result for a program: as a file, or on the clipboard where Outlook lets a pane save none. */
export function WholeResult({ inspected, words }: WholeResultProps): ReactElement {
  const { actions } = words.parts;
  const text = (): string => `${JSON.stringify(recordOf(inspected, inspected.fileName), null, 2)}\n`;
  return (
    <div className="group">
      <h4>{actions.wholeResult}</h4>
      <p className="quiet wrap">{actions.wholeResultHelp}</p>
      <CopyButtons
        choices={[{ label: actions.copyAs.json, content: () => ({ text: text() }) }]}
        copied={actions.copied}
        words={words}
      >
        <button type="button" onClick={() => saveFile('relay-pool-result.json', 'application/json', text())}>
          {actions.saveJson}
        </button>
      </CopyButtons>
    </div>
  );
}
