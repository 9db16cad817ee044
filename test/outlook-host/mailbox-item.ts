/** A person as Outlook lists one. Tests use RFC 2606 domains. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** Something that is attached: an Outlook item or a file. `content`: the text of an item, base64 of a file, or an error code. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly kind: 'item' | 'file';
  readonly content: string | number;
}

/** Something that somebody sent to this mailbox. */
export interface ReceivedItem {
  readonly kind: 'message' | 'meeting-request';
  readonly id: string;
  readonly subject: string;
  readonly sender: Person;
  /** ISO 8601 */
  readonly received: string;
  readonly attachments?: readonly Attachment[];
}

/** What a mailbox can show beside the pane; null stands for nothing selected. */
export type MailboxItem =
  ReceivedItem | { readonly kind: 'appointment' | 'draft' | 'appointment-draft'; readonly id: string; readonly subject: string };

/** A received message with the subject and sender that most tests do not care about. */
export function message(id: string, subject: string): ReceivedItem {
  return {
    kind: 'message',
    id,
    subject,
    sender: { name: 'Ana Example', address: 'ana@example.com' },
    received: '2026-11-20T09:15:00Z',
  };
}
