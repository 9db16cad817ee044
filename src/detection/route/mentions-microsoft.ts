import { decodeWhole } from '../../mail/encodings/encoded-words.ts';
import { readAddress } from '../../mail/addresses/ip-address.ts';
import { outboundDomains, sovereignOutboundDomains } from '../../microsoft365/hosts.ts';
import { isRelay, poolRanges } from '../../microsoft365/pools.ts';
import { isMicrosoftAddress } from './outbound-peer.ts';

/** What lies around the outbound domains, so that the intake and every other server of the service is named too. */
const zones = [...outboundDomains, ...sovereignOutboundDomains].map((domain) => domain.slice(domain.indexOf('.')));
const relayPrefixes = poolRanges.flatMap(({ range, pool }) => (isRelay(pool) ? [prefixOf(range)] : []));
const marks = [...new Set([...zones, ...relayPrefixes])];

/**
 * Whether a field that nobody could read may speak of a Microsoft 365 server: it names one, holds an IPv6 address of Microsoft's
 * blocks however that is shortened, or a part of it stays encoded (RFC 2047). Linear.
 */
export function mayMentionMicrosoft(value: string): boolean {
  const text = decodeWhole(value).toLowerCase();
  return text.includes('=?') || marks.some((mark) => text.includes(mark)) || holdsMicrosoftAddress(text);
}

/** The text that every address of a range begins with: whole octets of IPv4, hex digits of IPv6. */
function prefixOf(range: string): string {
  const [base = '', bits = ''] = range.split('/');
  if (!base.includes(':')) return `${base.split('.', Math.floor(Number(bits) / 8)).join('.')}.`;
  const whole = Math.floor(Number(bits) / 16);
  const groups = base.split(':');
  return `${groups.slice(0, whole).join(':')}:${groups[whole]?.slice(0, (Number(bits) % 16) / 4) ?? ''}`;
}

/** No address with its tag is longer. */
const longest = 80;

function holdsMicrosoftAddress(text: string): boolean {
  return text.split(/[^\w:.]+/).some((word) => {
    // Without a tag, as in `ip:2001:db8::1`; no group of an address has a letter behind f.
    const address = word.length <= longest && word.includes(':') ? readAddress(word.replace(/^\w*[g-z]\w*:/, '')) : null;
    return address !== null && isMicrosoftAddress(address);
  });
}
