import { answerOfPool, isMicrosoftAddress, regionOf } from '../../../detection/index.ts';
import type { HandoverPool, Outcome } from '../../../detection/index.ts';
import { emptyRecord } from '../../record/empty-record.ts';
import { deliveryMark, idMark, isGuid, plainMessageId } from '../../record/identity.ts';
import type { TriageRecord } from '../../record/record.ts';
import type { LoggedAddress } from '../cells/cell-readers.ts';
import { blocksKnownSince, senderSideFilterOf } from '../../../microsoft365/pools.ts';
import { poolOf } from './delivery.ts';
import type { Departure, DeliveryFacts } from './delivery.ts';
import { remembering } from '../cells/remembering.ts';

/** What the rows about one message and one recipient say together. */
export interface Delivery {
  readonly facts: DeliveryFacts;
  readonly recipient: string | null;
}

type Judgement = Pick<TriageRecord, 'outcome' | 'senderSideFilter' | 'position' | 'certainty' | 'missing'>;

type Connection = Pick<LoggedAddress, 'address' | 'isLogged'>;

/** What an address says. */
interface KnownAddress {
  readonly judgement: Judgement;
  readonly region: string | null;
}

/** Looks addresses up, each once; `time`: when mail came from there, where that is known. */
export type AddressBook = (logged: LoggedAddress, time: string | null) => KnownAddress;

/** An empty address book, for one export. */
export function addressBook(): AddressBook {
  const read = ({ address, isLogged }: Connection, time: string | null): KnownAddress => ({
    judgement: judgeAddress({ address, isLogged }, time),
    region: regionOf(address)?.id ?? null,
  });
  const look = (isLogged: boolean): ((address: string) => KnownAddress) =>
    remembering((address) => read({ address, isLogged }, null));
  const [logged, stated] = [look(true), look(false)];
  // what is older is rare in an export, and says something else from one day to the next
  return (connection, time) =>
    time !== null && time < blocksKnownSince
      ? read(connection, time)
      : (connection.isLogged ? logged : stated)(connection.address);
}

/** The record of a delivery: what an export cannot show is undetermined, with its reason. */
export function recordOfDelivery(
  { facts, recipient }: Delivery,
  { source, item }: Pick<TriageRecord, 'source' | 'item'>,
  lookUp: AddressBook,
): TriageRecord {
  const { address, departure, placed } = facts;
  const known = address === null ? null : lookUp(address, facts.time);
  const judgement = departure !== null ? judgeDeparture(departure) : (known?.judgement ?? undetermined(facts.gap));
  // each key written out: a copy of an empty record, changed, takes twenty times as long
  return {
    schemaVersion: 1,
    source,
    item,
    within: null,
    carries: 0,
    kind: 'delivery',
    count: 1,
    identity: identityOf(facts, recipient ?? ''),
    messageId: facts.messageId,
    time: facts.time,
    fromDomain: facts.fromDomain,
    outcome: judgement.outcome,
    senderSideFilter: judgement.senderSideFilter,
    position: judgement.position,
    certainty: judgement.certainty,
    mayBeForged: false,
    missing: judgement.missing,
    // what the server said of itself is no looked-up name
    server: { name: null, address: address?.address ?? null, region: departure === null ? (known?.region ?? null) : null },
    tenant: nobody.tenant,
    origin: nobody.origin,
    arrival: nobody.arrival,
    recipient: resultsOf(facts.results),
    threat: facts.threat,
    placed,
    junk: placed === 'junk' ? 'unknown' : null,
    causes: nobody.causes,
    cause: null,
    remedies: remediesOf(judgement.outcome),
  };
}

function resultsOf({ spf, dkim, dmarc, compauth }: DeliveryFacts['results']): TriageRecord['recipient'] {
  return { spf, dkim, dmarc, compauth, reason: null };
}

const nobody = emptyRecord({ source: '', item: 0 });

/** An id that Microsoft 365 gave is also told without the recipient, for rows that name none. */
function identityOf({ messageId, networkId }: DeliveryFacts, recipient: string): number[] {
  const id = plainMessageId(messageId ?? '');
  const recipients = recipient === '' ? [''] : [recipient, ''];
  const ids =
    networkId === null
      ? []
      : isGuid(networkId)
        ? recipients.map((one) => idMark(networkId, one))
        : [idMark(networkId, recipient)];
  return id === null ? ids : [deliveryMark(id, recipient), ...ids];
}

/** What the address of a row says of mail at that time; null: today. A report counts it, and did not read it in a log. */
export function judgeAddress({ address, isLogged }: Connection, time: string | null): Judgement {
  const pool = poolOf(address, time ?? undefined);
  // an address of Microsoft's without a known pool may be of a pool that nobody has listed yet
  if (pool === null)
    return isMicrosoftAddress(address) ? undetermined('unknown-pool') : known('not-from-microsoft365', null, 'likely');
  const senderSideFilter = senderSideFilterOf(pool);
  if (senderSideFilter !== null) return { ...known('relay-pool', 'delivery', isLogged ? 'certain' : 'likely'), senderSideFilter };
  return judgePool(pool, 'delivery');
}

/** The name of the pool leaves no doubt; the code of the filter is not documented. */
function judgeDeparture({ pool, isNamed }: Departure): Judgement {
  const senderSideFilter = senderSideFilterOf(pool);
  return senderSideFilter === null
    ? judgePool(pool, null)
    : { ...known('relay-pool', null, isNamed ? 'certain' : 'likely'), senderSideFilter };
}

/** Blocks alone: servers of other pools were seen in some, so that nothing is more than likely. */
function judgePool(pool: HandoverPool, position: TriageRecord['position']): Judgement {
  const answer = answerOfPool(pool);
  return 'missing' in answer ? undetermined(answer.missing) : known(answer.outcome, position, 'likely');
}

function known(outcome: Outcome, position: TriageRecord['position'], certainty: TriageRecord['certainty']): Judgement {
  return { outcome, senderSideFilter: null, position, certainty, missing: null };
}

function undetermined(missing: TriageRecord['missing']): Judgement {
  return { outcome: 'undetermined', senderSideFilter: null, position: null, certainty: null, missing };
}

/** An export shows neither the way into the relaying organisation nor its name: the next step is to get at those. */
function remediesOf(outcome: Outcome): TriageRecord['remedies'] {
  if (outcome === 'relay-pool') return ofRelay;
  return outcome === 'undetermined' ? ofUndetermined : nothing;
}

const ofRelay: TriageRecord['remedies'] = [
  { remedy: 'verify-sender', audience: 'reader' },
  { remedy: 'get-full-headers', audience: 'reader' },
  { remedy: 'no-allow-list', audience: 'help-desk' },
  { remedy: 'confirm-in-trace', audience: 'forwarder' },
];

const ofUndetermined: TriageRecord['remedies'] = [
  { remedy: 'get-full-headers', audience: 'reader' },
  { remedy: 'trace-arrival', audience: 'help-desk' },
];

const nothing: TriageRecord['remedies'] = [];
