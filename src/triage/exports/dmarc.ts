import { domainOf } from '../../explanation/from-domain.ts';
import { readAddress } from '../../mail/ip-address.ts';
import { regionOf } from '../../detection/index.ts';
import type { ByteSource } from '../byte-source.ts';
import { noLosses, reportOf } from '../container-report.ts';
import { emptyRecord } from '../empty-record.ts';
import { mark } from '../identity.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import type { TriageRecord } from '../record.ts';
import { textOfSource } from '../text-of-bytes.ts';
import { xmlReader } from '../xml-text.ts';
import type { JsonObject } from './json-objects.ts';
import { isObject } from './json-objects.ts';
import { judgeAddress } from './record-of-delivery.ts';

/** What is known of the row that is open, by the names of its elements, in small letters. */
type OpenRow = Map<string, string>;

/**
 * Reads a DMARC aggregate report (RFC 7489, appendix C; RFC 9990) of any reporter, well-formed or not. A row stands for `count`
 * messages, which are counted apart: nobody can tell which messages they were.
 */
export async function* readDmarc(source: ByteSource, context: ReadContext): RecordBatches {
  const rows: TriageRecord[] = [];
  const report = { organisation: '', id: '', begin: '' };
  const path: string[] = [];
  let row: OpenRow | null = null;
  let item = 0;
  let isOdd = false;
  const reader = xmlReader({
    open: (name) => {
      path.push(name);
      if (name !== 'record') return;
      // a row that stays open when the next one begins was cut
      isOdd ||= row !== null;
      row = new Map();
    },
    close: (name, given) => {
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
        const record = recordOfRow(row, { source: source.name, item, report });
        isOdd ||= isOddRow(row, record);
        rows.push(record);
        row = null;
      } else take(row, name, parent, text);
    },
  });
  for await (const piece of textOfSource(source)) {
    reader.write(piece);
    if (reader.isTooDeep()) break;
    if (rows.length > 0) yield rows.splice(0);
  }
  const isDeep = reader.isTooDeep();
  if (!isDeep) reader.write(null);
  if (rows.length > 0) yield rows.splice(0);
  // elements that stay open are left open by some reporters; a row that does was cut
  const isDamaged = isDeep || isOdd || row !== null || item === 0;
  const { lose, list } = noLosses();
  if (isDamaged) lose('damaged');
  context.report(reportOf(source.name, 'dmarc', item, list()));
}

/** Of messages in one row: sums of more digits would not be exact. */
const countForm = /^\d{1,10}$/;

/** A row without its count stands for one message at least, and one without an address for nobody knows which. */
function isOddRow(row: OpenRow, { server }: TriageRecord): boolean {
  return server.address === null || !countForm.test(row.get('count') ?? '');
}

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
  place: Pick<RowPlace, 'source' | 'item'>,
): { readonly records: TriageRecord[]; readonly isOdd: boolean } {
  const head: OpenRow = new Map();
  takeObject(head, metadataOf(object), 'report_metadata', 0);
  const report = { organisation: head.get('org_name') ?? '', id: head.get('report_id') ?? '', begin: head.get('begin') ?? '' };
  let isOdd = false;
  const records = rowsOf(object).map((one, at) => {
    const row: OpenRow = new Map();
    takeObject(row, one, 'record', 0);
    const record = recordOfRow(row, { ...place, item: place.item + at, report });
    isOdd ||= isOddRow(row, record);
    return record;
  });
  return { records, isOdd };
}

/** Each text and number within an object, as an element of that name; the elements of a list all have the name of the list. */
function takeObject(row: OpenRow, value: unknown, parent: string, depth: number): void {
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

/** Of several results of SPF the first counts, of several signatures one that passed. */
function take(row: OpenRow, name: string, parent: string, text: string): void {
  const key = name === 'result' || parent === 'policy_evaluated' ? `${parent} ${name}` : name;
  if (row.get(key) === 'pass' || (key === 'spf result' && row.has(key))) return;
  row.set(key, text.toLowerCase());
}

interface RowPlace {
  readonly source: string;
  readonly item: number;
  readonly report: { readonly organisation: string; readonly id: string; readonly begin: string };
}

function recordOfRow(row: OpenRow, { source, item, report }: RowPlace): TriageRecord {
  const address = readAddress(row.get('source_ip') ?? '');
  const count = row.get('count') ?? '';
  const seconds = Number(report.begin);
  const aligned = [row.get('policy_evaluated spf'), row.get('policy_evaluated dkim')].filter((one) => one !== undefined);
  return {
    ...emptyRecord({ source, item }),
    ...(address === null ? { missing: 'address-not-logged' as const } : judgeAddress({ address, isLogged: false })),
    kind: 'dmarc',
    count: countForm.test(count) ? Number(count) : 1,
    // the same report comes by mail and in a folder: its rows are copies then
    identity: report.id === '' ? [] : [mark('dmarc', `${report.organisation}\n${report.id}\n${report.begin}\n${String(item)}`)],
    time: seconds > 0 && seconds < 253_402_300_800 ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null,
    fromDomain: domainOf(row.get('header_from') ?? ''),
    server: { name: null, address, region: address === null ? null : (regionOf(address)?.id ?? null) },
    recipient: {
      spf: row.get('spf result') ?? null,
      dkim: row.get('dkim result') ?? null,
      dmarc: aligned.length === 0 ? null : aligned.includes('pass') ? 'pass' : 'fail',
      compauth: null,
      reason: null,
    },
  };
}
