import { property } from './channel.ts';
import type { MailboxItem } from './mailbox-item.ts';

const invalidAttachmentId = 9003;

/** What the mailbox does with `getAttachmentContentAsync` (dispatch id 150) of the item on show: an item comes as a message, a file as base64. */
export function answerAttachment(item: MailboxItem | null, asked: unknown): unknown {
  const attachments = item !== null && 'sender' in item ? (item.attachments ?? []) : [];
  const found = attachments.find(({ id }) => id === property(asked, 'id'));
  const content = found?.content ?? invalidAttachmentId;
  if (typeof content === 'number') return { error: true, errorCode: content, wasSuccessful: false };
  const format = found?.kind === 'item' ? 'eml' : 'base64';
  return { error: false, errorCode: 0, wasSuccessful: true, data: { content, format } };
}
