import { readAddress } from '../../ip-address.ts';
import { entryOf } from '../../trace/antispam-report.ts';
import { readHandover } from '../../trace/handover.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import { recipientReport, recipientStamps } from '../recipient-stamps.ts';
import type { Finding, Reading, Rule } from '../rule.ts';
import { isVouched } from '../rule.ts';

/**
 * The recipient's side noted the connecting address outside `Received` too: `(sender IP is 40.95.78.166)`, X-Sender-IP (consumer
 * mailboxes), CIP in an inbound report. The pool behind that address, where it is one of Microsoft's. PTR in that report is the one place in
 * which a Microsoft mailbox keeps the looked-up name, and a name beats the block (Anti-spam message headers, 2026-07-27).
 */
export const recipientRecord: Rule<'recipient-record'> = {
  id: 'recipient-record',
  speak(reading) {
    const time = reading.trace.hops[0]?.time;
    return notesOf(reading).flatMap(({ at, field, address, name: reverseName = '', vouched }): Finding<'recipient-record'>[] => {
      const peer = { address, ...(reverseName.includes('.') ? { reverseName } : {}) };
      const hop = { at, dialect: 'exchange', stretch: 'border', from: peer, ...(time === undefined ? {} : { time }) } as const;
      const handover = readHandover(hop, { reader: 'microsoft365', entry: 'border', index: 0, vouched: false }, false);
      if (handover === null) return [];
      const { pool, name, range } = handover;
      const values = { address, range: pool === range?.pool ? range.range : '', field, name: name?.name ?? '' };
      return [{ claim: pool, cites: [at], values, vouched }];
    });
  },
};

interface Note {
  readonly at: number;
  readonly field: string;
  readonly address: string;
  readonly name?: string;
  readonly vouched: boolean;
}

/**
 * A recipient writes its results above its border line, and its other stamps below all that came with the message; below an own line that
 * cannot be read every other line may be a stranger's. Only a text without any `Received` (a cut-out) is taken at its word, the newest note of
 * each kind, and then nothing is vouched for.
 */
function notesOf(reading: Reading): Note[] {
  const { fields, named, trace } = reading;
  const notes: Note[] = [];
  const add = (at: number, address: string | null | undefined, more: { name?: string; vouched?: boolean } = {}): void => {
    const field = fields[at]?.name;
    if (field === undefined || address === null || address === undefined) return;
    notes.push({ at, field, address, vouched: isVouched(trace, at), ...more });
  };
  const results = trace.authentication.filter(({ source }) => source === 'authentication-results');
  const [newest] = trace.hops;
  if (newest !== undefined) {
    const end = trace.border?.at ?? trace.hops.find(({ stretch }) => stretch === 'earlier')?.at ?? newest.at;
    for (const record of results) if (record.at < end) add(record.at, record.senderAddress);
    for (const stamp of stampsOf(reading)) add(stamp.at, stamp.address, { name: stamp.name, vouched: hasMicrosoftEdge(trace) });
    return notes;
  }
  if (results[0] !== undefined) add(results[0].at, results[0].senderAddress);
  const [senderIp] = named('X-Sender-IP');
  if (senderIp !== undefined) add(senderIp.at, readAddress(senderIp.value));
  const inbound = trace.antispamReports.find((report) => !report.untrusted && entryOf(report, 'DIR') === 'INB');
  if (inbound !== undefined) add(inbound.at, readAddress(entryOf(inbound, 'CIP') ?? ''), { name: entryOf(inbound, 'PTR') ?? '' });
  return notes;
}

type Stamp = Pick<Note, 'at' | 'address'> & { readonly name: string };

/** What a Microsoft mailbox stamped: beside a border line that can be read, only a name says more; it must stand with the same address. */
function stampsOf(reading: Reading): Stamp[] {
  const border = reading.trace.hops.find(({ stretch }) => stretch === 'border');
  const seen = border?.from?.address;
  const report = recipientReport(reading);
  const address = report === null ? null : readAddress(entryOf(report, 'CIP') ?? '');
  const name = report === null ? '' : (entryOf(report, 'PTR') ?? '');
  const told = report !== null && address !== null && (seen === undefined || (address === seen && isPoolName(name)));
  const senderIps = seen === undefined ? recipientStamps(reading, 'X-Sender-IP') : [];
  return [
    ...(told ? [{ at: report.at, address, name }] : []),
    ...senderIps.flatMap(({ at, value }): Stamp[] => {
      const noted = readAddress(value);
      return noted === null || senderIps.length > 1 ? [] : [{ at, address: noted, name: '' }];
    }),
  ];
}

/** `mail-….outbound.protection.outlook.com`; `InfoDomainNonexistent` and `InfoNoRecords` stand where the look-up found no name. */
function isPoolName(name: string): boolean {
  return name.toLowerCase().startsWith('mail-') && name.includes('.outbound');
}
