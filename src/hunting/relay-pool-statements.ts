import { addressRange, findRange } from '../mail/addresses/address-ranges.ts';
import { groupsOf } from '../mail/addresses/ip-address.ts';
import { isRelay, poolRanges } from '../microsoft365/pools.ts';
import { regionBlocks, regionOf } from '../microsoft365/regions.ts';
import type { QueryPlace } from './hunting-query.ts';

const relayRanges = poolRanges.filter(({ pool }) => isRelay(pool)).map(({ range }) => range);
const relayBlocks = relayRanges.map(addressRange);
const relayRangesIPv4 = relayRanges.filter((range) => !range.includes(':'));
const relayRangesIPv6 = relayRanges.filter((range) => range.includes(':'));

/**
 * Statements that bind `Newest`: the newest record of every delivery by a server of the relay pool. `alsoKept`: further
 * aggregates beside it.
 */
export function newestOfRelayPool(place: QueryPlace, alsoKept: readonly string[] = []): readonly string[] {
  const inRange = ['ipv4_is_in_any_range(SenderIPv4, RelayPoolIPv4)', 'ipv6_is_in_any_range(SenderIPv6, RelayPoolIPv6)'].join(
    ' or ',
  );
  return [
    `let RelayPoolIPv4 = ${listOf(relayRangesIPv4)};`,
    `let RelayPoolIPv6 = ${listOf(relayRangesIPv6)};`,
    ...newest(place, 'Newest', ['EmailDirection == "Inbound"', inRange], alsoKept),
  ];
}

/**
 * Statements that bind `name` to the newest record of each message and recipient. The conditions are asked of every record, so
 * they may name only what no later record of the same delivery changes: direction, address, sender.
 */
export function newest(
  { time, days, domain }: QueryPlace,
  name: string,
  conditions: readonly string[],
  alsoKept: readonly string[] = [],
): readonly string[] {
  const ofDomain = domain === null ? [] : [`SenderFromDomain =~ ${quoted(domain)}`];
  const kept = [`arg_max(${time}, *)`, ...alsoKept].join(', ');
  return [
    '// A delivery is recorded again when its verdict or place changes: only the newest record counts.',
    `let ${name} = EmailEvents`,
    ...[`${time} > ago(${days}d)`, ...conditions, ...ofDomain].map((condition) => `| where ${condition}`),
    `| summarize ${kept} by NetworkMessageId, Recipient = tolower(RecipientEmailAddress);`,
  ];
}

/** `newestOfRelayPool`, and its rows with what `whereItWent` says of them. */
export function placedByRelayPool(place: QueryPlace, alsoKept: readonly string[] = []): readonly string[] {
  return [...newestOfRelayPool(place, alsoKept), 'Newest', ...whereItWent];
}

/** Says of each row whether the mail was put into Junk Email or held in quarantine. Both spellings of the folder are in use. */
const whereItWent = [
  '| extend InJunk = DeliveryAction =~ "Junked" or DeliveryLocation startswith "Junk"',
  '| extend InQuarantine = DeliveryLocation =~ "Quarantine"',
] as const;

/** Aggregates that belong to `whereItWent`, and the shares computed from them in percent of the deliveries. */
export const countsOfPlaces = 'Deliveries = count(), Junk = countif(InJunk), Quarantine = countif(InQuarantine)';
export const sharesOfPlaces = [
  '| extend JunkPercent = round(100.0 * Junk / Deliveries, 1)',
  '| extend QuarantinePercent = round(100.0 * Quarantine / Deliveries, 1)',
] as const;

/** Binds `RegionOfBlock`: the region of each block of the relay pool, under its address as the query engine writes it. */
export function regionsOfRelayPool(): readonly string[] {
  const blocks = regionBlocks.flatMap(([first, letters]) => blocksOfRow(first, letters)).filter(isOfRelayPool);
  const pairs = blocks.flatMap((address) => {
    const region = regionOf(address);
    return region === null ? [] : [`${quoted(inFull(address))}: ${quoted(region.name)}`];
  });
  return ['let RegionOfBlock = dynamic({', pairs.map((pair) => `  ${pair}`).join(',\n'), '});'];
}

/** A list of texts as a literal of the query language. */
export function listOf(texts: readonly string[]): string {
  return `dynamic([${texts.map(quoted).join(', ')}])`;
}

/** A text as a literal of the query language, which escapes as JSON does. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The first address of every block of a row: a /24 each, or a /64. */
function blocksOfRow(first: string, letters: string): readonly string[] {
  const [address = ''] = first.split('/');
  const isIPv6 = address.includes(':');
  const parts = address.split(isIPv6 ? ':' : '.');
  const place = isIPv6 ? 3 : 2;
  const start = Number.parseInt(parts[place] ?? '', isIPv6 ? 16 : 10);
  return Array.from(letters, (_, step) => {
    const number = (start + step).toString(isIPv6 ? 16 : 10);
    return isIPv6 ? [...parts.slice(0, place), number, '', ''].join(':') : [...parts.slice(0, place), number, '0'].join('.');
  });
}

function isOfRelayPool(address: string): boolean {
  return findRange(address, relayBlocks) !== null;
}

/** IPv6 in eight groups of four digits, as `parse_ipv6_mask` writes it. */
function inFull(address: string): string {
  if (!address.includes(':')) return address;
  return (groupsOf(address) ?? []).map((group) => group.toString(16).padStart(4, '0')).join(':');
}

/** What stands above a column of these counts, which is beside those of Junk Email: not all of that is to be repaired. */
export const withThreat =
  '// WithThreat: the filter found malware, phishing or spam. Look at these before you make any deliverable.';
