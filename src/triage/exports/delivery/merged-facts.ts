import { isRelay } from '../../../microsoft365/pools.ts';
import { earlierTime } from '../../record/earlier-time.ts';
import type { Placement } from '../../record/record.ts';
import { severityOf } from '../../record/threat-order.ts';
import type { LoggedAddress } from '../cells/cell-readers.ts';
import { poolOf } from './delivery.ts';
import type { DeliveryFacts } from './delivery.ts';

/** What two rows say together; what the first says counts, unless the other knows better. */
export function merged(one: DeliveryFacts, other: DeliveryFacts): DeliveryFacts {
  return {
    messageId: one.messageId ?? other.messageId,
    networkId: one.networkId ?? other.networkId,
    recipients: one.recipients,
    time: earlierTime(one.time, other.time),
    fromDomain: one.fromDomain ?? other.fromDomain,
    address: strongerAddress(one.address, other.address),
    departure: one.departure?.isNamed === true ? one.departure : (other.departure ?? one.departure),
    placed: strongerPlace(one.placed, other.placed),
    threat: severityOf(one.threat) >= severityOf(other.threat) ? one.threat : other.threat,
    results: {
      spf: one.results.spf ?? other.results.spf,
      dkim: one.results.dkim ?? other.results.dkim,
      dmarc: one.results.dmarc ?? other.results.dmarc,
      compauth: one.results.compauth ?? other.results.compauth,
    },
    gap: gaps.find((gap) => gap === one.gap || gap === other.gap) ?? one.gap,
  };
}

/** The gap of several that says most. */
const gaps = ['value-cut', 'pool-not-named', 'address-unreadable', 'address-not-logged'] as const;

/** One leg of a forwarded message shows the relay pool, the other the server it came from first. */
function strongerAddress(one: LoggedAddress | null, other: LoggedAddress | null): LoggedAddress | null {
  if (one === null || other === null) return one ?? other;
  const [first, second] = [rankOf(one), rankOf(other)];
  if (first !== second) return first > second ? one : other;
  return one.isLogged || !other.isLogged ? one : other;
}

function rankOf({ address }: LoggedAddress): number {
  const pool = poolOf(address);
  if (pool === null) return 0;
  return pool === 'microsoft365' ? 1 : isRelay(pool) ? 3 : 2;
}

/** A leg that left for another system is put elsewhere; the delivery says more. */
function strongerPlace(one: Placement | null, other: Placement | null): Placement | null {
  if (one === null || other === null) return one ?? other;
  return one === 'elsewhere' ? other : one;
}
