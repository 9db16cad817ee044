import { domainOf } from '../../explanation/from-domain.ts';
import { readAddress } from '../../mail/ip-address.ts';
import { regionOf } from '../../detection/index.ts';
import type { ByteSource } from '../byte-source.ts';
import { emptyRecord } from '../empty-record.ts';
import { mark } from '../identity.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import type { TriageRecord } from '../record.ts';
import { encodingOf, textPieces } from '../text-of-bytes.ts';
import { xmlReader } from '../xml-text.ts';
import { judgeAddress } from './record-of-delivery.ts';

/** What is known of the row that is open. */
interface OpenRow {
  address: string | null;
  count: number;
  from: string | null;
  spf: string | null;
  dkim: string | null;
  alignedSpf: string | null;
  alignedDkim: string | null;
}

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
  const reader = xmlReader({
    open: (name) => {
      path.push(name);
      if (name === 'record')
        row = { address: null, count: 1, from: null, spf: null, dkim: null, alignedSpf: null, alignedDkim: null };
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
        rows.push(recordOfRow(row, { source: source.name, item, report }));
        row = null;
      } else take(row, name, parent, text);
    },
  });
  for await (const piece of textPieces(source.stream(), encodingOf(await source.slice(0, 512)))) {
    reader.write(piece);
    if (reader.isTooDeep()) break;
    if (rows.length > 0) yield rows.splice(0);
  }
  const isDeep = reader.isTooDeep();
  if (!isDeep) reader.write(null);
  if (rows.length > 0) yield rows.splice(0);
  // elements that stay open are left open by some reporters; a row that does was cut
  const isDamaged = isDeep || row !== null || item === 0;
  const shortfalls = isDamaged ? [{ reason: 'damaged' as const, count: null, detail: null }] : [];
  context.report({ source: source.name, kind: 'dmarc', declared: null, read: item, shortfalls });
}

function take(row: OpenRow, name: string, parent: string, text: string): void {
  if (name === 'source_ip') row.address = readAddress(text);
  else if (name === 'count') row.count = /^\d{1,15}$/.test(text) ? Number(text) : 1;
  else if (name === 'header_from') row.from = domainOf(text);
  else if (name === 'result' && parent === 'spf') row.spf ??= text.toLowerCase();
  else if (name === 'result' && parent === 'dkim') row.dkim = row.dkim === 'pass' ? 'pass' : text.toLowerCase();
  else if (name === 'spf' && parent === 'policy_evaluated') row.alignedSpf = text.toLowerCase();
  else if (name === 'dkim' && parent === 'policy_evaluated') row.alignedDkim = text.toLowerCase();
}

interface RowPlace {
  readonly source: string;
  readonly item: number;
  readonly report: { readonly organisation: string; readonly id: string; readonly begin: string };
}

function recordOfRow(row: OpenRow, { source, item, report }: RowPlace): TriageRecord {
  const { address } = row;
  const seconds = Number(report.begin);
  const aligned = row.alignedSpf === 'pass' || row.alignedDkim === 'pass';
  return {
    ...emptyRecord({ source, item }),
    ...(address === null ? { missing: 'address-not-logged' as const } : judgeAddress({ address, isLogged: false })),
    kind: 'dmarc',
    count: row.count,
    // the same report comes by mail and in a folder: its rows are copies then
    identity: report.id === '' ? [] : [mark('d', `${report.organisation}\n${report.id}\n${report.begin}\n${String(item)}`)],
    time: seconds > 0 && seconds < 253_402_300_800 ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null,
    fromDomain: row.from,
    server: { name: null, address, region: address === null ? null : (regionOf(address)?.id ?? null) },
    recipient: {
      spf: row.spf,
      dkim: row.dkim,
      dmarc: row.alignedSpf === null && row.alignedDkim === null ? null : aligned ? 'pass' : 'fail',
      compauth: null,
      reason: null,
    },
  };
}
