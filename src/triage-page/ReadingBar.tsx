import type { ReactElement } from 'react';
import { say } from '../triage-view/speech.ts';
import type { Speech } from '../triage-view/speech.ts';
import type { ReadingProgress } from './reading/told.ts';

interface ReadingBarProps {
  readonly progress: ReadingProgress;
  readonly speech: Speech;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way to end it with what was done. */
export function ReadingBar({ progress: { done, total, messages }, speech, onCancel }: ReadingBarProps): ReactElement {
  const { page } = speech.view;
  const read = say(page.read, { done: sizeOf(done), total: sizeOf(total) }, speech);
  return (
    <div className="reading no-print" data-testid="reading-progress">
      <p className="quiet">
        {read}. {say(page.found, { count: messages }, speech)}
      </p>
      <progress aria-label={read} max={Math.max(1, total)} value={done} />
      <button type="button" onClick={onCancel}>
        {page.cancel}
      </button>
    </div>
  );
}

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A number of bytes in the largest unit that leaves a digit before the point. */
function sizeOf(bytes: number): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : String(Math.round(value))} ${units[power] ?? ''}`;
}
