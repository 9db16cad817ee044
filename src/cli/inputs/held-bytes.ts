import { inputLimit } from '../../inspection/limits.ts';
import type { ReadBytes } from '../../inspection/files/read-bytes.ts';

/** Bytes that come once and in order, held so that they can be read at any place up to the limit. */
export interface HeldBytes {
  readonly readBytes: ReadBytes;
  /** whether a place was asked for that lies beyond the limit */
  readonly isTooLong: () => boolean;
  /** takes what is left and drops it */
  readonly drain: () => Promise<void>;
  /** leaves the rest unread */
  readonly leave: () => Promise<void>;
}

/** One byte more than is looked at, so that a text can be told to be longer. */
const mostHeld = inputLimit + 1;

/**
 * Takes as many chunks as are asked for, and no more of them than the limit allows. An error of the chunks goes through to the
 * caller.
 */
export function holdChunks(chunks: AsyncIterable<Uint8Array>): HeldBytes {
  const iterator = chunks[Symbol.asyncIterator]();
  let held = new Uint8Array(0);
  let size = 0;
  let ended = false;
  let tooLong = false;

  const next = async (): Promise<Uint8Array | null> => {
    const taken = await iterator.next();
    ended = taken.done === true;
    return taken.done === true ? null : taken.value;
  };

  const hold = (chunk: Uint8Array): void => {
    if (size + chunk.length > held.length) {
      const wider = new Uint8Array(Math.max(2 * held.length, size + chunk.length));
      wider.set(held.subarray(0, size));
      held = wider;
    }
    held.set(chunk, size);
    size += chunk.length;
  };

  return {
    readBytes: async (start, end) => {
      while (!ended && size < end && size < mostHeld) {
        const chunk = await next();
        if (chunk !== null) hold(chunk);
      }
      if (!ended && size < end) tooLong = true;
      return held.slice(start, Math.min(end, size));
    },
    isTooLong: () => tooLong,
    drain: async () => {
      while (!ended) await next();
    },
    leave: async () => {
      if (!ended) await iterator.return?.();
    },
  };
}
