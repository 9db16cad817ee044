import type { ReactElement } from 'react';
import type { Criterion } from '../../../explanation/explanation.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { Quotes } from './Quotes.tsx';

interface ArrivalListProps {
  readonly criteria: readonly Criterion[];
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** Microsoft's criteria, each with what was seen of it; the state stands in words beside its mark. */
export function ArrivalList({ criteria, words, onLine }: ArrivalListProps): ReactElement {
  return (
    <ul className="cards">
      {criteria.map((criterion) => (
        <li key={criterion.criterion}>
          <h3>
            {criterion.name}:{' '}
            <span className={`state-${criterion.state}`}>{`${marks[criterion.state]} ${criterion.stateName}`}</span>
          </h3>
          <p className="wrap">{criterion.text}</p>
          <Quotes quotes={criterion.quotes} words={words} author={null} isQuoted={() => false} onLine={onLine} />
        </li>
      ))}
    </ul>
  );
}

const marks: Readonly<Record<Criterion['state'], string>> = { met: '✓', 'not-met': '✗', 'not-visible': '–' };
