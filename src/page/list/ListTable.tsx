import { useState } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListColumn, ListWords } from '../../locales/catalog/page-more-words.ts';
import { addAndGoOn } from '../../ui/pieces/add-entries.ts';
import { ListRow } from './ListRow.tsx';
import { listColumns } from './list-rows.ts';
import type { ListOrder } from './list-rows.ts';
import type { MessageRow } from './message-rows.ts';
import { useSettled } from './use-settled.ts';

interface ListTableProps {
  /** those that fit the filters, in order */
  readonly rows: readonly MessageRow[];
  /** how many there are without filters */
  readonly count: number;
  readonly chosen: number;
  readonly order: ListOrder | null;
  readonly words: ListWords;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
  readonly onOrder: (order: ListOrder) => void;
}

/** Rows that are added at a time. */
const rowsAtOnce = 25;

/** The rows under headings that put them in order; a heading once more turns the order round. */
export function ListTable(props: ListTableProps): ReactElement {
  const { rows, count, chosen, order, words, catalog, onChoose, onOrder } = props;
  const [most, setMost] = useState(rowsAtOnce);
  const shown = rows.slice(0, most);
  const said = rows.length === 0 ? words.noneFit : fillPlain(words.shown, { shown: shown.length, count });
  const spoken = useSettled(said);
  const isDown = (column: ListColumn): boolean | null => (order?.column === column ? order.isDown : null);
  return (
    <>
      <p className="quiet">{said}</p>
      <p role="status" className="unseen">
        {spoken}
      </p>
      {rows.length > 0 && (
        <table className="list-table" aria-label={catalog.pane.page.messages}>
          <thead>
            <tr>
              {listColumns.map((column) => (
                <th key={column} scope="col" aria-sort={sortNames[String(isDown(column))]}>
                  <button type="button" className="sort" onClick={() => onOrder({ column, isDown: isDown(column) === false })}>
                    {words.columns[column]}
                    <span aria-hidden="true">{marks[String(isDown(column))]}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody data-testid="entries">
            {shown.map((row) => (
              <ListRow
                key={row.place}
                row={row}
                isChosen={row.place === chosen}
                words={words}
                catalog={catalog}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <button
          type="button"
          className="more"
          onClick={(event) => addAndGoOn(event.currentTarget, () => setMost(most + rowsAtOnce))}
        >
          {words.showMore}
        </button>
      )}
    </>
  );
}

/** By whether a column is in falling order; `null` where it is not the one that counts. */
const sortNames: Readonly<Record<string, 'ascending' | 'descending' | 'none'>> = {
  null: 'none',
  false: 'ascending',
  true: 'descending',
};
const marks: Readonly<Record<string, string>> = { null: '', false: ' ▲', true: ' ▼' };
