import type { ByteSource } from '../../bytes/byte-source.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import type { TriageRecord } from '../../record/record.ts';
import { textOfSource } from '../../bytes/text-of-bytes.ts';
import { xmlReader } from '../../bytes/xml-text.ts';
import type { DmarcRow } from './dmarc-row.ts';
import { dmarcRecords, isOddRow, take } from './dmarc-row.ts';
import type { JsonObject } from '../json/json-objects.ts';
import { isObject } from '../json/json-objects.ts';

/**
 * Reads a DMARC aggregate report (RFC 7489, appendix C; RFC 9990) of any reporter, well-formed or not. A row stands for `count`
 * messages, which are counted apart: nobody can tell which messages they were.
 */
export async function* readDmarc(source: ByteSource, context: ReadContext): RecordBatches {
  const rows: TriageRecord[] = [];
  const report = { organisation: '', id: '', begin: '' };
  const path: string[] = [];
  const recordOf = dmarcRecords(source.name);
  let row: DmarcRow | null = null;
  let item = 0;
  let isOdd = false;
  let silent = 0;
  let isEndless = false;
  const reader = xmlReader({
    // some reporters write the names in capitals
    open: (given) => {
      silent = 0;
      const name = given.toLowerCase();
      path.push(name);
      if (name !== 'record') return;
      // a row that stays open when the next one begins was cut
      isOdd ||= row !== null;
      row = new Map();
    },
    close: (element, given) => {
      silent = 0;
      const name = element.toLowerCase();
      path.pop();
      const text = given.trim();
      const parent = path.at(-1) ?? '';
      if (row === null) {
        if (name === 'org_name') report.organisation = text;
        else if (name === 'report_id') report.id = text;
        else if (name === 'begin') report.begin = text;
        return;
      }
      if (name === 'record') {
        item += 1;
        const record = recordOf(row, item, report);
        isOdd ||= isOddRow(row, record);
        rows.push(record);
        row = null;
      } else take(row, name, parent, text);
    },
  });
  for await (const piece of textOfSource(source)) {
    reader.write(piece);
    silent += piece.length;
    isEndless = reader.isTooDeep() || silent > longestElement;
    if (isEndless || context.isStopped()) break;
    if (rows.length > 0) yield rows.splice(0);
  }
  const isStopped = context.isStopped();
  if (!isEndless && !isStopped) reader.write(null);
  if (rows.length > 0) yield rows.splice(0);
  // elements that stay open are left open by some reporters; a row that does was cut
  const isCut = !isStopped && (row !== null || path.includes('row') || item === 0);
  const isDamaged = isEndless || isOdd || isCut;
  const { lose, list } = noLosses();
  if (isDamaged) lose('damaged');
  context.report(reportOf(source.name, 'dmarc', item, list()));
}

/** Characters without the begin or end of an element: the reader keeps a text, an attribute or a comment until it ends. */
const longestElement = 4 * 1024 * 1024;

/** A report that was turned into JSON: by its elements, as any program does, or with the names of parsedmarc. */
export function isDmarcReport(object: JsonObject): boolean {
  return metadataOf(object) !== undefined && rowsOf(object).length > 0;
}

/** Some programs make a list of every element, even of one that can be there once. */
function metadataOf({ report_metadata: metadata }: JsonObject): JsonObject | undefined {
  return [metadata].flat().find(isObject);
}

function rowsOf({ record, records }: JsonObject): JsonObject[] {
  return [record, records].flat().filter(isObject);
}

/** The rows of such a report, counted as those of the XML are; `isOdd`: one of them lacks its count or its address. */
export function recordsOfReport(
  object: JsonObject,
  place: { readonly source: string; readonly item: number },
): { readonly records: TriageRecord[]; readonly isOdd: boolean } {
  const head: DmarcRow = new Map();
  takeObject(head, metadataOf(object), 'report_metadata', 0);
  const begin = head.get('begin') ?? head.get('begin_date') ?? '';
  const report = { organisation: head.get('org_name') ?? '', id: head.get('report_id') ?? '', begin };
  const recordOf = dmarcRecords(place.source);
  let isOdd = false;
  const records = rowsOf(object).map((one, at) => {
    const row: DmarcRow = new Map();
    takeObject(row, one, 'record', 0);
    const record = recordOf(row, place.item + at, report);
    isOdd ||= isOddRow(row, record);
    return record;
  });
  return { records, isOdd };
}

/** Each text and number within an object, as an element of that name; the elements of a list all have the name of the list. */
function takeObject(row: DmarcRow, value: unknown, parent: string, depth: number): void {
  if (!isObject(value) || depth > deepestElement) return;
  for (const [name, inner] of Object.entries(value)) {
    for (const one of [inner].flat()) {
      if (typeof one === 'string' || typeof one === 'number')
        take(row, ofParsedmarc.get(name) ?? name, parent, String(one).trim());
      else takeObject(row, one, name, depth + 1);
    }
  }
}

const deepestElement = 6;

/** Names that differ from those of the XML. Its times are without a zone, and are not read. */
const ofParsedmarc: ReadonlyMap<string, string> = new Map([['ip_address', 'source_ip']]);
