import type { Advice } from './verdict/advice/advice.ts';
import type { HeaderField } from '../mail/headers/header-fields.ts';
import type { FilterVerdict } from './verdict/filter.ts';
import type { JunkVerdict } from './verdict/junk/junk.ts';
import type { Evidence } from './rules/evidence.ts';
import type { Trace } from './route/trace.ts';
import type { Verdict } from './verdict/verdict.ts';

/**
 * What every stage made. Plain readonly data that survives JSON. What the fields' codes mean is decoded apart, by `decodeCodes`.
 */
export interface Detection {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly filter: FilterVerdict;
  readonly junk: JunkVerdict;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
  readonly advice: readonly Advice[];
  readonly fields: readonly HeaderField[];
}
