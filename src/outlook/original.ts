import { propertyOf } from './ask-office.ts';

/** A message of this mailbox, as something to attach to another. */
export interface Original {
  readonly itemId: string;
  readonly name: string;
}

/** The longest name of an attachment that Office.js takes, in characters (`MessageFormAttachment`); it throws above. */
const longestName = 255;

/**
 * A message as Office.js has it, ready to be attached under its subject; null where Outlook names it by no id, as for a message
 * that is not kept in the mailbox, and on some phones.
 */
export function originalOf(item: unknown): Original | null {
  try {
    const itemId = propertyOf(item, 'itemId');
    const subject = propertyOf(item, 'subject');
    if (typeof itemId !== 'string' || itemId === '') return null;
    const name = typeof subject === 'string' ? subject.trim().slice(0, longestName) : '';
    return { itemId, name: name === '' ? 'message' : name };
  } catch {
    return null;
  }
}
