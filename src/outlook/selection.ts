import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';
import type { HeadersAnswer } from './headers-answer.ts';
import { readHeaders } from './read-headers.ts';
import type { HeaderSource } from './read-headers.ts';

/** A message among those selected. The subject is its sender's: text, never markup. */
export interface SelectedMessage {
  readonly id: string;
  readonly subject: string;
}

/**
 * The messages that are selected, at most 100 of one folder (Outlook's limit). `api-missing`: this Outlook does not let an add-in
 * see several messages (before Mailbox 1.13, or the headers of one that is not on show, before 1.15). `leftOut` counts the drafts
 * and appointments among what is selected: they have no route.
 */
export type SelectionAnswer =
  | { readonly kind: 'selected'; readonly messages: readonly SelectedMessage[]; readonly leftOut: number }
  | { readonly kind: 'api-missing' | 'timed-out' }
  | OfficeFailure;

/** Several messages at once. Nothing here throws, or rejects but where this file cannot be fetched (`fetchedSelection`). */
export interface Selection {
  list(): Promise<SelectionAnswer>;
  /** the headers of one of them; calls queue up, because Outlook loads one message at a time */
  readHeaders(id: string): Promise<HeadersAnswer>;
  /** calls back when messages are added to the selection or taken from it */
  onChanged(handler: () => void): void;
}

/** Milliseconds to wait until Outlook has listed, loaded or unloaded messages. */
export const selectionTimeout = 10_000;

/** The calls of Mailbox 1.13 and 1.15; both need the permission ReadWriteMailbox. */
interface SelectionSource {
  getSelectedItemsAsync(callback: (result: OfficeResult) => void): void;
  loadItemByIdAsync(id: string, callback: (result: OfficeResult) => void): void;
}

/** The selection of a mailbox. `isSupported` tells of a requirement set of Mailbox; `subscribe` registers for its change. */
export function selectionOf(
  mailbox: () => unknown,
  isSupported: (version: string) => boolean,
  subscribe: (handler: () => void) => void,
): Selection {
  const source = (): SelectionSource | null => {
    const found = mailbox();
    return isSupported('1.15') && isSelectionSource(found) ? found : null;
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    list: () => listSelected(source),
    readHeaders: (id) => {
      const answer = queue.then(() => headersOf(source, id));
      queue = answer;
      return answer;
    },
    onChanged: subscribe,
  };
}

async function listSelected(source: () => SelectionSource | null): Promise<SelectionAnswer> {
  try {
    const mailbox = source();
    if (mailbox === null) return { kind: 'api-missing' };
    const answer = await askOffice((callback) => mailbox.getSelectedItemsAsync(callback), selectionTimeout);
    if (answer.kind !== 'succeeded') return answer;
    const selected: readonly unknown[] = Array.isArray(answer.value) ? answer.value : [];
    const messages = selected.flatMap(selectedMessage);
    return { kind: 'selected', messages, leftOut: selected.length - messages.length };
  } catch (error) {
    return failureOf(error);
  }
}

/** The message that such details describe; nothing for a draft or an appointment. */
function selectedMessage(details: unknown): SelectedMessage[] {
  const id = propertyOf(details, 'itemId');
  const subject = propertyOf(details, 'subject');
  const kind = String(propertyOf(details, 'itemType')).toLowerCase();
  const mode = String(propertyOf(details, 'itemMode')).toLowerCase();
  if (typeof id !== 'string' || id === '' || kind !== 'message' || mode !== 'read') return [];
  return [{ id, subject: typeof subject === 'string' ? subject : '' }];
}

/** Loads, reads, unloads. A message that comes after the time limit is unloaded too, or Outlook would load no other. */
async function headersOf(source: () => SelectionSource | null, id: string): Promise<HeadersAnswer> {
  try {
    const mailbox = source();
    if (mailbox === null) return { kind: 'api-missing' };
    let isLate = false;
    const load = (callback: (result: OfficeResult) => void): void => {
      mailbox.loadItemByIdAsync(id, (result) => {
        if (isLate) void unload(result?.value);
        callback(result);
      });
    };
    const loaded = await askOffice(load, selectionTimeout);
    isLate = true;
    if (loaded.kind !== 'succeeded') return loaded;
    const answer: HeadersAnswer = isHeaderSource(loaded.value) ? await readHeaders(loaded.value) : { kind: 'api-missing' };
    await unload(loaded.value);
    return answer;
  } catch (error) {
    return failureOf(error);
  }
}

async function unload(message: unknown): Promise<void> {
  if (isLoaded(message)) await askOffice((callback) => message.unloadAsync(callback), selectionTimeout);
}

function isSelectionSource(value: unknown): value is SelectionSource {
  return isCall(propertyOf(value, 'getSelectedItemsAsync')) && isCall(propertyOf(value, 'loadItemByIdAsync'));
}

function isHeaderSource(value: unknown): value is HeaderSource {
  return isCall(propertyOf(value, 'getAllInternetHeadersAsync'));
}

function isLoaded(value: unknown): value is { unloadAsync(callback: (result: OfficeResult) => void): void } {
  return isCall(propertyOf(value, 'unloadAsync'));
}

function isCall(value: unknown): boolean {
  return typeof value === 'function';
}
