import type { ReactElement, RefObject } from 'react';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { ButtonIcon } from '../../ui/actions/ButtonIcon.tsx';
import { FileChoice } from './FileChoice.tsx';
import { HeaderBox } from './HeaderBox.tsx';
import { SampleButtons } from './SampleButtons.tsx';
import { WhereToFind } from '../where/WhereToFind.tsx';

interface InputPartProps {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly catalog: PageCatalog;
  readonly isAnswered: boolean;
  /** whether it stands as a strip above an answer */
  readonly isStrip: boolean;
  /** whether something was dropped that held no file */
  readonly isEmptyHanded: boolean;
  readonly onCheck: (text: string) => void;
  readonly onSample: (text: Promise<string>) => Promise<void>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClear: () => void;
}

/** All that the page takes: the box, files and samples, with where header lines are found. */
export function InputPart(props: InputPartProps): ReactElement {
  const { box, catalog, isAnswered, isStrip, isEmptyHanded, onCheck, onSample, onFiles, onClear } = props;
  const words = catalog.pane.page;
  return (
    <section className="input" aria-label={words.input}>
      <h2>{words.input}</h2>
      <HeaderBox box={box} words={words} onCheck={() => onCheck(box.current?.value ?? '')} onFiles={onFiles} />
      {/* beside the box, whose question it answers; the strip above an answer has no room there */}
      {!isStrip && <WhereToFind catalog={catalog} />}
      <FileChoice words={words} onFiles={onFiles} />
      {isAnswered && (
        <div className="buttons">
          <button type="button" onClick={onClear}>
            {words.clear}
          </button>
          <button type="button" onClick={() => window.print()}>
            <ButtonIcon icon="print" /> {words.print}
          </button>
        </div>
      )}
      {isEmptyHanded && <p role="alert">{words.nothingDropped}</p>}
      <SampleButtons catalog={catalog} onChoose={onSample} />
      {isStrip && <WhereToFind catalog={catalog} />}
    </section>
  );
}
