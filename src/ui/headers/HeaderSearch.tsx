import { useId, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import type { WayBack } from '../result/part.ts';
import { flushSync } from 'react-dom';
import { addAndGoOn, focusEntry } from '../pieces/add-entries.ts';
import { HeaderLine } from './HeaderLine.tsx';
import { searchFields } from './search-fields.ts';

/** More lines than this are shown on request; a stranger can write any number. */
const pageOfLines = 100;

interface HeaderSearchProps {
  readonly fields: readonly HeaderField[];
  /** the line that somebody wants to see, or null */
  readonly line: number | null;
  readonly words: PaneWords;
  /** leads back to where somebody was led from, or null */
  readonly back: WayBack | null;
}

/** Header lines newest first, with a search that narrows them down; begins where somebody was led to a line. */
export function HeaderSearch({ fields, line, words, back }: HeaderSearchProps): ReactElement {
  const start = Math.floor(Math.max(0, line ?? 0) / pageOfLines) * pageOfLines;
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState({ from: start, to: start + pageOfLines });
  const id = useId();
  const found = useMemo(() => searchFields(fields, sought), [fields, sought]);
  const { search, none, fromTop, found: foundWords } = words.parts.headers;
  const more = found.length - shown.to;
  const list = useRef<HTMLOListElement>(null);
  const toTop = (): void => {
    flushSync(() => setShown({ from: 0, to: pageOfLines }));
    const first = list.current?.querySelector('li');
    if (first) focusEntry(first);
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
            setShown({ from: 0, to: pageOfLines });
          }}
        />
        <p role="status" className="quiet">
          {found.length === 0 ? none : fillPlain(foundWords, { count: found.length, total: fields.length })}
        </p>
      </div>
      {shown.from > 0 && (
        <button type="button" className="small more" onClick={toTop}>
          {fromTop}
        </button>
      )}
      <ol className="header-lines" data-testid="headers" ref={list}>
        {found.slice(shown.from, shown.to).map((field) => (
          <HeaderLine
            key={field.at}
            field={field}
            words={words}
            sought={field.at === line}
            back={field.at === line ? back : null}
          />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="small more"
          onClick={(event) => addAndGoOn(event.currentTarget, () => setShown({ ...shown, to: shown.to + pageOfLines }))}
        >
          {fillPlain(words.more, { count: Math.min(more, pageOfLines) })}
        </button>
      )}
    </>
  );
}
