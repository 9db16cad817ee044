/**
 * Gives whatever waits its turn. A message to oneself, since browsers hold every further `setTimeout` up by four milliseconds,
 * which is a twelfth of the time between two turns of the reading.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
