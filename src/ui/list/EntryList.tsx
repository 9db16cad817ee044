import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListedEntry } from './listed-entry.ts';
import { EntryRow } from './EntryRow.tsx';
import { LongList } from '../pieces/LongList.tsx';

interface EntryListProps {
  readonly entries: readonly ListedEntry[];
  readonly chosen: number;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/** One row for every message that was found, with its answer in a line; a click shows the whole answer. */
export function EntryList({ entries, chosen, catalog, onChoose }: EntryListProps): ReactElement {
  const { pane } = catalog;
  return (
    <nav className="entries" aria-label={pane.page.messages} data-testid="entries">
      <h2>{pane.page.messages}</h2>
      <LongList entries={entries} words={pane} className="entry-list">
        {(entry, place) => (
          <li key={entry.round ?? place}>
            <EntryRow entry={entry} isChosen={place === chosen} place={place} catalog={catalog} onChoose={onChoose} />
          </li>
        )}
      </LongList>
    </nav>
  );
}
