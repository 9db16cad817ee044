import { inspectPaste } from '../../../inspection/inspect-paste.ts';
import { headersInValue, linesOfGraph } from '../../../inspection/wrappers/json-headers.ts';
import { decodeWhole } from '../../../inspection/files/decode-message.ts';
import { opensReceived } from '../../../mail/lines.ts';
import { decodeTransfer } from '../../../mail/mime/decode-transfer.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import type { Losses } from '../../container-report.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import { wholeJson } from '../../limits.ts';
import { linesOfPieces } from '../../bytes/lines-of-pieces.ts';
import { withPlace } from '../../record/place-of-path.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import type { MessageReading } from '../../read-message.ts';
import { recordsOf } from '../../read-message.ts';
import type { TriageRecord } from '../../record/record.ts';
import { textOf, textOfSource } from '../../bytes/text-of-bytes.ts';
import { placementOf } from '../cells/export-place.ts';
import { insideFences } from './code-fences.ts';
import { groupRows } from '../delivery/group-rows.ts';
import type { RowGroups } from '../delivery/group-rows.ts';
import { roleOf } from '../headings.ts';
import type { JsonObject } from './json-objects.ts';
import { isObject, objectFinder } from './json-objects.ts';
import type { JsonReports } from './json-reports.ts';
import { isOfLines } from './json-lines.ts';
import { jsonReports } from './json-reports.ts';
import { jsonUnits } from './json-units.ts';
import { mendedJson } from './mended-json.ts';
import { parsed } from './parsed-json.ts';
import { countsByPeople, rowOfObject } from './json-row.ts';
import { namesMail } from './names-mail.ts';
import { remembering } from '../cells/remembering.ts';
import { isCount, saysOfMessage } from '../row.ts';
import { loseOf, recordBatches } from '../table/table.ts';

const headLength = 64 * 1024;

/** What was read of a JSON export so far. */
interface Reading {
  readonly source: string;
  readonly context: ReadContext;
  readonly groups: RowGroups;
  readonly objectsIn: ReturnType<typeof objectFinder>;
  readonly reports: JsonReports;
  readonly roleIn: typeof roleOf;
  readonly records: TriageRecord[];
  readonly losses: Losses;
  items: number;
  item: number;
}

/** Reads JSON of Graph, Defender and their streams: one document, or one object a line. */
export async function* readJson(source: ByteSource, context: ReadContext): RecordBatches {
  const head = textOf(await source.slice(0, headLength));
  // every row of a hundred thousand has the same names
  const roleIn = remembering(roleOf);
  const reports = jsonReports(source.name);
  const reading: Reading = {
    source: source.name,
    context,
    groups: groupRows(),
    objectsIn: objectFinder(roleIn, reports.holds),
    reports,
    roleIn,
    records: [],
    losses: noLosses(),
    items: 0,
    item: 1,
  };
  const pieces = textOfSource(source);
  const areLines = isOfLines(textOf(await source.slice(0, wholeJson)));
  for await (const document of areLines ? linesOfPieces(pieces) : documentsOf(pieces)) {
    if (context.isStopped()) break;
    if (document?.trim() === '') continue;
    takeText(document, reading);
    // an answer, or one of several to a batch of questions, was refused
    if (document !== null && (areLines ? isRefusal : holdsRefusal).test(document)) reading.losses.lose('items-missing', 1);
    if (reading.records.length > 0) yield reading.records.splice(0);
  }
  const before = reading.item - 1;
  for (const batch of recordBatches(reading.groups, source.name)) {
    yield batch.map((record) => ({ ...record, item: record.item + before }));
  }
  const { lose, list } = reading.losses;
  loseOf(reading.groups, lose);
  const isEmpty = reading.items === 0 && list().length === 0;
  if (isEmpty && !context.isNamed && !namesMail(head, roleIn)) {
    context.report(reportOf(source.name, 'other', 0, []));
    return;
  }
  if (isEmpty) lose('unknown-headings');
  context.report(reportOf(source.name, 'json', reading.items, list()));
}

const isRefusal = /^\s*\{\s*"error"\s*:\s*\{\s*"code"/;
const holdsRefusal = /"error"\s*:\s*\{\s*"code"/;

/** The documents of a short text; of a long one what can be read by itself. */
async function* documentsOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null, void, undefined> {
  const rest = pieces[Symbol.asyncIterator]();
  const all: string[] = [];
  let length = 0;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    all.push(next.value);
    length += next.value.length;
    if (length > wholeJson) {
      yield* jsonUnits(inTurn(all, { [Symbol.asyncIterator]: () => rest }));
      return;
    }
  }
  const text = insideFences(all.join(''));
  if (parsed(text) !== undefined) yield text;
  else yield* jsonUnits([text]);
}

async function* inTurn(first: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield* first;
  yield* rest;
}

/** Takes what a document says of messages. */
function takeText(text: string | null, reading: Reading): void {
  if (text === null) {
    reading.losses.lose('too-large', 1);
    return;
  }
  const read = parsed(text);
  const mended = read === undefined ? mendedJson(text) : { value: read, isCut: false };
  if (mended === null || mended.isCut) reading.losses.lose('damaged', 1);
  if (mended === null) return;
  const { value } = mended;
  // an answer of Graph or of Log Analytics, or one of several within the document, says that there is more
  if (/"(?:(?:@?odata\.)?nextLink|__next)"\s*:\s*"/.test(text)) reading.losses.lose('next-page', 1);
  takeAnswers(value, reading);
  for (const object of reading.objectsIn(value)) {
    if (Array.isArray(object.internetMessageHeaders)) takeMessage(object, object.internetMessageHeaders, reading);
    else if (reading.reports.holds(object)) takeReport(object, reading);
    else if (typeof object.Eml === 'string') takeWhole(object.Eml, reading);
    else takeRow(object, reading);
  }
}

/**
 * Answers to a batch of questions (Graph): a whole message (`$value`) stands there in base64, and one that failed may have no
 * words.
 */
function takeAnswers(value: unknown, reading: Reading): void {
  if (!isObject(value) || !Array.isArray(value.responses)) return;
  for (const answer of value.responses.filter(isObject)) {
    const { status, body } = answer;
    if (typeof body === 'string') takeWhole(body, reading);
    else if (body === undefined && typeof status === 'number' && status >= 400) reading.losses.lose('items-missing', 1);
  }
}

/** A whole message in base64, as Graph and the export of quarantine give it; what is none is told. */
function takeWhole(text: string, reading: Reading): void {
  const bytes = decodeTransfer({ encoding: 'base64', lines: [text] });
  const decoded = bytes === null ? null : decodeWhole(bytes);
  if (decoded?.kind !== 'text' || !/^\s*[\w-]+:/.test(decoded.text)) {
    reading.items += 1;
    reading.losses.lose('no-message', 1);
    return;
  }
  const { records, lost } = readItem(decoded.text, reading);
  for (const record of records) reading.records.push(record);
  for (const { reason, count } of lost) reading.losses.lose(reason, count);
}

/** Reads the text of the next item. */
function readItem(text: string, reading: Reading): MessageReading {
  const told = recordsOf(inspectPaste(text), { source: reading.source, item: reading.item }, reading.context);
  reading.items += 1;
  reading.item = told.next;
  return told;
}

/** A report of DMARC, or a row of one: each stands for a number of messages. */
function takeReport(object: JsonObject, reading: Reading): void {
  const { records, isOdd } = reading.reports.recordsOf(object, reading.item);
  for (const record of records) reading.records.push(record);
  if (isOdd) reading.losses.lose('damaged');
  reading.items += records.length;
  reading.item += records.length;
}

/** A row of an answer; one that counts messages and names none is no delivery, and neither is what says nothing of a message. */
function takeRow(object: JsonObject, reading: Reading): void {
  const row = rowOfObject(object, reading.roleIn);
  if (!areAddresses.some((role) => row.has(role)) && takeHeaders(object, reading)) return;
  const isOfMessage = saysOfMessage(row);
  if (isCount(row) || (isOfMessage && countsByPeople(object, reading.roleIn))) reading.losses.lose('counted-rows', 1);
  else if (!isOfMessage) return;
  else reading.groups.add(row);
  reading.items += 1;
}

const areAddresses = ['address', 'from-address', 'client-address', 'original-client-address'] as const;

/** Messages with their fields in the form of another program, such as Gmail's or a webhook's; false where there is none. */
function takeHeaders(object: JsonObject, reading: Reading): boolean {
  const messages = headersInValue(object).filter(({ lines }) => lines.some(opensReceived) && lines.length >= fewestFields);
  for (const { lines } of messages) {
    // of such lines nobody can tell where each field began: the text of JSON says so
    const { records } = readItem(JSON.stringify(lines.join('\n')), reading);
    for (const record of records) reading.records.push(record);
  }
  return messages.length > 0;
}

/** Fewer lines than this may be anything. */
const fewestFields = 3;

/** A message of Graph with its header fields, whose values have no folds any more. */
function takeMessage(message: JsonObject, headers: readonly unknown[], reading: Reading): void {
  const { records } = readItem(linesOfGraph(headers).join('\n'), reading);
  const folder = typeof message.parentFolderName === 'string' ? message.parentFolderName : '';
  for (const record of records) reading.records.push(withPlace(record, placementOf(folder), reading.context));
}
