/**
 * Words before `=` that name a property and are no part of an address (RFC 8601, section 2.7; Received-SPF; Received of some
 * servers).
 */
const keys = [
  'smtp.',
  'header.',
  'policy.',
  'envelope-from=',
  'envelope-sender=',
  'mailfrom=',
  'from=',
  'mfrom=',
  'for=',
  'sender=',
  'rcpt=',
  'helo=',
  'd=',
  'i=',
];

/** The keys are shorter than this. */
const keyLimit = 40;

/** Length of `key=` at the beginning of a word, or 0. */
export function keyLength(word: string): number {
  const lower = word.slice(0, keyLimit).toLowerCase();
  return keys.some((key) => lower.startsWith(key)) ? lower.indexOf('=') + 1 : 0;
}
