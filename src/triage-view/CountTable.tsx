import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Count } from '../triage/tally/picture.ts';
import { HostName } from '../ui/pieces/HostName.tsx';
import { addAndGoOn } from '../ui/pieces/add-entries.ts';
import type { Speech } from './speech.ts';
import { numberIn } from './speech.ts';

interface CountTableProps<Key extends string> {
  readonly title: string;
  readonly counts: readonly Count<Key>[];
  readonly nameOf: (key: Key) => string;
  readonly speech: Speech;
}

/** Values on show at first; the others on request. */
const firstShown = 8;

/** Values and how many messages have each, as a table with bars. Names may be a stranger's: text and nothing else. */
export function CountTable<Key extends string>({ title, counts, nameOf, speech }: CountTableProps<Key>): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (counts.length === 0) return null;
  const { words, view } = speech;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const hasJunk = counts.some(({ inJunk }) => inJunk > 0);
  return (
    <section className="breakdown" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              {view.messages}
            </th>
            {hasJunk && (
              <th scope="col" className="number">
                {view.inJunk}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {counts.slice(0, isOpen ? counts.length : firstShown).map(({ key, count, inJunk }, at) => (
            <tr key={at}>
              <th scope="row">
                <span className="wrap">
                  <HostName text={key === null ? words.notKnown : nameOf(key)} />
                </span>
                <span aria-hidden="true" className="bar">
                  <span className="bar-all" style={{ width: `${String((100 * count) / most)}%` }} />
                  <span className="bar-junk" style={{ width: `${String((100 * inJunk) / most)}%` }} />
                </span>
              </th>
              <td className="number">{numberIn(count, speech)}</td>
              {hasJunk && <td className="number">{numberIn(inJunk, speech)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length > firstShown && !isOpen && (
        <button
          type="button"
          className="small no-print"
          onClick={(event) => addAndGoOn(event.currentTarget, () => setOpen(true))}
        >
          {view.showMore}
        </button>
      )}
    </section>
  );
}
