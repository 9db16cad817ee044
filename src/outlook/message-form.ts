import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';

/** A message to start writing in Outlook; the user sends it or not. Plain text; `to` may be empty. */
export interface NewMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What came of asking for a form. `too-long`: the text has to travel another way, such as the clipboard. */
export type FormAnswer = { readonly kind: 'opened' | 'api-missing' | 'too-long' | 'timed-out' } | OfficeFailure;

/** Limits of Office.js, in characters; it throws above them. The body counts as HTML. */
export const longestBody = 32 * 1024;
export const longestSubject = 255;

/** Milliseconds to wait until Outlook has opened a form. */
export const formTimeout = 10_000;

/** Opens the form for a new message, by `displayNewMessageForm(Async)` of the mailbox (Mailbox 1.6, with answer 1.9; not on phones). */
export function openNewMessage(mailbox: unknown, { to, subject, text }: NewMessage): Promise<FormAnswer> {
  const htmlBody = htmlOf(text);
  const form = { toRecipients: to === '' ? [] : [to], subject: subject.slice(0, longestSubject), htmlBody };
  return open(mailbox, 'displayNewMessageForm', form, htmlBody);
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
