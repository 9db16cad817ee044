/** Chunks that whoever reads them cannot end, and a way to take what is left. */
export interface WholePaste {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly drain: () => Promise<void>;
}

/**
 * What a person pastes into the terminal, which has to be taken to its end: were a part of it left unread, the shell would run
 * its lines as commands as soon as this program ends, and a stranger may have written them.
 */
export function wholePaste(chunks: AsyncIterable<Uint8Array>): WholePaste {
  const iterator = chunks[Symbol.asyncIterator]();
  return {
    // without `return`, by which a reader that has seen enough would close the input
    chunks: { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) },
    drain: async () => {
      while ((await iterator.next()).done !== true);
    },
  };
}
