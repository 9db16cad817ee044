import { poolOfAddress } from '../../detection/index.ts';
import { firstLabel, isInDomain } from '../../mail/addresses/domain.ts';
import { outboundDomains } from '../../microsoft365/hosts.ts';
import type { Pool } from '../../microsoft365/pools.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import { readServerLabel } from '../../microsoft365/server-names.ts';
import { refang } from '../repairs/characters/defanged.ts';

/** An address and the pool whose block it lies in. */
export type PoolAddress = NonNullable<ReturnType<typeof poolOfAddress>>;

/** The addresses in a text that lie in the block of a pool, and where they stand. Linear. */
export function* poolAddressesIn(
  text: string,
): Generator<PoolAddress & { readonly start: number; readonly end: number }, void, undefined> {
  for (const { 0: written, 1: word = '', index } of text.matchAll(/(?<![A-Za-z\d])(?:IPv6:)?([\dA-Fa-f.:]{7,45})/gi)) {
    const found = poolOfAddress(word) ?? poolOfAddress(word.replace(besideAddress, ''));
    // of a server whose pool nobody knows, nothing follows
    if (found !== null && found.pool !== 'microsoft365') yield { ...found, start: index, end: index + written.length };
  }
}

/**
 * What the words around an address leave in the same word: signs of the sentence, a port, or the end of a name that could be hex
 * (`mx.example.de:192.0.2.1`). Two colons may end an IPv6 address, so one alone is taken away.
 */
const besideAddress = /^(?:[\da-f]{1,4}:(?=\d{1,3}\.)|\.{1,3}|:)|(?<=\.\d{1,3}):\d{1,5}(?=[.:]{0,3}$)|(?:\.{1,3}|:)$/gi;

/** A server's name and the pool that its token stands for. */
export interface PoolServer {
  readonly server: string;
  readonly pool: Pool;
}

/**
 * The name of an outbound server of Microsoft 365 with a token that is known, one of the relay pool before any other. Such
 * servers take no mail in, so whoever is named so is the sending one.
 */
export function poolServerIn(text: string): PoolServer | null {
  let other: PoolServer | null = null;
  for (const [word] of text.matchAll(/(?<![\w.-])[A-Za-z0-9][\w.-]{1,254}/g)) {
    const server = word.replace(/[.-]{1,3}$/, '').toLowerCase();
    if (!isInDomain(server, outboundDomains)) continue;
    const { pool } = readServerLabel(firstLabel(server));
    if (pool === null) continue;
    if (isRelay(pool)) return { server, pool };
    other ??= { server, pool };
  }
  return other;
}

/** Whether a text names the relay pool by the name or the address of one of its servers, unclickable or not. */
export function namesRelayServer(given: string): boolean {
  const text = refang(given);
  const server = poolServerIn(text);
  if (server !== null && isRelay(server.pool)) return true;
  for (const address of poolAddressesIn(text)) if (isRelay(address.pool)) return true;
  return false;
}
