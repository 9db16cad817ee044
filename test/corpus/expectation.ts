import type { JunkVerdict } from '../../src/detection/verdict/junk/junk.ts';
import type { Verdict } from '../../src/detection/verdict/verdict.ts';

/** The keys of a verdict that a case may pin. */
const verdictKeys = [
  'outcome',
  'senderSideFilter',
  'position',
  'certainty',
  'causes',
  'missing',
] as const satisfies readonly (keyof Verdict)[];
const caseKeys = ['why', 'verdict', 'never', 'cites', 'arrival', 'handoverAt', 'junk', 'filter'];
const junkKeys = ['placed', 'reason'];

type PartialVerdict = Readonly<Record<string, unknown>>;

/**
 * What a case expects, written by hand beside its text. A key that is left out is left open.
 * `never`: verdicts that no reading of the text may reach, where more than one honest answer is left.
 * `cites`: positions that must be among those the evidence cites. `arrival`: the SPF result on arrival at the relaying tenant,
 * null when no such record may be found. `handoverAt`: position of the newest hand-over, null when there is none. `junk`: where the mailbox put
 * the message and why; both keys are needed. `filter`: what the recipient's own filter found.
 */
export interface Expectation {
  readonly why: string;
  readonly verdict: PartialVerdict;
  readonly never: readonly PartialVerdict[];
  readonly cites: readonly number[];
  readonly arrival?: string | null;
  readonly handoverAt?: number | null;
  readonly junk?: PartialVerdict;
  readonly filter?: string;
}

/** Reads one expectation and refuses whatever would silently check nothing: an unknown key, no outcome, no reason. */
export function readExpectation(json: string): Expectation {
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed)) throw new Error('an expectation is an object');
  const { why, verdict = {}, never = [], cites = [], arrival, handoverAt, junk, filter } = parsed;
  refuseUnknown(parsed, caseKeys);
  if (typeof why !== 'string' || why.length === 0) throw new Error('"why" is missing');
  if (!isRecord(verdict) || !Array.isArray(never) || !never.every(isRecord))
    throw new Error('"verdict" is an object, "never" a list');
  if (verdict['outcome'] === undefined && never.length === 0) throw new Error('neither "verdict.outcome" nor "never"');
  [verdict, ...never].forEach((part) => refuseUnknown(part, verdictKeys));
  if (!Array.isArray(cites) || !cites.every((at): at is number => Number.isInteger(at))) throw new Error('"cites" are positions');
  if (handoverAt !== undefined && handoverAt !== null && typeof handoverAt !== 'number')
    throw new Error('"handoverAt" is a position');
  if (junk !== undefined && (!isRecord(junk) || Object.keys(junk).sort().join() !== junkKeys.join()))
    throw new Error('"junk" has "placed" and "reason"');
  if (filter !== undefined && typeof filter !== 'string') throw new Error('"filter" is a finding');
  return {
    why,
    verdict,
    never,
    cites,
    ...(arrival === undefined ? {} : { arrival: arrivalSpf(arrival) }),
    ...(handoverAt === undefined ? {} : { handoverAt }),
    ...(junk === undefined ? {} : { junk }),
    ...(filter === undefined ? {} : { filter }),
  };
}

/** The verdict reduced to the pinned keys; causes have no order. */
export function pinned(verdict: PartialVerdict | Verdict | JunkVerdict, keys: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(verdict).filter(([key]) => keys.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(String).sort() : value]));
}

function arrivalSpf(arrival: unknown): string | null {
  if (arrival === null) return null;
  if (isRecord(arrival) && typeof arrival['spf'] === 'string' && Object.keys(arrival).length === 1) return arrival['spf'];
  throw new Error('"arrival" is null or { "spf": result }');
}

function refuseUnknown(record: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const unknownKeys = Object.keys(record).filter((key) => !known.includes(key));
  if (unknownKeys.length > 0) throw new Error(`unknown: ${unknownKeys.join(', ')}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
