import { cellReaders } from '../cells/cell-readers.ts';
import { readRow } from './delivery.ts';
import type { DeliveryFacts } from './delivery.ts';
import { merged } from './merged-facts.ts';
import type { Delivery } from './record-of-delivery.ts';
import type { Row } from '../row.ts';
import { textNumbers } from './text-numbers.ts';

/** Rows gathered by message and recipient: an export has one to sixteen rows for one delivery. */
export interface RowGroups {
  readonly add: (row: Row) => void;
  /** the deliveries in the order in which they were first seen */
  readonly deliveries: () => Iterable<Delivery>;
  readonly cutValues: () => number;
  readonly severalRecipients: () => number;
}

/** What rows say of a message, its recipients apart. */
interface Apart {
  readonly byRecipient: Map<string, DeliveryFacts>;
  /** what all rows say; null while there is one */
  together: DeliveryFacts | null;
  readonly replaced: Set<string>;
  /** recipients with whom the way of the message ended: it was put into a mailbox, sent out or failed */
  readonly ended: Set<string>;
}

/** Events of an extended report that end the way of a message. */
const ending: ReadonlySet<string> = new Set(['DELIVER', 'SEND', 'SENDEXTERNAL', 'FAIL', 'DROP', 'QUARANTINE']);

/** Events behind which a message goes on to another recipient, who stands in the row; the first one stands beside. */
const replacing: ReadonlySet<string> = new Set(['RESOLVE', 'EXPAND', 'REDIRECT']);

/** Makes an empty set of groups. */
export function groupRows(): RowGroups {
  const numberOf = textNumbers();
  /** the first row of each */
  const groups: DeliveryFacts[] = [];
  /** only of messages of which several rows tell: three tables for each would be most of the memory */
  const apart = new Map<number, Apart>();
  /** groups of a recipient from whom the message went on, in an export that names messages by no id of Microsoft 365's */
  const left = new Set<number>();
  const readers = cellReaders();
  let rows = 0;
  let cut = 0;
  let several = 0;
  return { add, deliveries, cutValues: () => cut, severalRecipients: () => several };

  function add(row: Row): void {
    rows += 1;
    const facts = readRow(row, readers);
    if (facts.isCut) cut += 1;
    if (facts.recipients.length > 1 && row.has('recipients-with-status') && !row.has('event')) several += 1;
    const at = numberOf(facts.networkId ?? keyOf(row, facts));
    const before = groups[at];
    if (before === undefined) groups.push(facts);
    else {
      const message = apartOf(at, before);
      const { byRecipient } = message;
      message.together = merged(message.together ?? ofAll(before), ofAll(facts));
      for (const recipient of facts.recipients) {
        const said = byRecipient.get(recipient);
        byRecipient.set(recipient, said === undefined ? facts : merged(said, facts));
      }
    }
    if (row.has('event')) addEvent(at, row, facts);
    if (!facts.wentOn) return;
    for (const one of facts.recipients) apartOf(at, facts).replaced.add(one);
    if (facts.networkId === null && facts.messageId !== null && !row.has('event')) left.add(at);
  }

  /**
   * Of a row without the id that Microsoft 365 gave. Events without a message are those of the one message that was copied; other
   * rows stand for themselves, and tell of one recipient alone: anybody may send several messages under one Message-ID.
   */
  function keyOf(row: Row, { messageId, recipients }: DeliveryFacts): string {
    if (row.has('event')) return messageId ?? '';
    return messageId === null ? `#${String(rows)}` : [messageId, ...recipients].join('\n');
  }

  function apartOf(at: number, first: DeliveryFacts): Apart {
    const known = apart.get(at);
    if (known !== undefined) return known;
    const opened: Apart = {
      together: null,
      byRecipient: new Map(first.recipients.map((recipient) => [recipient, first])),
      replaced: new Set<string>(),
      ended: new Set<string>(),
    };
    apart.set(at, opened);
    return opened;
  }

  /** What the event of a row says of the way of the message. */
  function addEvent(at: number, row: Row, facts: DeliveryFacts): void {
    const { recipients } = facts;
    const event = row.valueOf('event').toUpperCase();
    if (row.has('source') && ending.has(event)) for (const one of recipients) apartOf(at, facts).ended.add(one);
    if (!replacing.has(event)) return;
    const former = row.valueOf('related-recipient').trim().toLowerCase();
    if (former !== '' && !recipients.includes(former)) apartOf(at, facts).replaced.add(former);
  }

  function* deliveries(): Generator<Delivery, void, undefined> {
    const arrived = arrivedBeside(groups, left);
    for (const [at, first] of groups.entries()) {
      if (left.has(at) && arrived.has(wayOf(first, first.threat))) continue;
      const recipients = apart.get(at);
      if (recipients === undefined) yield* deliveriesOfRow(first);
      else yield* deliveriesOf(recipients, recipients.together ?? first);
    }
  }
}

/** The ways of messages that went on from a recipient, as far as others are named to whom they came: members of a group. */
function arrivedBeside(groups: readonly DeliveryFacts[], left: ReadonlySet<number>): ReadonlySet<string> {
  const ids = new Set([...left].map((at) => groups[at]?.messageId));
  const others = ids.size === 0 ? [] : groups.filter(({ messageId }, at) => ids.has(messageId) && !left.has(at));
  return new Set(others.flatMap((facts) => [wayOf(facts, null), wayOf(facts, facts.threat)]));
}

/**
 * Anybody may send a Message-ID again: only what the same server handed over is one message. One found dangerous stays, unless
 * another says so.
 */
function wayOf({ messageId, fromDomain, address }: DeliveryFacts, threat: DeliveryFacts['threat']): string {
  return [messageId, fromDomain, address?.address, threat].join('\n');
}

/** The deliveries that the only row of a message tells of. */
function* deliveriesOfRow(facts: DeliveryFacts): Generator<Delivery, void, undefined> {
  const { recipients } = facts;
  if (recipients.length < 2) yield { facts, recipient: recipients[0] ?? null };
  else for (const recipient of new Set(recipients)) yield { facts, recipient };
}

/** The deliveries of a message of which several rows tell; `shared`: what these say of all its recipients. */
function* deliveriesOf({ byRecipient, replaced, ended }: Apart, shared: DeliveryFacts): Generator<Delivery, void, undefined> {
  // of a message that was redirected, the rows before that name a recipient to whom it never went
  const left = [...byRecipient].filter(([recipient]) => !replaced.has(recipient) && (ended.size === 0 || ended.has(recipient)));
  if (left.length === 0) yield { facts: shared, recipient: null };
  const former = formerDeparture(byRecipient, new Set(left.map(([recipient]) => recipient)));
  for (const [recipient, facts] of left) {
    if (facts === shared) {
      yield { facts, recipient };
      continue;
    }
    // what a row says of the server goes for the recipients of whom no row says it
    const address = facts.address ?? shared.address;
    const departure = facts.departure ?? shared.departure ?? (facts.gap === 'pool-not-named' ? former : null);
    const others = { ...shared, address: null, departure: null, placed: null, threat: null };
    yield { facts: { ...merged({ ...facts, address, departure }, others), placed: facts.placed }, recipient };
  }
}

/**
 * What the filter of outgoing mail wrote of recipients with whom the way of the message did not end: a rule sent it on to others,
 * and the code is of their way out. Several that differ tell nothing.
 */
function formerDeparture(byRecipient: ReadonlyMap<string, DeliveryFacts>, left: ReadonlySet<string>): DeliveryFacts['departure'] {
  const codes = [...byRecipient].flatMap(([recipient, { departure }]) =>
    departure === null || departure.isNamed || left.has(recipient) ? [] : [departure],
  );
  const [first = null] = codes;
  return codes.every((one) => one.pool === first?.pool) ? first : null;
}

/** What a row says of all recipients: one that names some of them tells of their way out alone. */
function ofAll(facts: DeliveryFacts): DeliveryFacts {
  return facts.departure === null || facts.recipients.length === 0 ? facts : { ...facts, departure: null };
}
