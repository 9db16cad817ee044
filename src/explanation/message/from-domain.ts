import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { domainPart, onlyAddressIn } from '../../mail/addresses/addresses.ts';
import { onlyField } from '../../mail/headers/fields-by-name.ts';
import { asciiDomain } from './international-domain.ts';

/**
 * The domain of the address in the From field (RFC 5322, section 3.6.2), in lower case; null where there is none, more than one
 * field or more than one address, since then nobody can say which of them a reader saw.
 */
export function fromDomain(fields: readonly HeaderField[]): string | null {
  const only = onlyField(fields, 'from');
  const address = only === null ? null : onlyAddressIn(only.value);
  return address === null ? null : domainOf(address.domain);
}

/**
 * The domain of an address or of a bare domain name as it stands in DNS, in lower case; null when it does not look like a host
 * name.
 */
export function domainOf(address: string): string | null {
  const domain = domainPart(address).trim().replace(/\.$/, '').toLowerCase();
  return domain.length <= 253 && /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(domain) ? asciiDomain(domain) : null;
}
