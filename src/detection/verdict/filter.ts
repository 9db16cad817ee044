import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { Evidence } from '../rules/evidence.ts';
import { ofRule } from './of-rule.ts';
import type { Trace } from '../route/trace.ts';
import type { Believed, Showing } from './believed.ts';
import { believed } from './believed.ts';
import type { Danger } from './danger.ts';
import { worstDangerFirst } from './danger.ts';
import { dangerOf } from './danger-of-finding.ts';
import { placesInOrder } from './places-in-order.ts';

/**
 * What the recipient's own filter said of the message, from the recipient's own fields alone. `unknown`: no field says it, or
 * nobody can tell whose the field is. `bulkLevel`: the bulk complaint level (BCL), 0 to 9, null where it is not stated. `cites`:
 * positions of the fields that say so. `showing` is null with `unknown`.
 */
export interface FilterVerdict {
  readonly finding: FilterFinding | 'unknown';
  readonly bulkLevel: number | null;
  readonly showing: Showing | null;
  readonly cites: readonly number[];
}

/** Reads the filter's verdict off the evidence; where the message lies now is no part of it. */
export function reachFilter(trace: Trace, evidence: readonly Evidence[]): FilterVerdict {
  const said = ofRule(evidence, 'spam-verdict');
  const found = believed(said, trace) ?? warningAmong(said);
  if (found === null) return { finding: 'unknown', bulkLevel: null, showing: null, cites: [] };
  const { claim, values, cites } = found.item;
  return { finding: claim, bulkLevel: values.bcl, showing: found.showing, cites: placesInOrder(cites) };
}

/**
 * A warning where several notes disagree, or a stranger's stands beside the mailbox's own, and nobody can tell which is true. The
 * worst one counts: a warning that was made up harms nobody, but an all-clear or a weaker warning beside a true one would.
 */
function warningAmong(said: readonly Evidence<'spam-verdict'>[]): Believed<Evidence<'spam-verdict'>> | null {
  const warnings = said.filter(({ claim }) => claim === 'spoof' || dangerOf(claim) !== null);
  const rankOf = ({ claim }: Evidence<'spam-verdict'>): number => warningsInOrder.indexOf(dangerOf(claim));
  const [item] = warnings.sort((one, other) => rankOf(one) - rankOf(other));
  return item === undefined ? null : { item, showing: 'suggested' };
}

/** Null is a forged sender. It comes before spam, which may mean no more than that the message was relayed. */
const warningsInOrder = worstDangerFirst.flatMap((danger): (Danger | null)[] => (danger === 'spam' ? [null, danger] : [danger]));
