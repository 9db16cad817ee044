import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamedAny } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { textBefore } from '../../mail/headers/header-fields.ts';
import type { AntispamReport } from '../stamps/antispam-report.ts';
import { isOfArrival } from '../stamps/antispam-report.ts';
import { namesUnseenServer } from '../stamps/stamps-start.ts';
import { findBorder } from './border/border.ts';
import type { OwnStretch } from './border/own-stretch.ts';
import { hidesReceived } from './hidden-line.ts';
import { orderOf } from './out-of-order.ts';
import { isMicrosoftAddress } from './outbound-peer.ts';
import type { LooseHop } from './read-hop.ts';
import { showsArrival, showsExit } from './shows-arrival.ts';

/**
 * What the text is: a message as it lies in a mailbox; lines that a delivery report returned; an original that somebody attached;
 * or text in which it had to be guessed where a field begins. Only of the first do the newest lines come from the reader's own
 * system.
 */
export type Source = 'delivered' | 'returned' | 'attached' | 'guessed';

/** The text that `readOwnLines` looks at: its fields, its hops newest first, its reports, and what is known of it before. */
interface Text {
  readonly fields: readonly HeaderField[];
  readonly index: FieldIndex;
  readonly hops: readonly LooseHop[];
  readonly reports: readonly AntispamReport[];
  readonly given: Source;
}

/** The reader's own stretch of the route, and what the text turned out to be: `guessed`, or what was known of it before. */
export interface OwnLines {
  readonly own: OwnStretch;
  readonly source: Source;
}

/** Nobody knows which of the lines are the reader's own. */
const lost: OwnStretch = { reader: 'unknown', entry: 'broken', index: -1, vouched: false };

/** Whose the newest lines are, where they end, and whether anybody vouches for them: all that decides on trust. */
export function readOwnLines({ fields, index, hops, reports, given }: Text): OwnLines {
  const seen = findBorder(hops);
  const order = orderOf(fields, index, hops, seen);
  const isBelow = !showsArrival(hops) && namesUnseenServer(index);
  const found = trusted(seen, { order, isBelow, peer: hops[seen.index]?.from?.address });
  const source = given === 'delivered' && isGuess(fields, hops[found.index]?.at ?? 0) ? 'guessed' : given;
  const arrives = found.reader !== 'microsoft365' || showsArrival(hops) || reports.some(isOfArrival);
  const isCut = endsAtSubmission(found, reports) || endsAboveSender(found, index, hops);
  return { own: vouchedFor(isCut ? { ...found, entry: 'cut' } : found, arrives ? source : null), source };
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
