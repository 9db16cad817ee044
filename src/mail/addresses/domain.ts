import { getDomain, parse } from 'tldts';
import { isSameWord } from '../same-word.ts';

/** Whether `host` (any letter case, no trailing dot) lies in one of `domains`; label by label, so no look-alike ending passes. */
export function isInDomain(host: string, domains: readonly string[]): boolean {
  for (const domain of domains) {
    const dot = host.length - domain.length - 1;
    if (dot < 0 || host.charCodeAt(dot) !== 0x2e) continue;
    if (host.endsWith(domain) || isSameWord(host.slice(dot + 1), domain)) return true;
  }
  return false;
}

/** The first label of a host name, as it is written; empty if there is no name. */
export function firstLabel(host: string | undefined): string {
  if (host === undefined) return '';
  const dot = host.indexOf('.');
  return dot === -1 ? host : host.slice(0, dot);
}

/**
 * Whether two host names belong to one organisation: the same registrable domain by the public suffix list, with its private part
 * (two customers of a hosting company are strangers to each other). False where either has none.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const domain = registrableDomain(one);
  return domain !== null && domain === registrableDomain(other);
}

/**
 * How a domain stands to that of the From field. `same`: equal, which aligns in strict mode. `related`: one is below the other
 * within one organisation. `organisation`: beside each other in one. Both of these align in relaxed mode. `unknown`: there is no
 * domain to compare.
 */
export type Alignment = 'same' | 'related' | 'organisation' | 'different' | 'unknown';

/**
 * Identifier alignment of DMARC (RFC 7489, section 3.1). In any letter case, a dot at the end means nothing; letters beyond ASCII
 * must be written in one way, `xn--` or not, in both.
 */
export function alignmentOf(domain: string, from: string): Alignment {
  const [one, other] = [dnsName(domain), dnsName(from)];
  if (one === '' || other === '') return 'unknown';
  if (one === other) return 'same';
  if (!isSameOrganisation(one, other)) return 'different';
  return one.endsWith(`.${other}`) || other.endsWith(`.${one}`) ? 'related' : 'organisation';
}

function dnsName(domain: string): string {
  return (domain.endsWith('.') ? domain.slice(0, -1) : domain).toLowerCase();
}

/** Names that routers and home networks use although the ending is a public one (`home.arpa`: RFC 8375). */
const homeNetworks: readonly string[] = ['fritz.box', 'home.arpa'];

/**
 * Whether a host name lies under an ending of the public suffix list, so that somebody registered its domain. Names of private
 * networks (`_gateway`, `mail.lan`, `proxy.mail.svc.cluster.local`) do not; anybody may use those.
 */
export function isPublicName(host: string): boolean {
  const { domain, isIcann, isPrivate } = parse(host.toLowerCase(), { allowPrivateDomains: true, extractHostname: false });
  if (domain === null || (isIcann !== true && isPrivate !== true)) return false;
  return !homeNetworks.includes(domain) && !isInDomain(host, homeNetworks);
}

function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), { allowPrivateDomains: true, extractHostname: false });
}
