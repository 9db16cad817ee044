import { property } from './channel.ts';

/** A notification as the add-in asked for it; `type` is the number of the protocol, 0 informational. */
export interface Notification {
  readonly key: unknown;
  readonly type: unknown;
  readonly message: unknown;
  readonly icon: unknown;
  readonly persistent: unknown;
}

/** Shows it, refuses with an Office error code, or never answers. */
export type NotificationsAnswer = 'shown' | 'never' | { readonly errorCode: number };

/** What the mailbox does with `notificationMessages.replaceAsync` (dispatch id 35); undefined where it stays silent. */
export function answerNotification(
  mailbox: { readonly notifications: NotificationsAnswer; readonly notificationsShown: Notification[] },
  asked: unknown,
): unknown {
  const { notifications } = mailbox;
  if (notifications === 'never') return undefined;
  if (notifications !== 'shown') return { error: true, errorCode: notifications.errorCode, wasSuccessful: false };
  const [key, type, message, icon, persistent] = ['key', 'type', 'message', 'icon', 'persistent'].map((name) =>
    property(asked, name),
  );
  mailbox.notificationsShown.push({ key, type, message, icon, persistent });
  return { error: false, errorCode: 0, wasSuccessful: true, data: null };
}
