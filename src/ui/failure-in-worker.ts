/**
 * Tells the page that a worker has failed. A promise that rejects in a worker makes no error event on the page, which would wait
 * for ever; what is thrown outside of a promise makes one.
 */
export function failInWorker(reason: unknown): void {
  setTimeout(() => {
    throw reason instanceof Error ? reason : new Error('the worker failed');
  });
}
