import { readDate } from '../../mail/date-time.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { decodeEncodedWords } from '../../mail/encodings/encoded-words.ts';
import type { CurrentItem } from '../../outlook/current-item.ts';

/**
 * Which message the pane speaks about. Sender's words: text only. `sender` is null while nobody has looked for one. `date` is a
 * moment, or the text of the Date field.
 */
export interface MessageLabel {
  readonly subject: string;
  readonly sender: string | null;
  readonly date: Date | string | null;
}

/** Characters of a field that are looked at for a label; nobody reads more, and a stranger may write a megabyte. */
const longestLabel = 2000;

/** The label of the message that Outlook shows; null when it shows none. */
export function labelOfItem(item: CurrentItem): MessageLabel | null {
  if (item.kind !== 'message') return null;
  const { name, address } = item.sender;
  const sender = name === '' || name === address ? address : address === '' ? name : `${name} <${address}>`;
  return { subject: item.subject, sender, date: item.date };
}

/** The label of a message told from its own header fields; null when it has neither subject nor sender. */
export function labelOfFields(fields: readonly HeaderField[]): MessageLabel | null {
  const value = (name: string): string | undefined =>
    fields.find((field) => field.name.toLowerCase() === name)?.value.slice(0, longestLabel);
  const subject = value('subject');
  const sender = value('from');
  if (subject === undefined && sender === undefined) return null;
  const date = value('date') ?? '';
  const moment = readDate(date);
  return {
    subject: decodeEncodedWords(subject ?? ''),
    sender: decodeEncodedWords(sender ?? ''),
    date: date === '' ? null : moment === null ? date : new Date(moment),
  };
}
