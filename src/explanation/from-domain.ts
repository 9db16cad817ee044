import type { HeaderField } from '../detection/fields.ts';
import { asciiDomain } from './international-domain.ts';

/** A stranger may write a megabyte into a From field; an address stands within this many characters, or it is not looked for. */
const longestFrom = 4000;

/**
 * The domain of the address in the From field (RFC 5322, section 3.6.2), in small letters; null where there is none, more than one field
 * or more than one address, since then nobody can say which of them a reader saw.
 */
export function fromDomain(fields: readonly HeaderField[]): string | null {
  const [only, ...others] = fields.filter(({ name }) => name.toLowerCase() === 'from');
  if (only === undefined || others.length > 0 || only.value.length > longestFrom) return null;
  const [address, ...more] = addressesIn(only.value);
  return address === undefined || more.length > 0 ? null : domainOf(address);
}

/** The domain of an address or of a bare domain name as it stands in DNS, in small letters; null when it does not look like a host name. */
export function domainOf(address: string): string | null {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
  return domain.length <= 253 && /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(domain) ? asciiDomain(domain) : null;
}

/** Addresses outside quotes and comments; what stands in them is a display name, whatever it looks like. */
function addressesIn(value: string): string[] {
  const plain = outsideQuotes(value);
  const angled = [...plain.matchAll(/<([^<>]*)>/g)].flatMap(([, address]) => address ?? []);
  if (angled.length > 0) return angled;
  return plain.split(',').filter((part) => part.includes('@'));
}

function outsideQuotes(value: string): string {
  let plain = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth = Math.max(0, depth - 1);
    else if (!quoted && depth === 0) plain += character;
  }
  return plain;
}
