import { addressProperties, unquoted } from './authentication-properties.ts';
import { decodeWhole } from '../encodings/encoded-words.ts';
import type { FieldIndex } from '../headers/fields-by-name.ts';
import { byName, fieldsNamedAny } from '../headers/fields-by-name.ts';
import { readAddress } from '../addresses/ip-address.ts';
import { readReceivedSpf } from './received-spf.ts';
import type { Tokens } from '../tokens.ts';
import { aheadOf, closeBracket, nextToken, openBracket, semicolon, skipBlanks, tokensOf } from '../tokens.ts';

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
 * One authentication field; `field` is its name as it stands in the message. `authservId` is the server that says so (absent in
 * Microsoft's short form), `instance` the ARC instance (RFC 8617, section 4.2.1), `senderAddress` the connecting address it was
 * judged on.
 */
export interface AuthenticationRecord {
  readonly at: number;
  readonly field: string;
  readonly source: AuthenticationSource;
  readonly authservId?: string | undefined;
  readonly instance?: number | undefined;
  readonly senderAddress?: string | undefined;
  readonly results: readonly MethodResult[];
}

const sources: readonly AuthenticationSource[] = [
  'authentication-results',
  'authentication-results-original',
  'x-ms-exchange-authentication-results',
  'arc-authentication-results',
  'received-spf',
];
const sourceOf = byName(sources.map((source) => [source, source]));

/** All authentication fields of a message, newest first. Whole values written as encoded words are decoded first. */
export function readAuthentication(index: FieldIndex): AuthenticationRecord[] {
  const records: AuthenticationRecord[] = [];
  for (const field of fieldsNamedAny(index, sources)) {
    const source = sourceOf(field.name);
    if (source === undefined) continue;
    const record: OpenRecord = {
      at: field.at,
      field: field.name,
      source,
      results: [],
      authservId: undefined,
      instance: undefined,
      senderAddress: undefined,
    };
    const value = decodeWhole(field.value);
    if (source === 'received-spf') addReceivedSpf(value, record);
    else readResults(value, record);
    records.push(record);
  }
  return records;
}

/** A record while it is read: one object that is filled, since merging parts costs more than reading them. */
interface OpenRecord {
  readonly at: number;
  readonly field: string;
  readonly source: AuthenticationSource;
  readonly results: MethodResult[];
  authservId: string | undefined;
  instance: number | undefined;
  senderAddress: string | undefined;
}

/** Received-SPF is one result of one method. */
function addReceivedSpf(value: string, record: OpenRecord): void {
  const { result, properties, receiver, senderAddress } = readReceivedSpf(value);
  if (receiver !== null) record.authservId = receiver;
  if (senderAddress !== null) record.senderAddress = senderAddress;
  if (result !== null) record.results.push({ method: 'spf', result, reason: undefined, properties });
}

/**
 * Authentication-Results (RFC 8601), its ARC twin (RFC 8617) and Microsoft's short form, which leaves the authserv-id out and may
 * put a bare domain between two results.
 */
function readResults(value: string, record: OpenRecord): void {
  const { results } = record;
  let open: Open | null = null;
  let first = true;
  const tokens = tokensOf(value);
  while (nextToken(tokens)) {
    const { code, start } = tokens;
    if (code === semicolon) {
      first = true;
    } else if (code === openBracket) {
      const address = open === null ? undefined : addressIn(value.slice(start + 1, tokens.end - 1));
      if (address !== undefined) record.senderAddress ??= address;
    } else if (code !== closeBracket) {
      tokens.end = pairEnd(tokens);
      const text = value.slice(start, tokens.end);
      const equals = text.indexOf('=');
      const name = equals > 0 ? text.slice(0, equals).trimEnd() : text;
      const said = equals > 0 ? unquoted(text.slice(equals + 1).trimStart()) : undefined;
      // A name with a dot is a property: it belongs to the result before it, though a semicolon stands between.
      if (first && !(open !== null && said !== undefined && name.includes('.'))) {
        first = false;
        open = null;
        if (said === undefined) {
          if (results.length === 0) record.authservId ??= name.toLowerCase();
        } else if (results.length === 0 && (name === 'i' || name === 'I')) {
          if (/^\d{1,2}$/.test(said)) record.instance = Number(said);
        } else {
          open = { method: methodIn(name.toLowerCase()), result: said.toLowerCase(), reason: undefined, properties: [] };
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

/**
 * Position after `name=value` where blanks stand around the equals sign (RFC 8601, section 2.2), else that of the word. A value
 * that was left out (`header.from= action=none`) does not swallow what follows.
 */
function pairEnd(tokens: Tokens): number {
  const { value, start, end } = tokens;
  const next = skipBlanks(value, end);
  if (value.charCodeAt(end - 1) === equalsSign) {
    const behind = wordBehind(aheadOf(tokens));
    return behind === -1 || value.slice(next, behind).includes('=') ? end : behind;
  }
  if (value.charCodeAt(next) !== equalsSign || value.slice(start, end).includes('=')) return end;
  const ahead = aheadOf(tokens);
  if (!nextToken(ahead)) return end;
  const sign = ahead.end;
  if (sign !== next + 1) return sign;
  const behind = wordBehind(ahead);
  return behind === -1 ? sign : behind;
}

/** Position after the word that comes next, or -1 where none does. */
function wordBehind(tokens: Tokens): number {
  if (!nextToken(tokens)) return -1;
  const { code, end } = tokens;
  return code === semicolon || code === openBracket || code === closeBracket ? -1 : end;
}

/** `dkim/1` is version 1 of dkim (RFC 8601, section 2.2). */
function methodIn(name: string): string {
  const slash = name.indexOf('/');
  return slash > 0 && /^\/\d{1,3}$/.test(name.slice(slash)) ? name.slice(0, slash) : name;
}

const equalsSign = 0x3d;

/** A result while its properties are read. */
interface Open {
  readonly method: string;
  readonly result: string;
  reason: string | undefined;
  readonly properties: [name: string, value: string][];
}

/** `(sender IP is 192.0.2.1)`, Microsoft's comment on the address that SPF was judged on. */
function addressIn(comment: string): string | undefined {
  const phrase = 'sender ip is ';
  // a fold may stand for any of its blanks
  const text = /^ *sender\s/i.test(comment) ? comment.replace(/\s+/g, ' ').trim() : '';
  if (text.slice(0, phrase.length).toLowerCase() !== phrase) return undefined;
  return readAddress(text.slice(phrase.length).trim()) ?? undefined;
}
