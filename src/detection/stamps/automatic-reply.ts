import { onlyAddressIn } from '../../mail/addresses/addresses.ts';
import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';

/** Fields that call the message a reply which a mailbox or a program gave by itself; `field` is the one that says so best. */
export interface AutomaticReply {
  readonly at: readonly number[];
  readonly field: string;
}

/** Whether there was an envelope sender, null where nothing tells; `at`: the fields that show there was none. */
export interface Envelope {
  readonly named: boolean | null;
  readonly at: readonly number[];
}

/**
 * The envelope sender as Return-Path tells it, and SPF in the results of the reader's own side (`own`), which nobody else can
 * write: where there was none, SPF was judged on the greeting, or on `postmaster` at it (RFC 7208, section 2.4), which may be
 * somebody's address too and tells nothing. One that is named anywhere counts: whoever has one would spare themselves the
 * warnings by calling their message a reply or a report.
 */
export function readEnvelope(index: FieldIndex, own: readonly AuthenticationRecord[]): Envelope {
  const senders = fieldsNamed(index, 'Return-Path').map(({ at, value }) => ({ at, value: value.trim() }));
  for (const { at, results } of own) {
    for (const { method, properties } of results) {
      if (method !== 'spf') continue;
      for (const [name, value] of properties) {
        if (name === 'smtp.mailfrom' && !/^postmaster@/i.test(value)) senders.push({ at, value });
        else if (name === 'smtp.helo' && !properties.some(([key]) => key === 'smtp.mailfrom')) senders.push({ at, value: '' });
      }
    }
  }
  if (senders.some(({ value }) => value !== '' && value !== '<>')) return { named: true, at: [] };
  return { named: senders.length > 0 ? false : null, at: senders.map(({ at }) => at) };
}

/**
 * The message as an automatic reply (RFC 3834), or null. Each of its fields alone stands on newsletters and reports too, so two
 * things must agree: the envelope sender is empty, or Auto-Submitted and another field say so. A delivery report is none.
 */
export function readAutomaticReply(index: FieldIndex, envelope: Envelope): AutomaticReply | null {
  const submitted = fieldsNamed(index, 'Auto-Submitted').filter(({ value }) => firstWord(value).startsWith('auto-'));
  const agents = fieldsNamed(index, 'X-MS-Exchange-Generated-Message-Source').filter(
    ({ value }) => firstWord(value) === 'mailbox',
  );
  const suppressed = fieldsNamed(index, 'X-Auto-Response-Suppress').filter(({ value }) =>
    /^(?:all|oof|autoreply)/.test(firstWord(value)),
  );
  const [best] = [...agents, ...submitted, ...suppressed];
  if (best === undefined) return null;
  if (envelope.named === true || isReport(index, envelope, 'any')) return null;
  const replied = submitted.some(({ value }) => firstWord(value).startsWith('auto-replied'));
  const agreed = envelope.named === false || (submitted.length > 0 && (agents.length > 0 || replied));
  const at = [...envelope.at, ...[...submitted, ...agents, ...suppressed].map((field) => field.at)];
  return agreed ? { at: at.sort((a, b) => a - b), field: best.name } : null;
}

/**
 * Whether the mark that an inbox rule leaves behind is of the mailbox's own reply: Auto-Submitted stands there, and the message
 * is an automatic reply or the mailbox in the mark is its author. A rule that passes on somebody else's automatic mail leaves the
 * mark too.
 */
export function isOwnReply(index: FieldIndex, mailbox: string | null, envelope: Envelope): boolean {
  if (!fieldsNamed(index, 'Auto-Submitted').some(({ value }) => firstWord(value).startsWith('auto-'))) return false;
  if (readAutomaticReply(index, envelope) !== null) return true;
  const author = onlyAddressIn(fieldsNamed(index, 'From')[0]?.value ?? '');
  return author !== null && mailbox !== null && `${author.local}@${author.domain}`.toLowerCase() === mailbox.toLowerCase();
}

/** What a report is about, as its media type says: the delivery, or a read receipt. */
export type ReportKind = 'delivery-status' | 'disposition-notification';

/**
 * Whether the message calls itself a report (RFC 6522) of one of these kinds. A report has no envelope sender (RFC 3464, section
 * 2; RFC 8098, section 3).
 */
export function isReport(index: FieldIndex, { named }: Envelope, kind: ReportKind | 'any'): boolean {
  if (named === true) return false;
  return fieldsNamed(index, 'Content-Type').some(({ value }) => {
    const text = value.slice(0, 1000).toLowerCase();
    return /^\s*multipart\/report\b/.test(text) && (kind === 'any' || text.includes(kind));
  });
}

function firstWord(value: string): string {
  return /^\s*([a-z-]{0,40})/i.exec(value.slice(0, 200))?.[1]?.toLowerCase() ?? '';
}
