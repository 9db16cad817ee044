import { onlyAddressIn } from '../../mail/addresses/addresses.ts';
import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import { isDashedGuid } from '../../mail/guid.ts';
import type { Envelope } from './automatic-reply.ts';
import { isOwnReply } from './automatic-reply.ts';

/** What left the mark: forwarding of a mailbox, an inbox rule, or something that is found on other mail as well. */
export type ForwardingMark = 'mailbox-forwarding' | 'inbox-rule' | 'hint';

/** A field that forwarding leaves behind. `mailbox` and `tenant` (its id): who forwarded; null where it does not say so. */
export interface ForwardingStamp {
  readonly at: number;
  readonly field: string;
  readonly mark: ForwardingMark;
  readonly mailbox: string | null;
  readonly tenant: string | null;
}

/**
 * ForwardingLoop names mailbox and tenant (two public samples); Inbox-Rules-Loop stands in Microsoft's pages on mail-flow
 * rules. The others are found on mail to groups, moderated mail, automatic answers and resends (RFC 5322, section 3.6.6) as
 * well, and were on none of 92 relay messages (own count, 2026-11-22). Auto-Submitted is no mark: every newsletter may carry
 * it.
 */
const marks: readonly (readonly [field: string, mark: ForwardingMark])[] = [
  ['X-MS-Exchange-ForwardingLoop', 'mailbox-forwarding'],
  ['X-MS-Exchange-Inbox-Rules-Loop', 'inbox-rule'],
  ['X-LD-Processed', 'hint'],
  ['X-Moderation-Data', 'hint'],
  ['X-MS-Exchange-Generated-Message-Source', 'hint'],
  ['X-MS-Exchange-Parent-Message-Id', 'hint'],
  ['Resent-From', 'hint'],
];

/** Marks that a mailbox's own automatic reply carries as well. */
const marksOfRules: ReadonlySet<string> = new Set(['X-MS-Exchange-Inbox-Rules-Loop', 'X-MS-Exchange-Generated-Message-Source']);

/** The marks of forwarding, in the order of the list above. */
export function readForwardingStamps(index: FieldIndex, envelope: Envelope): ForwardingStamp[] {
  const stamps: ForwardingStamp[] = [];
  for (const [name, mark] of marks) {
    for (const field of fieldsNamed(index, name)) {
      const { mailbox, tenant } = mark === 'hint' ? nobody : forwarderIn(field.value);
      if (marksOfRules.has(name) && isOwnReply(index, mailbox, envelope)) continue;
      stamps.push({ at: field.at, field: field.name, mark, mailbox, tenant });
    }
  }
  return stamps;
}

type Forwarder = Pick<ForwardingStamp, 'mailbox' | 'tenant'>;

const nobody: Forwarder = { mailbox: null, tenant: null };

/** Longest part of a value that is looked at, in characters: a mail address has at most 254 (RFC 5321, section 4.5.3.1). */
const longest = 400;

/** `<mailbox>;<tenant>`. What has another form is a stranger's text. */
function forwarderIn(value: string): Forwarder {
  const [first = '', second = ''] = value.slice(0, longest).split(';', 2);
  const mailbox = first.trim();
  const tenant = second.trim();
  return {
    mailbox: /^[^\s@<>"]{1,64}@[a-z\d.-]{1,255}$/i.test(mailbox) ? mailbox : null,
    tenant: isDashedGuid(tenant) ? tenant : null,
  };
}

/** A return path that the Sender Rewriting Scheme made, at a server of `domain`. */
export interface RewrittenReturnPath {
  readonly at: number;
  readonly domain: string | null;
}

/**
 * `bounces+SRS=<hash>=<day>@tenant`, `user+SRS=…=domain=user@tenant` (Exchange), `SRS0=…`, `SRS1=…` (others). Any other
 * return path is left out.
 */
export function readRewrittenReturnPaths(index: FieldIndex): RewrittenReturnPath[] {
  const rewritten: RewrittenReturnPath[] = [];
  for (const { at, value } of fieldsNamed(index, 'Return-Path')) {
    // most paths are spared the reading of an address
    const sender = /SRS/i.test(value) ? onlyAddressIn(value) : null;
    if (sender === null || !/^SRS[01]|\+SRS=/i.test(sender.local)) continue;
    rewritten.push({ at, domain: sender.domain === '' ? null : sender.domain });
  }
  return rewritten;
}
