import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListWords } from '../../locales/catalog/page-more-words.ts';
import type { ForTriage } from '../../inspection/for-triage.ts';
import { ToneIcon } from '../../ui/pieces/icons.tsx';
import { useFocusHome } from '../../ui/pieces/keep-focus.ts';
import type { MessageRow } from './message-rows.ts';

interface ListRowProps {
  readonly row: MessageRow;
  readonly isChosen: boolean;
  readonly words: ListWords;
  readonly catalog: Catalog;
  /** null on paper, where nothing can be pressed */
  readonly onChoose: ((place: number) => void) | null;
}

/** One message: a click anywhere on it shows its whole answer, since its button is drawn over the row. */
export const ListRow = memo(function ListRow({ row, isChosen, words, catalog, onChoose }: ListRowProps): ReactElement {
  const { pane, locale } = catalog;
  const { columns } = words;
  const button = useFocusHome('.list');
  const isUnread = row.group === 'unread';
  // an export has no subject and is no message
  const isFile = isUnread || row.forTriage === 'export';
  const name = row.subject === null || row.subject === '' ? (isFile ? row.file : pane.noSubject) : row.subject;
  const none = <span className="quiet">{isUnread ? '–' : words.notStated}</span>;
  return (
    <tr data-group={row.group} className={isChosen ? 'chosen' : undefined}>
      <td data-name={columns.answer} className={`tone-${row.tone}`}>
        <span className="list-answer">
          <ToneIcon tone={row.tone} />
          <span>
            {row.label !== '' && (
              <b>
                {row.isDangerUnsaid
                  ? `${words.groups.danger}: ${row.label.charAt(0).toLowerCase()}${row.label.slice(1)}`
                  : row.label}{' '}
              </b>
            )}
            <span className="wrap">{row.answer}</span>
            {row.forTriage !== null && row.forTriage !== 'data-file' && <TriageWay kind={row.forTriage} words={words} />}
          </span>
        </span>
      </td>
      <th scope="row" data-name={columns.message}>
        {onChoose === null ? (
          <bdi>{name}</bdi>
        ) : (
          <button
            ref={button}
            type="button"
            className="link row-button"
            aria-current={isChosen}
            onClick={() => onChoose(row.place)}
          >
            <bdi>{name}</bdi>
          </button>
        )}{' '}
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

interface TriageWayProps {
  readonly kind: Exclude<ForTriage, 'data-file'>;
  readonly words: ListWords;
}

/** What the file is, and the way to the page that reads all of it; of an archive the answer says so already. */
function TriageWay({ kind, words }: TriageWayProps): ReactElement {
  return (
    <span className="list-triage">
      {kind !== 'archive' && words.forTriage[kind]} <a href="triage.html">{words.forTriage.open}</a>
    </span>
  );
}
