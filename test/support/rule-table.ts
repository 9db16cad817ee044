import type { ClaimsOf, RuleId, ValuesOf } from '../../src/detection/index.ts';
import { detect } from '../../src/detection/index.ts';

/** A header text in which the rule speaks, and what it says. `values` are compared key by key. */
interface Speaks<R extends RuleId> {
  readonly when: string;
  readonly headers: string;
  readonly claim: ClaimsOf[R];
  readonly cites: readonly number[];
  readonly vouched: boolean;
  readonly values?: Partial<ValuesOf[R]>;
}

/** Two tables for one rule: where it speaks (once, with this claim) and where it is silent. */
export function ruleTable<R extends RuleId>(
  rule: R,
  {
    speaks,
    silent,
  }: { readonly speaks: readonly Speaks<R>[]; readonly silent: readonly { readonly when: string; readonly headers: string }[] },
): void {
  const saidBy = (headers: string) => detect(headers).evidence.filter((item) => item.rule === rule);
  describe(rule, () => {
    it.each(speaks.map((row) => [row.when, row] as const))('speaks: %s', (_, row) => {
      const said = saidBy(row.headers);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatchObject({ claim: row.claim, cites: row.cites, vouched: row.vouched, values: row.values ?? {} });
    });
    it.each(silent.map((row) => [row.when, row] as const))('is silent: %s', (_, row) => {
      expect(saidBy(row.headers)).toEqual([]);
    });
  });
}
