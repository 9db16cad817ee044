import type { Role } from '../headings.ts';
import { areOfDeliveries, isOfSender } from '../headings.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Lists that answers of Graph, Defender and event hubs hold; `value` may be one object. */
const lists = ['value', 'results', 'Results', 'records'] as const;

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
    for (const one of value) yield* objectsIn(one, known, depth);
    return;
  }
  if (!isObject(value)) return;
  if (known.isWhole(value)) {
    yield value;
    return;
  }
  const { columns = value.Columns, rows = value.Rows } = value;
  const list = lists.find((name) => Array.isArray(value[name]) || (name === 'value' && isObject(value[name])));
  if (list !== undefined) yield* objectsIn(value[list], known, depth);
  else if (Array.isArray(columns) && Array.isArray(rows)) yield* rowsOf(columns, rows);
  else yield* packed(value, known, depth);
}

/** What is packed into an object that is no row itself; the object where nothing is. */
function* packed(object: JsonObject, known: Known, depth: number): Generator<JsonObject, void, undefined> {
  const inner = depth < deepest && !Array.isArray(object.internetMessageHeaders) ? packsOf(object) : [];
  if (inner.length === 0 || known.isKnown(object)) {
    yield object;
    return;
  }
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
  return Object.entries(object).flatMap(([name, value]) => (isPack(value) && !isOfSender(name) ? [value] : []));
}

/** An object, or a list that holds some. */
function isPack(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.some((one) => isObject(one)));
}

function* rowsOf(columns: readonly unknown[], rows: readonly unknown[]): Generator<JsonObject, void, undefined> {
  const names = columns.map((column) => (isObject(column) ? (column.name ?? column.ColumnName) : column)).map(String);
  for (const row of rows) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    yield Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  }
}

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
