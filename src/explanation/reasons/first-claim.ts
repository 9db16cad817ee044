import type { Evidence, RuleId } from '../../detection/rules/evidence.ts';

/** The first claim of a rule, or null if the rule is silent. */
export function firstClaim<R extends RuleId>(rule: R, evidence: readonly Evidence[]): ClaimOf<R> | null {
  return evidence.find((item): item is ClaimOf<R> => item.rule === rule) ?? null;
}

type ClaimOf<R extends RuleId> = Extract<Evidence, { readonly rule: R }>;
