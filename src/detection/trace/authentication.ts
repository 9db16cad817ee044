import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { readAddress } from '../ip-address.ts';
import { readTokens } from './tokens.ts';

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
  readonly reason?: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/**
 * One authentication field. `authservId` is the server that says so (absent in Microsoft's short form),
 * `instance` the ARC instance (RFC 8617, section 4.2.1), `senderAddress` the connecting address it was judged on.
 */
export interface AuthenticationRecord {
  readonly at: number;
  readonly source: AuthenticationSource;
  readonly authservId?: string;
  readonly instance?: number;
  readonly senderAddress?: string;
  readonly results: readonly MethodResult[];
}

const sources: ReadonlyMap<string, AuthenticationSource> = new Map(
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
    const source = sources.get(field.name.toLowerCase());
    if (source === undefined) continue;
    const value = decodeWhole(field.value);
    records.push({ at: field.at, source, ...(source === 'received-spf' ? readReceivedSpf(value) : readResults(value)) });
  }
  return records;
}

type Content = Omit<AuthenticationRecord, 'at' | 'source'>;

/**
 * Authentication-Results (RFC 8601), its ARC twin (RFC 8617) and Microsoft's short form, which leaves the authserv-id out and may
 * put a bare domain between two results.
 */
function readResults(value: string): Content {
  const results: MethodResult[] = [];
  const head: { authservId?: string; instance?: number; senderAddress?: string } = {};
  let open: Open | null = null;
  let first = true;
  for (const { kind, text } of readTokens(value).tokens) {
    if (kind === 'semicolon') {
      first = true;
    } else if (kind === 'comment') {
      const address = open === null ? undefined : addressIn(text);
      if (address !== undefined) head.senderAddress ??= address;
    } else {
      const equals = text.indexOf('=');
      const name = equals > 0 ? text.slice(0, equals) : text;
      const said = equals > 0 ? unquoted(text.slice(equals + 1)) : undefined;
      if (first) {
        first = false;
        open = null;
        if (said === undefined) {
          if (results.length === 0) head.authservId ??= name.toLowerCase();
        } else if (results.length === 0 && (name === 'i' || name === 'I')) {
          if (/^\d{1,2}$/.test(said)) head.instance = Number(said);
        } else {
          open = { method: name.toLowerCase(), result: said.toLowerCase(), properties: [] };
          results.push(open);
        }
      } else if (open !== null && said !== undefined) {
        const property = name.toLowerCase();
        if (property === 'reason') open.reason ??= said;
        else open.properties.push([property, said]);
        const address = addressProperties.has(property) ? readAddress(said) : null;
        if (address !== null) head.senderAddress ??= address;
      }
    }
  }
  return { ...head, results };
}

/** A result while its properties are read. */
interface Open {
  readonly method: string;
  readonly result: string;
  reason?: string;
  readonly properties: [name: string, value: string][];
}

/** Received-SPF (RFC 7208, section 9.1): result, a comment in prose, key-value pairs. Microsoft's None form has no address at all. */
function readReceivedSpf(value: string): Content {
  let result: string | undefined;
  let comment = '';
  const properties: [name: string, value: string][] = [];
  for (const { kind, text } of readTokens(value).tokens) {
    if (kind === 'comment') {
      if (comment === '') comment = text;
    } else if (kind === 'word') {
      const equals = text.indexOf('=');
      if (result === undefined) result = text.toLowerCase();
      else if (equals > 0) properties.push([text.slice(0, equals).toLowerCase(), unquoted(text.slice(equals + 1))]);
    }
  }
  const prose = comment.split(/\s+/);
  const permitted = prose.findIndex((word, i) => word === 'as' && prose[i + 1] === 'permitted');
  const client = properties.find(([name]) => addressProperties.has(name))?.[1];
  const senderAddress = readAddress(client ?? '') ?? readAddress(prose[permitted - 1] ?? '');
  const receiver =
    properties.find(([name]) => name === 'receiver')?.[1] ?? (prose[0]?.endsWith(':') ? prose[0].slice(0, -1) : undefined);
  return {
    ...(receiver === undefined ? {} : { authservId: receiver.toLowerCase() }),
    ...(senderAddress === null ? {} : { senderAddress }),
    results: result === undefined ? [] : [{ method: 'spf', result, properties }],
  };
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
