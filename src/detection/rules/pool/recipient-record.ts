import type { AuthenticationRecord } from '../../../mail/authentication/authentication-results.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import { readOutboundPeer } from '../../route/outbound-peer.ts';
import { hopsIn } from '../../route/hops-in.ts';
import type { Trace } from '../../route/trace.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import { inboundReports, recipientReport, recipientStamps } from '../recipient-stamps.ts';
import type { Rule } from '../rule.ts';
import { findingsIn, isVouched } from '../rule.ts';

/**
 * The recipient's side noted the connecting address outside `Received` too: `(sender IP is 40.95.78.166)`, X-Sender-IP (consumer
 * mailboxes), CIP in an inbound report; and in a cut-out `client-ip=40.95.78.166` of Received-SPF. The pool behind that address,
 * where it is one of Microsoft's. PTR in that report is the one place in which a Microsoft mailbox keeps the looked-up name, and
 * a name beats the block (Anti-spam message headers, 2026-07-27).
 */
export const recipientRecord: Rule<'recipient-record'> = {
  id: 'recipient-record',
  speak(trace) {
    const time = trace.hops[0]?.time;
    return findingsIn(notesOf(trace), ({ at, field, address, name: looked, vouched }) => {
      const handover = readOutboundPeer({ reverseName: looked.includes('.') ? looked : undefined, address }, time);
      if (handover === null) return null;
      const { pool, name, range } = handover;
      const values = { address, range: pool === range?.pool ? range.range : null, field, name: name?.name ?? null };
      return { claim: pool, cites: [at], values, vouched };
    });
  },
};

/** `name` is the looked-up name that stands with the address, empty if there is none. */
interface Note {
  readonly at: number;
  readonly field: string;
  readonly address: string;
  readonly name: string;
  readonly vouched: boolean;
}

/**
 * A recipient writes its results above its border line, and its other stamps below all that came with the message; below an own
 * line that cannot be read every other line may be a stranger's. Only a text without any `Received` (a cut-out) is taken at its
 * word, the newest note of each kind, and then nothing is vouched for.
 */
function notesOf(trace: Trace): Note[] {
  const [newest] = trace.hops;
  if (newest === undefined) return cutOutNotes(trace);
  const notes: Note[] = [];
  const end = trace.border?.at ?? endOfOwn(trace) ?? newest.at;
  for (const record of trace.authentication) {
    if (record.source !== 'authentication-results' || record.at >= end) continue;
    const { at, field, senderAddress } = record;
    note(notes, { at, field, address: senderAddress, name: '', vouched: isVouched(trace, at) });
  }
  if (trace.stampsStart !== null) addStamps(notes, trace);
  return notes;
}

/**
 * Where the recipient's own fields end if there is no border line: at the line that cannot be read, since the line above it names
 * the recipient's own server as its writer; else at the last own line, since what stands below it came with the message.
 */
function endOfOwn({ entry, hops }: Trace): number | undefined {
  return entry === 'unreadable' ? hopsIn(hops, 'earlier')[0]?.at : hopsIn(hops, 'own').at(-1)?.at;
}

/** A note whose field may hold no address. */
type Candidate = Omit<Note, 'address'> & { readonly address: string | null | undefined };

/** Adds a note, where its field holds an address. */
function note(notes: Note[], { at, field, address, name, vouched }: Candidate): void {
  if (address !== null && address !== undefined) notes.push({ at, field, address, name, vouched });
}

function cutOutNotes(trace: Trace): Note[] {
  const notes: Note[] = [];
  const newest = (kind: string): AuthenticationRecord | undefined => trace.authentication.find(({ source }) => source === kind);
  const results = newest('authentication-results');
  // who names no address there may write it into the field of SPF alone
  const named = results?.senderAddress === undefined ? newest('received-spf') : results;
  if (named !== undefined) {
    const { at, field, senderAddress } = named;
    note(notes, { at, field, address: senderAddress, name: '', vouched: false });
  }
  const [senderIp] = trace.stamps.senderIps;
  if (senderIp !== undefined) note(notes, { ...senderIp, name: '', vouched: false });
  const report = inboundReports(trace.antispamReports)[0];
  if (report !== undefined) {
    const address = readAddress(entryOf(report, 'CIP') ?? '');
    note(notes, { at: report.at, field: report.field, address, name: entryOf(report, 'PTR') ?? '', vouched: false });
  }
  return notes;
}

/**
 * What a Microsoft mailbox stamped: beside a border line that can be read, only a name says more; it must stand with the same
 * address.
 */
function addStamps(notes: Note[], trace: Trace): void {
  const vouched = hasMicrosoftEdge(trace);
  const seen = hopsIn(trace.hops, 'border')[0]?.from?.address;
  const report = recipientReport(trace);
  if (report !== null) {
    const name = entryOf(report, 'PTR') ?? '';
    const address = seen === undefined || isPoolName(name) ? readAddress(entryOf(report, 'CIP') ?? '') : null;
    if (seen === undefined || address === seen) note(notes, { at: report.at, field: report.field, address, name, vouched });
  }
  const senderIps = seen === undefined ? recipientStamps(trace, trace.stamps.senderIps) : [];
  const [senderIp] = senderIps;
  if (senderIp !== undefined && senderIps.length === 1) note(notes, { ...senderIp, name: '', vouched });
}

/**
 * `mail-….outbound.protection.outlook.com`; `InfoDomainNonexistent` and `InfoNoRecords` stand where the look-up found no name.
 */
function isPoolName(name: string): boolean {
  return name.toLowerCase().startsWith('mail-') && name.includes('.outbound');
}
