import { isInsideAddress } from '../../../mail/addresses/address-ranges.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { AuthenticationRecord } from '../../../mail/authentication/authentication-results.ts';
import { hopsIn } from '../../route/hops-in.ts';
import type { Trace } from '../../route/trace.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import { recipientReport } from '../recipient-stamps.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * The reader's side noted the connecting address a second time, above its border line: `(sender IP is …)`, `client-ip=…`. The
 * same address strengthens the border line, another contradicts it. With Enhanced Filtering for Connectors the results are
 * judged on the address before the gateway, so there another address is to be expected (Enhanced filtering for connectors,
 * learn.microsoft.com). The CIP of the recipient's own report speaks where no result does, or where it names another address.
 */
export const recipientNote: Rule<'recipient-note'> = {
  id: 'recipient-note',
  speak(trace) {
    const border = hopsIn(trace.hops, 'border')[0];
    const seen = border?.from?.address;
    if (border === undefined || seen === undefined || isInsideAddress(seen)) return [];
    const notes = notesOf(trace, border.at, seen);
    if (notes.length === 0) return [];
    const skipped = skipListed(trace);
    // A second stage of the reader's own system judges the first: that address is no other peer.
    const own = hopsIn(trace.hops, 'own');
    return findingsIn(notes, ({ at, field, address }) => {
      if (own.some(({ from }) => from?.address === address)) return null;
      const claim = address === seen ? 'agrees' : address === skipped ? 'skip-listed' : 'contradicts';
      const values = { address, seen, field };
      return { claim, cites: [at, border.at], values, vouched: trace.border?.vouched === true };
    });
  },
};

interface Note {
  readonly at: number;
  readonly field: string;
  readonly address: string;
}

function notesOf(trace: Trace, border: number, seen: string): Note[] {
  const notes: Note[] = [];
  for (const record of trace.authentication) {
    const address = addressAbove(record, border);
    if (address !== null) notes.push({ at: record.at, field: record.field, address });
  }
  const report = hasMicrosoftEdge(trace) ? recipientReport(trace) : null;
  const address = report === null ? null : readAddress(entryOf(report, 'CIP') ?? '');
  if (report === null || address === null || isInsideAddress(address) || address === nobody) return notes;
  if (address !== seen || notes.length === 0) notes.push({ at: report.at, field: report.field, address });
  return notes;
}

/**
 * The address behind a gateway that the recipient's own Enhanced Filtering judged. Anybody can write such a field, so it counts
 * among the mailbox's own stamps alone, where it stands once.
 */
function skipListed({ stamps, stampsStart }: Trace): string | null {
  const [stamp, ...others] = stamps.skipListed;
  return stamp !== undefined && others.length === 0 && stampsStart !== null && stamp.at >= stampsStart ? stamp.address : null;
}

/** CIP of a message that no server outside handed over. */
const nobody = '255.255.255.255';

/** Sets of an ARC seal are told apart by their instance, not by their place: they may be an older system's. */
function addressAbove({ at, source, senderAddress }: AuthenticationRecord, border: number): string | null {
  const own = at < border && (source === 'authentication-results' || source === 'received-spf');
  return own && senderAddress !== undefined && !isInsideAddress(senderAddress) ? senderAddress : null;
}
