import type { HeaderField } from '../../../mail/headers/header-fields.ts';
import type { Trace } from '../../route/trace.ts';
import type { Evidence } from '../../rules/evidence.ts';
import type { FilterVerdict } from '../filter.ts';
import type { JunkVerdict } from '../junk/junk.ts';
import type { Verdict } from '../verdict.ts';

/** What the advice follows from. */
export interface AdviceWeighing {
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
  readonly filter: FilterVerdict;
  readonly junk: JunkVerdict;
  readonly fields: readonly HeaderField[];
}
