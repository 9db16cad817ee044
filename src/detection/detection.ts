import type { Advice } from './advice.ts';
import type { HeaderField } from './fields.ts';
import type { JunkVerdict } from './junk.ts';
import type { Evidence } from './rules/evidence.ts';
import type { DecodedCode } from './trace/codes.ts';
import type { Trace } from './trace/trace.ts';
import type { Verdict } from './verdict.ts';

/** What every stage made. Plain readonly data that survives JSON; `codes` are decoded each time they are asked for. */
export interface Detection {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly junk: JunkVerdict;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
  readonly codes: readonly DecodedCode[];
  readonly advice: readonly Advice[];
  readonly fields: readonly HeaderField[];
}
