import { lowerNameOf, valueOf } from '../../mail/lines.ts';
import { mediaTypeOf, parameterOf } from '../../mail/mime/parameters.ts';

/**
 * What the fields of a message say of its being a bounce. `report`: its media type says so. `machine`: it names recipients that
 * failed, or a mailer daemon wrote it. `system`: a postmaster or an administrator sent it automatically, or no server had it, as
 * mail systems write into mailboxes; `person`: one of them wrote it, who may be a person. `perhaps`: others sent it automatically
 * or without a return path, as an automatic reply is too.
 */
export type BounceMark = 'report' | 'machine' | 'system' | 'person' | 'perhaps';

/**
 * Reads the marks of a bounce; null where there are none, and for what tells of no refusal: complaints, receipts and journals.
 * Anybody can set such fields: what a bounce gives back is never certain.
 */
export function bounceMarkOf(head: readonly string[]): BounceMark | null {
  if (hasField(head, 'x-ms-journal-report')) return null;
  const contentType = valueOf(head, 'content-type');
  if (mediaTypeOf(contentType) === 'multipart/report') {
    const kind = parameterOf(contentType, 'report-type').toLowerCase();
    return kind === '' || kind === 'delivery-status' ? 'report' : null;
  }
  if (hasField(head, 'x-failed-recipients') || hasField(head, 'x-ms-exchange-message-is-ndr')) return 'machine';
  const from = valueOf(head, 'from').slice(0, longestFrom);
  if (daemon.test(from)) return 'machine';
  if (!postmaster.test(from)) return isAutomatic(head) ? 'perhaps' : null;
  return isAutomatic(head) || !hasField(head, 'received') ? 'system' : 'person';
}

const longestFrom = 500;

const daemon = /(?:^|[<\s"(])(?:mailer[-_.]?daemon|mail-daemon|microsoftexchange[0-9a-f]{20,40})(?:[@>\s")]|$)/i;
const postmaster = /(?:^|[<\s"(])postmaster(?:[@>\s")]|$)|\bmail delivery\b|\bdelivery subsystem\b|\bsystem administrator\b/i;

/** RFC 3834 section 5; RFC 5321 section 4.5.5. */
function isAutomatic(head: readonly string[]): boolean {
  const submitted = valueOf(head, 'auto-submitted').toLowerCase();
  return (submitted !== '' && !submitted.startsWith('no')) || /^<[ \t]?>/.test(valueOf(head, 'return-path'));
}

function hasField(head: readonly string[], name: string): boolean {
  return head.some((line) => lowerNameOf(line) === name);
}
