import { isInsideAddress } from '../../../mail/addresses/address-ranges.ts';
import { gatewayOf, isServerOf } from './gateways.ts';
import type { Hop } from '../hop.ts';
import type { OwnStretch } from './own-stretch.ts';

/** `lines`: their positions. `isRead`: no filter stands in front, or its own line tells from whom it took the message over. */
interface Gateway {
  readonly lines: ReadonlySet<number>;
  readonly isRead: boolean;
}

/**
 * Lines of a mail filter that stands in front of a Microsoft mailbox: directly below the border, written under the name that
 * the border peer greeted with. Taking a message over there is a delivery, though nobody vouches for those lines.
 */
export function readGateway(hops: readonly Hop[], { reader, entry, index }: OwnStretch): Gateway {
  const lines = new Set<number>();
  const product = reader === 'microsoft365' && entry === 'border' ? gatewayOf(hops[index]?.from?.helo ?? '') : null;
  if (product === null) return { lines, isRead: true };
  for (const hop of hops.slice(index + 1)) {
    // The queue of a filter that is built on qmail.
    if (hop.dialect === 'qmail' && hop.by === undefined) continue;
    if (!isServerOf(hop.by ?? '', product)) break;
    lines.add(hop.at);
    if (isFromOutside(hop, product)) return { lines, isRead: true };
  }
  return { lines, isRead: false };
}

/** A line in which the filter took the message over: what stands below came with it, whoever it calls the writer. */
function isFromOutside({ from }: Hop, product: string): boolean {
  const name = from?.reverseName ?? from?.helo ?? '';
  return from?.address !== undefined && !isInsideAddress(from.address) && /^[^[].*\./.test(name) && gatewayOf(name) !== product;
}
