import type { Detection } from '../../detection/detection.ts';
import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { MessageFactId } from '../../locales/catalog/letter-words.ts';
import type { Text } from '../documents/document.ts';
import { kept } from '../documents/document-input.ts';
import { maskedMessageId, messageId } from '../documents/message-id.ts';
import { fill } from '../words/fill.ts';
import { firstClaim } from '../reasons/first-claim.ts';
import { messageValues } from '../message/message-values.ts';
import { shortened } from '../words/printable.ts';
import { relayingParty } from '../message/relaying-party.ts';
import { isMereClaim, ownResults } from '../../detection/index.ts';
import { amountOf, secondsBetween } from '../words/time-span.ts';

/** One check and what came of it, `SPF` and `fail`. */
export interface CheckResult {
  readonly check: string;
  readonly result: string;
}

/**
 * One of the facts that a help desk asks for. `value` is as `maskDocument` takes it, null where the headers do not tell it.
 * `checks`: the same results one by one, to be drawn as marks; empty for any other fact.
 */
export interface MessageFact {
  readonly id: MessageFactId;
  readonly name: string;
  readonly value: Text | null;
  readonly checks: readonly CheckResult[];
}

/** The facts of one message, in the order in which they are shown. A relayed message has more to tell than another. */
export function messageFacts(detection: Detection, catalog: Catalog): MessageFact[] {
  const { verdict, trace } = detection;
  const relayed = verdict.outcome === 'relay-pool';
  const claimed = isMereClaim(detection);
  const words = catalog.messages.messageFacts;
  const values = messageValues(detection);
  const fact = (id: MessageFactId, value: Text | null, checks: readonly CheckResult[] = []): MessageFact => ({
    id,
    name: words.names[id],
    value,
    checks,
  });
  const server = [serverOf(detection), trace.judged?.region?.name ?? null].filter((part) => part !== null);
  const source = [values.sourcename, values.source].filter((part) => part !== undefined).join(', ');
  const atRelay = checksOf(relayed ? trace.arrival : null);
  const here = [...checksOf(ownResults(trace)), ...compositeOf(detection, catalog)];
  const id = messageId(detection);
  // mail that no pool relayed may hold the same stamps: nobody is named by them as if it were known
  const byOthers = relayingParty(detection).isClaimed;
  const said = (value: string, isClaim: boolean): Text | null =>
    value === '' ? null : isClaim ? [words.claimed, ' ', kept(value)] : [kept(value)];
  const whole = [
    fact(relayed ? 'relayed-by' : 'sent-by', said(values.tenant ?? values.tenantid ?? '', byOthers)),
    fact('pool-server', said(server.join(', '), claimed)),
    fact('handed-in', said(source, byOthers && !relayed)),
    fact('at-relay', told(atRelay), atRelay),
    fact('here', told(here), here),
    fact('message-id', id === undefined ? null : [{ value: id, masked: maskedMessageId(detection) ?? '' }]),
    fact('on-the-way', wayOf(detection, catalog)),
  ];
  // what only a relay has to tell is left out of other mail, and not called missing there
  const needed = relayed && !claimed;
  return whole.filter(({ id: name, value }) => value !== null || (needed && name !== 'at-relay'));
}

function serverOf({ trace }: Detection): string | null {
  const { reverseName, address } = trace.judged?.hop.from ?? {};
  return address ?? (reverseName === undefined ? null : shortened(reverseName, 100));
}

const checks: readonly (readonly [method: string, name: string])[] = [
  ['spf', 'SPF'],
  ['dkim', 'DKIM'],
  ['dmarc', 'DMARC'],
];

/** Longest result, in characters: it is text of the message. */
const resultLimit = 12;

/** Of several results of one check a pass counts: any signature that holds will do. */
function checksOf(record: AuthenticationRecord | null): CheckResult[] {
  if (record === null) return [];
  return checks.flatMap(([method, check]) => {
    const results = record.results.filter((one) => one.method === method).map(({ result }) => result);
    const result = results.find((one) => one === 'pass') ?? results[0];
    return result === undefined ? [] : [{ check, result: shortened(result, resultLimit) }];
  });
}

function compositeOf({ evidence }: Detection, { messages }: Catalog): CheckResult[] {
  const { result, reason } = firstClaim('composite-authentication', evidence)?.values ?? { result: null, reason: null };
  if (result === null) return [];
  const shown = reason === null ? result : `${result} (${shortened(reason, resultLimit)})`;
  return [{ check: messages.messageFacts.composite, result: shown }];
}

function told(results: readonly CheckResult[]): Text | null {
  return results.length === 0 ? null : results.map(({ check, result }) => `${check} ${result}`).join(', ');
}

/** The time between the oldest and the newest line, and the slowest step where it took most of it. */
function wayOf({ trace: { hops } }: Detection, catalog: Catalog): Text | null {
  const times = hops.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const whole = secondsBetween(times.at(-1), times[0]);
  if (whole === null || times.length < 2 || whole < 0) return null;
  const steps = times.slice(1).map((older, i) => secondsBetween(older, times[i]) ?? 0);
  const slowest = Math.max(...steps);
  const words = catalog.messages.messageFacts;
  const amount = amountOf(whole, catalog);
  // a short way has no slow step worth telling
  if (slowest < 60 || slowest * 2 < whole || times.length < 3) return amount;
  return fill(words.slowStep, { amount, slowest: amountOf(Math.min(slowest, whole), catalog) }, catalog.unstated);
}
