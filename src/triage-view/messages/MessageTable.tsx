import { memo, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { MessageColumn } from '../../locales/catalog/triage-view-words.ts';
import { HostName } from '../../ui/pieces/HostName.tsx';
import { ToneIcon } from '../../ui/pieces/icons.tsx';
import { addAndGoOn } from '../../ui/pieces/add-entries.ts';
import { useFocusHome } from '../../ui/pieces/keep-focus.ts';
import { claimedName } from '../claimed-name.ts';
import { FilterBar } from './FilterBar.tsx';
import { causeKeyOf, causeName, listRows, noFilters } from './message-list.ts';
import type { MessageFilters, MessageOrder } from './message-list.ts';
import type { MessageRow } from './message-row.ts';
import { shownSource } from '../shown-source.ts';
import type { Speech } from '../speech.ts';
import { numberIn, say, sayCounted, timeIn } from '../speech.ts';

interface MessageTableProps {
  readonly rows: readonly MessageRow[];
  readonly speech: Speech;
  readonly onOpen: ((row: MessageRow) => void) | null;
}

const columns: readonly MessageColumn[] = ['sender', 'time', 'organisation', 'pool', 'danger', 'cause', 'placed', 'source'];

/** Rows that are added at a time. */
const rowsAtOnce = 50;

/** The messages, to be narrowed and put in order; all of them at first, the most dangerous above. */
export function MessageTable({ rows, speech, onOpen }: MessageTableProps): ReactElement {
  const { view } = speech;
  // without any danger its column would be empty
  const hasDanger = rows.some(({ threat }) => threat !== null);
  const [filters, setFilters] = useState<MessageFilters>(noFilters);
  const [order, setOrder] = useState<MessageOrder | null>(null);
  const [most, setMost] = useState(rowsAtOnce);
  const listed = useMemo(() => listRows(rows, filters, order, speech), [rows, filters, order, speech]);
  const hidden = rows.length - listed.length;
  const hiddenDanger = countDangerous(rows) - countDangerous(listed);
  const shown = listed.slice(0, most);
  const said = [
    listed.length === 0 ? view.noneFit : sayCounted(view.shown, { shown: shown.length, count: listed.length }, speech),
    ...(order === null && listed.length > 1 ? [view.worstFirst] : []),
    ...(hidden > 0 ? [say(view.hidden, { hidden, dangerous: hiddenDanger }, speech)] : []),
  ];
  const showAll = useFocusHome('section');
  const narrow = (next: MessageFilters): void => {
    setFilters(next);
    setMost(rowsAtOnce);
  };
  return (
    <>
      <FilterBar rows={rows} filters={filters} speech={speech} onChange={narrow} />
      <p className="quiet" role="status">
        {said.join(' ')}
      </p>
      {hidden > 0 && (
        <p className="no-print">
          <button ref={showAll} type="button" onClick={() => narrow(noFilters)}>
            {view.showAll}
          </button>
        </p>
      )}
      {listed.length > 0 && (
        <table className="message-table" aria-label={view.messages}>
          <Headings hasDanger={hasDanger} order={order} speech={speech} onOrder={setOrder} />
          <tbody>
            {shown.map((row) => (
              <Row key={row.place} row={row} hasDanger={hasDanger} speech={speech} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {listed.length > shown.length && (
        <button
          type="button"
          className="more no-print"
          onClick={(event) => addAndGoOn(event.currentTarget, () => setMost(most + rowsAtOnce))}
        >
          {view.showMore}
        </button>
      )}
    </>
  );
}

function countDangerous(rows: readonly MessageRow[]): number {
  return rows.filter(({ threat }) => threat !== null).length;
}

interface HeadingsProps {
  readonly hasDanger: boolean;
  readonly order: MessageOrder | null;
  readonly speech: Speech;
  readonly onOrder: (order: MessageOrder) => void;
}

/** The names of the columns; each puts the messages in its order. */
function Headings({ hasDanger, order, speech: { view }, onOrder }: HeadingsProps): ReactElement {
  return (
    <thead>
      <tr>
        {columns
          .filter((column) => hasDanger || column !== 'danger')
          .map((column) => (
            <th
              key={column}
              className={`column-${column}`}
              scope="col"
              data-name={view.columns[column]}
              aria-sort={order?.column === column ? (order.isDown ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" className="sort" onClick={() => onOrder(nextOrder(order, column))}>
                {view.columns[column]}
                <span aria-hidden="true">{order?.column === column ? (order.isDown ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          ))}
      </tr>
    </thead>
  );
}

/** A column once more turns the order round. */
function nextOrder(order: MessageOrder | null, column: MessageColumn): MessageOrder {
  return { column, isDown: order?.column === column && !order.isDown };
}

interface RowProps {
  readonly row: MessageRow;
  readonly hasDanger: boolean;
  readonly speech: Speech;
  readonly onOpen: ((row: MessageRow) => void) | null;
}

/** One message, drawn once: rows that are added leave the others as they are. Names are a stranger's: text and nothing else. */
const Row = memo(function Row({ row, hasDanger, speech, onOpen }: RowProps): ReactElement {
  const { words, view } = speech;
  const { columns: names } = view;
  const sender = row.sender ?? words.notKnown;
  const organisation = claimedName(row.organisation, { count: 1, claimed: row.isClaimed ? 1 : 0 }, speech);
  const cause = causeKeyOf(row);
  return (
    <tr data-outcome={row.outcome}>
      <th scope="row" data-name={names.sender}>
        {onOpen === null ? (
          <HostName text={sender} />
        ) : (
          <button type="button" className="link row-button" onClick={() => onOpen(row)}>
            <HostName text={sender} />
          </button>
        )}
      </th>
      <td data-name={names.time}>{row.time === null ? words.notKnown : timeIn(row.time, speech)}</td>
      <td data-name={names.organisation}>{organisation === null ? '–' : <HostName text={organisation} />}</td>
      <td data-name={names.pool}>
        {words.pools[row.outcome]}
        {row.doubt !== null && ` (${words.headline[row.doubt]})`}
        {row.missing !== null && `: ${words.missing[row.missing]}`}
      </td>
      {hasDanger && (
        <td data-name={names.danger}>
          {row.threat === null ? (
            '–'
          ) : (
            <span className="danger-sign">
              <ToneIcon tone="danger" />
              {words.threats[row.threat]}
            </span>
          )}
        </td>
      )}
      <td data-name={names.cause}>{cause === null ? '–' : causeName(cause, speech)}</td>
      <td data-name={names.placed}>{words.placed[row.placed ?? 'unknown']}</td>
      <td data-name={names.source}>
        <HostName text={shownSource(row.source, words)} />{' '}
        <span className="quiet">{view.item.replace('{number}', () => numberIn(row.item, speech))}</span>
      </td>
    </tr>
  );
});
