import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { SelectedEntry } from './selection-entry.ts';
import { mostMessages } from './selection-follow.ts';
import { tallyLine } from './selection-tally.ts';
import { ticketList } from './selection-ticket-list.ts';
import { CopyButtons } from '../../ui/pieces/CopyButtons.tsx';
import { EntryList } from '../../ui/list/EntryList.tsx';
import { SelectedAnswer } from './SelectedAnswer.tsx';
import type { SelectedAnswerProps } from './SelectedAnswer.tsx';
import { SelectionProgress } from './SelectionProgress.tsx';

interface SeveralMessagesProps extends Omit<SelectedAnswerProps, 'entry' | 'onRetry'> {
  readonly entries: readonly SelectedEntry[];
  readonly leftOut: number;
  readonly catalog: Catalog;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/**
 * The selected messages with their answers, and one of them in full: the first, or the one that was chosen as long as that is
 * selected.
 */
export function SeveralMessages({ entries, leftOut, onStop, onResume, ...answer }: SeveralMessagesProps): ReactElement {
  const { catalog, filling } = answer;
  const { selection: words, pane, unstated } = catalog;
  const [chosen, setChosen] = useState<string | null>(null);
  const place = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const entry = entries[place];
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (chosen !== null) result.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);

  return (
    <div className="several" data-testid="several">
      <h2>{fill(words.several, { count: String(entries.length) }, unstated)}</h2>
      <p className="wrap" data-testid="tally">
        {tallyLine(entries, catalog)}
      </p>
      {entries.length >= mostMessages && (
        <p className="quiet wrap">{fill(words.limit, { limit: String(mostMessages) }, unstated)}</p>
      )}
      {leftOut > 0 && <p className="quiet wrap">{fill(words.leftOut, { count: String(leftOut) }, unstated)}</p>}
      <SelectionProgress entries={entries} filling={filling} catalog={catalog} onStop={onStop} onResume={onResume} />
      <CopyButtons
        // what was said of a copy, or stands there to be copied by hand, is another list than the next selection's; in another
        // order it is the same, and the button has to keep the keyboard
        key={entries
          .map(({ round }) => round)
          .sort((one, other) => one - other)
          .join()}
        choices={[{ label: words.copyAll, content: () => ({ text: ticketList(entries, catalog) }) }]}
        copied={words.copied}
        words={pane}
      />
      <EntryList entries={entries} chosen={place} catalog={catalog} onChoose={(next) => setChosen(entries[next]?.id ?? null)} />
      <div ref={result}>{entry !== undefined && <SelectedAnswer {...answer} entry={entry} onRetry={onResume} />}</div>
    </div>
  );
}
