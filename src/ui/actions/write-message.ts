import { openNewMessage } from '../../outlook/message-form.ts';
import type { NewMessage } from '../../outlook/message-form.ts';
import { originalOf } from '../../outlook/original.ts';
import type { Desk } from '../desk.ts';

/** What came of it, by the name of the words that tell it. */
export type Written = 'opened' | 'openedWithOriginal' | 'notOpened';

/** Puts a text into a new message in Outlook; for the help desk with their address, and with the message that it is about. */
export async function writeMessage(
  desk: Desk,
  isForDesk: boolean,
  message: Omit<NewMessage, 'to' | 'original'>,
): Promise<Written> {
  const forDesk = { to: desk.address, original: originalOf(desk.item()) };
  const { kind } = await openNewMessage(desk.mailbox(), { ...message, ...(isForDesk ? forDesk : { to: '' }) });
  if (kind === 'opened-with-original') return 'openedWithOriginal';
  return kind === 'opened' ? 'opened' : 'notOpened';
}
