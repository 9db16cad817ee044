import { readAddress } from '../../ip-address.ts';
import { fieldsNamed } from '../../fields.ts';
import { entryOf } from '../../trace/antispam-report.ts';
import { readRange } from '../../trace/handover.ts';
import type { Finding, Reading, Rule } from '../rule.ts';
import { isVouched } from '../rule.ts';

/**
 * The recipient's side noted the connecting address outside `Received` too: `(sender IP is 40.95.78.166)`, X-Sender-IP (consumer
 * mailboxes), CIP in an inbound report. The pool behind that address, where it is one of Microsoft's.
 */
export const recipientRecord: Rule<'recipient-record'> = {
  id: 'recipient-record',
  speak(reading) {
    return notesOf(reading).flatMap(({ at, field, address }): Finding<'recipient-record'>[] => {
      const range = readRange({ address }, reading.trace.hops[0]?.time);
      if (range === null) return [];
      return [
        { claim: range.pool, cites: [at], values: { address, range: range.range, field }, vouched: isVouched(reading.trace, at) },
      ];
    });
  },
};

interface Note {
  readonly at: number;
  readonly field: string;
  readonly address: string;
}

/**
 * A recipient writes its notes above its border line; below an own line that cannot be read everything may be a stranger's. Only a text
 * without any `Received` (a cut-out) is taken at its word, the newest note of each kind, and then nothing is vouched for.
 */
function notesOf({ fields, trace }: Reading): Note[] {
  const notes: Note[] = [];
  const add = (at: number, address: string | null | undefined): void => {
    const field = fields[at]?.name;
    if (field !== undefined && address !== null && address !== undefined) notes.push({ at, field, address });
  };
  const results = trace.authentication.filter(({ source }) => source === 'authentication-results');
  const [newest] = trace.hops;
  if (newest !== undefined) {
    const end = trace.border?.at ?? trace.hops.find(({ stretch }) => stretch === 'earlier')?.at ?? newest.at;
    for (const record of results) if (record.at < end) add(record.at, record.senderAddress);
    return notes;
  }
  if (results[0] !== undefined) add(results[0].at, results[0].senderAddress);
  const [senderIp] = fieldsNamed(fields, 'X-Sender-IP');
  if (senderIp !== undefined) add(senderIp.at, readAddress(senderIp.value));
  const inbound = trace.antispamReports.find((report) => !report.untrusted && entryOf(report, 'DIR') === 'INB');
  if (inbound !== undefined) add(inbound.at, readAddress(entryOf(inbound, 'CIP') ?? ''));
  return notes;
}
