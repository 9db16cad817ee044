/**
 * Something that is selected among others. `headers`: what its lines are; `failure`: the error code with which it cannot be loaded.
 * `compose` is a draft.
 */
export interface SelectedItem {
  readonly id: string;
  readonly subject: string;
  readonly mode: 'read' | 'compose';
  readonly headers: string;
  readonly failure: number | null;
}

/** What stands on the window of the pane while the newer calls are played. */
interface Played {
  items: readonly SelectedItem[];
  loaded: string | null;
  readonly log: string[];
}

declare global {
  interface Window {
    newerCalls?: Played;
  }
}

type Callback = (result: object) => void;

/**
 * Runs in the page before anything else. The Office.js in npm is older than the calls for several messages (getSelectedItemsAsync and
 * SelectedItemsChanged of Mailbox 1.13, loadItemByIdAsync and unloadAsync of 1.15), so this adds them to the genuine library as soon as it is
 * ready, after Microsoft's documentation as of 2026-08-20: one item is loaded at a time, and loading another before it is unloaded fails.
 * All else is the library's own.
 */
export function addNewerCalls(selected: readonly SelectedItem[]): void {
  if (window.parent === window) return;
  const played: Played = { items: selected, loaded: null, log: [] };
  window.newerCalls = played;
  const answer = (callback: Callback, failure: number | null, value?: unknown): void => {
    const result = failure === null ? { status: 'succeeded', value } : { status: 'failed', error: { code: failure } };
    setTimeout(() => callback(result));
  };
  const loadedItem = (item: SelectedItem): object => ({
    getAllInternetHeadersAsync: (callback: Callback) => {
      played.log.push(`read ${item.id}`);
      answer(callback, null, item.headers);
    },
    unloadAsync: (callback: Callback) => {
      played.log.push(`unload ${item.id}`);
      played.loaded = null;
      answer(callback, null);
    },
  });
  const getSelectedItemsAsync = (callback: Callback): void => {
    const details = played.items.map(({ id, subject, mode }) => ({
      itemId: id,
      subject,
      itemType: 'message',
      itemMode: mode === 'read' ? 'Read' : 'Compose',
    }));
    answer(callback, null, details);
  };
  const loadItemByIdAsync = (id: string, callback: Callback): void => {
    played.log.push(`load ${id}`);
    const item = played.items.find((candidate) => candidate.id === id);
    if (item === undefined) return answer(callback, 9049);
    if (item.failure !== null) return answer(callback, item.failure);
    if (played.loaded !== null) return answer(callback, 9020);
    played.loaded = id;
    answer(callback, null, loadedItem(item));
  };
  const extend = (): void => {
    Object.assign(Office.context.mailbox, { getSelectedItemsAsync, loadItemByIdAsync });
    // the library takes no event that it does not know, and Outlook tells of the item on show whenever the selection changes
    Object.assign(Office.EventType, { SelectedItemsChanged: Office.EventType.ItemChanged });
  };
  const extendLibrary = (event: Event): void => {
    // on its way down the event comes here before the pane, which waits for it on the script itself
    if (!(event.target instanceof HTMLScriptElement) || !event.target.src.endsWith('/office.js')) return;
    const ready: unknown = Reflect.get(Office, 'onReady');
    const onReady = (callback: (info: unknown) => void): unknown => {
      const extended = (info: unknown): void => {
        extend();
        callback(info);
      };
      return typeof ready === 'function' ? Reflect.apply(ready, Office, [extended]) : undefined;
    };
    Object.defineProperty(Office, 'onReady', { value: onReady, configurable: true });
  };
  document.addEventListener('load', extendLibrary, true);
}

/** Runs in the pane: what is selected from now on. */
export function select(items: readonly SelectedItem[]): void {
  if (window.newerCalls !== undefined) window.newerCalls.items = items;
}

/** Runs in the pane: what was asked of the calls, in order. */
export function readLog(): readonly string[] {
  return window.newerCalls?.log ?? [];
}
