import { poolOfAddress } from '../../../detection/index.ts';
import type { HandoverPool } from '../../../detection/index.ts';
import { filteringStamps } from '../../../microsoft365/filtering-stamps.ts';
import { longestId } from '../../record/identity.ts';
import type { ExportGap, Placement, Threat } from '../../record/record.ts';
import type { CellReaders, LoggedAddress } from '../cells/cell-readers.ts';
import { isNoAddress } from '../cells/cell-readers.ts';
import { threatIn } from '../cells/export-place.ts';
import type { Properties } from '../cells/properties.ts';
import { readCustomData, readDetails } from '../cells/properties.ts';
import type { Role } from '../roles.ts';
import type { RowResults } from './row-results.ts';
import { resultsOf } from './row-results.ts';
import type { Row } from '../row.ts';

/** What rows say of a message, or of one delivery of it. What they do not say is null. */
export interface DeliveryFacts {
  readonly messageId: string | null;
  readonly networkId: string | null;
  readonly recipients: readonly string[];
  readonly time: string | null;
  readonly fromDomain: string | null;
  /** the server that handed the message over, as the recipient's side logged it */
  readonly address: LoggedAddress | null;
  /** what the sending side's own log says of the pool it left by */
  readonly departure: Departure | null;
  readonly placed: Placement | null;
  readonly threat: Threat | null;
  readonly results: RowResults;
  /** why no address is known; of no meaning beside one */
  readonly gap: ExportGap;
}

/** The same of one row, with what is asked while rows are gathered. */
export interface RowFacts extends DeliveryFacts {
  /** whether a value that matters was cut before it was saved */
  readonly isCut: boolean;
  /** whether the message went on from this recipient, a group or a former address, to others */
  readonly wentOn: boolean;
}

/** `isNamed`: the pool's own name stands there; else a code of the outbound filter, which Microsoft does not document. */
export interface Departure {
  readonly pool: HandoverPool;
  readonly isNamed: boolean;
}

/** Reads one row. */
export function readRow(row: Row, readers: CellReaders): RowFacts {
  const details = row.has('data') ? readDetails(row.valueOf('data')) : null;
  const custom = readCustomData(row.valueOf('custom-data'));
  const properties = details === null || details.properties.size === 0 ? custom : details.properties;
  const leaves = isOutbound(row, properties);
  const departure = departureOf(row, properties, leaves);
  const address = leaves ? null : addressOf(row, properties, readers);
  const isCut = details?.isCut === true || isCutIn(row, 'custom-data');
  const networkId = (row.valueOf('network-id') || row.valueOf('trace-id')).trim().toLowerCase();
  const messageId = row.valueOf('message-id').trim();
  return {
    messageId: idOf(messageId),
    networkId: networkId === '' || isRounded(networkId) ? null : networkId,
    recipients: recipientsOf(row, readers),
    time: readers.time(row.valueOf('time'), row.offset),
    fromDomain: readers.domain(row.valueOf('sender-domain')) ?? readers.senderDomain(row.valueOf('sender')),
    address,
    departure,
    placed: placedOf(row, readers),
    threat: threatOf(row),
    results: resultsOf(row),
    gap: isCut ? 'value-cut' : address === null ? gapOf(row, properties, leaves) : 'address-not-logged',
    isCut:
      isCut ||
      isCutIn(row, 'recipients-with-status') ||
      isCutIn(row, 'recipient') ||
      isRounded(networkId) ||
      isRounded(messageId),
    wentOn: goingOn.test(lastState(row.valueOf('recipients-with-status')) || row.valueOf('action').trim()),
  };
}

/** States of a group, or of a former address, from which a message goes on. */
const goingOn = /^(?:expand|resolve|redirect)(?:e?d)?$/i;

/** The worst that one of the columns says counts. */
function threatOf(row: Row): Threat | null {
  if (!row.has('reported-verdict')) return threatIn(row.valueOf('threats'));
  return threatIn(`${row.valueOf('threats')}; ${row.valueOf('reported-verdict')}`);
}

/** Characters of a cell of Excel: what is longer ends there when it is saved. */
const longestCell = 32_767;

function isFull(value: string): boolean {
  return value.length === longestCell;
}

function isCutIn(row: Row, role: Role): boolean {
  return row.has(role) && isFull(row.valueOf(role));
}

/** A table that was printed ends a value so where its column is too narrow. */
function isShortened(value: string): boolean {
  return value.endsWith('…') || value.endsWith('...');
}

const longestRounded = 30;

/** A long number that a spreadsheet rounded (`1.77253E+15`), or that JSON cannot hold: messages may share what is left. */
function isRounded(id: string): boolean {
  return id.length < longestRounded && /^\s*\d(?:[.,]\d{1,20})?e\+\d{1,3}\s*$/i.test(id);
}

function idOf(id: string): string | null {
  return id === '' || isRounded(id) ? null : id.slice(0, longestId);
}

/**
 * Mail that leaves: the addresses of such rows are those of whoever submitted it. A trace detail has no column for the direction:
 * there the event says it, or what the filter of outgoing mail wrote.
 */
function isOutbound(row: Row, properties: Properties): boolean {
  if (row.has('direction') && /^(?:2|originating|outbound|out)$/i.test(row.valueOf('direction').trim())) return true;
  if (row.has('event') && /^send ?external$/i.test(row.valueOf('event').trim())) return true;
  return properties.get('dir')?.toLowerCase() === 'out';
}

function recipientsOf(row: Row, { recipients }: CellReaders): readonly string[] {
  const status = row.valueOf('recipients-with-status');
  const given = row.valueOf('recipient') || (status.includes('@') ? status : '') || row.valueOf('related-recipient');
  // the last one of a value that was cut may be no whole address
  return isFull(given) ? recipients(given).slice(0, -1) : recipients(given);
}

/**
 * The address of the server that handed the message over. `ClientIP` of a trace detail is a server of Microsoft's own; CIP is
 * what the filter judged. Defender gives "the last detected server", which is no log of a connection. Addresses of private
 * networks and none at all say nothing.
 */
function addressOf(row: Row, properties: Properties, { logged }: CellReaders): LoggedAddress | null {
  const seen =
    logged(properties.get('cip') ?? '') ??
    logged(row.valueOf('from-address')) ??
    (isIntake(row) ? logged(row.valueOf('client-address')) : null);
  if (seen !== null) return seen;
  const given =
    logged(row.valueOf('original-client-address')) ??
    logged(row.valueOf('address')) ??
    logged(row.valueOf('address-six')) ??
    (isTracking(row) ? null : logged(row.valueOf('client-address')));
  return given === null ? null : { address: given.address, isLogged: row.has('recipients-with-status') };
}

/** An extended report: a row an event. The log of a gateway has a row a message. */
function isTracking(row: Row): boolean {
  return row.has('event') || row.has('custom-data');
}

/** In an extended report only the line in which mail came in by SMTP names the server that handed it over. */
function isIntake(row: Row): boolean {
  return row.valueOf('event').toUpperCase() === 'RECEIVE' && row.valueOf('source').toUpperCase() === 'SMTP';
}

/**
 * The name of the pool in a column or property of its own, and else the code of the outbound filter: of mail that leaves, since
 * what comes in carries the code of the sender's side or of its own filter. Subjects, names of files and what other servers
 * answered are strangers' words, and name nothing.
 */
function departureOf(row: Row, properties: Properties, leaves: boolean): Departure | null {
  const named = (isOfAgents(row) ? undefined : properties.get('outboundippoolname')) ?? row.valueOf('pool-name');
  if (named !== '') return { pool: /relay/i.test(named) ? 'relay' : 'microsoft365', isNamed: true };
  if (!leaves) return null;
  const pool = filteringStamps.get(properties.get('sfp') ?? '');
  return pool === undefined ? null : { pool, isNamed: false };
}

/** What filters say of a message, the names of attached files among it. No pool is chosen there. */
function isOfAgents(row: Row): boolean {
  return row.has('event') && /^(?:agentinfo|malware)$/i.test(row.valueOf('event').trim());
}

/** What says it most exactly goes first. */
function placedOf(row: Row, { place }: CellReaders): Placement | null {
  return (
    place(row.valueOf('place-latest').trim()) ??
    place(row.valueOf('place').trim()) ??
    (isAnswered(row) ? null : place(folderIn(row.valueOf('detail')))) ??
    place(folderIn(row.valueOf('recipients-with-status'))) ??
    place(lastState(row.valueOf('recipients-with-status'))) ??
    place(row.valueOf('action').trim()) ??
    (row.has('release') && !/^released/i.test(row.valueOf('release').trim()) ? 'quarantine' : null)
  );
}

/** Whether what another server answered stands in the details of an event. */
function isAnswered(row: Row): boolean {
  return row.has('event') && /^(?:fail|defer|send)/i.test(row.valueOf('event').trim());
}

/** Of the states of one recipient the last: `a@corp.example##Receive, FilteredAsSpam`. Of several each has its own. */
function lastState(text: string): string {
  return text.includes('##') && !text.includes(';') ? text.slice(text.lastIndexOf(',') + 1).trim() : '';
}

function folderIn(text: string): string {
  return text === '' ? '' : (/DefaultFolderType:(\w{1,40})/.exec(text)?.[1] ?? '');
}

function gapOf(row: Row, properties: Properties, leaves: boolean): ExportGap {
  if (leaves || leftBehind.some((name) => properties.has(name))) return 'pool-not-named';
  const present = columns.filter(row.has);
  if (present.some((role) => isShortened(row.valueOf(role)))) return 'value-cut';
  if (present.some((role) => role !== 'custom-data' && isNoAddress(row.valueOf(role)))) return 'address-unreadable';
  if (present.length > 0) return 'address-not-logged';
  return row.has('data') ? 'no-address-event' : 'no-address-column';
}

/** What the event has in which a message is sent out: the address that it goes to. */
const leftBehind = ['outboundproxytargetipaddress', 'outboundproxytargethostname'] as const;

const columns = ['address', 'from-address', 'address-six', 'client-address', 'original-client-address', 'custom-data'] as const;

/** The pool of an address, as far as its block tells: of what it was used for at that time, or today. */
export function poolOf(address: string, time?: string): HandoverPool | null {
  return poolOfAddress(address, time)?.pool ?? null;
}
