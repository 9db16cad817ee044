import type { FileSignature } from './file-signatures.ts';
import { signatureOf } from './file-signatures.ts';

/**
 * Why a file holds no header text that can be read: an Office file that is no mail or is damaged, an Outlook item without header
 * lines, a report in Outlook's format that holds none, an Outlook data file, an archive, a document of another kind, nothing in
 * it, or it could not be read.
 */
export type Refusal =
  'outlook-msg' | 'msg-without-headers' | 'msg-report' | 'outlook-pst' | 'archive' | 'binary' | 'empty-file' | 'unreadable';

/** Header text of a file, possibly followed by the body, or why there is none. */
export type Intake =
  { readonly kind: 'headers'; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Null for a mailbox that is read as text. */
const refusals: Readonly<Record<FileSignature, Refusal | null>> = {
  'compound-file': 'outlook-msg',
  'outlook-data': 'outlook-pst',
  zip: 'archive',
  gzip: 'archive',
  packed: 'archive',
  'imap-mailbox': null,
  mmdf: null,
  pdf: 'binary',
};

/** Tells a file that is no message text by its first bytes; null when nothing speaks against it. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return 'empty-file';
  const signature = signatureOf(bytes);
  return signature === null ? null : refusals[signature];
}
