import type { Placement, TriageRecord } from './record.ts';

/** Folders for junk as Outlook, Exchange, Gmail, Apple Mail and Thunderbird name them in the languages seen, in small letters. */
const junkFolders: ReadonlySet<string> = new Set([
  ...['junk email', 'junk e-mail', 'junk-email', 'junk mail', 'junk', 'spam', 'bulk mail'],
  ...['uønsket mail', 'uønsket e-mail', 'uønsket post', 'spammail', 'ongewenste e-mail', 'ongewenste mail'],
  ...['junk-e-mail', 'spamverdacht', 'werbemails', 'courrier indésirable', 'correo no deseado', 'posta indesiderata'],
  ...['skräppost', 'søppelpost', 'roskaposti', 'lixo eletrônico', 'wiadomości-śmieci'],
]);

/**
 * Where a message lies, by the names of the folders around it: in Junk Email, or null where the path does not say so. That it
 * lies elsewhere says nothing, since people move mail.
 */
export function placeOfPath(path: string): Placement | null {
  const folders = path.split(/[\\/]/).map((name) => name.replace(/\.(?:mbox|sbd)$/i, '').replace(/^\.(?:inbox\.)?/i, ''));
  return folders.some((name) => junkFolders.has(name.normalize('NFC').toLowerCase())) ? 'junk' : null;
}

/** The record with the place that its path shows, where its own fields and its export show none. */
export function withPlace(record: TriageRecord, place: Placement | null): TriageRecord {
  return place === null || record.placed !== null || record.kind === 'dmarc' ? record : { ...record, placed: place };
}
