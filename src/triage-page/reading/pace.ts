import { nextTurn } from './next-turn.ts';

/** Milliseconds of work after which others get their turn, and between two words about the progress. */
const turn = 50;
const progressPause = 200;
/** Milliseconds between two pictures and what is new in the list, while the reading goes on: kept if it is ended by force. */
const picturePause = 2000;
/** When a reading tells what it did, and when it lets others have their turn. */
export interface Pace {
  /** tells the progress, unless it was told a moment ago; `time` is that of `performance.now` */
  readonly tellProgress: (time: number) => void;
  /** to be asked between two steps of the work: whether to go on */
  readonly goesOn: () => Promise<boolean>;
}

interface Paced {
  readonly tellProgress: () => void;
  readonly tellSoFar: () => void;
  readonly isStopped: () => boolean;
}

/** Keeps the pace of a reading that begins at this moment. */
export function keepPace({ tellProgress: tell, tellSoFar, isStopped }: Paced): Pace {
  let [turnAt, progressAt, pictureAt] = [performance.now(), 0, performance.now()];
  return { tellProgress, goesOn };

  function tellProgress(time: number): void {
    if (time - progressAt < progressPause) return;
    progressAt = time;
    tell();
  }

  async function goesOn(): Promise<boolean> {
    const time = performance.now();
    tellProgress(time);
    if (time - pictureAt >= picturePause) {
      tellSoFar();
      pictureAt = performance.now();
    }
    if (time - turnAt >= turn) {
      await nextTurn();
      turnAt = performance.now();
    }
    return !isStopped();
  }
}
