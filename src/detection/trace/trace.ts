import type { HeaderField } from '../fields.ts';
import { cutField, fieldsNamed } from '../fields.ts';
import type { AntispamReport } from './antispam-report.ts';
import { readAntispamReports } from './antispam-report.ts';
import type { AuthenticationRecord } from './authentication.ts';
import { readAuthentication } from './authentication.ts';
import type { Entry, OwnStretch, ReaderSystem } from './border.ts';
import { findBorder } from './border.ts';
import { gatewayOf } from './gateways.ts';
import type { Handover } from './handover.ts';
import { isRelay, readHandover } from './handover.ts';
import { readArrival } from './arrival.ts';
import type { Hop } from './hop.ts';
import type { LooseHop } from './read-hop.ts';
import { readHop } from './read-hop.ts';

/**
 * How the message came. `hops` newest first. `border` is the position of the field in which the reader's system took it over, null
 * where `entry` says that there is none to be read. `handovers` newest first, `handover` the newest. `arrival` is what
 * Microsoft 365 saw when the message entered the tenant that handed it over (the relaying one, if the relay pool was crossed).
 */
export interface Trace {
  readonly reader: ReaderSystem;
  readonly entry: Entry;
  readonly hops: readonly Hop[];
  readonly border: { readonly at: number; readonly vouched: boolean } | null;
  readonly handover: Handover | null;
  readonly handovers: readonly Handover[];
  readonly authentication: readonly AuthenticationRecord[];
  readonly arrival: AuthenticationRecord | null;
  readonly antispamReports: readonly AntispamReport[];
}

/** Reads the route, the hand-overs and the authentication fields. Total; a line that cannot be read stays as unrecognised. */
export function readTrace(fields: readonly HeaderField[]): Trace {
  const loose = readHops(fields);
  const own = findBorder(loose);
  const hops = loose.map((hop, i): Hop => ({ ...hop, stretch: stretchOf(i, own.index, own.entry) }));
  const gateway = gatewayHops(hops, own);
  const handovers = hops.map((hop) => readHandover(hop, own, gateway.has(hop.at))).filter((handover) => handover !== null);
  const borderHop = own.entry === 'border' ? hops[own.index] : undefined;
  const authentication = readAuthentication(fields);
  return {
    reader: own.reader,
    entry: own.entry,
    hops,
    border: borderHop === undefined ? null : { at: borderHop.at, vouched: own.vouched },
    handover: handovers[0] ?? null,
    handovers,
    authentication,
    arrival: readArrival(handovers.find(({ pool }) => isRelay(pool)) ?? handovers[0], hops, authentication),
    antispamReports: readAntispamReports(fields),
  };
}

/** The hops; the rest of a field that was cut off at the top counts as one that cannot be read, since own lines may be missing. */
function readHops(fields: readonly HeaderField[]): LooseHop[] {
  const hops = fieldsNamed(fields, 'received').map(readHop);
  const [first] = fields;
  return first?.name === cutField && hops.length > 0 ? [{ at: first.at, dialect: 'unrecognised' }, ...hops] : hops;
}

/**
 * Lines of a mail filter that stands in front of a Microsoft mailbox: directly below the border, written under the name that the border
 * peer greeted with. Taking a message over there is a delivery, though nobody vouches for those lines.
 */
function gatewayHops(hops: readonly Hop[], own: OwnStretch): ReadonlySet<number> {
  const lines = new Set<number>();
  const product = own.reader === 'microsoft365' && own.entry === 'border' ? gatewayOf(hops[own.index]?.from?.helo ?? '') : null;
  if (product === null) return lines;
  for (const hop of hops.slice(own.index + 1)) {
    if (gatewayOf(hop.by ?? '') !== product) break;
    lines.add(hop.at);
  }
  return lines;
}

function stretchOf(index: number, last: number, entry: Entry): Hop['stretch'] {
  if (index < last) return 'own';
  if (index > last) return 'earlier';
  if (entry === 'border') return 'border';
  return entry === 'unreadable' ? 'earlier' : 'own';
}
