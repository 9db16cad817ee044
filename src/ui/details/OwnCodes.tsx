import type { ReactElement } from 'react';
import type { Detail } from '../../explanation/explanation.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { LineButton } from '../pieces/LineButton.tsx';
import { rawOf } from './raw-code.ts';

interface OwnCodesProps {
  readonly details: readonly Detail[];
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** Codes of the reader's own filter: what each means, and behind that the code as it stands. */
export function OwnCodes({ details, words, onLine }: OwnCodesProps): ReactElement {
  const { documented, undocumented } = words.parts.details;
  return (
    <ul className="own-codes">
      {details.map((detail, index) => (
        <li key={index}>
          <p>{detail.meaning}</p>
          <code dir="ltr">{rawOf(detail)}</code>
          <p className="quiet">
            <LineButton at={detail.at} words={words} onLine={onLine} /> · {detail.documented ? documented : undocumented}
          </p>
        </li>
      ))}
    </ul>
  );
}
