import type { Advice } from './advice.ts';
import type { HeaderField } from './fields.ts';
import type { Evidence } from './rules/evidence.ts';
import type { Trace } from './trace/trace.ts';
import type { Verdict } from './verdict.ts';

/** What every stage made. Plain readonly data that survives JSON. */
export interface Detection {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
  readonly advice: readonly Advice[];
  readonly fields: readonly HeaderField[];
}
