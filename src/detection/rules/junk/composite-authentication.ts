import type { AuthenticationRecord } from '../../../mail/authentication-results.ts';
import type { ClaimsOf, ValuesOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn, stated } from '../rule.ts';

type Values = ValuesOf['composite-authentication'];
type Result = NonNullable<Values['result']>;

const claims: Readonly<Record<Result, ClaimsOf['composite-authentication']>> = {
  pass: 'passed',
  softpass: 'partly-passed',
  fail: 'failed',
  none: 'not-judged',
};

/**
 * `Authentication-Results: spf=none (sender IP is 40.95.53.73) …;dmarc=none action=none …;compauth=fail reason=001` above the
 * border line: what the recipient's side made of SPF, DKIM and DMARC together (Anti-spam message headers, 2026-07-27).
 */
export const compositeAuthentication: Rule<'composite-authentication'> = {
  id: 'composite-authentication',
  speak(trace) {
    const { border, authentication } = trace;
    if (!hasMicrosoftEdge(trace) || border === null) return [];
    return findingsIn(authentication, (record) => {
      if (record.source !== 'authentication-results' || record.at >= border.at) return null;
      const said = resultOf(record, 'compauth');
      const result = results.find((one) => one === said) ?? null;
      const values = valuesOf(record, result);
      const claim = said === null && isRefused(values) ? 'failed' : result === null ? undefined : claims[result];
      return claim === undefined ? null : { claim, cites: [record.at], values, vouched: true };
    });
  },
};

const results: readonly Result[] = ['pass', 'softpass', 'fail', 'none'];

function valuesOf(record: AuthenticationRecord, result: Values['result']): Values {
  const dmarc = record.results.find(({ method }) => method === 'dmarc');
  return {
    result,
    reason: stated(record.results.find(({ method }) => method === 'compauth')?.reason),
    spf: resultOf(record, 'spf'),
    dmarc: stated(dmarc?.result),
    action: stated(dmarc?.properties.find(([name]) => name === 'action')?.[1]),
    address: record.senderAddress ?? null,
  };
}

function resultOf({ results }: AuthenticationRecord, method: string): string | null {
  return stated(results.find((one) => one.method === method)?.result);
}

/** DMARC failed, and the recipient followed the policy of the sender's domain. */
function isRefused({ dmarc, action }: Values): boolean {
  return dmarc === 'fail' && (action === 'oreject' || action === 'quarantine');
}
