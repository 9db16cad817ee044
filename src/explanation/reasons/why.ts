import type { Detection } from '../../detection/detection.ts';
import type { Evidence, RuleId } from '../../detection/rules/evidence.ts';
import type { Cause, CauseFinding } from '../../detection/verdict/verdict.ts';
import type { Catalog, CriterionId } from '../../locales/catalog/catalog.ts';
import type { Reason } from '../explanation.ts';
import { inOrder, quote } from './quotes.ts';

/** Why the message went through the relay pool, each cause with its tag and the lines behind it. Empty with any other outcome. */
export function giveCauses(detection: Detection, catalog: Catalog): Reason[] {
  const { verdict, evidence, fields } = detection;
  if (verdict.outcome !== 'relay-pool') return [];
  const told = toldCauses(verdict.why);
  const causes = told.map(({ cause, strength }) => ({
    text: catalog.causes[cause],
    tag: catalog.tags.strengths[strength],
    vouched: false,
    quotes: quote(citesOf(evidence, rulesOf[cause]), fields),
  }));
  const shown = told.some(({ strength }) => strength !== 'possible');
  return shown ? causes : [{ text: catalog.causeUnknown, tag: null, vouched: false, quotes: [] }, ...causes];
}

/** What the filter on the sending side said, in words; null with any outcome but the relay pool. */
export function giveSenderSideFilter({ verdict, evidence, fields }: Detection, catalog: Catalog): Reason | null {
  if (verdict.outcome !== 'relay-pool') return null;
  const quotes = quote(citesOf(evidence, ['outbound-verdict', 'filtering-stamp']), fields);
  return { text: catalog.senderSideFilter[verdict.senderSideFilter ?? 'unknown'], tag: null, vouched: false, quotes };
}

/** Whether the causes, or what the filter on the sending side said, tell already what a piece of evidence says. */
export function isToldAsCause(item: Evidence, { verdict }: Detection): boolean {
  if (verdict.outcome !== 'relay-pool') return false;
  if (item.rule === 'outbound-verdict') return true;
  if (!saidByCause.has(item.rule) || item.claim === 'contradicted') return false;
  return toldCauses(verdict.why).some(({ cause }) => rulesOf[cause].includes(item.rule));
}

/** Which of Microsoft's criteria a cause says was not met. */
export function criteriaInCauses({ verdict }: Detection): ReadonlySet<CriterionId> {
  return new Set(
    toldCauses(verdict.why).flatMap(({ cause }): CriterionId[] => {
      if (rulesOf[cause] === spf) return ['spf'];
      return cause === 'sender-not-accepted' ? ['accepted-domain'] : [];
    }),
  );
}

/** What is merely possible is told where nothing is shown: else it would stand beside what applies. */
function toldCauses(why: readonly CauseFinding[]): readonly CauseFinding[] {
  const likely = why.filter(({ strength }) => strength !== 'possible');
  return likely.length === 0 ? why : likely;
}

/** Rules whose sentence holds nothing that the cause, or the facts beside it, do not. */
const saidByCause: ReadonlySet<RuleId> = new Set<RuleId>([
  'attributed-tenant',
  'relaying-tenant',
  'null-reverse-path',
  'sender-domain-check',
  'connector-unnamed',
]);

const spf = ['arrival-spf'] as const;

/** The rules whose lines show a cause; lines with a sentence of their own are quoted there. */
const rulesOf: Readonly<Record<Cause, readonly RuleId[]>> = {
  'spf-none': spf,
  'spf-neutral': spf,
  'spf-softfail': spf,
  'spf-fail': spf,
  'spf-temperror': spf,
  'spf-permerror': spf,
  'null-reverse-path': ['null-reverse-path'],
  'sender-not-accepted': ['sender-domain-check'],
  'connector-relay': ['attributed-tenant', 'relaying-tenant'],
  forwarding: ['relaying-tenant', 'sender-domain-check', 'connector-unnamed'],
  'subdomain-not-accepted': [],
  'gateway-in-front': [],
  'on-premises-exit': [],
  'forwarded-twice': [],
  abuse: [],
};

function citesOf(evidence: readonly Evidence[], rules: readonly RuleId[]): number[] {
  return inOrder(evidence.flatMap((item) => (rules.includes(item.rule) ? item.cites : [])));
}
