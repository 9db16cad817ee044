import type { Evidence } from '../rules/evidence.ts';
import type { Cause, CauseFinding, Strength } from './cause.ts';
import { isTold, ofRule } from './of-rule.ts';
import type { SenderSideFilter } from './verdict.ts';

const spfCauses: ReadonlyMap<string, Cause> = new Map([
  ['none', 'spf-none'],
  ['neutral', 'spf-neutral'],
  ['softfail', 'spf-softfail'],
  ['fail', 'spf-fail'],
  ['temperror', 'spf-temperror'],
  ['permerror', 'spf-permerror'],
]);

/** The best first. */
export const strengths: readonly Strength[] = ['shown', 'suggested', 'possible'];

/**
 * What is known of the relaying. `seen`: a line shows the hand-over by the pool, so the arrival was read at the tenant that
 * handed over. Where only stamps or a note name the pool, it may be another tenant's.
 */
export interface Relaying {
  readonly senderSideFilter: SenderSideFilter;
  readonly seen: boolean;
}

/** What decides how well a cause is shown. `filtered`: Enhanced Filtering was active; `seen`: as in `Relaying`. */
interface Circumstances {
  readonly filtered: boolean;
  readonly seen: boolean;
}

/**
 * Every cause that the evidence speaks for, the strongest first, each once. That somebody abuses the organisation is at most
 * possible: the outbound filter judged the message spam, SPF did not pass, and the sender is not the organisation's.
 */
export function findCauses(evidence: readonly Evidence[], { senderSideFilter, seen }: Relaying): CauseFinding[] {
  const found = new Map<Cause, Strength>();
  const circumstances: Circumstances = { filtered: isTold(evidence, 'enhanced-filtering'), seen };
  for (const item of evidence) {
    const finding = causeOf(item, circumstances);
    if (finding !== null) found.set(finding.cause, stronger(finding.strength, found.get(finding.cause)));
  }
  const unproven = ofRule(evidence, 'arrival-spf').some((item) => item.claim === 'not-met');
  if (senderSideFilter === 'spam' && unproven && found.has('sender-not-accepted')) found.set('abuse', 'possible');
  const findings = [...found].map(([cause, strength]) => ({ cause, strength }));
  return strengths.flatMap((strength) => findings.filter((finding) => finding.strength === strength).sort(byCause));
}

function stronger(one: Strength, other: Strength | undefined): Strength {
  return other === undefined || strengths.indexOf(one) < strengths.indexOf(other) ? one : other;
}

function byCause(one: CauseFinding, other: CauseFinding): number {
  return one.cause < other.cause ? -1 : one.cause > other.cause ? 1 : 0;
}

function causeOf(item: Evidence, { filtered, seen }: Circumstances): CauseFinding | null {
  switch (item.rule) {
    case 'arrival-spf': {
      const cause = spfCauses.get(item.values.result ?? '');
      return cause === undefined ? null : { cause, strength: seen ? 'shown' : 'suggested' };
    }
    case 'null-reverse-path':
      return { cause: 'null-reverse-path', strength: seen ? 'shown' : 'suggested' };
    case 'attributed-tenant':
      return { cause: 'connector-relay', strength: seen ? 'shown' : 'suggested' };
    case 'sender-domain-check':
      if (item.claim === 'rewritten') return { cause: 'forwarding', strength: 'possible' };
      return item.claim === 'not-accepted' ? { cause: 'sender-not-accepted', strength: 'suggested' } : null;
    case 'forwarding-mark':
      return { cause: 'forwarding', strength: item.claim === 'forwarded' ? 'suggested' : 'possible' };
    case 'connector-unnamed':
      return { cause: 'forwarding', strength: 'possible' };
    case 'sender-subdomain':
      return { cause: 'subdomain-not-accepted', strength: 'suggested' };
    case 'arrival-gateway':
      return { cause: 'gateway-in-front', strength: filtered ? 'possible' : 'suggested' };
    case 'on-premises-exit':
      return { cause: 'on-premises-exit', strength: 'possible' };
    case 'several-tenants':
      return { cause: 'forwarded-twice', strength: 'possible' };
    default:
      return null;
  }
}
