import type { Detection } from '../../detection/detection.ts';
import { domainPart, onlyAddressIn } from '../../mail/addresses/addresses.ts';
import { onlyField } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { firstClaim } from '../reasons/first-claim.ts';
import { quantities } from '../facts/quantities.ts';
import type { SnippetBlank } from '../facts/snippet-templates.ts';
import { fromDomain } from './from-domain.ts';
import { readableDomain } from './international-domain.ts';
import { plainHostName, plainIpAddress, plainMailAddress, plainMessageId, plainTenantId } from './plain-values.ts';
import { relayingParty } from './relaying-party.ts';
import { sourceOf } from './source-of.ts';

/**
 * What the message says of itself and may be filled into sentences and commands. Every value is a plain address, name, number or
 * date, except `readabledomain`, the From domain with the letters that `xn--` stands for, and `messageid`, which stands in single
 * quotes. `lasttrace`: the last day on which a trace reaches back to the message. `markedmailbox`, the mailbox in a forwarding
 * mark, and `namedparent`, the organisation in X-OriginatorOrg, are for sentences alone: anybody can write those fields, and the
 * commands change a mailbox and a domain.
 */
export type MessageValue =
  | SnippetBlank
  | 'readabledomain'
  | 'envelopedomain'
  | 'greeting'
  | 'lasttrace'
  | 'markedmailbox'
  | 'namedparent'
  | 'tenant'
  | 'tenantid'
  | 'source'
  | 'sourcename'
  | 'pooladdress'
  | 'poolname';

/** The values of one message; one that it does not give is absent. */
export type MessageValues = Readonly<Partial<Record<MessageValue, string>>>;

/** The values that the headers give; one that is not plain counts as not given. */
export function messageValues(detection: Detection): MessageValues {
  const { fields, evidence } = detection;
  const relay = detection.trace.judged;
  const domain = fromDomain(fields);
  const arrival = firstClaim('arrival-spf', evidence)?.values;
  const source = sourceOf(evidence);
  const forwarded = firstClaim('forwarding-mark', evidence)?.values;
  const party = relayingParty(detection);
  const subdomain = firstClaim('sender-subdomain', evidence)?.values;
  // SPF is judged on the envelope sender, or on the greeting where that is empty: its record stands there, not at the From domain
  const spfDomain = plainHostName(domainPart(arrival?.domain ?? ''));
  const onGreeting = evidence.some(({ rule }) => rule === 'null-reverse-path');
  const given: Readonly<Partial<Record<MessageValue, string | null>>> = {
    messageid: plainMessageId(onlyField(fields, 'message-id')?.value ?? ''),
    sender: senderOf(fields),
    recipient: detection.verdict.position === 'upstream' ? null : onlyAddress(fields, 'delivered-to'),
    fromdomain: domain === null ? null : plainHostName(domain),
    readabledomain: domain === null ? null : readableDomain(domain),
    spfdomain: spfDomain,
    envelopedomain: onGreeting ? null : spfDomain,
    greeting: onGreeting ? spfDomain : null,
    ...daysAround(relay?.hop.time ?? detection.trace.hops.find(({ time }) => time !== undefined)?.time),
    markedmailbox: plainMailAddress(forwarded?.mailbox ?? ''),
    subdomain: plainHostName(subdomain?.domain ?? ''),
    namedparent: plainHostName(subdomain?.parent ?? ''),
    tenant: party.tenant,
    tenantid: plainTenantId(source.tenant ?? forwarded?.tenant ?? '') ?? party.tenantId,
    source: plainIpAddress(source.address ?? ''),
    sourcename: plainHostName(source.name ?? ''),
    pooladdress: plainIpAddress(relay?.hop.from?.address ?? ''),
    poolname: plainHostName(relay?.hop.from?.reverseName ?? ''),
  };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** The envelope sender, where a server wrote it. */
function senderOf(fields: readonly HeaderField[]): string | null {
  return isPath(onlyField(fields, 'return-path')?.value ?? '') ? onlyAddress(fields, 'return-path') : null;
}

/** A path (RFC 5321, section 4.1.2) has nothing beside it: a Return-Path with a display name was not written by a server. */
function isPath(value: string): boolean {
  return /^\s*(?:<[^<>]*>|[^\s<>"()]+)\s*$/.test(value);
}

/**
 * The address in a field. A trace looks for the envelope sender, which the relay pool keeps; a rewritten one (SRS) is somebody
 * else's, and holds a sign that is not plain.
 */
function onlyAddress(fields: readonly HeaderField[], name: string): string | null {
  const address = onlyAddressIn(onlyField(fields, name)?.value ?? '');
  if (address === null || address.local.toLowerCase().includes('+srs=')) return null;
  return plainMailAddress(`${address.local}@${address.domain}`);
}

/** The day before and the day after, as dates of UTC: clocks differ, and a query takes ten days at most. */
function daysAround(time: string | undefined): { readonly start?: string; readonly end?: string; readonly lasttrace?: string } {
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  if (Number.isNaN(moment) || moment < 0 || moment > lastMoment) return {};
  const day = (shift: number): string => new Date(moment + shift * 86_400_000).toISOString().slice(0, 10);
  return { start: day(-1), end: day(2), lasttrace: day(quantities['trace-reach'].amount) };
}

/** A day of the year 9998; later ones need more than four digits. */
const lastMoment = 253_370_764_800_000 - 86_400_000;
