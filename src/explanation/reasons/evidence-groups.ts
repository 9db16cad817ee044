import type { Evidence } from '../../detection/rules/evidence.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import { poolClaimOf } from './sentence.ts';

/** Evidence that says the same of the same thing, by the same writer; the first says it best. Never empty. */
export type EvidenceGroup = readonly [Evidence, ...Evidence[]];

/** Puts together what says the same, in the order of the first of each group. Linear in the evidence. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups: [Evidence, ...Evidence[]][] = [];
  const known = new Map<string, [Evidence, ...Evidence[]]>();
  for (const item of evidence) {
    const { sought, registered } = keysOf(item);
    const key = sought.find((one) => known.has(one));
    const found = key === undefined ? undefined : known.get(key);
    const group = found ?? [item];
    if (found === undefined) groups.push(group);
    else found.push(item);
    for (const one of registered) if (!known.has(one)) known.set(one, group);
  }
  return groups;
}

/** Keys by which an item looks for its group, and those under which later ones find it. */
interface Keys {
  readonly sought: readonly string[];
  readonly registered: readonly string[];
}

function keysOf(item: Evidence): Keys {
  const writer = item.vouched ? 'own' : 'others';
  const lines = item.cites.map((at) => `${writer} line ${String(at)}`);
  switch (item.rule) {
    case 'reverse-name':
    case 'address-range':
    case 'recipient-record': {
      const server = item.rule === 'reverse-name' ? lines : [...lines, `${writer} address ${item.values.address}`];
      const ofPool = server.map((key) => `${key} ${familyOf(item)}`);
      return { sought: ofPool, registered: [...ofPool, ...server] };
    }
    case 'border-peer':
      return joining([`${writer} address ${item.values.address}`]);
    case 'recipient-note':
      return item.claim === 'agrees' ? joining([`${writer} address ${item.values.address}`]) : joining([]);
    case 'server-region':
      return item.claim === 'placed' ? joining(lines) : joining([]);
    case 'relay-flag':
      return joining([`${writer} stamp ${item.claim === 'crossed' ? 'relay' : item.claim}`]);
    case 'filtering-stamp':
      return joining([`${writer} stamp ${familyOf(item)}`]);
    case 'arrival-spf':
    case 'arrival-dkim':
    case 'arrival-dmarc':
      return joining([`${writer} arrival`]);
    case 'sender-domain-check':
      // one of Microsoft's criteria, told in one line with the others
      return item.claim === 'accepted' ? joining([`${writer} arrival`]) : joining([]);
    case 'relaying-tenant':
      // one organisation under its domain, its first domain and its id; names that differ are a claim of their own
      return item.claim === 'named' ? joining([`${writer} tenant`]) : joining([]);
    case 'enhanced-filtering':
      return joining([`${writer} source ${item.values.address ?? ''}`]);
    case 'forwarding-mark':
      return item.claim === 'hinted' ? joining([`${writer} hint`]) : joining([]);
    default:
      return joining([]);
  }
}

function joining(keys: readonly string[]): Keys {
  return { sought: keys, registered: keys };
}

/** Both parts of the relay pool are the relay pool. */
function familyOf(item: Evidence): string {
  const claim = poolClaimOf(item) ?? 'none';
  return isRelay(claim) ? 'relay' : claim;
}
