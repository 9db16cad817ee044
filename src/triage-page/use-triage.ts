import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { JudgedMessage } from '../triage/read-context.ts';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { cutShort } from './cut-short.ts';
import { measure } from './measure.ts';
import type { GivenFile } from './reading/given-file.ts';
import { startTriageReader } from './reading/start-triage-reader.ts';
import type { TriageReader } from './reading/start-triage-reader.ts';
import type { PictureTold, ReadingProgress, Told } from './reading/told.ts';

/** What the page shows. `round` tells one reading from the next. */
export interface TriageState {
  readonly round: number;
  /** null when nothing is being read */
  readonly progress: ReadingProgress | null;
  /** null while something is being read, and before */
  readonly end: ReadingEnd | null;
  /** null also where the reading ended before it told anything */
  readonly result: TriageResult | null;
}

/** How a reading ended: by itself, by the reader, or because it broke down. */
export type ReadingEnd = 'whole' | 'stopped' | 'failed';

export interface TriageResult extends PictureTold {
  readonly rows: readonly MessageRow[];
  readonly left: number;
}

/** What the page can ask for. */
export interface TriageControl {
  readonly state: TriageState;
  readonly read: (files: readonly GivenFile[]) => void;
  /** ends the reading; what was done stays */
  readonly cancel: () => void;
  /** the text and the detection of a row once more; null where it is not found again */
  readonly open: (row: MessageRow) => Promise<JudgedMessage | null>;
}

/** Milliseconds that a reader has to end by itself: it may be deep in an archive. */
const patience = 3000;

const nothing: TriageState = { round: 0, progress: null, end: null, result: null };

/** What was told of the reading so far. `source`: what was given first. */
interface Latest {
  picture: PictureTold | null;
  readonly rows: Map<number, MessageRow>;
  readonly source: string;
}

function atStart(total: number): ReadingProgress {
  return { done: 0, total, messages: 0 };
}

function nothingYet(source: string): Latest {
  return { picture: null, rows: new Map(), source };
}

/** Reads what is given, one thing after another given ends the former. */
export function useTriage(): TriageControl {
  const [state, setState] = useState<TriageState>(nothing);
  const reader = useRef<TriageReader | null>(null);
  const latest = useRef<Latest>(nothingYet(''));
  const waiting = useRef(new Map<number, (message: JudgedMessage | null) => void>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // the bar with its Cancel may stand a while longer than the reading goes on
  const isRunning = useRef(false);

  const dismiss = useCallback((): void => {
    clearTimeout(timer.current);
    reader.current?.end();
    reader.current = null;
    for (const resolve of waiting.current.values()) resolve(null);
    waiting.current.clear();
  }, []);
  useEffect(() => dismiss, [dismiss]);

  const settle = useCallback((end: ReadingEnd, left: number): void => {
    clearTimeout(timer.current);
    isRunning.current = false;
    const { picture, rows } = latest.current;
    const result = picture === null ? null : { ...picture, rows: [...rows.values()], left };
    // drawn bit by bit, so that the page can be used meanwhile
    startTransition(() => setState(({ round }) => ({ round, progress: null, end, result })));
  }, []);

  /** Ends a reader that gives no answer: what it told last is what was done. */
  const force = useCallback(
    (end: 'stopped' | 'failed'): void => {
      dismiss();
      // what breaks down while a message is opened takes nothing from what was read
      if (!isRunning.current) return;
      const { picture: told, rows, source } = latest.current;
      if (told !== null) {
        const picture = cutShort(told.picture, source, end === 'failed' ? 'unreadable' : 'stopped');
        latest.current.picture = { ...told, picture };
      }
      settle(end, Math.max(0, (told?.picture.messages ?? 0) - rows.size));
    },
    [dismiss, settle],
  );

  const hear = useCallback(
    (told: Told): void => {
      if (told.kind === 'progress') setState((before) => ({ ...before, progress: told.progress }));
      else if (told.kind === 'picture') latest.current.picture = told.told;
      else if (told.kind === 'rows') {
        for (const place of told.gone) latest.current.rows.delete(place);
        for (const row of told.rows) latest.current.rows.set(row.place, row);
      } else if (told.kind === 'end') settle(told.isStopped ? 'stopped' : 'whole', told.left);
      else {
        waiting.current.get(told.place)?.(told.message);
        waiting.current.delete(told.place);
      }
    },
    [settle],
  );

  const read = useCallback(
    (files: readonly GivenFile[]): void => {
      dismiss();
      latest.current = nothingYet(files[0]?.path ?? '');
      setState(({ round }) => ({ round: round + 1, progress: atStart(0), end: null, result: null }));
      const own = startTriageReader(
        (told) => {
          if (reader.current === own) hear(told);
        },
        () => {
          if (reader.current === own) force('failed');
        },
      );
      reader.current = own;
      isRunning.current = true;
      const goesOn = (total: number): boolean => {
        if (reader.current !== own) return false;
        setState((before) => ({ ...before, progress: atStart(total) }));
        return true;
      };
      void measure(files, goesOn).then((isWanted) => {
        if (isWanted) own.ask({ kind: 'read', files });
      });
    },
    [dismiss, hear, force],
  );

  const cancel = useCallback((): void => {
    if (!isRunning.current) return;
    reader.current?.ask({ kind: 'stop' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => force('stopped'), patience);
  }, [force]);

  const open = useCallback((row: MessageRow): Promise<JudgedMessage | null> => {
    const own = reader.current;
    if (own === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      waiting.current.get(row.place)?.(null);
      waiting.current.set(row.place, resolve);
      own.ask({ kind: 'open', place: row.place });
    });
  }, []);

  return { state, read, cancel, open };
}
