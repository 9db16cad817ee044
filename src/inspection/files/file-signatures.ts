/**
 * What the first bytes of a file show it to be. None of these is read line by line, except MMDF, a mailbox whose messages stand
 * between control characters.
 */
export type FileSignature =
  /** Microsoft's compound file: an Outlook item, or an older Office document */
  | 'compound-file'
  | 'outlook-data'
  | 'zip'
  | 'gzip'
  /** an archive of another kind */
  | 'packed'
  /** a mailbox of the IMAP server UW, which is not made of lines */
  | 'imap-mailbox'
  | 'mmdf'
  | 'pdf';

/** First bytes as characters; a question mark is any byte. */
const signatures: readonly (readonly [FileSignature, string])[] = [
  ['compound-file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['outlook-data', '!BDN'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['gzip', '\x1f\x8b\x08'],
  // 7-Zip, xz, bzip2, RAR; Zstandard, LZ4, lzip, and compress of Unix
  ['packed', '7z\xbc\xaf'],
  ['packed', '\xfd7zXZ'],
  ['packed', 'BZh?1AY&'],
  ['packed', 'Rar!\x1a\x07'],
  ['packed', '\x28\xb5\x2f\xfd'],
  ['packed', '\x04\x22\x4d\x18'],
  ['packed', 'LZIP\x01'],
  ['packed', '\x1f\x9d'],
  ['imap-mailbox', '*mbx*\r\n'],
  ['mmdf', '\x01\x01\x01\x01\n'],
  ['mmdf', '\x01\x01\x01\x01\r\n'],
  ['pdf', '%PDF'],
];

/** What the first bytes of a file say that it is; null where they say nothing, as those of text. */
export function signatureOf(bytes: Uint8Array): FileSignature | null {
  return signatures.find(([, mark]) => opensWith(bytes, mark))?.[0] ?? null;
}

function opensWith(bytes: Uint8Array, mark: string): boolean {
  for (let at = 0; at < mark.length; at += 1) if (mark.charAt(at) !== '?' && bytes[at] !== mark.charCodeAt(at)) return false;
  return true;
}
