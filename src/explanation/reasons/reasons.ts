import type { Detection } from '../../detection/detection.ts';
import type { Evidence } from '../../detection/rules/evidence.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { groupEvidence, type EvidenceGroup } from './evidence-groups.ts';
import type { Criterion, Reason } from '../explanation.ts';
import { quote } from './quotes.ts';
import { sentenceOf } from './sentence.ts';
import { criteriaInCauses, isToldAsCause } from './why.ts';

/**
 * What shows the verdict: one sentence for each group of evidence that says the same, with every line behind it. What the card,
 * the facts or the causes say already is left out. `arrival`: Microsoft's criteria, told in one line.
 */
export function giveReasons(detection: Detection, arrival: readonly Criterion[], catalog: Catalog): Reason[] {
  const shown = detection.evidence.filter((item) => !isToldElsewhere(item, detection, arrival));
  return groupEvidence(shown).map((group) => reasonOf(group, detection, arrival, catalog));
}

/**
 * The card says where the message was put and what the filter found, the facts what SPF, DKIM and DMARC gave. Where two fields
 * disagree, neither is on the card, and both are told here.
 */
function isToldElsewhere(item: Evidence, detection: Detection, arrival: readonly Criterion[]): boolean {
  switch (item.rule) {
    case 'mailbox-delivery':
      return detection.junk.placed !== 'unknown';
    case 'spam-verdict':
      return detection.filter.finding !== 'unknown';
    case 'composite-authentication':
      return item.values.result !== null && isOnly(item, detection.evidence);
    case 'arrival-spf':
    case 'arrival-dkim':
    case 'arrival-dmarc':
      return arrival.length > 0 && arrival.every(({ state }) => state !== 'met');
    default:
      return isToldAsCause(item, detection);
  }
}

function isOnly(item: Evidence, evidence: readonly Evidence[]): boolean {
  return evidence.every((other) => other === item || other.rule !== item.rule);
}

function reasonOf(group: EvidenceGroup, detection: Detection, arrival: readonly Criterion[], catalog: Catalog): Reason {
  const [first] = group;
  // the lines of the first come first: they prove most
  const quotes = quote([...new Set(group.flatMap(({ cites }) => cites))], detection.fields);
  const { own, others } = catalog.tags;
  return {
    text: textOf(group, detection, arrival, catalog),
    tag: quotes.length === 0 ? null : first.vouched ? own : others,
    vouched: first.vouched,
    quotes,
  };
}

function textOf(group: EvidenceGroup, detection: Detection, arrival: readonly Criterion[], catalog: Catalog): string {
  const [first] = group;
  if (!isCriterion(first)) return sentenceOf(first, catalog);
  if (arrival.length === 0) return group.map((item) => sentenceOf(item, catalog)).join(' ');
  // A criterion that was met did not keep the message out of the pool, and that needs a word.
  const met = arrival.flatMap(({ state, text }) => (state === 'met' ? [text] : []));
  const told = criteriaInCauses(detection);
  const rest = arrival.filter(({ criterion, state }) => state !== 'not-met' || !told.has(criterion));
  return [`${rest.map(({ name, stateName }) => `${name}: ${stateName}`).join('; ')}.`, ...met].join(' ');
}

function isCriterion({ rule, claim }: Evidence): boolean {
  if (rule === 'sender-domain-check') return claim === 'accepted';
  return rule === 'arrival-spf' || rule === 'arrival-dkim' || rule === 'arrival-dmarc';
}
