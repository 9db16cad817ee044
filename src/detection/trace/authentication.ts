import { decodeWhole } from '../encoded-words.ts';
import type { HeaderField } from '../fields.ts';
import { readAddress } from '../ip-address.ts';
import type { Token } from './tokens.ts';
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
  let authservId: string | undefined;
  let instance: number | undefined;
  let senderAddress: string | undefined;
  for (const segment of segmentsOf(readTokens(value).tokens)) {
    const [first, ...rest] = segment.filter((token) => token.kind === 'word').map((token) => token.text);
    if (first === undefined) continue;
    const [method, result] = readPair(first);
    if (result === undefined) {
      if (results.length === 0) authservId ??= method;
      continue;
    }
    if (method.toLowerCase() === 'i' && results.length === 0) {
      instance = /^\d{1,2}$/.test(result) ? Number(result) : instance;
      continue;
    }
    const properties = rest
      .map(readPair)
      .flatMap(([name, text]) => (text === undefined ? [] : [[name.toLowerCase(), text] as const]));
    const reason = properties.find(([name]) => name === 'reason')?.[1];
    senderAddress ??= addressIn(segment) ?? addressOf(properties);
    results.push({
      method: method.toLowerCase(),
      result: result.toLowerCase(),
      ...(reason === undefined ? {} : { reason }),
      properties: properties.filter(([name]) => name !== 'reason'),
    });
  }
  return {
    ...(authservId === undefined ? {} : { authservId: authservId.toLowerCase() }),
    ...(instance === undefined ? {} : { instance }),
    ...(senderAddress === undefined ? {} : { senderAddress }),
    results,
  };
}

/** Received-SPF (RFC 7208, section 9.1): result, a comment in prose, key-value pairs. Microsoft's None form has no address at all. */
function readReceivedSpf(value: string): Content {
  const { tokens } = readTokens(value);
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text);
  const comment = tokens.find((token) => token.kind === 'comment')?.text ?? '';
  const pairs = words
    .slice(1)
    .map(readPair)
    .flatMap(([name, text]) => (text === undefined ? [] : [[name.toLowerCase(), text] as const]));
  const prose = comment.split(/\s+/);
  const permitted = prose.findIndex((word, i) => word === 'as' && prose[i + 1] === 'permitted');
  const senderAddress = addressOf(pairs) ?? readAddress(prose[permitted - 1] ?? '') ?? undefined;
  const receiver =
    pairs.find(([name]) => name === 'receiver')?.[1] ?? (prose[0]?.endsWith(':') ? prose[0].slice(0, -1) : undefined);
  return {
    ...(receiver === undefined ? {} : { authservId: receiver.toLowerCase() }),
    ...(senderAddress === undefined ? {} : { senderAddress }),
    results: words[0] === undefined ? [] : [{ method: 'spf', result: words[0].toLowerCase(), properties: pairs }],
  };
}

function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'semicolon') segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

function readPair(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  if (equals <= 0) return [word, undefined];
  const value = word.slice(equals + 1);
  return [word.slice(0, equals), value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value];
}

/** `(sender IP is 192.0.2.1)`, Microsoft's comment on the address that SPF was judged on. */
function addressIn(segment: readonly Token[]): string | undefined {
  const phrase = 'sender ip is ';
  for (const token of segment) {
    if (token.kind !== 'comment' || !token.text.slice(0, phrase.length).toLowerCase().startsWith(phrase)) continue;
    return readAddress(token.text.slice(phrase.length).trim()) ?? undefined;
  }
  return undefined;
}

function addressOf(properties: readonly (readonly [string, string])[]): string | undefined {
  const found = properties.find(([name]) => name === 'smtp.client-ip' || name === 'smtp.remote-ip' || name === 'client-ip');
  return found === undefined ? undefined : (readAddress(found[1]) ?? undefined);
}
