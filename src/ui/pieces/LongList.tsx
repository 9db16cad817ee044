import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { addAndGoOn } from './add-entries.ts';

/** A stranger can write any number of header lines; more entries than this are shown on request, unless a list wants fewer. */
const firstEntries = 25;

interface LongListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly words: PaneWords;
  readonly className: string;
  readonly first?: number;
  /** draws one entry as a list item with its key */
  readonly children: (entry: Entry, index: number) => ReactNode;
}

/** An ordered list of which only the start is shown at first. */
export function LongList<Entry>({
  entries,
  words,
  className,
  first = firstEntries,
  children,
}: LongListProps<Entry>): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, first);
  const hidden = entries.length - shown.length;
  return (
    <>
      <ol className={className}>{shown.map(children)}</ol>
      {hidden > 0 && (
        <button type="button" className="small more" onClick={(event) => addAndGoOn(event.currentTarget, () => setAll(true))}>
          {fillPlain(words.more, { count: hidden })}
        </button>
      )}
    </>
  );
}
