import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { isMapi } from './border/exchange-online-stretch.ts';
import type { OwnStretch } from './border/own-stretch.ts';
import type { LooseHop } from './read-hop.ts';
import { showsArrival } from './shows-arrival.ts';

/** Names of fields that a text in the order of the alphabet must have; fewer may stand so by chance. */
const fewestNames = 8;

/** Fields of the sender's that programs leave where they are when they show the others on top. */
const leftBelow = ['Message-ID', 'MIME-Version', 'Content-Type'] as const;

/**
 * Whether a program put the fields into another order, so that nobody knows which line of `Received` was the newest: by their
 * names, or the oldest on top. Only where From stands above those lines, which no sender can bring about, since each server puts
 * its line on top (RFC 5321, section 4.4); `lost` where their times say so too, and the lines themselves do not deny it: some
 * programs show a few fields above all others. `unknown` where the times say nothing. Linear.
 */
export function orderOf(
  fields: readonly HeaderField[],
  index: FieldIndex,
  hops: readonly LooseHop[],
  seen: OwnStretch,
): 'kept' | 'unknown' | 'lost' {
  const [newest] = hops;
  const [from] = fieldsNamed(index, 'From');
  if (newest === undefined || from === undefined || from.at > newest.at) return 'kept';
  if (isByName(fields)) {
    if (hops.some(({ time }, i) => isLater(time, hops[i - 1]?.time))) return 'lost';
  } else {
    if (leftBelow.some((name) => fieldsNamed(index, name).some(({ at }) => at > newest.at))) return 'kept';
    if (isLater(hops.at(-1)?.time, newest.time) && !isFalling(hops) && !isWhole(seen, hops)) return 'lost';
  }
  return hops.length === 1 || isFalling(hops) ? 'kept' : 'unknown';
}

/**
 * Whether the lines show their order by themselves: a mailbox's own is on top, each names the server of the next, and the last
 * one took the message from a client. In no other order would a mailbox have been the last to write. Servers' clocks differ.
 */
function isWhole({ reader, entry, index }: OwnStretch, hops: readonly LooseHop[]): boolean {
  if (reader !== 'microsoft365') return false;
  return entry === 'inside' && index === hops.length - 1 && showsArrival(hops) && isMapi(hops.at(-1)?.protocol);
}

/** Whether the time of one line is later than that of the line below it. */
function isFalling(hops: readonly LooseHop[]): boolean {
  return hops.some(({ time }, i) => isLater(hops[i - 1]?.time, time));
}

/** Programs sort with capital letters before all others, or with both alike. */
function isByName(fields: readonly HeaderField[]): boolean {
  return isSorted(fields, (name) => name) || isSorted(fields, (name) => name.toLowerCase());
}

function isSorted(fields: readonly HeaderField[], keyOf: (name: string) => string): boolean {
  let names = 1;
  let above = keyOf(fields[0]?.name ?? '');
  for (const { name } of fields) {
    const key = keyOf(name);
    if (key < above) return false;
    if (key > above) names += 1;
    above = key;
  }
  return names >= fewestNames;
}

/** Whether one time is later than another; times are ISO 8601 in UTC. */
function isLater(time: string | undefined, than: string | undefined): boolean {
  return time !== undefined && than !== undefined && time > than;
}
