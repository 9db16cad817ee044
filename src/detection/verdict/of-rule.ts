import type { Evidence, RuleId } from '../rules/evidence.ts';

type Of<R extends RuleId> = Extract<Evidence, { readonly rule: R }>;

const none: readonly never[] = [];

/** What one rule says, in its order. */
export function ofRule<R extends RuleId>(evidence: readonly Evidence[], rule: R): readonly Of<R>[] {
  let found: Of<R>[] | null = null;
  for (const item of evidence) {
    if (!isOf(item, rule)) continue;
    if (found === null) found = [item];
    else found.push(item);
  }
  return found ?? none;
}

/** Whether a rule says anything. */
export function isTold(evidence: readonly Evidence[], rule: RuleId): boolean {
  return ofRule(evidence, rule).length > 0;
}

function isOf<R extends RuleId>(item: Evidence, rule: R): item is Of<R> {
  return item.rule === rule;
}
