import type { Role } from '../roles.ts';
import { isOfSender } from '../headings.ts';
import { areOfDeliveries } from '../heading-sets.ts';
import { decodeTransfer } from '../../../mail/mime/decode-transfer.ts';
import { answerLists } from './json-units.ts';
import { parsed } from './parsed-json.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects within one another in which rows are looked for. */
const deepest = 6;

/**
 * Finds what says something of messages in the documents of one export; `roleOf` says what a property of a name holds, `isWhole`
 * of an object that it is no answer with a list of rows in it.
 */
export function objectFinder(
  roleOf: (name: string) => Role | null,
  isWhole: (object: JsonObject) => boolean,
): (document: unknown) => Generator<JsonObject, void, undefined> {
  const isKnown = (object: JsonObject): boolean => isWhole(object) || areOfDeliveries(Object.keys(object).map(roleOf));
  return (document) => objectsIn(document, { isKnown, isWhole }, 0);
}

interface Known {
  readonly isKnown: (object: JsonObject) => boolean;
  readonly isWhole: (object: JsonObject) => boolean;
}

/**
 * The objects of a document that each say something of one message, in order: those of an answer with a list in it, of a list,
 * the rows of a table with its columns (Kusto), what a stream or a SIEM packs into a record of its own. An object in
 * which nothing of that is found is given as it is.
 */
function* objectsIn(value: unknown, known: Known, depth: number): Generator<JsonObject, void, undefined> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const [headings] = list;
    if (areLists(list) && known.isKnown(Object.fromEntries(namesIn(headings).map((name) => [name, ''])))) {
      yield* rowsOf(namesIn(headings), list.slice(1));
      return;
    }
    for (const one of value) yield* objectsIn(one, known, depth);
    return;
  }
  if (!isObject(value)) return;
  if (known.isWhole(value)) {
    yield value;
    return;
  }
  const turned = rowsOfColumns(value);
  if (turned !== null && known.isKnown(value)) {
    yield* turned;
    return;
  }
  const { columns = value.Columns ?? value.fields, rows = value.Rows ?? value.data } = value;
  const list = answerLists.find((name) => Array.isArray(value[name]) || (name === 'value' && isObject(value[name])));
  if (list !== undefined && known.isKnown(value)) yield* rowsWithin([value[list]], value, known, depth);
  else if (list !== undefined) yield* objectsIn(value[list], known, depth);
  else if (Array.isArray(columns) && Array.isArray(rows) && areLists(rows)) yield* rowsOf(namesIn(columns), rows);
  else yield* packed(value, known, depth);
}

/** What is packed into an object that is no row itself; the object where nothing is. */
function* packed(object: JsonObject, known: Known, depth: number): Generator<JsonObject, void, undefined> {
  const inner = depth < deepest && !Array.isArray(object.internetMessageHeaders) ? packsOf(object) : [];
  if (inner.length === 0 || known.isKnown(object)) {
    yield object;
    return;
  }
  yield* rowsWithin(inner, object, known, depth);
}

/** The rows in what an object holds; the object where there are none, which may be a row with such a property itself. */
function* rowsWithin(
  inner: readonly unknown[],
  object: JsonObject,
  known: Known,
  depth: number,
): Generator<JsonObject, void, undefined> {
  let found = false;
  for (const one of inner) {
    for (const row of objectsIn(one, known, depth + 1)) {
      if (!Array.isArray(row.internetMessageHeaders) && !known.isKnown(row)) continue;
      found = true;
      yield row;
    }
  }
  if (!found) yield object;
}

function packsOf(object: JsonObject): unknown[] {
  const names = Object.keys(object);
  const texts = names.some((name) => ofHubs.test(name)) ? /^(?:properties|body)$/i : /^properties$/i;
  const isOfStream = names.some((name) => ofHubs.test(name) || /^category$/i.test(name));
  return Object.entries(object).flatMap(([name, value]) => {
    if (isPack(value)) return isOfSender(name) ? [] : [value];
    if (name === ofSplunk && typeof value === 'string') return [parsed(value)];
    const text = isOfStream && typeof value === 'string' && texts.test(name) ? packedText(value) : undefined;
    return text === undefined ? [] : [text];
  });
}

/**
 * What a record has that an event hub wrote: its body is no text of a stranger's. Tickets too have a category, and the body of
 * one is what somebody mailed.
 */
const ofHubs = /^(?:sequencenumber|enqueuedtimeutc)$/i;

/** Where Splunk keeps an event as it came, beside what it read of it. */
const ofSplunk = '_raw';

/** JSON as a text in JSON, as it is or in base64. */
function packedText(text: string): unknown {
  const bytes = /^\s*[{[]/.test(text) ? null : decodeTransfer({ encoding: 'base64', lines: [text] });
  return parsed(bytes === null ? text : new TextDecoder().decode(bytes));
}

/** An object, or a list that holds some, or lists. */
function isPack(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null));
}

function areLists(rows: readonly unknown[]): boolean {
  return rows.length > 0 && rows.every((row) => Array.isArray(row));
}

/** The rows of an object that has a column in each property, as statistics programs write tables; null for another one. */
function rowsOfColumns(object: JsonObject): JsonObject[] | null {
  const columns = Object.entries(object);
  const keys = keysOf(columns[0]?.[1]);
  if (keys.length === 0 || columns.some(([, column]) => keysOf(column).join('\n') !== keys.join('\n'))) return null;
  return keys.map((key) => Object.fromEntries(columns.map(([name, column]) => [name, valueAt(column, key)])));
}

function keysOf(column: unknown): string[] {
  return typeof column === 'object' && column !== null ? Object.keys(column) : [];
}

function valueAt(column: unknown, key: string): unknown {
  return Array.isArray(column) ? column[Number(key)] : isObject(column) ? column[key] : undefined;
}

function namesIn(columns: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(columns) ? columns : [];
  return list.map((column) => String(isObject(column) ? (column.name ?? column.ColumnName) : column));
}

function* rowsOf(names: readonly string[], rows: readonly unknown[]): Generator<JsonObject, void, undefined> {
  for (const row of rows) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    yield Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  }
}

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
