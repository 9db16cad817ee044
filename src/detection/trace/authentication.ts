import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { byName } from '../fields.ts';
import { readAddress } from '../ip-address.ts';
import { closeBracket, openBracket, semicolon, skipBlanks, tokenEnd } from './tokens.ts';

/** The fields in which a receiving server writes what it saw of SPF, DKIM and DMARC. */
export type AuthenticationSource =
  | 'authentication-results'
  | 'authentication-results-original'
  | 'x-ms-exchange-authentication-results'
  | 'arc-authentication-results'
  | 'received-spf';

/** One `method=result` with its properties, e.g. `spf=none smtp.mailfrom=example.com` (RFC 8601, section 2.2). */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  readonly reason?: string | undefined;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/**
 * One authentication field. `authservId` is the server that says so (absent in Microsoft's short form),
 * `instance` the ARC instance (RFC 8617, section 4.2.1), `senderAddress` the connecting address it was judged on.
 */
export interface AuthenticationRecord {
  readonly at: number;
  readonly source: AuthenticationSource;
  readonly authservId?: string | undefined;
  readonly instance?: number | undefined;
  readonly senderAddress?: string | undefined;
  readonly results: readonly MethodResult[];
}

const sourceOf = byName<AuthenticationSource>(
  (
    [
      'authentication-results',
      'authentication-results-original',
      'x-ms-exchange-authentication-results',
      'arc-authentication-results',
      'received-spf',
    ] as const
  ).map((source) => [source, source]),
);

/** All authentication fields of a message, newest first. Whole values written as encoded words are decoded first. */
export function readAuthentication(fields: readonly HeaderField[]): AuthenticationRecord[] {
  const records: AuthenticationRecord[] = [];
  for (const field of fields) {
    const source = sourceOf(field.name);
    if (source === undefined) continue;
    const record: OpenRecord = {
      at: field.at,
      source,
      results: [],
      authservId: undefined,
      instance: undefined,
      senderAddress: undefined,
    };
    const value = decodeWhole(field.value);
    if (source === 'received-spf') readReceivedSpf(value, record);
    else readResults(value, record);
    records.push(record);
  }
  return records;
}

/** A record while it is read: one object that is filled, since merging parts costs more than reading them. */
interface OpenRecord {
  readonly at: number;
  readonly source: AuthenticationSource;
  readonly results: MethodResult[];
  authservId: string | undefined;
  instance: number | undefined;
  senderAddress: string | undefined;
}

/**
 * Authentication-Results (RFC 8601), its ARC twin (RFC 8617) and Microsoft's short form, which leaves the authserv-id out and may
 * put a bare domain between two results.
 */
function readResults(value: string, record: OpenRecord): void {
  const { results } = record;
  let open: Open | null = null;
  let first = true;
  for (let start = skipBlanks(value, 0), end = 0; start < value.length; start = skipBlanks(value, end)) {
    end = tokenEnd(value, start);
    if (end === -1) break;
    const code = value.charCodeAt(start);
    if (code === semicolon) {
      first = true;
    } else if (code === openBracket) {
      const address = open === null ? undefined : addressIn(value.slice(start + 1, end - 1));
      if (address !== undefined) record.senderAddress ??= address;
    } else if (code !== closeBracket) {
      const text = value.slice(start, end);
      const equals = text.indexOf('=');
      const name = equals > 0 ? text.slice(0, equals) : text;
      const said = equals > 0 ? unquoted(text.slice(equals + 1)) : undefined;
      if (first) {
        first = false;
        open = null;
        if (said === undefined) {
          if (results.length === 0) record.authservId ??= name.toLowerCase();
        } else if (results.length === 0 && (name === 'i' || name === 'I')) {
          if (/^\d{1,2}$/.test(said)) record.instance = Number(said);
        } else {
          open = { method: name.toLowerCase(), result: said.toLowerCase(), reason: undefined, properties: [] };
          results.push(open);
        }
      } else if (open !== null && said !== undefined) {
        const property = name.toLowerCase();
        if (property === 'reason') open.reason ??= said;
        else open.properties.push([property, said]);
        const address = property.endsWith('ip') && addressProperties.has(property) ? readAddress(said) : null;
        if (address !== null) record.senderAddress ??= address;
      }
    }
  }
}

/** A result while its properties are read. */
interface Open {
  readonly method: string;
  readonly result: string;
  reason: string | undefined;
  readonly properties: [name: string, value: string][];
}

/** Received-SPF (RFC 7208, section 9.1): result, a comment in prose, key-value pairs. Microsoft's None form has no address at all. */
function readReceivedSpf(value: string, record: OpenRecord): void {
  let result: string | undefined;
  let comment = '';
  const properties: [name: string, value: string][] = [];
  for (let start = skipBlanks(value, 0), end = 0; start < value.length; start = skipBlanks(value, end)) {
    end = tokenEnd(value, start);
    if (end === -1) break;
    const code = value.charCodeAt(start);
    if (code === openBracket) {
      if (comment === '') comment = value.slice(start + 1, end - 1);
    } else if (code !== semicolon && code !== closeBracket) {
      const text = value.slice(start, end);
      const equals = text.indexOf('=');
      if (result === undefined) result = text.toLowerCase();
      else if (equals > 0) properties.push([text.slice(0, equals).toLowerCase(), unquoted(text.slice(equals + 1))]);
    }
  }
  const client = properties.find(([name]) => addressProperties.has(name))?.[1];
  const senderAddress = readAddress(client ?? '') ?? readAddress(permittedIn(comment));
  const colon = comment.search(/[:\s]/);
  const writer = /^:(?:\s|$)/.test(comment.slice(colon, colon + 2)) ? comment.slice(0, colon) : undefined;
  const receiver = properties.find(([name]) => name === 'receiver')?.[1] ?? writer;
  if (receiver !== undefined) record.authservId = receiver.toLowerCase();
  if (senderAddress !== null) record.senderAddress = senderAddress;
  if (result !== undefined) record.results.push({ method: 'spf', result, reason: undefined, properties });
}

/**
 * The word before `as permitted` or `is neither permitted`: `(mx.example: domain of ann@example.com designates 192.0.2.1 as permitted sender)`,
 * `(mx.example: 192.0.2.1 is neither permitted nor denied by domain of example.com)`.
 */
function permittedIn(comment: string): string {
  for (let at = comment.indexOf('permitted'); at !== -1; at = comment.indexOf('permitted', at + 1)) {
    const words = comment.slice(Math.max(0, at - 84), at).split(/\s+/);
    const [address, is, last, none] = words.slice(-4);
    if (none !== '') continue;
    if (last === 'as') return is ?? '';
    if (is === 'is' && last === 'neither') return address ?? '';
  }
  return '';
}

/** Properties that name the connecting address: RFC 8601 leaves them to the implementation; seen in public list archives. */
const addressProperties: ReadonlySet<string> = new Set(['smtp.client-ip', 'smtp.remote-ip', 'client-ip']);

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** `(sender IP is 192.0.2.1)`, Microsoft's comment on the address that SPF was judged on. */
function addressIn(comment: string): string | undefined {
  const phrase = 'sender ip is ';
  if (comment.slice(0, phrase.length).toLowerCase() !== phrase) return undefined;
  return readAddress(comment.slice(phrase.length).trim()) ?? undefined;
}
