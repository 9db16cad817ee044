import { isInDomain } from '../../../mail/addresses/domain.ts';
import { addressRange, isInRange, isInsideAddress, isPlaceholderAddress } from '../../../mail/addresses/address-ranges.ts';
import { isFetched } from './other-stretch.ts';
import type { Ending } from './own-stretch.ts';
import type { LooseHop } from '../read-hop.ts';

/** Gmail's inner hops are named by 6to4 addresses of its private network 10/8. */
const insideGmail = addressRange('2002:a00::/24');

/**
 * Gmail: its own lines name no peer, but the one that took the message over. `by 2002:a05:… with POP3 id …` is that of its mail
 * fetcher, above the lines of the mailbox that it read (public samples, 2010–11).
 */
export function walkGmail(hops: readonly LooseHop[]): Ending {
  for (const [index, hop] of hops.entries()) {
    if (hop.dialect === 'unrecognised' || hop.by === undefined) return { entry: 'unreadable', index, vouched: false };
    if (isFetched(hop)) return { entry: 'fetched', index, vouched: false };
    if (!isOfGmail(hop.by)) return { entry: 'broken', index: index - 1, vouched: false };
    if (hop.from === undefined) continue;
    const { address } = hop.from;
    if (address === undefined) return { entry: 'unreadable', index, vouched: false };
    // nobody connects to Gmail from a private address: it was put there when the text was made anonymous
    return { entry: 'border', index, vouched: !isPlaceholderAddress(address) && !isInsideAddress(address) };
  }
  return { entry: 'cut', index: hops.length - 1, vouched: false };
}

/** Whether a host is a server of Gmail. */
export function isOfGmail(host: string): boolean {
  return isInDomain(host, ['google.com']) || isInRangeOfGmail(host);
}

function isInRangeOfGmail(host: string): boolean {
  return host.includes(':') && isInRange(host.toLowerCase(), insideGmail);
}
