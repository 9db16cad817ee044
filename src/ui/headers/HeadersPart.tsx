import { useState } from 'react';
import type { ReactElement } from 'react';
import { CopyButtons } from '../pieces/CopyButtons.tsx';
import type { PartProps } from '../result/part.ts';
import { HeaderSearch } from './HeaderSearch.tsx';
import { RawHeaders } from './RawHeaders.tsx';

/** All header lines: searched, one below the other, or raw as they came; and copied. */
export default function HeadersPart({ inspected, catalog, line, back = null }: PartProps): ReactElement {
  const [raw, setRaw] = useState(false);
  const { pane } = catalog;
  const words = pane.parts.headers;
  const { detection, headerText } = inspected;
  return (
    <>
      <CopyButtons choices={[{ label: words.copy, content: () => ({ text: headerText }) }]} copied={words.copied} words={pane}>
        <button type="button" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          {words.raw}
        </button>
      </CopyButtons>
      {raw ? (
        <RawHeaders text={headerText} catalog={catalog} />
      ) : (
        <HeaderSearch key={line} fields={detection.fields} line={line} words={pane} back={back} />
      )}
    </>
  );
}
