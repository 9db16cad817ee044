/** Longest local part (RFC 5321, section 4.5.3.1.1), and how far back a word in front of it is looked for. */
const localLimit = 64;
const wordLimit = 12;

/** Words in front of a mailbox that is spoken of, `for jane at example.com`. */
const introductions = [
  'for',
  'to',
  'from',
  'of',
  'by',
  'user',
  'sender',
  'recipient',
  'mailbox',
  'contact',
  'mail',
  'email',
  'write',
];

/** What stands at a server more often than a mailbox does, `(queued at mx.example.com)`. */
const ordinary = [
  ...[
    'server',
    'servers',
    'host',
    'hosts',
    'hosted',
    'mail',
    'mx',
    'node',
    'relay',
    'gateway',
    'filter',
    'queue',
    'queued',
    'mta',
    'smtp',
  ],
  ...[
    'sent',
    'received',
    'arrived',
    'listed',
    'rejected',
    'delivered',
    'accepted',
    'blocked',
    'bounced',
    'look',
    'looked',
    'see',
    'found',
  ],
  ...['for', 'om', 'til', 'og', 'that', 'and', 'is', 'was', 'are', 'user', 'sender', 'recipient', 'id'],
];

/**
 * Whether the word before ` at ` is a mailbox, as archives and logs write it: `jane at example.com`. Only at the beginning, after
 * a bracket, quote or separator, or after a word that speaks of mail; never before an IP address, and never for a host name.
 */
export function isMailboxBefore(text: string, at: number, end: number): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\d-])/u.test(text.slice(end, end + localLimit))) return false;
  let start = at;
  while (start > 0 && at - start <= localLimit && /[\p{L}\p{M}\p{N}._+-]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  if (word === '' || word.length > localLimit || ordinary.includes(word) || word.split('.').length > 2) return false;
  return isIntroduced(text, start);
}

function isIntroduced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - wordLimit), start);
  const trimmed = before.trimEnd();
  if (trimmed === '') return start <= wordLimit;
  if ('<("\',;:='.includes(trimmed.slice(-1))) return true;
  return trimmed !== before && introductions.includes((trimmed.split(/[^a-z]/i).at(-1) ?? '').toLowerCase());
}
