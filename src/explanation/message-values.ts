import type { Detection } from '../detection/detection.ts';
import type { HeaderField } from '../detection/fields.ts';
import type { Evidence, RuleId } from '../detection/rules/evidence.ts';
import type { Handover } from '../detection/trace/handover.ts';
import type { CommandBlank } from './facts/commands.ts';
import { fromDomain } from './from-domain.ts';
import { readableDomain } from './international-domain.ts';
import { plainHostName, plainIpAddress, plainMailAddress, plainTenantId } from './plain-values.ts';

/**
 * What the message says of itself and may be filled into sentences and commands: every value is a plain address, name, number or date, but for
 * `readabledomain`, the From domain with the letters that `xn--` stands for. `markedmailbox`, the mailbox in a forwarding mark, and
 * `namedparent`, the organisation in X-OriginatorOrg, are for sentences alone: anybody can write those fields, and the commands change a mailbox
 * and a domain.
 */
export type MessageValue =
  | CommandBlank
  | 'readabledomain'
  | 'envelopedomain'
  | 'greeting'
  | 'markedmailbox'
  | 'namedparent'
  | 'tenant'
  | 'tenantid'
  | 'source'
  | 'sourcename'
  | 'pooladdress'
  | 'poolname';

export type MessageValues = Readonly<Partial<Record<MessageValue, string>>>;

/** The values that the headers give; one that is not plain counts as not given. */
export function messageValues(detection: Detection): MessageValues {
  const { fields, evidence } = detection;
  const relay = relayHandover(detection);
  const domain = fromDomain(fields);
  const arrival = valuesOf('arrival-spf', evidence);
  const spfDomain = plainHostName(domainIn(arrival['domain'] ?? ''));
  const onGreeting = evidence.some(({ rule }) => rule === 'null-reverse-path');
  const given: Readonly<Partial<Record<MessageValue, string | null>>> = {
    sender: senderOf(fields),
    recipient: detection.verdict.position === 'upstream' ? null : onlyAddress(fields, 'delivered-to'),
    fromdomain: domain === null ? null : plainHostName(domain),
    readabledomain: domain === null ? null : readableDomain(domain),
    spfdomain: spfDomain,
    envelopedomain: onGreeting ? null : spfDomain,
    greeting: onGreeting ? spfDomain : null,
    ...daysAround(relay?.hop.time ?? detection.trace.hops.find(({ time }) => time !== undefined)?.time),
    markedmailbox: plainMailAddress(valuesOf('forwarding-mark', evidence)['mailbox'] ?? ''),
    subdomain: plainHostName(valuesOf('sender-subdomain', evidence)['domain'] ?? ''),
    namedparent: plainHostName(valuesOf('sender-subdomain', evidence)['parent'] ?? ''),
    tenant: plainHostName(valuesOf('relaying-tenant', evidence)['tenant'] ?? ''),
    tenantid: plainTenantId(
      valuesOf('attributed-tenant', evidence)['tenant'] ?? valuesOf('forwarding-mark', evidence)['tenant'] ?? '',
    ),
    source: plainIpAddress(arrival['address'] ?? valuesOf('attributed-tenant', evidence)['address'] ?? ''),
    sourcename: plainHostName(valuesOf('attributed-tenant', evidence)['name'] ?? ''),
    pooladdress: plainIpAddress(relay?.hop.from?.address ?? ''),
    poolname: plainHostName(relay?.hop.from?.reverseName ?? ''),
  };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** The hand-over that the verdict speaks of: by the relay pool, to the reader before anybody else; else the newest. */
export function relayHandover({ trace }: Detection): Handover | null {
  const relays = trace.handovers.filter(({ pool }) => pool === 'relay' || pool === 'relay-clean' || pool === 'relay-spam');
  return relays.find(({ position }) => position === 'delivery') ?? relays[0] ?? trace.handover;
}

/** A field with this name that stands once. */
export function onlyField(fields: readonly HeaderField[], name: string): HeaderField | null {
  const [only, ...others] = fields.filter((field) => field.name.toLowerCase() === name);
  return only === undefined || others.length > 0 ? null : only;
}

/** A trace looks for the envelope sender. The relay pool keeps it; a rewritten one (SRS) is somebody else's, and holds a sign that is not plain. */
function senderOf(fields: readonly HeaderField[]): string | null {
  return onlyAddress(fields, 'return-path') ?? onlyAddress(fields, 'from');
}

function onlyAddress(fields: readonly HeaderField[], name: string): string | null {
  const value = onlyField(fields, name)?.value.trim() ?? '';
  const open = value.lastIndexOf('<');
  const address = value.endsWith('>') && open !== -1 ? value.slice(open + 1, -1) : value;
  return address.toLowerCase().includes('+srs=') ? null : plainMailAddress(address);
}

/** SPF is judged on the envelope sender, or on the greeting where that is empty: its record stands there, not at the From domain. */
function domainIn(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1);
}

/** The day before and the day after, as dates of UTC: clocks differ, and a query takes ten days at most. */
function daysAround(time: string | undefined): { readonly start?: string; readonly end?: string } {
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  if (Number.isNaN(moment) || moment < 0 || moment > lastMoment) return {};
  const day = (shift: number): string => new Date(moment + shift * 86_400_000).toISOString().slice(0, 10);
  return { start: day(-1), end: day(2) };
}

/** The last day of the year 9998; later ones need more than four digits. */
const lastMoment = 253_370_764_800_000 - 86_400_000;

/** The values of the first claim of a rule. */
function valuesOf(rule: RuleId, evidence: readonly Evidence[]): Readonly<Record<string, string>> {
  return evidence.find((item) => item.rule === rule)?.values ?? {};
}
