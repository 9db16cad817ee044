import { appContext } from './app-context.ts';
import { answerAttachment } from './attachments.ts';
import { property, type PaneRequest } from './channel.ts';
import { answerFormOrSetting, type Kept } from './forms-and-settings.ts';
import { answerRecord, type HeadersAnswer } from './headers-answer.ts';
import { initialData, type PermissionLevel } from './initial-data.ts';
import type { MailboxItem } from './mailbox-item.ts';
import { answerNotification, type Notification, type NotificationsAnswer } from './notifications.ts';

/** A call of getAllInternetHeadersAsync: which item was selected when it came, and whether it has been answered. */
export interface HeadersCall {
  readonly item: MailboxItem | null;
  readonly correlation: number;
  answered: boolean;
}

/** The state of the emulated mailbox. It changes as the test selects items and as the pane calls. */
export interface Mailbox extends Kept {
  readonly controlId: string;
  readonly language: string;
  readonly mailboxSet: string;
  readonly permission: PermissionLevel;
  /** the settings that were kept before, each as JSON text */
  readonly settings: Readonly<Record<string, string>>;
  readonly hostOrigin: string;
  readonly paneUrl: string;
  item: MailboxItem | null;
  itemNumber: number;
  headers: HeadersAnswer;
  readonly headersCalls: HeadersCall[];
  /** names of the events the pane is registered for */
  readonly events: Set<string>;
  /** numbers of the things the pane told its host, such as 15 for Escape */
  readonly notices: number[];
  readonly notifications: NotificationsAnswer;
  /** what stands, or stood, in the bar above the message */
  readonly notificationsShown: Notification[];
  /** ids of the button presses that the pane has reported as done, with the status of each (0 is well) */
  readonly buttonsCompleted: { readonly press: string; readonly status: number }[];
}

/** The name of ItemChanged on the channel. */
export const itemChanged = 'olkItemSelectedChanged';

/** The name of OfficeThemeChanged on the channel. */
export const themeChanged = 'officeThemeChanged';

/** What the mailbox answers to a request; undefined where it stays silent. */
export function answerRequest(mailbox: Mailbox, request: PaneRequest): unknown {
  if (request.kind !== 'invoke') {
    if (request.kind === 'register') mailbox.events.add(request.action);
    else mailbox.events.delete(request.action);
    return { Error: 0 };
  }
  switch (request.action) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(mailbox);
    case 'ContextActivationManager_notifyHost':
      mailbox.notices.push(Number(property(request.data, '1')));
      return null;
    case 'GetInitialData':
      return initialData(mailbox.item, mailbox.itemNumber, mailbox.permission);
    case 'ExecuteMethod':
      return answerMethod(mailbox, request);
    case 'executeMethod':
      noteCompletion(mailbox, request.data);
      return { Version: 1, Error: 0 };
    default:
      throw new Error(`The emulated Outlook does not know the request ${request.action}.`);
  }
}

/** The name of the event of a button that runs a function. */
export const buttonPressed = 'appCommandInvoked';

const buttonCompleted = 94;

function noteCompletion(mailbox: Mailbox, data: unknown): void {
  if (property(property(data, 'DdaMethod'), 'DispatchId') !== buttonCompleted) return;
  mailbox.buttonsCompleted.push({ press: String(property(data, '0')), status: Number(property(data, '1')) });
}

const getAllInternetHeaders = 168;
const replaceNotification = 35;
const attachmentContent = 150;

function answerMethod(mailbox: Mailbox, request: PaneRequest): unknown {
  const dispatchId = property(property(request.data, 'MethodData'), 'DispatchId');
  if (dispatchId === replaceNotification) return answerNotification(mailbox, property(request.data, 'ApiParams'));
  if (dispatchId === attachmentContent) return answerAttachment(mailbox.item, property(request.data, 'ApiParams'));
  const kept = answerFormOrSetting(mailbox, dispatchId, property(request.data, 'ApiParams'));
  if (kept !== undefined) return kept;
  if (dispatchId !== getAllInternetHeaders) {
    throw new Error(`The emulated Outlook does not know the method ${String(dispatchId)}.`);
  }
  if (!offersHeaders(mailbox)) return { wasSuccessful: false };
  const record = answerRecord(mailbox.headers);
  mailbox.headersCalls.push({ item: mailbox.item, correlation: request.correlation, answered: record !== null });
  return record ?? undefined;
}

/** getAllInternetHeadersAsync came with requirement set Mailbox 1.8. */
function offersHeaders(mailbox: Mailbox): boolean {
  const [major, minor] = mailbox.mailboxSet.split('.').map(Number);
  return (major ?? 0) > 1 || (minor ?? 0) >= 8;
}
