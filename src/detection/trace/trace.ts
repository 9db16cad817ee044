import type { FieldsNamed, HeaderField } from '../fields.ts';
import { cutField } from '../fields.ts';
import { filteringStamps } from '../microsoft365/pools.ts';
import type { AntispamReport } from './antispam-report.ts';
import { entryOf, readAntispamReports } from './antispam-report.ts';
import type { AuthenticationRecord } from './authentication.ts';
import { readAuthentication } from './authentication.ts';
import type { Entry, OwnStretch, ReaderSystem } from './border.ts';
import { findBorder } from './border.ts';
import { gatewayOf } from './gateways.ts';
import type { Handover } from './handover.ts';
import { isRelay, readHandover } from './handover.ts';
import { readArrival } from './arrival.ts';
import type { Hop, Stretch } from './hop.ts';
import type { LooseHop } from './read-hop.ts';
import { readHop } from './read-hop.ts';
import { tellingHandover } from './relaying-tenant.ts';
import { readStampsStart } from './recipient-stamps.ts';

/**
 * How the message came. `hops` newest first. `border` is the position of the field in which the reader's system took it over, null
 * where `entry` says that there is none to be read. `handovers` newest first, `handover` the newest. `arrival` is what
 * Microsoft 365 saw when the message entered the tenant that handed it over (the relaying one, if the relay pool was crossed).
 * `stampsStart` is the position of the first stamp of the Microsoft mailbox that took the message in, null where none is to be seen.
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
  readonly stampsStart: number | null;
}

/** Reads the route, the hand-overs and the authentication fields. Total; a line that cannot be read stays as unrecognised. */
export function readTrace(fields: readonly HeaderField[], named: FieldsNamed): Trace {
  const loose = readHops(fields, named);
  const own = findBorder(loose);
  const hops = loose.map((hop, i) => placed(hop, stretchOf(i, own.index, own.entry)));
  const gateway = gatewayHops(hops, own);
  const handovers: Handover[] = [];
  for (const hop of hops) {
    const handover = readHandover(hop, own, gateway.has(hop.at));
    if (handover !== null) handovers.push(handover);
  }
  const borderHop = own.entry === 'border' ? hops[own.index] : undefined;
  const border = borderHop === undefined ? null : { at: borderHop.at, vouched: own.vouched };
  const authentication = readAuthentication(fields);
  const antispamReports = readAntispamReports(fields);
  const search = { handover: tellingHandover(handovers), border: border?.at ?? null, hops, records: authentication };
  return {
    reader: own.reader,
    entry: own.entry,
    hops,
    border,
    handover: handovers[0] ?? null,
    handovers,
    authentication,
    arrival: crossedUnseen(search.handover, antispamReports, named) ? null : readArrival(search),
    antispamReports,
    stampsStart: readStampsStart(named, own.reader, hops),
  };
}

/**
 * Stamps say that the message crossed the relay pool, and the newest hand-over was by another pool that is known: then another tenant relayed it,
 * and nothing says whose arrival is whose.
 */
function crossedUnseen(handover: Handover | null, reports: readonly AntispamReport[], named: FieldsNamed): boolean {
  if (handover === null || handover.pool === 'microsoft365' || isRelay(handover.pool)) return false;
  return (
    named('X-MS-Exchange-AntiSpam-Relay').some(({ value }) => value === '1') ||
    reports.some((report) => isRelay(filteringStamps.get(entryOf(report, 'SFP') ?? '') ?? ''))
  );
}

/** The hop with its stretch, key by key: a spread costs as much as reading the field. */
function placed({ at, dialect, from, by, protocol, time }: LooseHop, stretch: Stretch): Hop {
  return { at, dialect, stretch, from, by, protocol, time };
}

/** The hops; the rest of a field that was cut off at the top counts as one that cannot be read, since own lines may be missing. */
function readHops(fields: readonly HeaderField[], named: FieldsNamed): LooseHop[] {
  const hops = named('Received').map(readHop);
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
    // The queue of a filter that is built on qmail.
    if (hop.dialect === 'qmail' && hop.by === undefined) continue;
    if (gatewayOf(hop.by ?? '') !== product) break;
    lines.add(hop.at);
  }
  return lines;
}

function stretchOf(index: number, last: number, entry: Entry): Stretch {
  if (index < last) return 'own';
  if (index > last) return 'earlier';
  if (entry === 'border') return 'border';
  return entry === 'unreadable' ? 'earlier' : 'own';
}
