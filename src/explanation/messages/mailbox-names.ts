import type { HeaderField } from '../../detection/fields.ts';
import { keyLength } from '../property-key.ts';

/** Local parts without their signs, the words of letters in them, and the domains beside them; all in small letters. */
export interface MailboxNames {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly domains: readonly string[];
}

/** Fields that hold mail addresses of somebody who takes part. */
const addressFields: ReadonlySet<string> = new Set([
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'return-path', 'errors-to', 'disposition-notification-to'],
  ...[
    'resent-from',
    'resent-sender',
    'resent-to',
    'resent-cc',
    'resent-bcc',
    'x-sender',
    'x-envelope-from',
    'x-authenticated-sender',
  ],
  ...[
    'delivered-to',
    'x-original-to',
    'x-delivered-to',
    'x-envelope-to',
    'envelope-to',
    'x-forwarded-to',
    'x-forwarded-for',
    'x-receiver',
  ],
  ...['x-ms-exchange-forwardingloop', 'x-ms-exchange-inbox-rules-loop'],
]);

/** Fields of servers: an address stands behind one of these words, and what stands behind `id` is none. */
const serverFields: ReadonlySet<string> = new Set([
  ...[
    'received',
    'x-received',
    'received-spf',
    'authentication-results',
    'arc-authentication-results',
    'authentication-results-original',
  ],
]);

/** Characters of one field that are looked at, and addresses of one message; a stranger can write any number. */
const valueLimit = 4000;
const addressLimit = 2000;
/** Fewer letters stand in any string. */
const wordLength = 3;
/** They stand in rewritten senders, and in every other Message-ID. */
const ordinary: readonly string[] = ['com', 'net', 'org', 'srs'];

/** Every mailbox that the fields name. Linear in the fields. */
export function namesIn(fields: readonly HeaderField[]): MailboxNames {
  const addresses = fields
    .filter(({ name }) => addressFields.has(name.toLowerCase()) || serverFields.has(name.toLowerCase()))
    .flatMap(({ name, value }) => addressesIn(value.slice(0, valueLimit), serverFields.has(name.toLowerCase())))
    .slice(0, addressLimit);
  const locals = addresses.flatMap(({ local }) => local.slice(keyLength(local)).toLowerCase().split('='));
  return {
    names: [...new Set(locals.map((local) => local.replace(/[^\p{L}\p{N}]/gu, '')))].filter((name) => name.length > 1),
    words: [...new Set(locals.flatMap((local) => local.split(/\P{L}+/u)))].filter(
      (word) => word.length >= wordLength && !ordinary.includes(word),
    ),
    domains: [...new Set(addresses.map(({ domain }) => domain.toLowerCase()))].filter((domain) => domain.includes('.')),
  };
}

interface Address {
  readonly local: string;
  readonly domain: string;
}

/** Both forms of the local part (RFC 5322, section 3.4.1). Bounded, so that a long run of letters is read a few times at most. */
function addressesIn(value: string, ofServer: boolean): Address[] {
  if (!ofServer && /^\s*<?[\p{L}\p{N}._+-]{1,64}>?\s*$/u.test(value)) return [{ local: value.trim(), domain: '' }];
  const found = value.matchAll(/("(?:[^"\\]|\\.){1,64}"|[^\s<>"@,;:()[\]]{1,64})@([\p{L}\p{N}._-]{1,253})/gu);
  return [...found].flatMap(({ index, 1: local = '', 2: domain = '' }) =>
    ofServer && isIdentifier(value, index) ? [] : [{ local, domain: domain.replace(/\.$/, '') }],
  );
}

/** `id <20261122.x@mx.example.com>`: the number under which a server took the message. */
function isIdentifier(value: string, at: number): boolean {
  return /\bid <?$/.test(value.slice(Math.max(0, at - 6), at));
}
