import { property } from './channel.ts';

/** A form for a new message as the add-in asked for it; nothing of it has been sent. */
export interface OpenedForm {
  readonly to: unknown;
  readonly subject: unknown;
  readonly htmlBody: unknown;
  /** each as the library passes it on: kind, name, id */
  readonly attachments: unknown;
}

/** What the mailbox keeps for the add-in: the forms it opened, and every set of settings it stored, the newest last. */
export interface Kept {
  /** the error code with which this Outlook refuses a form with attachments; null where it takes one */
  readonly attachmentsRefused: number | null;
  readonly formsOpened: OpenedForm[];
  readonly settingsSaved: unknown[];
}

const newMessage = 44;
const newMessageWithAnswer = 178;
const saveSettings = 404;

/** What the mailbox does with `displayNewMessageForm(Async)` and `roamingSettings.saveAsync`; undefined for any other method. */
export function answerFormOrSetting(kept: Kept, method: unknown, asked: unknown): unknown {
  if (method === saveSettings) {
    kept.settingsSaved.push(property(asked, '0'));
    return { error: false, errorCode: 0, wasSuccessful: true, data: null };
  }
  if (method !== newMessage && method !== newMessageWithAnswer) return undefined;
  const [to, subject, htmlBody, attachments] = ['toRecipients', 'subject', 'htmlBody', 'attachments'].map((name) =>
    property(asked, name),
  );
  if (attachments !== undefined && kept.attachmentsRefused !== null) {
    return { error: true, errorCode: kept.attachmentsRefused, wasSuccessful: false };
  }
  kept.formsOpened.push({ to, subject, htmlBody, attachments });
  return { error: false, errorCode: 0, wasSuccessful: true, data: null };
}
