import type { Detection } from '../detection/detection.ts';
import type { Evidence, RuleId } from '../detection/rules/evidence.ts';
import type { Catalog, CriterionId, CriterionState } from '../locales/catalog.ts';
import type { Criterion } from './explanation.ts';
import { fill, type Values } from './fill.ts';
import { quote } from './reasons.ts';

/**
 * What would have kept the message out of the relay pool, as the relaying tenant saw it on arrival. Microsoft lists two ways out
 * (Outbound delivery pools, 2026-06-25); DKIM stands beside them since older texts listed it as a third.
 */
export function describeArrival({ evidence, fields }: Detection, catalog: Catalog, facts: Values): Criterion[] {
  const words = catalog.arrival;
  return criteria.map(({ criterion, rule }) => {
    const item = evidence.find((one) => one.rule === rule);
    const state = item === undefined ? 'not-visible' : stateOf(item);
    return {
      criterion,
      name: words.names[criterion],
      state,
      stateName: words.states[state],
      text: fill(words.texts[criterion][state], { ...facts, ...item?.values }, catalog.unstated),
      quotes: quote(item?.cites ?? [], fields),
    };
  });
}

const criteria: readonly { readonly criterion: CriterionId; readonly rule: RuleId }[] = [
  { criterion: 'accepted-domain', rule: 'sender-domain-check' },
  { criterion: 'spf', rule: 'arrival-spf' },
  { criterion: 'dkim', rule: 'arrival-dkim' },
];

/** A rewritten sender says nothing of the domain before it. */
function stateOf({ claim }: Evidence): CriterionState {
  if (claim === 'met' || claim === 'accepted') return 'met';
  return claim === 'not-met' || claim === 'not-accepted' ? 'not-met' : 'not-visible';
}
