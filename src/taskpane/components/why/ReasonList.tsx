import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Reason } from '../../../explanation/explanation.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { LongList } from '../LongList.tsx';
import { Quotes } from './Quotes.tsx';

/** The strongest come first; these few carry the verdict in most messages. */
const firstReasons = 3;

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** Each sentence of the reasoning, the lines behind it, and who wrote them. A line is quoted where it stands first. */
export function ReasonList({ reasons, words, onLine }: ReasonListProps): ReactElement {
  const firstQuoted = useMemo(() => firstReasonOfLine(reasons), [reasons]);
  return (
    <LongList entries={reasons} words={words} className="cards" first={firstReasons}>
      {(reason, index) => (
        <li key={index}>
          <p className="wrap">{reason.text}</p>
          <Quotes
            quotes={reason.quotes}
            words={words}
            author={reason.vouched ? words.vouched : words.notVouched}
            isQuoted={(quote) => firstQuoted.get(quote.at) === index}
            onLine={onLine}
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
