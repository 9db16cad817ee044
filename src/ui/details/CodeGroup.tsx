import type { ReactElement } from 'react';
import { printable } from '../../explanation/words/printable.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { LineButton } from '../pieces/LineButton.tsx';
import { LongList } from '../pieces/LongList.tsx';
import type { CodesOfLine } from './codes-by-line.ts';
import { rawOf } from './raw-code.ts';

interface CodeGroupProps {
  readonly group: CodesOfLine;
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** The codes of one field: raw, in words, and whether Microsoft documents them. */
export function CodeGroup({ group, words, onLine }: CodeGroupProps): ReactElement {
  return (
    <>
      <h4>{printable(group.name)}</h4>
      <p>
        <LineButton at={group.at} words={words} onLine={onLine} />
      </p>
      <LongList entries={group.details} words={words} className="codes">
        {(detail, index) => (
          <li key={index}>
            <code dir="ltr">{rawOf(detail)}</code> {detail.meaning}{' '}
            <span className={detail.documented ? 'badge' : 'badge undocumented'}>
              {detail.documented ? words.parts.details.documented : words.parts.details.undocumented}
            </span>
          </li>
        )}
      </LongList>
    </>
  );
}
