import { getDomain } from 'tldts';

/**
 * Whether two host names belong to one organisation: the same registrable domain by the public suffix list, with its private part
 * (two customers of a hosting company are strangers to each other). False where either has none.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const domain = registrableDomain(one);
  return domain !== null && domain === registrableDomain(other);
}

function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), { allowPrivateDomains: true, extractHostname: false });
}
