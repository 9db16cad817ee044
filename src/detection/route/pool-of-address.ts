import { readAddress } from '../../mail/ip-address.ts';
import type { HandoverPool } from './handover.ts';
import { readRange } from './handover.ts';

/** An address in its canonical form, and the pool of Microsoft 365 whose block it lies in today; null for any other word. */
export function poolOfAddress(word: string): { readonly address: string; readonly pool: HandoverPool } | null {
  const address = readAddress(word);
  const range = address === null ? null : readRange({ address }, undefined);
  return range === null ? null : { address: range.address, pool: range.pool };
}
