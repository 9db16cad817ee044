import type { OfficeResult } from '../../src/outlook/ask-office.ts';

type Callback = (result: OfficeResult) => void;

/** A message of the fake mailbox, by its headers; a failure to load, to read or to unload by its code, `never` for no answer. */
export interface FakeMessage {
  readonly id: string;
  readonly subject?: string;
  readonly headers?: string;
  readonly load?: number | 'never' | 'late';
  readonly read?: number;
  readonly unload?: number | 'never';
  readonly mode?: 'read' | 'compose';
}

/**
 * The calls of Mailbox 1.13 and 1.15, played after Microsoft's documentation: one message is loaded at a time, and loading another
 * before it is unloaded fails. The Office.js in npm is older than these calls, so they are tested against this fake alone.
 */
export interface FakeMailbox {
  getSelectedItemsAsync(callback: Callback): void;
  loadItemByIdAsync(id: string, callback: Callback): void;
  /** what was done, in order: `load one`, `read one`, `unload one` */
  readonly log: readonly string[];
  /** lets the messages come that are `late` */
  releaseLate(): void;
}

/** A mailbox in which these messages are selected. */
export function fakeMailbox(messages: readonly FakeMessage[]): FakeMailbox {
  const log: string[] = [];
  const late: (() => void)[] = [];
  let loaded: string | null = null;
  const answer = (callback: Callback, failure: number | undefined, value: unknown): void =>
    callback(failure === undefined ? { status: 'succeeded', value } : { status: 'failed', error: { code: failure } });

  const loadedMessage = (message: FakeMessage): object => ({
    getAllInternetHeadersAsync: (callback: Callback) => {
      log.push(`read ${message.id}`);
      answer(callback, message.read, message.headers ?? '');
    },
    unloadAsync: (callback: Callback) => {
      log.push(`unload ${message.id}`);
      loaded = null;
      if (message.unload !== 'never') answer(callback, message.unload, undefined);
    },
  });

  const load = (message: FakeMessage, callback: Callback): void => {
    if (loaded !== null) return answer(callback, 9020, undefined);
    loaded = message.id;
    answer(callback, undefined, loadedMessage(message));
  };

  return {
    log,
    releaseLate: () => late.splice(0).forEach((come) => come()),
    getSelectedItemsAsync: (callback) => {
      const details = messages.map(({ id, subject = '', mode = 'read' }) => ({
        itemId: id,
        subject,
        itemType: 'message',
        itemMode: mode,
      }));
      answer(callback, undefined, details);
    },
    loadItemByIdAsync: (id, callback) => {
      log.push(`load ${id}`);
      const message = messages.find((candidate) => candidate.id === id);
      if (message === undefined) return answer(callback, 9049, undefined);
      if (typeof message.load === 'number') return answer(callback, message.load, undefined);
      if (message.load === 'late') late.push(() => load(message, callback));
      else if (message.load !== 'never') load(message, callback);
    },
  };
}
