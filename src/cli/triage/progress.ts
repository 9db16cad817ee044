import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TriageWords } from '../../locales/catalog/triage-words.ts';

/** A bar that says how far the reading is; nothing where nobody looks on. */
export interface Progress {
  readonly bytes: (count: number) => void;
  readonly messages: (count: number) => void;
  /** takes the bar away */
  readonly end: () => Promise<void>;
}

/** What the bar needs of the machine. `total`: bytes in all, null where that is not known. `now`: milliseconds. */
export interface ProgressIo {
  readonly total: number | null;
  readonly write: (text: string) => Promise<void>;
  readonly now: () => number;
  /** columns of the terminal, where they are known: a line that it breaks cannot be drawn over */
  readonly columns?: number | undefined;
}

const barWidth = 24;
/** Milliseconds between two drawings. */
const pause = 200;

/** No bar. */
export const noProgress: Progress = { bytes: nothing, messages: nothing, end: () => Promise.resolve() };

/** A bar with its rate, the time left and the messages that were read. */
export function progressBar({ total, write, now, columns = 80 }: ProgressIo, words: TriageWords, catalog: Catalog): Progress {
  const start = now();
  let drawn = start;
  let bytes = 0;
  let messages = 0;
  const draw = (): void => {
    if (now() - drawn < pause) return;
    drawn = now();
    const rate = bytes / Math.max(0.001, (drawn - start) / 1000);
    const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
    const values = {
      percent: share === null ? '' : `${String(Math.floor(share * 100))} %`,
      rate: sizeOf(rate),
      // of nothing that was read yet nobody can say how long it takes
      left: share === null || total === null || bytes === 0 ? '?' : timeOf((total - bytes) / Math.max(1, rate)),
      messages: new Intl.NumberFormat(catalog.locale).format(messages),
    };
    const told = fill(words.progress, values, '').slice(0, columns - 1);
    const width = Math.max(0, Math.min(barWidth, columns - told.length - 2));
    const filled = share === null ? 0 : Math.round(share * width);
    const bar = width === 0 ? '' : `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
    void write(`\r\u001b[K${bar}${told}`);
  };
  return {
    bytes: (count) => {
      bytes += count;
      draw();
    },
    messages: (count) => {
      messages += count;
      draw();
    },
    end: () => (drawn === start ? Promise.resolve() : write('\r\u001b[K')),
  };
}

function sizeOf(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 1000 ? `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
}

function timeOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

function nothing(): void {
  // nobody looks on
}
