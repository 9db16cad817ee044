import { readAddress } from '../../mail/addresses/ip-address.ts';
import type { HandoverPool } from './outbound-peer.ts';
import { readRange } from './outbound-peer.ts';

/**
 * An address in its canonical form, and the pool of Microsoft 365 whose block it lay in at a time (ISO 8601; absent: today). Null
 * for any other word. Total.
 */
export function poolOfAddress(word: string, time?: string): { readonly address: string; readonly pool: HandoverPool } | null {
  const address = readAddress(word);
  const range = address === null ? null : readRange({ address }, time);
  return range === null ? null : { address: range.address, pool: range.pool };
}
