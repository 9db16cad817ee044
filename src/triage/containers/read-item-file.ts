import { openCompoundFile } from '../../inspection/msg/compound-file.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import type { ContainerReport } from '../container-report.ts';
import { reportOf, unread } from '../container-report.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readMessageFile } from './message-file.ts';

/**
 * Reads an item of Outlook. Files of the same form hold other things too, which lie in many a folder: pictures in small
 * (`Thumbs.db`) and old documents are passed over there, and an old workbook may be an export. One that is called a message, or
 * whose form is not sound, was meant as one.
 */
export async function* readItemFile(source: ByteSource, context: ReadContext): RecordBatches {
  const told: ContainerReport[] = [];
  let read = 0;
  for await (const batch of readMessageFile(source, { ...context, report: (one) => void told.push(one) })) {
    read += batch.length;
    yield batch;
  }
  const isMeant = read > 0 || /\.(?:msg|oft)$/i.test(source.name);
  const other = isMeant ? null : await otherContent(source);
  if (other === 'workbook') context.report(unread(source.name, 'other', other));
  else if (other !== null && !context.isNamed) context.report(reportOf(source.name, 'other', 0, []));
  else for (const one of told) context.report(one);
}

/** What a sound file of this form holds that is no item of Outlook; null for an item, and for a file that is not sound. */
async function otherContent({ slice }: ByteSource): Promise<'workbook' | 'other' | null> {
  const names = (await openCompoundFile(slice))?.childrenOf(0).map(({ name }) => name) ?? [];
  if (names.length === 0 || names.some((name) => name.startsWith('__'))) return null;
  return names.some((name) => name === 'Workbook' || name === 'Book') ? 'workbook' : 'other';
}
