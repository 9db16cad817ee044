import { isMicrosoftAddress, poolOfAddress } from '../../../detection/index.ts';
import { domainOf } from '../../../explanation/message/from-domain.ts';
import { domainPart } from '../../../mail/addresses/addresses.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Placement } from '../../record/record.ts';
import { placementOf } from './export-place.ts';
import { readExportTime } from './export-time.ts';
import { remembering } from './remembering.ts';

/** `isLogged`: the server that took the message in wrote it; else somebody worked it out (the last server that was detected). */
export interface LoggedAddress {
  readonly address: string;
  readonly isLogged: boolean;
}

/** What is read of the cells of one export and remembered. */
export interface CellReaders {
  readonly domain: (text: string) => string | null;
  readonly senderDomain: (text: string) => string | null;
  readonly recipients: (text: string) => readonly string[];
  /** an address that says something of the way of a message, as a log states it, in canonical form */
  readonly logged: (text: string) => LoggedAddress | null;
  readonly place: (text: string) => Placement | null;
  readonly time: (text: string, offset: number | null) => string | null;
}

/** Readers for one export. */
export function cellReaders(): CellReaders {
  const domain = remembering(domainOf);
  return {
    domain,
    // of the senders of an export there are too many to remember, of their domains not
    senderDomain: (text) => domain(domainPart(text.includes('<') ? angled(text) : text)),
    recipients: remembering(recipientsIn),
    logged: remembering((text) => {
      const address = usable(text);
      return address === null ? null : { address, isLogged: true };
    }),
    place: remembering(placementOf),
    time: timeReader(),
  };
}

function angled(text: string): string {
  return /<([^<>]{1,500})>\s*$/.exec(text)?.[1] ?? text;
}

/** `a@x##Receive, Deliver;b@y##…`; several with semicolons; JSON lists. */
function recipientsIn(text: string): readonly string[] {
  if (!/[;,#[\]"<>]/.test(text)) return text.includes('@') ? [text.trim().toLowerCase()] : [];
  return reached(text)
    .split(/[;,]/)
    .map((part) =>
      angled(part.replace(/##.*$/s, '').replace(/[[\]"]/g, ''))
        .trim()
        .toLowerCase(),
    )
    .filter((part) => part.includes('@'));
}

/** Of recipients with their states those at whom the message stayed: the others stand for groups, and for former addresses. */
function reached(text: string): string {
  if (!text.includes('##')) return text;
  const stayed = text.split(';').filter((one) => !/(?:expand|resolve|redirect)\w{0,2}\s*$/i.test(one));
  return stayed.length === 0 ? text : stayed.join(';');
}

/** An address by itself; the first of several, where all are of one pool; one in brackets after its name. */
function usable(text: string): string | null {
  const [first = '', ...others] = text.split(/[,;]|(?<=\S)\s+(?=\S)/, 20);
  const address = plainAddress(first) ?? plainAddress(/[[(]([\da-f.:]{3,45})[\])]/i.exec(text)?.[1] ?? '');
  if (address === null || isPrivate(address)) return null;
  const differs = others.map(plainAddress).some((one) => one !== null && !isPrivate(one) && poolKey(one) !== poolKey(address));
  return differs ? null : address;
}

function poolKey(address: string): string {
  return poolOfAddress(address)?.pool ?? (isMicrosoftAddress(address) ? 'of Microsoft' : 'of others');
}

/** Whether what stands where an address should gives none: what says that there is none does not count. */
export function isNoAddress(text: string): boolean {
  return /[^\s\W_]/.test(text) && !absent.test(text.trim()) && usable(text) === null && !isOfPrivate(text);
}

const absent = /^(?:n\/?a|null|nil|none|unknown|empty|undefined)$/i;

/**
 * Whether there is an address, and each is of a private network or none at all (0.0.0.0): that says nothing, and is no fault. A
 * public one behind another, or behind words, may be of any server.
 */
function isOfPrivate(text: string): boolean {
  const found = text.split(/[\s,;[\]()]+/, 20).map(plainAddress);
  const addresses = found.filter((address) => address !== null);
  return addresses.length > 0 && addresses.every(isPrivate);
}

function plainAddress(text: string): string | null {
  // what keeps Excel from changing a value, and a port
  return readAddress(text.trim().replace(/^[='"]+|"$|(?<=\.\d{1,3}):\d+$/g, ''));
}

/** RFC 1918, RFC 6598, RFC 4193, loopback and unspecified addresses, link-local. */
function isPrivate(address: string): boolean {
  return /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1?$|f[cd][0-9a-f]{2}:|fe80:)/.test(
    address,
  );
}

/** Rows that stand beside one another often tell of one moment, as those of one message do. */
function timeReader(): CellReaders['time'] {
  let last: { readonly text: string; readonly offset: number | null; readonly time: string | null } | null = null;
  return (text, offset) => {
    if (last === null || text !== last.text || offset !== last.offset)
      last = { text, offset, time: readExportTime(text, offset) };
    return last.time;
  };
}
