import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { JudgedMessage } from '../triage/read-context.ts';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { measure } from './measure.ts';
import { openRequests } from './open-requests.ts';
import type { GivenFile } from './reading/given-file.ts';
import { startTriageReader } from './reading/start-triage-reader.ts';
import type { TriageReader } from './reading/start-triage-reader.ts';
import type { ReadingProgress, Told } from './reading/told.ts';
import type { ToldSoFar, TriageResult } from './told-so-far.ts';
import { cutResult, nothingTold, resultOf, takeRows } from './told-so-far.ts';

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

function atStart(total: number): ReadingProgress {
  return { done: 0, total, messages: 0 };
}

/** Reads what is given, one thing after another given ends the former. */
export function useTriage(): TriageControl {
  const [state, setState] = useState<TriageState>(nothing);
  const reader = useRef<TriageReader | null>(null);
  const latest = useRef<ToldSoFar>(nothingTold(''));
  const [requests] = useState(openRequests);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // the bar with its Cancel may stand a while longer than the reading goes on
  const isRunning = useRef(false);

  const dismiss = useCallback((): void => {
    clearTimeout(timer.current);
    reader.current?.end();
    reader.current = null;
    requests.drop();
  }, [requests]);
  useEffect(() => dismiss, [dismiss]);

  const settle = useCallback((end: ReadingEnd, result: TriageResult | null): void => {
    clearTimeout(timer.current);
    isRunning.current = false;
    // drawn bit by bit, so that the page can be used meanwhile
    startTransition(() => setState(({ round }) => ({ round, progress: null, end, result })));
  }, []);

  /** Ends a reader that gives no answer. */
  const force = useCallback(
    (end: 'stopped' | 'failed'): void => {
      dismiss();
      // what breaks down while a message is opened takes nothing from what was read
      if (isRunning.current) settle(end, cutResult(latest.current, end));
    },
    [dismiss, settle],
  );

  const hear = useCallback(
    (told: Told): void => {
      if (told.kind === 'progress') setState((before) => ({ ...before, progress: told.progress }));
      else if (told.kind === 'picture') latest.current = { ...latest.current, picture: told.told };
      else if (told.kind === 'rows') takeRows(latest.current, told);
      else if (told.kind === 'end') settle(told.isStopped ? 'stopped' : 'whole', resultOf(latest.current, told.left));
      else requests.answer(told.place, told.message);
    },
    [requests, settle],
  );

  const read = useCallback(
    (files: readonly GivenFile[]): void => {
      dismiss();
      latest.current = nothingTold(files[0]?.path ?? '');
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

  const open = useCallback(
    (row: MessageRow): Promise<JudgedMessage | null> => {
      if (reader.current === null) return Promise.resolve(null);
      const answer = requests.ask(row.place);
      reader.current.ask({ kind: 'open', place: row.place });
      return answer;
    },
    [requests],
  );

  return { state, read, cancel, open };
}
