import { domainOf } from '../../explanation/from-domain.ts';
import { readAddress } from '../../mail/ip-address.ts';
import { regionOf } from '../../detection/index.ts';
import { emptyRecord } from '../empty-record.ts';
import { mark } from '../identity.ts';
import type { TriageRecord } from '../record.ts';
import { judgeAddress } from './record-of-delivery.ts';

/** What is known of a row of an aggregate report, by the names of its elements, in small letters. */
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

/** Makes the records of the rows of one input, one after another. */
export function dmarcRecords(source: string): (row: DmarcRow, item: number, report: DmarcReport) => TriageRecord {
  const markOf = rowMarks();
  return (row, item, report) => {
    const address = readAddress(row.get('source_ip') ?? '');
    const count = row.get('count') ?? '';
    const seconds = secondsIn(report.begin);
    const aligned = [row.get('policy_evaluated spf'), row.get('policy_evaluated dkim')].filter((one) => one !== undefined);
    return {
      ...emptyRecord({ source, item }),
      ...(address === null ? { missing: 'address-not-logged' as const } : judgeAddress({ address, isLogged: false })),
      kind: 'dmarc',
      count: countForm.test(count) ? Number(count) : 1,
      identity: markOf(row, address, report),
      time: seconds === null ? null : `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`,
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

function secondsIn(begin: string): number | null {
  const seconds = Number(begin);
  return seconds > 0 && seconds < 253_402_300_800 ? seconds : null;
}

/**
 * The same report comes by mail, lies in a folder, and stands in the JSON and the CSV that parsedmarc makes of it: its rows are
 * copies then. They are told by what they say, since a file of several reports numbers them otherwise; of rows that say the same,
 * each is one more.
 */
function rowMarks(): (row: DmarcRow, address: string | null, report: DmarcReport) => number[] {
  let open = '';
  const seen = new Map<string, number>();
  return (row, address, { organisation, id, begin }) => {
    const seconds = secondsIn(begin);
    const day = seconds === null ? begin : new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
    // parsedmarc leaves out what stands behind the at sign of an id
    const [plainId = ''] = id.replace(/[<>]/g, '').split('@');
    if (plainId === '') return [];
    const ofReport = [organisation, plainId, day].join('|').toLowerCase();
    if (ofReport !== open) seen.clear();
    open = ofReport;
    const said = [address ?? '', row.get('count') ?? '', row.get('header_from') ?? ''].join('|');
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return [mark('dmarc', `${ofReport}|${said}|${String(before)}`)];
  };
}
