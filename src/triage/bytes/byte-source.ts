/**
 * Bytes with a name, wherever they lie: a file, a `Blob`, a member of an archive. `name` is the path as it was given, with the
 * names inside containers behind it. `size` is null where it is not known beforehand.
 */
export interface ByteSource {
  readonly name: string;
  readonly size: number | null;
  /**
   * The stretch between two offsets, shorter at the end. Of a source that comes once and in order no more than `mostHeld` bytes
   * from its start can be had this way.
   */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
  /** All bytes from the start, in pieces; each piece is good until the next one is asked for. May be called once. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Bytes of a source that comes in order which can be read at any place. Stated in docs/json.md. */
export const mostHeld = 64 * 1024 * 1024;

/** A source of bytes that are in memory. `name`: the path to show, of any form. The bytes are not copied. Never rejects. */
export function sourceOfBytes(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    slice: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    stream: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
}

/**
 * A source of bytes that come once and in order, such as standard input: what was looked at is held, so that the stream still
 * begins at the start. `size`: bytes in all, null where nobody knows. It rejects where `chunks` does.
 */
export function sourceOfChunks(name: string, chunks: AsyncIterable<Uint8Array>, size: number | null = null): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const pull = async (): Promise<Uint8Array | null> => {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    return next.done === true ? null : next.value;
  };
  const hold = async (end: number): Promise<void> => {
    while (!ended && length < Math.min(end, mostHeld)) {
      const chunk = await pull();
      if (chunk === null) return;
      held.push(chunk.slice());
      length += chunk.length;
    }
  };
  return {
    name,
    size,
    slice: async (start, end) => {
      await hold(end);
      const all = joined(held);
      held.splice(0, held.length, all);
      return all.subarray(start, end);
    },
    stream: async function* () {
      try {
        for (const chunk of held.splice(0)) yield chunk;
        while (!ended) {
          const chunk = await pull();
          if (chunk !== null) yield chunk;
        }
      } finally {
        if (!ended) await iterator.return?.();
      }
    },
  };
}

/** Pieces as one; the very same piece where there is only one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
