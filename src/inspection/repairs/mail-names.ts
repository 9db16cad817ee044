import { lowerNameOf, namesReceived, opensReceived } from '../../mail/lines.ts';

/**
 * Fields that mail systems and mail programs write above a message (RFC 5322, section 3.6; RFC 2045; RFC 3834; RFC 5321; RFC
 * 7208; RFC 8601; RFC 6376). Other words with a colon behind them are prose for as long as nothing else says that a header
 * section stands there.
 */
const names: ReadonlySet<string> = new Set([
  'accept-language',
  'authentication-results',
  'authentication-results-original',
  'auto-submitted',
  'bcc',
  'cc',
  'comments',
  'date',
  'delivered-to',
  'disposition-notification-to',
  'dkim-signature',
  'domainkey-signature',
  'envelope-to',
  'errors-to',
  'feedback-id',
  'from',
  'importance',
  'in-reply-to',
  'message-id',
  'mime-version',
  'msip_labels',
  'organization',
  'precedence',
  'priority',
  'received',
  'received-spf',
  'references',
  'reply-to',
  'return-path',
  'sender',
  'subject',
  'thread-index',
  'thread-topic',
  'to',
  'user-agent',
]);
const families = ['arc-', 'content-', 'list-', 'resent-', 'x-'] as const;

/** Of these every mail program prints a few above a message that it quotes or forwards: they are no sign of a header section. */
const printed: ReadonlySet<string> = new Set(['bcc', 'cc', 'from', 'importance', 'organization', 'reply-to', 'subject', 'to']);

/** Whether a line opens a field that mail systems and mail programs write. */
export function opensMailField(line: string): boolean {
  const name = lowerNameOf(line);
  return name !== null && (names.has(name) || families.some((family) => name.startsWith(family)));
}

/** Whether a line opens a field that no mail program prints in a quoted message. */
export function opensTrueField(line: string): boolean {
  if (namesReceived(line)) return opensReceived(line);
  return opensMailField(line) && !printed.has(lowerNameOf(line) ?? '');
}
