import type { Detection } from '../../detection/detection.ts';
import type { Evidence } from '../../detection/rules/evidence.ts';
import type { Catalog, CriterionId, CriterionState } from '../../locales/catalog/catalog.ts';
import { citedByNumber, type Citations } from '../facts/citations.ts';
import type { Criterion } from '../explanation.ts';
import { fill } from '../words/fill.ts';
import { firstClaim } from './first-claim.ts';
import { quote } from './quotes.ts';

/**
 * What would have kept the message out of the relay pool, as the relaying tenant saw it on arrival. Microsoft lists two ways
 * out (Outbound delivery pools, 2026-06-25); DKIM stands beside them since older texts listed it as a third. Empty unless
 * the outcome is relay-pool.
 */
export function describeArrival(detection: Detection, { arrival: words, unstated }: Catalog, citations: Citations): Criterion[] {
  return weigh(detection).map(({ criterion, item, state }) => ({
    criterion,
    name: words.names[criterion],
    state,
    stateName: words.states[state],
    text: fill(citedByNumber(words.texts[criterion][state]), { ...citations.values, ...item?.values }, unstated),
    quotes: quote(item?.cites ?? [], detection.fields),
  }));
}

/** The templates of these texts, for the sources that they cite. */
export function arrivalWords(detection: Detection, { arrival }: Catalog): string[] {
  return weigh(detection).flatMap(({ criterion, state }) => (state === 'met' ? [arrival.texts[criterion][state]] : []));
}

interface Weighed {
  readonly criterion: CriterionId;
  readonly item: Evidence<ArrivalRule> | null;
  readonly state: CriterionState;
}

function weigh({ verdict, evidence }: Detection): Weighed[] {
  if (verdict.outcome !== 'relay-pool') return [];
  return criteria.map(({ criterion, rule }) => {
    const item = firstClaim(rule, evidence);
    return { criterion, item, state: item === null ? 'not-visible' : stateOf(item) };
  });
}

type ArrivalRule = 'sender-domain-check' | 'arrival-spf' | 'arrival-dkim';

const criteria: readonly { readonly criterion: CriterionId; readonly rule: ArrivalRule }[] = [
  { criterion: 'accepted-domain', rule: 'sender-domain-check' },
  { criterion: 'spf', rule: 'arrival-spf' },
  { criterion: 'dkim', rule: 'arrival-dkim' },
];

/** A rewritten sender says nothing of the domain before it. */
function stateOf({ claim }: Evidence<ArrivalRule>): CriterionState {
  if (claim === 'met' || claim === 'accepted') return 'met';
  return claim === 'not-met' || claim === 'not-accepted' ? 'not-met' : 'not-visible';
}
