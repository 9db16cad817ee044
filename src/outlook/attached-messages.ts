import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';
import { bytesOfBase64 } from './bytes-of-base64.ts';

/** A message that is attached to the one on show, by its name there. The name is a stranger's: text, never markup. */
export interface AttachedMessage {
  readonly id: string;
  readonly name: string;
}

/** The file behind an attachment, or why there is none. */
export type AttachmentAnswer =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'api-missing' | 'timed-out' }
  | OfficeFailure;

/** Milliseconds to wait for the content of an attachment or a message, which may be megabytes. */
export const contentTimeout = 30_000;

/** Attached messages that are offered; one who reports many at once drops them onto the pane. */
const mostOffered = 20;

interface AttachmentSource {
  getAttachmentContentAsync(id: string, callback: (result: OfficeResult) => void): void;
}

/**
 * The messages attached to an item: attached as items, or as files named `.eml` or `.msg`. None where the item cannot give the
 * content of an attachment (before Mailbox 1.8).
 */
export function attachedMessages(item: unknown): readonly AttachedMessage[] {
  try {
    const attachments = propertyOf(item, 'attachments');
    if (!isAttachmentSource(item) || !Array.isArray(attachments)) return [];
    return attachments.flatMap(attachedMessage).slice(0, mostOffered);
  } catch {
    return [];
  }
}

/** The file of one of them. Never rejects. */
export async function readAttachedMessage(item: unknown, id: string): Promise<AttachmentAnswer> {
  try {
    if (!isAttachmentSource(item)) return { kind: 'api-missing' };
    const answer = await askOffice((callback) => item.getAttachmentContentAsync(id, callback), contentTimeout);
    if (answer.kind !== 'succeeded') return answer;
    const content = propertyOf(answer.value, 'content');
    if (typeof content !== 'string') return { kind: 'failed', code: '' };
    // an item comes as the text of a message, a file as base64; one kept in a cloud as an address, which is not fetched
    const format = propertyOf(answer.value, 'format');
    if (format === 'eml') return { kind: 'file', bytes: new TextEncoder().encode(content) };
    const bytes = format === 'base64' ? bytesOfBase64(content) : null;
    return bytes === null ? { kind: 'failed', code: typeof format === 'string' ? format : '' } : { kind: 'file', bytes };
  } catch (error) {
    return failureOf(error);
  }
}

function attachedMessage(details: unknown): AttachedMessage[] {
  const id = propertyOf(details, 'id');
  const name = propertyOf(details, 'name');
  if (typeof id !== 'string' || id === '' || typeof name !== 'string') return [];
  const isItem = String(propertyOf(details, 'attachmentType')).toLowerCase() === 'item';
  return isItem || /\.(?:eml|msg)$/i.test(name) ? [{ id, name }] : [];
}

function isAttachmentSource(value: unknown): value is AttachmentSource {
  return typeof propertyOf(value, 'getAttachmentContentAsync') === 'function';
}
