import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';
import type { Original } from './original.ts';

/**
 * A message to start writing in Outlook; the user sends it or not. `to` may be empty. `html` says what `text` says, and is taken
 * where it fits. `original` is a message of this mailbox to attach, null for none.
 */
export interface NewMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly original?: Original | null;
}

/**
 * What came of asking for a form. `opened-with-original`: Outlook took the message to attach; whether it is there shows in the
 * form alone. `too-long`: the text has to travel another way, such as the clipboard.
 */
export type FormAnswer =
  { readonly kind: 'opened' | 'opened-with-original' | 'api-missing' | 'too-long' | 'timed-out' } | OfficeFailure;

/** Limits of Office.js, in characters; it throws above them. The body counts as HTML. */
export const longestBody = 32 * 1024;
const longestSubject = 255;

/** Milliseconds to wait until Outlook has opened a form. */
export const formTimeout = 10_000;

/**
 * Opens the form for a new message, by `displayNewMessageForm(Async)` of the mailbox (Mailbox 1.6, with answer 1.9; not on
 * phones). An Outlook that refuses a form with the original gets one without.
 */
export async function openNewMessage(mailbox: unknown, message: NewMessage): Promise<FormAnswer> {
  const { to, subject, text, html, original = null } = message;
  const htmlBody = html !== undefined && html.length <= longestBody ? html : htmlOf(text);
  const form = { toRecipients: to === '' ? [] : [to], subject: subject.slice(0, longestSubject), htmlBody };
  if (original === null) return open(mailbox, 'displayNewMessageForm', form, htmlBody);
  const attachments = [{ type: 'item', ...original }];
  const answer = await open(mailbox, 'displayNewMessageForm', { ...form, attachments }, htmlBody);
  if (answer.kind === 'opened') return { kind: 'opened-with-original' };
  // a form that opens late must not stand there twice
  return answer.kind === 'failed' ? openNewMessage(mailbox, { ...message, original: null }) : answer;
}

/** Text as HTML that shows just this text: Office.js takes no other body. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/\r\n|[\r\n]/g, '<br>').replaceAll('  ', '&#160; ');
}

/** Outlook that does not know the call with an answer has opened the form when the older call returns. */
async function open(owner: unknown, name: string, form: unknown, htmlBody: string): Promise<FormAnswer> {
  if (htmlBody.length > longestBody) return { kind: 'too-long' };
  try {
    const answering = propertyOf(owner, `${name}Async`);
    const silent = propertyOf(owner, name);
    if (isCall(answering)) {
      const call = (callback: (result: OfficeResult) => void): unknown => Reflect.apply(answering, owner, [form, callback]);
      const answer = await askOffice(call, formTimeout);
      return answer.kind === 'succeeded' ? { kind: 'opened' } : answer;
    }
    if (!isCall(silent)) return { kind: 'api-missing' };
    Reflect.apply(silent, owner, [form]);
    return { kind: 'opened' };
  } catch (error) {
    return failureOf(error);
  }
}

function isCall(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}
