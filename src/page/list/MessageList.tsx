import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { asHtml } from '../../explanation/documents/render/render-html.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListWords } from '../../locales/catalog/page-more-words.ts';
import { CopyButtons } from '../../ui/pieces/CopyButtons.tsx';
import { PartMissing } from '../../ui/fetched/PartMissing.tsx';
import { saveFile } from '../../ui/files/save-file.ts';
import { usePageMoreWords } from '../language/use-page-more-words.ts';
import type { PageEntry } from '../reading/use-page-inspection.ts';
import { GroupBars } from './GroupBars.tsx';
import { csvOf } from './list-csv.ts';
import { listRows } from './list-rows.ts';
import type { ListFilters, ListOrder } from './list-rows.ts';
import { ListTable } from './ListTable.tsx';
import { listDocument } from './list-text.ts';
import { rowOf } from './message-rows.ts';
import type { MessageRow } from './message-rows.ts';

interface MessageListProps {
  readonly entries: readonly PageEntry[];
  readonly chosen: number;
  readonly catalog: Catalog;
  readonly onChoose: (place: number) => void;
}

/** Filters that leave every row. */
const nothing: ListFilters = { text: '', group: null };

/** Every message that was found: how many of each kind, and a row for each, to be searched, put in order, copied and saved. */
export default function MessageList(props: MessageListProps): ReactElement | null {
  const { catalog } = props;
  const words = usePageMoreWords(catalog.language);
  if (words === null) return null;
  if (words === 'missing') return <PartMissing catalog={catalog} />;
  return <List {...props} words={words.list} />;
}

function List({ entries, chosen, catalog, onChoose, words }: MessageListProps & { readonly words: ListWords }): ReactElement {
  const id = useId();
  const [filters, setFilters] = useState<ListFilters>(nothing);
  const [order, setOrder] = useState<ListOrder | null>(null);
  const rows = useRows(entries, catalog);
  const listed = useMemo(() => listRows(rows, filters, order, catalog.locale), [rows, filters, order, catalog]);
  const inspections = (): readonly PageEntry['inspection'][] => entries.map(({ inspection }) => inspection);
  const copy = (): { readonly text: string; readonly html: string } => {
    const all = listDocument(listRows(rows, nothing, null, catalog.locale), inspections(), words, catalog);
    return { text: asPlainText(all), html: asHtml(all) };
  };
  const save = (): void => saveFile('relay-pool-messages.csv', 'text/csv;charset=utf-8', csvOf(rows, inspections()));
  return (
    <section className="list" aria-labelledby={id}>
      <h2 id={id}>{fillPlain(words.title, { count: entries.length })}</h2>
      <GroupBars rows={rows} chosen={filters.group} words={words} onChoose={(group) => setFilters({ ...filters, group })} />
      <div className="list-tools">
        <div className="field">
          <label htmlFor={`${id}search`}>{words.search}</label>
          <input
            id={`${id}search`}
            type="search"
            placeholder={words.searchHelp}
            value={filters.text}
            onChange={(event) => setFilters({ ...filters, text: event.target.value })}
          />
        </div>
        <CopyButtons
          choices={[{ label: words.copyAll, content: copy }]}
          copied={words.copied}
          words={catalog.pane}
          describedBy={`${id}masked`}
        >
          <button type="button" aria-describedby={`${id}masked`} onClick={save}>
            {words.save}
          </button>
        </CopyButtons>
        <p className="quiet" id={`${id}masked`}>
          {words.masked}
        </p>
      </div>
      <div className="list-scroll">
        <ListTable
          key={`${filters.group ?? ''} ${filters.text}`}
          rows={listed}
          count={rows.length}
          chosen={chosen}
          order={order}
          words={words}
          catalog={catalog}
          onChoose={onChoose}
          onOrder={setOrder}
        />
      </div>
    </section>
  );
}

/** The row of each entry, which is made once: while files are read the list grows by one again and again. */
function useRows(entries: readonly PageEntry[], catalog: Catalog): readonly MessageRow[] {
  const made = useMemo(() => ({ catalog, rows: new Map<PageEntry, MessageRow>() }), [catalog]);
  return useMemo(
    () =>
      entries.map((entry, place) => {
        const row = made.rows.get(entry) ?? rowOf(entry.inspection, place, made.catalog);
        made.rows.set(entry, row);
        return row;
      }),
    [entries, made],
  );
}
