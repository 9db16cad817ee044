import { domainOf } from '../../../explanation/message/from-domain.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { regionOf } from '../../../detection/index.ts';
import { emptyRecord } from '../../record/empty-record.ts';
import { mark } from '../../record/identity.ts';
import type { TriageRecord } from '../../record/record.ts';
import { judgeAddress } from '../delivery/record-of-delivery.ts';

/** What is known of a row of an aggregate report, by the names of its elements, in lower case. */
export type DmarcRow = Map<string, string>;

/** The report that a row is of, as far as it is known. */
export interface DmarcReport {
  readonly organisation: string;
  readonly id: string;
  readonly begin: string;
}

/** Of several results of SPF the first counts, of several signatures one that passed. */
export function take(row: DmarcRow, name: string, parent: string, text: string): void {
  const key = name === 'result' || parent === 'policy_evaluated' ? `${parent} ${name}` : name;
  if (row.get(key) === 'pass' || (key === 'spf result' && row.has(key))) return;
  row.set(key, text.toLowerCase());
}

/** Of messages in one row: sums of more digits would not be exact. */
const countForm = /^\d{1,10}$/;

/** A row without its count stands for one message at least, and one without an address for nobody knows which. */
export function isOddRow(row: DmarcRow, { server }: TriageRecord): boolean {
  return server.address === null || !countForm.test(row.get('count') ?? '');
}

/**
 * Makes the records of the rows of one input, one after another. `content`: what the whole input holds in short, by which it is
 * known where its rows do not say what report they are of; null where that is not known.
 */
export function dmarcRecords(
  source: string,
  content: string | null = null,
): (row: DmarcRow, item: number, report: DmarcReport) => TriageRecord {
  const markOf = rowMarks(content);
  return (row, item, report) => {
    const address = readAddress(row.get('source_ip') ?? '');
    const count = row.get('count') ?? '';
    const time = timeIn(report.begin);
    // a day without its zone does for the question what the block was used for
    const day = time ?? (/^\d{4}-\d\d-\d\d/.test(report.begin) ? report.begin : null);
    const aligned = [row.get('policy_evaluated spf'), row.get('policy_evaluated dkim')].filter((one) => one !== undefined);
    return {
      ...emptyRecord({ source, item }),
      ...(address === null ? { missing: 'address-not-logged' as const } : judgeAddress({ address, isLogged: false }, day)),
      kind: 'dmarc',
      count: countForm.test(count) ? Number(count) : 1,
      identity: markOf(row, address, report),
      time,
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
  };
}

/** The time that a number of seconds stands for; null for a text. */
function timeIn(begin: string): string | null {
  const seconds = Number(begin);
  return seconds > 0 && seconds < 253_402_300_800 ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null;
}

/**
 * The same report comes by mail, lies in a folder, and stands in the JSON and the CSV that parsedmarc makes of it: its rows are
 * copies then. They are told by what they say, since a file of several reports numbers them otherwise; of rows that say the same,
 * each is one more, whatever rows of other reports stand between them. A report without an id is known by who reports and the
 * day; a table that names neither only by all that stands in it, where the same file is given twice.
 */
function rowMarks(content: string | null): (row: DmarcRow, address: string | null, report: DmarcReport) => number[] {
  const seen = new Map<number, number>();
  return (row, address, { organisation, id, begin }) => {
    const day = timeIn(begin)?.replace('T', ' ').slice(0, 19) ?? begin;
    // parsedmarc leaves out what follows the at sign of an id
    const [plainId = ''] = id.replace(/[<>]/g, '').split('@');
    const isKnown = plainId !== '' || (organisation !== '' && begin !== '');
    if (!isKnown && content === null) return [];
    const ofReport = isKnown ? [organisation, plainId, day].join('|').toLowerCase() : (content ?? '');
    const said = [ofReport, address ?? '', row.get('count') ?? '', row.get('header_from') ?? ''].join('|');
    const own = mark('dmarc', said);
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    return [before === 0 ? own : mark('dmarc', `${said}|${String(before)}`)];
  };
}
