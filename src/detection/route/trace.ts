import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import type { AntispamReport } from '../stamps/antispam-report.ts';
import { readAntispamReports } from '../stamps/antispam-report.ts';
import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import { readAuthentication } from '../../mail/authentication/authentication-results.ts';
import { readArrival } from './arrival.ts';
import { isAddressHidden } from './border/other-stretch.ts';
import type { Entry, ReaderSystem } from './border/own-stretch.ts';
import { readGateway } from './border/gateway-lines.ts';
import type { Handover } from './handover.ts';
import { judgedOf, readHandover } from './handover.ts';
import type { Hop, Stretch } from './hop.ts';
import type { Source } from './own-lines.ts';
import { readOwnLines } from './own-lines.ts';
import type { LooseHop } from './read-hop.ts';
import { readHops } from './read-hops.ts';
import type { FromField } from '../stamps/from-field.ts';
import { readFromField } from '../stamps/from-field.ts';
import type { Stamps } from '../stamps/stamps.ts';
import { readStamps } from '../stamps/stamps.ts';
import { readStampsStart } from '../stamps/stamps-start.ts';

/**
 * The field in which the reader's system took the message over. `vouched`: the reader's own side wrote it, over an unbroken
 * chain. `hidden`: the peer greets as Microsoft 365, but in place of its address there is one of the reader's own, or one that
 * cannot be true.
 */
export interface Border {
  readonly at: number;
  readonly vouched: boolean;
  readonly hidden: boolean;
}

/**
 * How the message came. `hops` newest first. `border` is the position of the field in which the reader's system took it over,
 * null where `entry` says that there is none to be read. `gatewayUnread`: a mail filter handed it over there, and none of the
 * filter's own lines shows who handed it to the filter. `handovers` newest first, `handover` the newest, `judged` the one that
 * the verdict is about (the relay pool's before any other). `arrival` is what Microsoft 365 saw when the message entered the
 * tenant that handed it over (the relaying one, if the relay pool was crossed). `stampsStart` is the position of the first stamp
 * of the Microsoft mailbox that took the message in, null where none is to be seen: every stamp below it is the recipient's own
 * too. `from` is the newest From field, null where there is none.
 */
export interface Trace {
  readonly source: Source;
  readonly reader: ReaderSystem;
  readonly entry: Entry;
  readonly hops: readonly Hop[];
  readonly border: Border | null;
  readonly gatewayUnread: boolean;
  readonly handover: Handover | null;
  readonly handovers: readonly Handover[];
  readonly judged: Handover | null;
  readonly authentication: readonly AuthenticationRecord[];
  readonly arrival: AuthenticationRecord | null;
  readonly antispamReports: readonly AntispamReport[];
  readonly stampsStart: number | null;
  readonly stamps: Stamps;
  readonly from: FromField | null;
}

/** Reads the route, the hand-overs and the authentication fields. Total; a line that cannot be read stays as unrecognised. */
export function readTrace(fields: readonly HeaderField[], index: FieldIndex, given: Source): Trace {
  const loose = readHops(fields, index);
  const antispamReports = readAntispamReports(index);
  const { own, source } = readOwnLines({ fields, index, hops: loose, reports: antispamReports, given });
  const { reader, entry } = own;
  const hops = loose.map((hop, i) => placed(hop, stretchOf(i, own.index, entry)));
  const gateway = readGateway(hops, own);
  const handovers: Handover[] = [];
  for (const hop of hops) {
    const handover = readHandover(hop, own, gateway.lines);
    if (handover !== null) handovers.push(handover);
  }
  const borderHop = entry === 'border' ? hops[own.index] : undefined;
  const border = borderHop === undefined ? null : { at: borderHop.at, vouched: own.vouched, hidden: isAddressHidden(borderHop) };
  const authentication = readAuthentication(index);
  const stamps = readStamps(index, border?.vouched === true ? authentication.filter(({ at }) => at < border.at) : []);
  const judged = judgedOf(handovers);
  const arrival = readArrival({ source, reader, entry, hops, border, judged, authentication, antispamReports, stamps });
  return {
    source,
    reader,
    entry,
    hops,
    border,
    gatewayUnread: !gateway.isRead,
    handover: handovers[0] ?? null,
    handovers,
    judged,
    authentication,
    arrival,
    antispamReports,
    stampsStart: readStampsStart(index, reader, hops),
    stamps,
    from: readFromField(index),
  };
}

/** The hop with its stretch, key by key: a spread costs as much as reading the field. */
function placed({ at, dialect, from, by, protocol, time, mayBeMicrosoft365 }: LooseHop, stretch: Stretch): Hop {
  return { at, dialect, stretch, from, by, protocol, time, mayBeMicrosoft365 };
}

function stretchOf(index: number, last: number, entry: Entry): Stretch {
  if (index < last) return 'own';
  if (index > last) return 'earlier';
  if (entry === 'border') return 'border';
  return entry === 'unreadable' ? 'earlier' : 'own';
}
