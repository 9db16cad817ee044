import type { ReadContext } from '../read-context.ts';
import type { Placement, TriageRecord } from './record.ts';

/**
 * Folders for junk as Outlook, Exchange, Gmail, Apple Mail and Thunderbird name them in the languages seen, in lower case. A sign
 * stands for letters that are not ASCII: zip archives have them in the code page of a machine, servers of mail in UTF-7.
 */
const junkFolders: ReadonlySet<string> = new Set([
  ...['junk email', 'junk e-mail', 'junk-email', 'junk mail', 'junk', 'spam', 'bulk mail'],
  ...['u?nsket mail', 'u?nsket e-mail', 'u?nsket post', 'spammail', 'ongewenste e-mail', 'ongewenste mail'],
  ...['junk-e-mail', 'spamverdacht', 'werbemails', 'courrier ind?sirable', 'correo no deseado', 'posta indesiderata'],
  ...['skr?ppost', 's?ppelpost', 'roskaposti', 'lixo eletr?nico', 'wiadomo?ci-?mieci'],
]);

/**
 * Where a message lies, by the names of the folders around it: in Junk Email, or null where the path does not say so. That it
 * lies elsewhere says nothing, since people move mail.
 */
export function placeOfPath(path: string): Placement | null {
  const names = path.split(/[\\/]/).map((name) => name.replace(/\.(?:mbox|sbd)$/i, ''));
  const folders = names.flatMap((name, at) =>
    // a Maildir has its folders side by side, each with the names of those around it: `.INBOX.Junk.2026`
    name.startsWith('.') && at < names.length - 1 ? name.split('.') : name.replace(/^\.(?:inbox\.)?/i, ''),
  );
  return folders.some(isJunkFolder) ? 'junk' : null;
}

/** Whether a folder or a label of this name is one for junk. */
export function isJunkFolder(name: string): boolean {
  const plain = name.normalize('NFC').trim().toLowerCase();
  return junkFolders.has(plain.replace(/&[\w+,]+-|[^ -~]+/g, '?'));
}

/**
 * The record with the place that its mailbox shows, where its own fields and its export show none. A message attached to another
 * does not lie where that one does, and whoever sent an archive chose the names and the marks in it.
 */
export function withPlace(
  record: TriageRecord,
  place: Placement | null,
  { isCarried }: Pick<ReadContext, 'isCarried'>,
): TriageRecord {
  const isSaid = place === null || record.placed !== null || record.kind === 'dmarc';
  return isSaid || isCarried || record.within !== null ? record : { ...record, placed: place };
}
