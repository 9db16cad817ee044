import { advise } from './advice.ts';
import type { Detection } from './detection.ts';
import { indexFields, readFields } from './fields.ts';
import { reachJunk } from './junk.ts';
import { gatherEvidence } from './rules/rules.ts';
import { readCodes } from './trace/codes.ts';
import { readTrace } from './trace/trace.ts';
import { reachVerdict } from './verdict.ts';

export type { Advice, Audience, RemedyId } from './advice.ts';
export type { Detection } from './detection.ts';
export type { HeaderField } from './fields.ts';
export type { JunkPlacement, JunkReason, JunkVerdict } from './junk.ts';
export type { ClaimsOf, Evidence, PoolClaim, RuleId } from './rules/evidence.ts';
export type { CodeId } from './microsoft365/codes.ts';
export type { AntispamReport } from './trace/antispam-report.ts';
export type { AuthenticationRecord, AuthenticationSource, MethodResult } from './trace/authentication.ts';
export type { DecodedCode } from './trace/codes.ts';
export type { Handover, HandoverPool } from './trace/handover.ts';
export type { Hop, Peer } from './trace/hop.ts';
export { poolOfAddress } from './trace/pool-of-address.ts';
export type { Trace } from './trace/trace.ts';
export type { Cause, Certainty, Missing, Outcome, Position, RelayPoolHalf, Strength, Verdict } from './verdict.ts';

/**
 * Reads the header section of a message (or a whole message; the body is not looked at) and says whether Microsoft 365's outbound
 * relay pool delivered it, how sure that is, which fields show it, why that pool was used, and what would help.
 *
 * Total: takes any text, never throws; what cannot be told is `undetermined` with its reason. Linear in the text. Pure.
 */
export function detect(headerText: string): Detection {
  const fields = readFields(headerText);
  const named = indexFields(fields);
  const trace = readTrace(fields, named);
  const evidence = gatherEvidence({ fields, named, trace });
  const verdict = reachVerdict({
    trace,
    evidence,
    fieldCount: fields.length,
    blank: fields.length === 0 && headerText.trim() === '',
  });
  const junk = reachJunk({ verdict, trace, evidence });
  const advice = advise({ verdict, trace, evidence });
  const detection: WithoutCodes = { schemaVersion: 1, verdict, junk, evidence, trace, advice, fields };
  addCodes(detection);
  return detection;
}

type WithoutCodes = Omit<Detection, 'codes'>;

/** One getter for all: a function of its own for each would give each a shape of its own, and keep it alive until the next full collection. */
const codesOnDemand = {
  enumerable: true,
  get(this: WithoutCodes) {
    return readCodes(this.fields, this.trace);
  },
};

/** Most who ask want the verdict: the codes are decoded when somebody looks at them. */
function addCodes(detection: WithoutCodes): asserts detection is Detection {
  Object.defineProperty(detection, 'codes', codesOnDemand);
}
