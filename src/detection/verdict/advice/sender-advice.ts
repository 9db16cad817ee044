import { domainPart } from '../../../mail/addresses/addresses.ts';
import { alignmentOf } from '../../../mail/addresses/domain.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { isTold, ofRule } from '../of-rule.ts';
import type { Cause } from '../cause.ts';
import { strengths } from '../causes.ts';
import type { Advice, RemedyId } from './remedy.ts';
import { give } from './remedy.ts';
import type { Verdict } from '../verdict.ts';

/** What the owner of the sender's domain can do, the best shown first. */
export function senderAdvice({ why }: Verdict, evidence: readonly Evidence[]): Advice[] {
  const found = why.flatMap(({ cause, strength }) => {
    const remedy = senderRemedies.get(cause);
    return remedy === undefined ? [] : [give('sender', remedy, strength)];
  });
  const advice = [...spfAdvice(found, evidence)];
  const dkim = dkimOf(evidence);
  const signed = dkim?.claim === 'met' && isAligned(dkim.values.domain ?? '', fromOf(evidence));
  if (!signed) advice.push(give('sender', 'sign-dkim', dkim?.values.result === 'none' ? 'shown' : 'possible'));
  return strengths.flatMap((strength) => advice.filter((item) => item.strength === strength));
}

/**
 * SPF is judged on the envelope sender, or on the greeting where that is empty (RFC 7208, section 2.4). Its record is known to be
 * the owner's of the From domain only where the two domains are of one organisation; nobody is told to mend a record that may not
 * be theirs.
 */
function spfAdvice(found: readonly Advice[], evidence: readonly Evidence[]): readonly Advice[] {
  const judged = ofRule(evidence, 'arrival-spf')[0]?.values.domain ?? '';
  const onGreeting = isTold(evidence, 'null-reverse-path');
  const own = !onGreeting && isAligned(domainPart(judged), fromOf(evidence));
  return own || found.length === 0 ? found : [give('sender', 'check-spf-domain', 'suggested')];
}

const senderRemedies: ReadonlyMap<Cause, RemedyId> = new Map([
  ['spf-none', 'publish-spf'],
  ['spf-permerror', 'repair-spf'],
  ['spf-neutral', 'cover-source'],
  ['spf-softfail', 'cover-source'],
  ['spf-fail', 'cover-source'],
  ['spf-temperror', 'steady-dns'],
]);

/** Of one organisation, as DMARC's relaxed mode asks; what is not known is aligned with nothing. */
function isAligned(domain: string, from: string): boolean {
  const alignment = alignmentOf(domain, from);
  return alignment !== 'different' && alignment !== 'unknown';
}

/** The From domain as the relaying tenant saw it. */
function fromOf(evidence: readonly Evidence[]): string {
  return ofRule(evidence, 'arrival-dmarc')[0]?.values.domain ?? '';
}

/** DKIM on arrival. */
export function dkimOf(evidence: readonly Evidence[]): Evidence<'arrival-dkim'> | undefined {
  return ofRule(evidence, 'arrival-dkim')[0];
}
