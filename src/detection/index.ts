import { advise } from './verdict/advice/advice.ts';
import type { Detection } from './detection.ts';
import { indexFields } from '../mail/headers/fields-by-name.ts';
import { readFields } from '../mail/headers/header-fields.ts';
import { reachFilter } from './verdict/filter.ts';
import { reachJunk } from './verdict/junk/junk.ts';
import { gatherEvidence } from './rules/rules.ts';
import type { Source } from './route/own-lines.ts';
import { readTrace } from './route/trace.ts';
import { reachVerdict } from './verdict/reach-verdict.ts';

export type { Advice, Audience, RemedyId } from './verdict/advice/advice.ts';
export type { Detection } from './detection.ts';
export type { HeaderField } from '../mail/headers/header-fields.ts';
export type { Contradiction, ContradictionCode } from './verdict/contradictions.ts';
export type { FilterVerdict } from './verdict/filter.ts';
export type { Showing } from './verdict/believed.ts';
export type { FilterFinding } from '../microsoft365/filter-findings.ts';
export type { JunkVerdict } from './verdict/junk/junk.ts';
export type { JunkPlacement, JunkReason } from './verdict/junk/junk-reason.ts';
export type { ClaimsOf, Evidence, PoolClaim, RuleId, ValuesOf } from './rules/evidence.ts';
export type { CodeId } from '../microsoft365/codes.ts';
export type { Region } from '../microsoft365/region-names.ts';
export { regionName, regionOfName } from '../microsoft365/region-names.ts';
export { regionOf } from '../microsoft365/regions.ts';
export type { AntispamReport } from './stamps/antispam-report.ts';
export type { AuthenticationRecord, AuthenticationSource, MethodResult } from '../mail/authentication/authentication-results.ts';
export type { DecodedCode } from './stamps/decoded-codes.ts';
export type { Stamps } from './stamps/stamps.ts';
export { decodeCodes } from './stamps/decoded-codes.ts';
export type { Handover } from './route/handover.ts';
export type { HandoverPool } from './route/outbound-peer.ts';
export type { Hop, Peer } from './route/hop.ts';
export type { CardAction, CardCodes, CardLabel, CardTone, CardWhat, FiledIn } from './verdict/card-codes.ts';
export { cardCodes, isMereClaim, isToStop } from './verdict/card-codes.ts';
export { isWordOfGateway } from './verdict/seen-from-pool.ts';
export { allOwnResults, ownResults } from './verdict/own-results.ts';
export type { Danger } from './verdict/danger.ts';
export { worstDangerFirst } from './verdict/danger.ts';
export { dangerToStop } from './verdict/danger-to-stop.ts';
export { poolOfAddress } from './route/pool-of-address.ts';
export { isMicrosoftAddress } from './route/outbound-peer.ts';
export { answerOfPool } from './verdict/answer-of-pool.ts';
export type { PoolAnswer } from './verdict/answer-of-pool.ts';
export type { Source } from './route/own-lines.ts';
export type { Trace } from './route/trace.ts';
export type {
  Cause,
  Certainty,
  Doubt,
  Missing,
  Outcome,
  Position,
  SenderSideFilter,
  Strength,
  Verdict,
} from './verdict/verdict.ts';

/** What is known of a text before it is read. */
export interface TextKind {
  /** what the text is: only of a message as it lies in a mailbox (`delivered`, unless stated) anything can be certain */
  readonly source?: Source;
  /** whether a report returned it that says that Microsoft 365 refused the message itself; false unless stated */
  readonly refusedInside?: boolean;
}

/**
 * Reads the header section of a message (or a whole message; the body is not looked at) and says whether Microsoft 365's outbound
 * relay pool delivered it, how sure that is, which fields show it, why that pool was used, and what would help.
 *
 * Where Microsoft 365 refused the message itself (`refusedInside`), nobody is sent to look for a pool. docs/json.md describes
 * every key of the result.
 *
 * Total: takes any text, never throws; what cannot be told is `undetermined` with its reason. Linear in the text. Pure.
 */
export function detect(headerText: string, { source = 'delivered', refusedInside = false }: TextKind = {}): Detection {
  const fields = readFields(headerText);
  const trace = readTrace(fields, indexFields(fields), source);
  const evidence = gatherEvidence(trace);
  const verdict = reachVerdict({
    trace,
    evidence,
    fieldCount: fields.length,
    blank: fields.length === 0 && headerText.trim() === '',
    refusedInside,
  });
  const filter = reachFilter(trace, evidence);
  const junk = reachJunk({ verdict, trace, evidence });
  const advice = advise({ verdict, trace, evidence, filter, junk, fields });
  return { schemaVersion: 1, verdict, filter, junk, evidence, trace, advice, fields };
}
