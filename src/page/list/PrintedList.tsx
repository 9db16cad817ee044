import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListWords } from '../../locales/catalog/page-more-words.ts';
import PrintedAnswer from '../../ui/print/PrintedAnswer.tsx';
import { usePageMoreWords } from '../language/use-page-more-words.ts';
import type { PageEntry } from '../reading/use-page-inspection.ts';
import { listColumns, listRows } from './list-rows.ts';
import { ListRow } from './ListRow.tsx';
import { tallyOf } from './list-text.ts';
import { rowOf } from './message-rows.ts';

interface PrintedListProps {
  readonly entries: readonly PageEntry[];
  /** the message on show; null where it is a file without any */
  readonly inspected: Inspected | null;
  readonly catalog: Catalog;
}

/** Several messages on paper: every row of the list, narrowed or not, and then the whole answer for the one on show. */
export default function PrintedList({ entries, inspected, catalog }: PrintedListProps): ReactElement {
  const words = usePageMoreWords(catalog.language);
  const fitting = inspected === null ? catalog : fittingWords(inspected, catalog);
  const list =
    words === null || words === 'missing' ? null : <ListSheet entries={entries} words={words.list} catalog={catalog} />;
  return <PrintedAnswer inspected={inspected} catalog={fitting} above={list} />;
}

interface ListSheetProps {
  readonly entries: readonly PageEntry[];
  readonly words: ListWords;
  readonly catalog: Catalog;
}

/** How many of each kind, and the rows, the most dangerous first; drawn only while somebody prints. */
function ListSheet({ entries, words, catalog }: ListSheetProps): ReactElement {
  const all = entries.map(({ inspection }, place) => rowOf(inspection, place, catalog));
  const rows = listRows(all, { text: '', group: null }, null, catalog.locale);
  return (
    <div className="sheet" data-testid="print-list">
      <p className="sheet-name">Relay Pool Inspector</p>
      <h2>{fillPlain(words.title, { count: rows.length })}</h2>
      <p>{tallyOf(rows, words)}</p>
      <table className="sheet-list">
        <thead>
          <tr>
            {listColumns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ListRow key={row.place} row={row} isChosen={false} words={words} catalog={catalog} onChoose={null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
