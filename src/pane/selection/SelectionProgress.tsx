import { ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';
import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { isDone, isPending } from './selection-entry.ts';
import type { SelectedEntry } from './selection-entry.ts';
import { useFocusHome } from '../../ui/pieces/keep-focus.ts';

/** So many messages go by between two announcements: a screen reader would otherwise speak all the time. */
const spokenSteps = 10;

interface SelectionProgressProps {
  readonly entries: readonly SelectedEntry[];
  readonly filling: boolean;
  readonly catalog: Catalog;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** How far it has come, with a button to stop, to go on where something is left, or to try again what failed. */
export function SelectionProgress({ entries, filling, catalog, onStop, onResume }: SelectionProgressProps): ReactElement {
  const { selection: words, pane, unstated } = catalog;
  const button = useFocusHome('.several');
  const count = entries.length;
  const done = entries.filter(isDone).length;
  const stopped = !filling && done < count;
  const said = (number: number): string =>
    fill(stopped ? words.stopped : words.progress, { done: String(number), count: String(count) }, unstated);
  const spoken = filling ? done - (done % spokenSteps) : done;
  return (
    <>
      <ProgressIndicator ariaLabel={said(done)} percentComplete={count === 0 ? 0 : done / count} />
      <div className="choice">
        <p className="quiet" data-testid="progress">
          {said(done)}
        </p>
        <p role="status" className="unseen">
          {said(spoken)}
        </p>
        {(filling || entries.some(isPending)) && (
          <button ref={button} type="button" className="small" onClick={filling ? onStop : onResume}>
            {filling ? words.stop : stopped ? words.resume : pane.retry}
          </button>
        )}
      </div>
    </>
  );
}
