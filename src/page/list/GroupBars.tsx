import type { ReactElement } from 'react';
import type { ListGroup, ListWords } from '../../locales/catalog/page-more-words.ts';
import { listGroups, countGroups, countName } from './list-rows.ts';
import type { MessageRow } from './message-rows.ts';

interface GroupBarsProps {
  readonly rows: readonly MessageRow[];
  readonly chosen: ListGroup | null;
  readonly words: ListWords;
  readonly onChoose: (group: ListGroup | null) => void;
}

/** A bar for each group with its name and its number, which narrows the list to it; once more, and all are back. */
export function GroupBars({ rows, chosen, words, onChoose }: GroupBarsProps): ReactElement {
  const counts = countGroups(rows);
  const most = Math.max(1, ...Object.values(counts));
  return (
    <ul className="group-bars" aria-label={words.chart}>
      {listGroups
        .filter((group) => counts[group] > 0)
        .map((group) => (
          <li key={group}>
            <button
              type="button"
              className={`group-bar group-${group}`}
              aria-pressed={chosen === group}
              onClick={() => onChoose(chosen === group ? null : group)}
            >
              <span className="group-name">{countName(group, words)}</span> <b className="group-count">{counts[group]}</b>
              <svg className="group-length" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={(100 * counts[group]) / most} height="8" />
              </svg>
            </button>
          </li>
        ))}
    </ul>
  );
}
