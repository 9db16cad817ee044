import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Reason } from '../../explanation/explanation.ts';
import type { PaneWords } from '../../locales/pane-words.ts';
import { LongList } from './LongList.tsx';
import { Quotes } from './Quotes.tsx';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly words: PaneWords;
}

/** Each sentence of the reasoning, the lines behind it, and who wrote them. A line is open where it is quoted first. */
export function ReasonList({ reasons, words }: ReasonListProps): ReactElement {
  const firstQuoted = useMemo(() => firstReasonOfLine(reasons), [reasons]);
  return (
    <LongList entries={reasons} words={words} className="cards">
      {(reason, index) => (
        <li key={index}>
          <p className="wrap">{reason.text}</p>
          <Quotes
            quotes={reason.quotes}
            words={words}
            author={reason.vouched ? words.vouched : words.notVouched}
            startsOpen={(quote) => firstQuoted.get(quote.at) === index}
          />
        </li>
      )}
    </LongList>
  );
}

function firstReasonOfLine(reasons: readonly Reason[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  reasons.forEach((reason, index) => {
    for (const { at } of reason.quotes) if (!first.has(at)) first.set(at, index);
  });
  return first;
}
