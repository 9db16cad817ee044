import { propertyOf } from '../../src/outlook/ask-office.ts';
import type { CurrentItem } from '../../src/outlook/current-item.ts';
import type { HeadersAnswer } from '../../src/outlook/headers-answer.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';

/** An Outlook whose answers a test gives when it likes, in the order of the calls. */
export interface FakeOutlook {
  readonly outlook: Outlook;
  /** how many times headers were asked for */
  readonly calls: () => number;
  /** answers the call with this number, 0 the first */
  readonly answer: (call: number, answer: HeadersAnswer) => Promise<void>;
  readonly select: (item: CurrentItem) => void;
}

/** A fake that shows `item` at first; `mailbox` is what Office.js would have. */
export function fakeOutlook(item: CurrentItem, displayLanguage = 'en-US', mailbox?: unknown): FakeOutlook {
  const pending: ((answer: HeadersAnswer) => void)[] = [];
  const listeners: (() => void)[] = [];
  let current = item;
  return {
    outlook: {
      displayLanguage,
      currentItem: () => current,
      readHeaders: () => new Promise((resolve) => pending.push(resolve)),
      onItemChanged: (listener) => listeners.push(listener),
      onTheme: () => undefined,
      notificationBar: () => null,
      readSetting: () => null,
      saveSetting: () => Promise.resolve({ kind: 'api-missing' }),
      mailbox: () => mailbox,
      item: () => propertyOf(mailbox, 'item'),
      dropEvent: () => 'olkDragAndDropEvent',
      selection: null,
    },
    calls: () => pending.length,
    answer: async (call, answer) => {
      const resolve = pending[call];
      if (!resolve) throw new Error(`call ${call} was not made`);
      resolve(answer);
      await new Promise((done) => setTimeout(done, 0));
    },
    select: (next) => {
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A received message with this subject. */
export function mail(subject: string): CurrentItem {
  return {
    kind: 'message',
    subject,
    sender: { name: 'Ana Example', address: 'ana@example.com' },
    date: new Date('2026-11-20T09:15:00Z'),
  };
}
