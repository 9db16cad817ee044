import type { JudgedMessage } from '../triage/read-context.ts';

type Answer = (message: JudgedMessage | null) => void;

/** Messages that were asked for again, each by the place of its row. */
export interface OpenRequests {
  /** asks for one; who asked for the same before gets null */
  readonly ask: (place: number) => Promise<JudgedMessage | null>;
  readonly answer: (place: number, message: JudgedMessage | null) => void;
  /** nobody will answer any more */
  readonly drop: () => void;
}

/** Nothing asked for yet. */
export function openRequests(): OpenRequests {
  const waiting = new Map<number, Answer>();
  return {
    ask: (place) =>
      new Promise((resolve) => {
        waiting.get(place)?.(null);
        waiting.set(place, resolve);
      }),
    answer: (place, message) => {
      waiting.get(place)?.(message);
      waiting.delete(place);
    },
    drop: () => {
      for (const resolve of waiting.values()) resolve(null);
      waiting.clear();
    },
  };
}
