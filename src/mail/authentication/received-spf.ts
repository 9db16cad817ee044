import { addressProperties, unquoted } from './authentication-properties.ts';
import { readAddress } from '../addresses/ip-address.ts';
import { closeBracket, nextToken, openBracket, semicolon, tokensOf } from '../tokens.ts';

/**
 * A Received-SPF field (RFC 7208, section 9.1). `receiver` is the server that says so, in lower case, `senderAddress` the
 * connecting address it was judged on. Each null where it is not said.
 */
export interface ReceivedSpf {
  readonly result: string | null;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly receiver: string | null;
  readonly senderAddress: string | null;
}

/** Reads result, a comment in prose, and key-value pairs. Microsoft's None form has no address at all. Linear. */
export function readReceivedSpf(value: string): ReceivedSpf {
  let result: string | null = null;
  let comment = '';
  const properties: [name: string, value: string][] = [];
  const tokens = tokensOf(value);
  while (nextToken(tokens)) {
    const { code, start, end } = tokens;
    if (code === openBracket) {
      if (comment === '') comment = value.slice(start + 1, end - 1);
    } else if (code !== semicolon && code !== closeBracket) {
      const text = value.slice(start, end);
      const equals = text.indexOf('=');
      if (result === null) result = text.toLowerCase();
      else if (equals > 0) properties.push([text.slice(0, equals).toLowerCase(), unquoted(text.slice(equals + 1))]);
    }
  }
  const senderAddress = readAddress(clientIn(properties)) ?? readAddress(permittedIn(comment));
  const colon = comment.search(/[:\s]/);
  const writer = /^:(?:\s|$)/.test(comment.slice(colon, colon + 2)) ? comment.slice(0, colon) : undefined;
  const receiver = properties.find(([name]) => name === 'receiver')?.[1] ?? writer;
  return { result, properties, receiver: receiver?.toLowerCase() ?? null, senderAddress };
}

function clientIn(properties: ReceivedSpf['properties']): string {
  for (const [name, value] of properties) if (addressProperties.has(name)) return value;
  return '';
}

/**
 * The word before `as permitted` or `is neither permitted`: `(mx.example: domain of ann@example.com designates 192.0.2.1 as
 * permitted sender)`, `(mx.example: 192.0.2.1 is neither permitted nor denied by domain of example.com)`.
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
