import { onlyAddressIn } from '../../mail/addresses.ts';
import type { FieldIndex } from '../../mail/fields-by-name.ts';
import { fieldsNamed } from '../../mail/fields-by-name.ts';
import type { HeaderField } from '../../mail/header-fields.ts';

/** Fields that call the message a reply which a mailbox or a program gave by itself; `field` is the one that says so best. */
export interface AutomaticReply {
  readonly at: readonly number[];
  readonly field: string;
}

/**
 * The message as an automatic reply (RFC 3834), or null. Each of its fields alone stands on newsletters and reports too, so two
 * things must agree: the envelope sender is empty, or Auto-Submitted and another field say so. A delivery report is none.
 */
export function readAutomaticReply(index: FieldIndex): AutomaticReply | null {
  const submitted = fieldsNamed(index, 'Auto-Submitted').filter(({ value }) => firstWord(value).startsWith('auto-'));
  const agents = fieldsNamed(index, 'X-MS-Exchange-Generated-Message-Source').filter(
    ({ value }) => firstWord(value) === 'mailbox',
  );
  const suppressed = fieldsNamed(index, 'X-Auto-Response-Suppress').filter(({ value }) =>
    /^(?:all|oof|autoreply)/.test(firstWord(value)),
  );
  const [best] = [...agents, ...submitted, ...suppressed];
  if (best === undefined) return null;
  const paths = fieldsNamed(index, 'Return-Path');
  const empty = paths.filter(isEmptyPath);
  const fields = [...submitted, ...agents, ...suppressed];
  if (empty.length < paths.length || isReport(index, '')) return null;
  const replied = submitted.some(({ value }) => firstWord(value).startsWith('auto-replied'));
  const agreed = empty.length > 0 || (submitted.length > 0 && (agents.length > 0 || replied));
  return agreed ? { at: [...empty, ...fields].map(({ at }) => at).sort((a, b) => a - b), field: best.name } : null;
}

/**
 * Whether the mark that an inbox rule leaves behind is of the mailbox's own reply: Auto-Submitted stands there, and the message
 * is an automatic reply or the mailbox in the mark is its author. A rule that passes on somebody else's automatic mail leaves the
 * mark too.
 */
export function isOwnReply(index: FieldIndex, mailbox: string | null): boolean {
  if (!fieldsNamed(index, 'Auto-Submitted').some(({ value }) => firstWord(value).startsWith('auto-'))) return false;
  if (readAutomaticReply(index) !== null) return true;
  const author = onlyAddressIn(fieldsNamed(index, 'From')[0]?.value ?? '');
  return author !== null && mailbox !== null && `${author.local}@${author.domain}`.toLowerCase() === mailbox.toLowerCase();
}

/**
 * Whether the message is a report of its delivery: it says so, and no field names an envelope sender, as a report has none (RFC
 * 3464, section 2). Whoever has one would spare themselves the warnings by calling their message a report.
 */
export function isDeliveryReport(index: FieldIndex): boolean {
  return isReport(index, 'delivery-status') && fieldsNamed(index, 'Return-Path').every(isEmptyPath);
}

function isEmptyPath({ value }: HeaderField): boolean {
  return value.trim() === '<>';
}

/** Notices of delivery and of reading are reports (RFC 6522). `kind`: of what; empty for all of them. */
function isReport(index: FieldIndex, kind: string): boolean {
  return fieldsNamed(index, 'Content-Type').some(({ value }) => {
    const text = value.slice(0, 1000).toLowerCase();
    return /^\s*multipart\/report\b/.test(text) && text.includes(kind);
  });
}

function firstWord(value: string): string {
  return /^\s*([a-z-]{0,40})/i.exec(value.slice(0, 200))?.[1]?.toLowerCase() ?? '';
}
