/** What Outlook shows beside the pane. The words of a message are its sender's: text, never markup. */
export type CurrentItem =
  | { readonly kind: 'no-item' }
  | { readonly kind: 'appointment' }
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'message';
      readonly subject: string;
      /** display name and address of the From field; both may be empty */
      readonly sender: { readonly name: string; readonly address: string };
      readonly date: Date | null;
    };

/** The item of a mailbox, as far as this add-in looks at it; Office.js declares more than a given client offers. */
export interface MailboxItem {
  readonly itemType?: unknown;
  readonly subject?: unknown;
  readonly from?: unknown;
  readonly sender?: unknown;
  readonly dateTimeCreated?: unknown;
}

/**
 * Tells what kind of item it is, and which message. Outlook gives `null` or `undefined` when nothing or many messages are
 * selected; an item being written has an object with `getAsync` where a received one has its subject.
 */
export function describeItem(item: MailboxItem | null | undefined): CurrentItem {
  if (item === null || item === undefined) return { kind: 'no-item' };
  if (item.itemType === 'appointment') return { kind: 'appointment' };
  if (typeof item.subject === 'object' && item.subject !== null) return { kind: 'draft' };
  const sender = item.from ?? item.sender;
  return {
    kind: 'message',
    subject: textOf(item.subject),
    sender: { name: textOf(property(sender, 'displayName')), address: textOf(property(sender, 'emailAddress')) },
    date: dateOf(item.dateTimeCreated),
  };
}

function property(value: unknown, name: 'displayName' | 'emailAddress'): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function dateOf(value: unknown): Date | null {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null;
}
