import type { Detection } from '../../detection/detection.ts';
import { isMereClaim } from '../../detection/index.ts';
import type { Hop } from '../../detection/route/hop.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { isInDomain } from '../../mail/addresses/domain.ts';
import { insideDomains } from '../../microsoft365/hosts.ts';
import { writtenClauses } from '../../mail/received/written-clauses.ts';
import type { Explanation, RouteStop } from '../explanation.ts';
import { messageValues } from '../message/message-values.ts';
import { shortened } from '../words/printable.ts';
import { secondsBetween } from '../words/time-span.ts';

export { isMereClaim };

/** What a station is drawn as; `folded`: older lines in one. */
export type StationKind = 'source' | 'server' | 'microsoft365' | 'pool' | 'mailbox' | 'folded';

/**
 * A place on the way. `relay`: the relay pool, where more than a single line says so. `lines`: the header lines it stands for,
 * those of servers inside one organisation's Microsoft 365 folded into one. `seconds`: how long the step to it took, negative
 * where two clocks differ, null where a time is missing; `inside`: the same for the lines folded into it. `isSlow`: the slowest
 * step leads here or lies inside. `border`: the reader's own system took the message over in front of it.
 */
export interface Station {
  readonly kind: StationKind;
  readonly title: string;
  readonly notes: readonly string[];
  readonly relay: boolean;
  readonly lines: number;
  readonly seconds: number | null;
  readonly inside: number | null;
  readonly isSlow: boolean;
  readonly border: RouteStop['border'];
}

/** Longest name on the picture, in characters. */
const nameLimit = 100;
/** Stations that are drawn; a stranger can write any number of lines. */
const mostStations = 12;
/** Seconds from which a step is worth marking as the slow one. */
const slowFrom = 60;

/** The way of a message as stations, oldest first. Lines older than the border are what other servers wrote. */
export function stationsOf(detection: Detection, explanation: Pick<Explanation, 'route' | 'card'>, catalog: Catalog): Station[] {
  const { hops, judged, reader } = detection.trace;
  const words = catalog.look.route;
  const { tenant } = messageValues(detection);
  const isClaim = isMereClaim(detection);
  const handover = explanation.route.find(({ at }) => at === judged?.hop.at);
  const slowest = slowestOf(hops);
  const stations: Station[] = [];
  for (let i = hops.length - 1; i >= 0; i -= 1) {
    const [hop, stop] = [hops[i], explanation.route[i]];
    if (hop === undefined || stop === undefined) continue;
    const seconds = secondsBetween(hops[i + 1]?.time, hop.time);
    const isSlow = hop.at === slowest;
    if (stop.pool !== null) stations.push(isClaim ? claimedPoolOf(hop, stop, detection, catalog) : poolOf(hop, stop, detection));
    else if (stations.length === 0) stations.push(sourceOf(hop, detection, catalog));
    const last = stations.at(-1);
    const isInside = isInDomain(hop.by ?? '', insideDomains);
    if (isInside && last?.kind === 'microsoft365' && stop.border === null) {
      stations[stations.length - 1] = {
        ...last,
        lines: last.lines + 1,
        inside: seconds === null ? last.inside : (last.inside ?? 0) + seconds,
        isSlow: last.isSlow || isSlow,
      };
      continue;
    }
    const by = shortened(hop.by ?? byOf(hop, detection) ?? catalog.unstated, nameLimit);
    const isOwn = hop.stretch !== 'earlier' && detection.trace.border !== null;
    // the ordinary pools take what an organisation sends itself: there is no relaying to name
    const relays = !isOwn && isInside && !isClaim && handover?.relay === true && leadsTo(i, hops, handover.at);
    const roles = [
      { fits: isOwn, role: words.yourSystem, name: isInside && reader === 'microsoft365' ? words.yourMicrosoft365 : by },
      { fits: relays, role: words.relaying, name: tenant ?? by },
      { fits: isInside, role: words.inMicrosoft365, name: by },
    ];
    const { role, name: title } = roles.find(({ fits }) => fits) ?? { role: null, name: by };
    const notes = [role ?? title, by].filter((note) => note !== title);
    stations.push({
      ...plain,
      kind: isInside ? 'microsoft365' : 'server',
      title,
      notes,
      seconds,
      isSlow,
      border: stop.border,
    });
  }
  const { place } = explanation.card;
  if (place !== null) stations.push({ ...plain, kind: 'mailbox', title: place, notes: [words.filedIn], lines: 0 });
  return cut(stations);
}

const plain = { relay: false, lines: 1, seconds: null, inside: null, isSlow: false, border: null } as const;

/** Whether every line from this one up to that of the hand-over stays inside Microsoft 365: the organisation is one. */
function leadsTo(place: number, hops: readonly Hop[], at: number): boolean {
  for (let i = place; i > 0; i -= 1) {
    if (hops[i - 1]?.at === at) return true;
    if (!isInDomain(hops[i - 1]?.by ?? '', insideDomains)) return false;
  }
  return false;
}

function poolOf({ from, at }: Hop, { pool, relay }: RouteStop, { trace }: Detection): Station {
  const name = pool ?? '';
  const region = trace.judged?.hop.at === at ? trace.judged.region?.name : undefined;
  return {
    ...plain,
    kind: 'pool',
    title: name.charAt(0).toUpperCase() + name.slice(1),
    notes: [from?.address ?? from?.reverseName, region]
      .filter((note) => note !== undefined)
      .map((note) => shortened(note, nameLimit)),
    relay,
    lines: 0,
  };
}

/** A pool that one line names and nothing else supports, which anybody can write. */
function claimedPoolOf(hop: Hop, stop: RouteStop, detection: Detection, { card }: Catalog): Station {
  const pool = poolOf(hop, stop, detection);
  return { ...pool, relay: false, notes: [card.labels['may-be-forged'], ...pool.notes] };
}

function sourceOf(hop: Hop, { fields }: Detection, catalog: Catalog): Station {
  const { reverseName, helo, address } = hop.from ?? {};
  const written = writtenClauses(fields[hop.at]?.value ?? '').from;
  const title = shortened(reverseName ?? helo ?? address ?? written ?? catalog.unstated, nameLimit);
  const notes = address === undefined || address === title ? [] : [address];
  return { ...plain, kind: 'source', title, notes: [catalog.look.route.source, ...notes], lines: 0 };
}

function byOf({ at }: Hop, { fields }: Detection): string | null {
  return writtenClauses(fields[at]?.value ?? '').by;
}

/** Position of the line behind the slowest step, null where none took long. */
function slowestOf(hops: readonly Hop[]): number | null {
  let most = slowFrom - 1;
  let at: number | null = null;
  hops.forEach((hop, i) => {
    const seconds = secondsBetween(hops[i + 1]?.time, hop.time) ?? 0;
    if (seconds > most) [most, at] = [seconds, hop.at];
  });
  return at;
}

/** The newest stations; of what is older only how many lines it is. */
function cut(stations: readonly Station[]): Station[] {
  if (stations.length <= mostStations) return [...stations];
  const older = stations.slice(0, stations.length - mostStations + 1);
  const lines = older.reduce((sum, station) => sum + station.lines, 0);
  const border = older.find((station) => station.border !== null)?.border ?? null;
  return [{ ...plain, kind: 'folded', title: '…', notes: [], lines, border }, ...stations.slice(-mostStations + 1)];
}
