import type { Selection } from './selection.ts';

/**
 * A selection whose code is fetched when it is first asked for anything, since one edition of the pane needs it alone. Where it
 * cannot be fetched the call rejects, and the next one fetches anew. `subscribe` registers for a change of what is selected.
 */
export function fetchedSelection(load: () => Promise<Selection>, subscribe: Selection['onChanged']): Selection {
  let fetched: Promise<Selection> | null = null;
  const whole = (): Promise<Selection> => {
    fetched ??= load().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
  return {
    list: async () => (await whole()).list(),
    readHeaders: async (id) => (await whole()).readHeaders(id),
    onChanged: subscribe,
  };
}
