import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';

/** The line above a message in which Outlook shows notifications. */
export interface NotificationBar {
  show(text: string): Promise<NotificationAnswer>;
}

/**
 * What came of showing a notification; `item-changed`: another message is on show by now, of which the text would not be true.
 */
export type NotificationAnswer = { readonly kind: 'shown' | 'item-changed' | 'api-missing' | 'timed-out' } | OfficeFailure;

/** The longest text that Office.js takes; it throws at more. */
export const longestNotification = 150;

/** Milliseconds to wait until Outlook shows a notification. */
export const notificationTimeout = 5_000;

/** One notification of ours per message: a second check replaces the first. */
const key = 'relay-pool';

/** The id of an image among the resources of both manifests. */
const icon = 'Icon.16';

interface Notices {
  replaceAsync(key: string, details: object, callback: (result: OfficeResult) => void): void;
}

/**
 * The bar of the item that is on show now; null without an item. The text stays until the reader dismisses it or goes to another
 * message (`persistent: false`; `true` would keep it on the message for good). Pass words of our own only, never a value from the
 * message.
 */
export function barOf(currentItem: () => unknown): NotificationBar | null {
  const item = currentItem();
  if (typeof item !== 'object' || item === null) return null;
  const id = propertyOf(item, 'itemId');
  return {
    show: async (text) => {
      try {
        const notices = propertyOf(item, 'notificationMessages');
        if (!offersReplace(notices)) return { kind: 'api-missing' };
        if (propertyOf(currentItem(), 'itemId') !== id) return { kind: 'item-changed' };
        const message = text.length > longestNotification ? `${text.slice(0, longestNotification - 1)}…` : text;
        const details = { type: 'informationalMessage', icon, message, persistent: false };
        const answer = await askOffice((callback) => notices.replaceAsync(key, details, callback), notificationTimeout);
        return answer.kind === 'succeeded' ? { kind: 'shown' } : answer;
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

function offersReplace(value: unknown): value is Notices {
  return typeof propertyOf(value, 'replaceAsync') === 'function';
}
