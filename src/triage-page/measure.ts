import type { GivenFile } from './reading/given-file.ts';
import { nextTurn } from './reading/next-turn.ts';

/** Milliseconds of work after which the page gets its turn. */
const turn = 30;

/**
 * Asks each file for its size, and hands over the bytes of all so far whenever the page gets its turn, and in the end. The
 * browser looks a file that was chosen up on the disk the first time that anything of it is asked for, be it to hand it to a
 * worker: tens of thousands of them would hold the page up for seconds. Answers false as soon as `goesOn` does.
 */
export async function measure(files: readonly GivenFile[], goesOn: (total: number) => boolean): Promise<boolean> {
  let total = 0;
  let turnAt = performance.now();
  for (const { file } of files) {
    total += file?.size ?? 0;
    if (performance.now() - turnAt < turn) continue;
    if (!goesOn(total)) return false;
    await nextTurn();
    turnAt = performance.now();
  }
  return goesOn(total);
}
