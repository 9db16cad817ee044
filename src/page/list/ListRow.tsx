import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListWords } from '../../locales/catalog/page-more-words.ts';
import { ToneIcon } from '../../ui/icons.tsx';
import type { MessageRow } from './message-rows.ts';

interface ListRowProps {
  readonly row: MessageRow;
  readonly isChosen: boolean;
  readonly words: ListWords;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/** One message: a click anywhere on it shows its whole answer, since its button is drawn over the row. */
export const ListRow = memo(function ListRow({ row, isChosen, words, catalog, onChoose }: ListRowProps): ReactElement {
  const { pane, locale } = catalog;
  const { columns } = words;
  const isUnread = row.group === 'unread';
  const name = row.subject === null || row.subject === '' ? (isUnread ? row.file : pane.noSubject) : row.subject;
  const none = <span className="quiet">{isUnread ? '–' : words.notStated}</span>;
  return (
    <tr data-group={row.group} className={isChosen ? 'chosen' : undefined}>
      <td data-name={columns.answer} className={`tone-${row.tone}`}>
        <span className="list-answer">
          <ToneIcon tone={row.tone} />
          <span>
            {row.isDangerUnsaid && <b>{words.groups.danger}: </b>}
            {row.label !== '' && <b>{row.label} </b>}
            <span className="wrap">{row.answer}</span>
          </span>
        </span>
      </td>
      <th scope="row" data-name={columns.message}>
        <button type="button" className="link row-button" aria-current={isChosen} onClick={() => onChoose(row.place)}>
          <bdi>{name}</bdi>
        </button>{' '}
        {row.sender !== null && row.sender !== '' && <bdi className="quiet">{row.sender}</bdi>}
      </th>
      <td data-name={columns.date}>
        {row.moment === null ? none : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(row.moment)}
      </td>
      <td data-name={columns.placed}>{row.put ?? none}</td>
      <td data-name={columns.file}>
        <bdi>{row.file}</bdi>
      </td>
    </tr>
  );
});
