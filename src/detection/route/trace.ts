import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed, fieldsNamedAny } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { cutField, textBefore } from '../../mail/headers/header-fields.ts';
import { hidesReceived, namesNobody } from './hidden-line.ts';
import { filteringStamps } from '../../microsoft365/filtering-stamps.ts';
import type { AntispamReport } from '../stamps/antispam-report.ts';
import { entryOf, isOfArrival, readAntispamReports } from '../stamps/antispam-report.ts';
import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import { readAuthentication } from '../../mail/authentication/authentication-results.ts';
import { findBorder } from './border/border.ts';
import { goesOn, showsArrival, showsExit } from './shows-arrival.ts';
import { isAddressHidden } from './border/other-stretch.ts';
import type { Entry, OwnStretch, ReaderSystem } from './border/own-stretch.ts';
import { readGateway } from './border/gateway-lines.ts';
import type { Handover } from './handover.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import { judgedOf, readHandover } from './handover.ts';
import { readArrival } from './arrival.ts';
import { orderOf } from './out-of-order.ts';
import type { Hop, Stretch } from './hop.ts';
import type { LooseHop } from './read-hop.ts';
import { readCutHop, readHop } from './read-hop.ts';
import { isMicrosoftAddress } from './outbound-peer.ts';
import type { FromField } from '../stamps/from-field.ts';
import { readFromField } from '../stamps/from-field.ts';
import type { Stamps } from '../stamps/stamps.ts';
import { readStamps } from '../stamps/stamps.ts';
import { namesUnseenServer, readStampsStart } from '../stamps/stamps-start.ts';

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
 * What the text is: a message as it lies in a mailbox; lines that a delivery report returned; an original that somebody attached;
 * or text in which it had to be guessed where a field begins. Only of the first do the newest lines come from the reader's own
 * system.
 */
export type Source = 'delivered' | 'returned' | 'attached' | 'guessed';

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

/** Nobody knows which of the lines are the reader's own. */
const lost: OwnStretch = { reader: 'unknown', entry: 'broken', index: -1, vouched: false };

/** Reads the route, the hand-overs and the authentication fields. Total; a line that cannot be read stays as unrecognised. */
export function readTrace(fields: readonly HeaderField[], index: FieldIndex, given: Source): Trace {
  const loose = readHops(fields, index);
  const seen = findBorder(loose);
  const order = orderOf(fields, index, loose, seen);
  const isBelow = !showsArrival(loose) && namesUnseenServer(index);
  const found = trusted(seen, { order, isBelow, peer: loose[seen.index]?.from?.address });
  const source = given === 'delivered' && isGuess(fields, loose[found.index]?.at ?? 0) ? 'guessed' : given;
  const antispamReports = readAntispamReports(index);
  const arrives = found.reader !== 'microsoft365' || showsArrival(loose) || antispamReports.some(isOfArrival);
  const isCut = endsAtSubmission(found, antispamReports) || endsAboveSender(found, index, loose);
  const own = vouchedFor(isCut ? { ...found, entry: 'cut' } : found, arrives ? source : null);
  const hops = loose.map((hop, i) => placed(hop, stretchOf(i, own.index, own.entry)));
  const gateway = readGateway(hops, own);
  const handovers: Handover[] = [];
  for (const hop of hops) {
    const handover = readHandover(hop, own, gateway.lines);
    if (handover !== null) handovers.push(handover);
  }
  const borderHop = own.entry === 'border' ? hops[own.index] : undefined;
  const border = borderHop === undefined ? null : { at: borderHop.at, vouched: own.vouched, hidden: isAddressHidden(borderHop) };
  const authentication = readAuthentication(index);
  const stamps = readStamps(index, border?.vouched === true ? authentication.filter(({ at }) => at < border.at) : []);
  const judged = judgedOf(handovers);
  const isStamped = saysCrossed(antispamReports, stamps);
  // the lines end inside a tenant, before any hand-over: what it saw on arrival stands above its own intake line
  const isUnseen = isStamped && judged === null && border !== null;
  const search =
    isUnseen && goesOn({ source, reader: own.reader, entry: own.entry, hops, antispamReports })
      ? { handover: null, border: null, hops, records: authentication.filter(({ at }) => at < border.at) }
      : { handover: judged, border: border?.at ?? null, hops, records: authentication };
  return {
    source,
    reader: own.reader,
    entry: own.entry,
    hops,
    border,
    gatewayUnread: !gateway.isRead,
    handover: handovers[0] ?? null,
    handovers,
    judged,
    authentication,
    arrival: isStamped && isOtherPool(judged) ? null : readArrival(search),
    antispamReports,
    stampsStart: readStampsStart(index, own.reader, hops),
    stamps,
    from: readFromField(index),
  };
}

/**
 * What the text as a whole says for or against the stretch. `order`: whether its fields are in the order in which servers wrote
 * them. `isBelow`: a stamp names a server whose line is missing, so the text begins below that line. `peer`: the address of the
 * server that handed the message over at the end of the stretch.
 */
interface WholeText {
  readonly order: ReturnType<typeof orderOf>;
  readonly isBelow: boolean;
  readonly peer: string | undefined;
}

/**
 * The stretch, as far as the whole text supports it. In a text that begins below a missing line, lines of Microsoft 365 are
 * another organisation's. Anybody can write such a stamp, so it can only lower the trust. It does not where the message came from
 * Microsoft 365: mail that passed through Microsoft 365 carries such stamps anyway.
 */
function trusted(seen: OwnStretch, { order, isBelow, peer }: WholeText): OwnStretch {
  const { reader, entry, index, vouched } = seen;
  if (order === 'lost') return lost;
  if (isBelow && reader === 'microsoft365') return { ...lost, reader };
  // lines that name each other show their order
  const isDoubted = isBelow && !(peer !== undefined && isMicrosoftAddress(peer));
  return { reader, entry, index, vouched: vouched && !isDoubted && (order === 'kept' || index > 0) };
}

/**
 * Whether it is a guess where the reader's own lines begin: other text stands above the fields, or a field down to the border
 * (the last) hides a line of `Received`. One of the reader's own may be lost there; further down it is a stranger's text.
 */
function isGuess(fields: readonly HeaderField[], last: number): boolean {
  return fields[0]?.name === textBefore || fields.slice(0, last + 1).some(hidesReceived);
}

/**
 * Submitted inside Microsoft 365, and nothing shows where the message went then: its submission is the newest line, or the only
 * reports were written as it went out. Headers in a non-delivery report (NDR) are like that: they end before the message left.
 */
function endsAtSubmission({ reader, entry, index }: OwnStretch, reports: readonly AntispamReport[]): boolean {
  if (reader !== 'microsoft365' || entry !== 'inside') return false;
  if (reports.some(isOfArrival)) return false;
  return index === 0 || showsExit(reader, reports);
}

/**
 * Whether the text of another system than Microsoft 365 ends in its own lines, with no field of the sender's below them: servers
 * put their lines on top of those fields (RFC 5321, section 4.4), so more lines may have followed, the border line among them.
 */
function endsAboveSender({ reader, entry, index: last }: OwnStretch, index: FieldIndex, hops: readonly LooseHop[]): boolean {
  if (reader === 'microsoft365' || entry !== 'inside') return false;
  const below = hops[last]?.at ?? 0;
  return !fieldsNamedAny(index, ofSender).some(({ at }) => at > below);
}

const ofSender = ['From', 'Date', 'Subject', 'Message-ID', 'MIME-Version'];

/**
 * Nobody vouches for lines that did not come out of a mailbox: whoever handed them on chose them. `source` is null where nothing
 * shows that a message of Microsoft 365 came to one.
 */
function vouchedFor(own: OwnStretch, source: Source | null): OwnStretch {
  return source === 'delivered' ? own : { ...own, vouched: false };
}

/** Whether stamps say that the message crossed the relay pool. */
function saysCrossed(reports: readonly AntispamReport[], stamps: Stamps): boolean {
  return (
    stamps.relay.some(({ value }) => value === '1') ||
    reports.some((report) => isRelay(filteringStamps.get(entryOf(report, 'SFP') ?? '') ?? ''))
  );
}

/**
 * Whether a known pool other than the relay pool made the judged hand-over. Then another tenant relayed the message before, and
 * nothing says which arrival is whose.
 */
function isOtherPool(handover: Handover | null): boolean {
  return handover !== null && handover.pool !== 'microsoft365' && !isRelay(handover.pool);
}

/** The hop with its stretch, key by key: a spread costs as much as reading the field. */
function placed({ at, dialect, from, by, protocol, time, mayBeMicrosoft365 }: LooseHop, stretch: Stretch): Hop {
  return { at, dialect, stretch, from, by, protocol, time, mayBeMicrosoft365 };
}

/**
 * The hops, newest first. The rest of a field that was cut off at the top counts as an unreadable line, since lines of the
 * reader's own may be missing there. So does a last field without a time: every server writes one, so the text ends in the middle
 * of that line. A `Received` above the newest hop that names no server was printed by a mail program, and is left out.
 */
function readHops(fields: readonly HeaderField[], index: FieldIndex): LooseHop[] {
  const lines = fieldsNamed(index, 'Received');
  const newest = lines.findIndex(({ value }) => !namesNobody(value));
  const hops = lines.slice(newest === -1 ? lines.length : newest).map(readHop);
  const last = hops.at(-1);
  const unfinished = last?.time === undefined ? fields.at(-1) : undefined;
  if (unfinished !== undefined && unfinished.at === last?.at) hops[hops.length - 1] = readCutHop(unfinished);
  const [first] = fields;
  return first?.name === cutField && hops.length > 0 ? [readCutHop(first), ...hops] : hops;
}

function stretchOf(index: number, last: number, entry: Entry): Stretch {
  if (index < last) return 'own';
  if (index > last) return 'earlier';
  if (entry === 'border') return 'border';
  return entry === 'unreadable' ? 'earlier' : 'own';
}
