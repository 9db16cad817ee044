import { decodeEncodedWords } from '../../mail/encodings/encoded-words.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { keyLength } from './property-key.ts';
import { addressFields, loginFields, serverFields } from './name-fields.ts';
import { loginsIn, phrasesIn, servedPhrasesIn } from './phrases.ts';

/**
 * What names a mailbox of one message, all in lower case. `names`: local parts, logins and display names without their signs.
 * `words`: the words of letters in them. `written`: the same as they are written, with the parts of a rewritten one. `domains`:
 * the domains beside them.
 */
export interface MailboxNames {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly written: readonly string[];
  readonly domains: readonly string[];
}

/** Characters of one field that are looked at, and addresses of one message; a stranger can write any number. */
const valueLimit = 4000;
const addressLimit = 2000;
/** Fewer letters stand in any string. */
const wordLength = 3;
/** They stand in rewritten senders, and in every other Message-ID. */
const ordinary: readonly string[] = ['com', 'net', 'org', 'srs'];

/** Every mailbox that the fields name, in whatever way it is written. Linear in the fields. */
export function namesIn(fields: readonly HeaderField[]): MailboxNames {
  const found = fields
    .filter(({ name }) => isNaming(name.toLowerCase()))
    .flatMap(({ name, value }) => foundIn(name.toLowerCase(), decodeEncodedWords(value.slice(0, valueLimit))))
    .slice(0, addressLimit);
  const whole = found.map(({ local }) => local.slice(keyLength(local)).toLowerCase());
  const locals = whole.flatMap((local) => local.split('='));
  const words = locals.flatMap((local) => local.split(/\P{L}+/u));
  return {
    names: [...new Set(locals.map((local) => local.replace(/[^\p{L}\p{N}]/gu, '')))].filter((name) => name.length > 1),
    words: [...new Set(words)].filter((word) => word.length >= wordLength && !ordinary.includes(word)),
    written: [...new Set(whole.flatMap((local) => [local, ...local.split(/[\s=+!/:"\\]+/)]))],
    domains: [...new Set(found.map(({ domain }) => domain.toLowerCase()))].filter((domain) => domain.includes('.')),
  };
}

interface Found {
  readonly local: string;
  readonly domain: string;
}

function isNaming(name: string): boolean {
  return addressFields.has(name) || serverFields.has(name) || loginFields.has(name) || name === 'dkim-signature';
}

function foundIn(name: string, value: string): Found[] {
  const ofServer = serverFields.has(name);
  const plain = withPlainSigns(value);
  // what stands in a comment, and what a comment parts from its sign
  const bare = withoutComments(plain);
  const addresses = [...addressesIn(plain, { ofServer }), ...(bare === plain ? [] : addressesIn(bare, { ofServer }))];
  return [...addresses, ...phrasesOf(name, plain).map((local) => ({ local, domain: '' }))];
}

function phrasesOf(name: string, value: string): string[] {
  if (addressFields.has(name)) return phrasesIn(value);
  if (loginFields.has(name))
    return [
      ...loginsIn(value),
      value
        .trim()
        .split(/[\s:=;,/]/)
        .at(-1) ?? '',
    ];
  return serverFields.has(name) ? [...servedPhrasesIn(value), ...loginsIn(value)] : [];
}

/** `%40`, `%2540`, `=40`, `(at)`, ` at ` and the wide forms, as `@`. */
function withPlainSigns(value: string): string {
  return value
    .replace(/[\uff20\ufe6b]|%(?:25){0,4}40|=40(?=\p{L})/giu, '@')
    .replace(/[ ([{]at[ )\]}] ?(?=[\p{L}\p{N}_-]{1,63}\.[\p{L}\p{N}])/giu, '@');
}

function withoutComments(value: string): string {
  return value
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/ {1,8}@/g, '@')
    .replace(/@ {1,8}/g, '@');
}

/**
 * Both forms of the local part (RFC 5322, section 3.4.1). Bounded, so that a long run of letters is read a few times at most.
 * `ofServer`: the field is a server's, so what follows `id` is no address.
 */
function addressesIn(value: string, { ofServer }: { readonly ofServer: boolean }): Found[] {
  if (!value.includes('@')) return [];
  const found = value.matchAll(/("(?:[^"\\]|\\.){1,64}"|[^\s<>"@,;:()[\]]{1,64})@(\[|[\p{L}\p{N}._-]{1,253})/gu);
  return [...found].flatMap(({ index, 1: local = '', 2: domain = '' }) =>
    ofServer && isIdentifier(value, index) ? [] : [{ local, domain: domain.replace(/\.$/, '') }],
  );
}

/** `id <20261122.x@mx.example.com>`: the number under which a server took the message. */
function isIdentifier(value: string, at: number): boolean {
  return /\bid <?$/.test(value.slice(Math.max(0, at - 6), at));
}
