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

const signatures: readonly (readonly [refusal: Refusal, bytes: readonly number[]])[] = [
  ['outlook-msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['outlook-pst', [0x21, 0x42, 0x44, 0x4e]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
];

/** Tells a file that is no message text by its first bytes; null when nothing speaks against it. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return 'empty-file';
  const match = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return match?.[0] ?? null;
}
