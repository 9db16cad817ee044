import type { Detection, Trace } from '../../detection/index.ts';
import { allOwnResults, dangerToStop, isMereClaim } from '../../detection/index.ts';
import { firstClaim } from '../../explanation/reasons/first-claim.ts';
import { fromDomain } from '../../explanation/message/from-domain.ts';
import { relayingParty } from '../../explanation/message/relaying-party.ts';
import { sourceOf } from '../../explanation/message/source-of.ts';
import { resultOf } from '../../mail/authentication/method-results.ts';
import type { AuthenticationRecord, MethodResult } from '../../mail/authentication/authentication-results.ts';
import { readDate } from '../../mail/date-time.ts';
import { decodeEncodedWords } from '../../mail/encodings/encoded-words.ts';
import { onlyField } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { isSameWord } from '../../mail/same-word.ts';
import { identityOf, messageIdOf } from './identity-of-fields.ts';
import { isJunkFolder } from './place-of-path.ts';
import { strongestCause } from './strongest-cause.ts';
import type { AuthenticationOutcome, Placement, Threat, TriageRecord } from './record.ts';

/** Where a message stands among the records of its source. */
export type RecordPlace = Pick<TriageRecord, 'source' | 'item' | 'within' | 'carries'>;

/** The record of a message whose header text was judged: it says what `check --json` says, key by key. */
export function recordOfDetection(detection: Detection, place: RecordPlace): TriageRecord {
  const { verdict, trace, junk, advice, fields, evidence } = detection;
  const source = sourceOf(evidence);
  const messageId = messageIdOf(fields);
  return {
    schemaVersion: 1,
    ...place,
    kind: 'message',
    count: 1,
    identity: identityOf(fields, messageId),
    messageId,
    time: timeOf(trace) ?? dateOf(fields),
    fromDomain: fromDomain(fields),
    outcome: verdict.outcome,
    senderSideFilter: verdict.senderSideFilter,
    position: verdict.position,
    certainty: verdict.certainty,
    mayBeForged: isMereClaim(detection),
    missing: verdict.missing,
    server: serverOf(detection),
    tenant: tenantOf(detection, source.tenant),
    origin: { address: source.address, helo: source.name },
    arrival: resultsOf(trace.arrival === null ? [] : [trace.arrival]),
    recipient: recipientResults(detection),
    threat: threatOf(detection),
    placed: placedOf(detection),
    junk: junk.reason,
    causes: verdict.causes,
    cause: strongestCause(verdict.why),
    remedies: advice.map(({ remedy, audience }) => ({ remedy, audience })),
  };
}

/**
 * When the message was handed over. Of a line that nobody vouches for only a time that can be true: a stranger who writes another
 * would move the message out of the days that were asked for.
 */
function timeOf({ judged, hops }: Trace): string | null {
  const newest = hops.find(({ time }) => time !== undefined)?.time ?? null;
  const handed = judged?.hop.time ?? null;
  if (newest === null || handed === null || judged?.vouched === true) return handed ?? newest;
  const days = (Date.parse(newest) - Date.parse(handed)) / 86_400_000;
  return days > -1 && days < longestWay ? handed : newest;
}

/** Days that a message may be on its way; servers give up after four or five (RFC 5321, section 4.5.4.1). */
const longestWay = 10;

function dateOf(fields: readonly HeaderField[]): string | null {
  return readDate(onlyField(fields, 'date')?.value ?? '');
}

/** Who relayed, as `check` names them. */
function tenantOf(detection: Detection, ofSource: string | null): TriageRecord['tenant'] {
  const { evidence } = detection;
  const id = ofSource ?? firstClaim('forwarding-mark', evidence)?.values.tenant ?? null;
  const name = firstClaim('relaying-tenant', evidence)?.values.tenant ?? null;
  return { id, name, claimed: id === null && name === null ? null : relayingParty(detection).isClaimed };
}

/**
 * The server that handed the message over: its looked-up name, its address and its region. Where no line shows it, the address
 * that the recipient noted, or that of the server which is none of Microsoft's.
 */
function serverOf({ trace: { judged }, evidence }: Detection): TriageRecord['server'] {
  if (judged !== null) {
    const { from } = judged.hop;
    return { name: from?.reverseName ?? null, address: from?.address ?? null, region: judged.region?.id ?? null };
  }
  const noted = firstClaim('recipient-record', evidence)?.values ?? firstClaim('border-peer', evidence)?.values;
  return { name: noted?.name ?? null, address: noted?.address ?? null, region: null };
}

/** What the reader's own side wrote above the line in which it took the message over. */
function recipientResults({ trace }: Detection): TriageRecord['recipient'] {
  const own = allOwnResults(trace);
  const { spf, dkim, dmarc } = resultsOf(own);
  const composite = resultNamed('compauth', own);
  return { spf, dkim, dmarc, compauth: composite?.result ?? null, reason: composite?.reason ?? null };
}

function resultsOf(records: readonly AuthenticationRecord[]): AuthenticationOutcome {
  const said = (method: string): string | null => resultNamed(method, records)?.result ?? null;
  return { spf: said('spf'), dkim: said('dkim'), dmarc: said('dmarc') };
}

/** What the first of the records that names a method says of it. */
function resultNamed(wanted: string, records: readonly AuthenticationRecord[]): MethodResult | undefined {
  for (const record of records) {
    const found = resultOf(record, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the reader's filter took the message for, so that it is to be stopped. */
function threatOf(detection: Detection): Threat | null {
  const danger = dangerToStop(detection);
  return danger === 'imitation' ? 'phishing' : danger;
}

function placedOf({ junk: { placed }, fields, trace: { source } }: Detection): Placement | null {
  if (placed !== 'unknown') return placed;
  // whoever attaches a message writes what stands above its lines, and no mailbox put it anywhere
  return source === 'attached' || source === 'returned' ? null : placeInMailbox(fields);
}

/**
 * Where the message lies, by what Gmail (Takeout) and Thunderbird write above it. A sender's own fields stand below the lines of
 * the servers.
 */
function placeInMailbox(fields: readonly HeaderField[]): Placement | null {
  for (const { name, value } of fields) {
    if (isSameWord(name, 'received')) return null;
    const between = isSameWord(name, 'x-gmail-labels') ? ',' : isSameWord(name, 'x-mozilla-keys') ? ' ' : null;
    if (between !== null && decodeEncodedWords(value).split(between).some(isJunkFolder)) return 'junk';
  }
  return null;
}
