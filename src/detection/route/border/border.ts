import { isInDomain } from '../../../mail/addresses/domain.ts';
import { insideDomains } from '../../../microsoft365/hosts.ts';
import { walkExchangeOnline } from './exchange-online-stretch.ts';
import { isOfGmail, walkGmail } from './gmail-stretch.ts';
import { isQueue, isUnsigned, walkElsewhere } from './other-stretch.ts';
import type { Ending, OwnStretch, ReaderSystem } from './own-stretch.ts';
import type { LooseHop } from '../read-hop.ts';

/**
 * Finds the border: the newest lines were written by the reader's own system, and the last of them took the message over from
 * outside. Everything older was written by strangers.
 */
export function findBorder(hops: readonly LooseHop[]): OwnStretch {
  const own = stretchOf(hops);
  return own.entry === 'fetched'
    ? stretchBehindFetch(hops, own.index)
    : { reader: own.reader, entry: own.entry, index: own.index, vouched: own.vouched };
}

/**
 * Fetched from another mailbox of the reader's: the lines of that mailbox's system follow. Nobody vouches for them, since the
 * program that fetched the message names a mailbox and not the server that wrote the next line.
 */
function stretchBehindFetch(hops: readonly LooseHop[], fetched: number): OwnStretch {
  const { reader, entry, index } = stretchOf(hops.slice(fetched + 1));
  if (entry === 'none') return { reader: 'other', entry: 'cut', index: fetched, vouched: false };
  return { reader, entry: entry === 'fetched' ? 'unreadable' : entry, index: index + fetched + 1, vouched: false };
}

type OpenStretch = Ending & Pick<OwnStretch, 'reader'>;

function stretchOf(hops: readonly LooseHop[]): OpenStretch {
  const [newest] = hops;
  if (newest === undefined) return { reader: 'unknown', entry: 'none', index: -1, vouched: false };
  if (isQueue(newest)) return ended('other', walkElsewhere(hops));
  const { by } = newest;
  if (by === undefined && isUnsigned(newest)) return ended('other', walkElsewhere(hops));
  if (by === undefined) return { reader: 'unknown', entry: 'unreadable', index: 0, vouched: false };
  if (isInDomain(by, insideDomains)) return ended('microsoft365', walkExchangeOnline(hops));
  if (isOfGmail(by)) return ended('gmail', walkGmail(hops));
  return ended('other', walkElsewhere(hops));
}

function ended(reader: ReaderSystem, { entry, index, vouched }: Ending): OpenStretch {
  return { reader, entry, index, vouched };
}
