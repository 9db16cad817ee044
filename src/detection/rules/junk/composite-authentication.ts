import type { AuthenticationRecord } from '../../trace/authentication.ts';
import type { ClaimsOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const claims: ReadonlyMap<string, ClaimsOf['composite-authentication']> = new Map([
  ['pass', 'passed'],
  ['softpass', 'partly-passed'],
  ['fail', 'failed'],
  ['none', 'not-judged'],
]);

/**
 * `Authentication-Results: spf=none (sender IP is 40.95.53.73) …;dmarc=none action=none …;compauth=fail reason=001` above the border line: what
 * the recipient's side made of SPF, DKIM and DMARC together (Anti-spam message headers, 2026-07-27).
 */
export const compositeAuthentication: Rule<'composite-authentication'> = {
  id: 'composite-authentication',
  speak({ trace }) {
    const { border } = trace;
    if (!hasMicrosoftEdge(trace) || border === null) return [];
    return findingsIn(trace.authentication, (record) => {
      if (record.source !== 'authentication-results' || record.at >= border.at) return null;
      const values = valuesOf(record);
      const claim = values.result === '' && isRefused(values) ? 'failed' : claims.get(values.result);
      return claim === undefined ? null : { claim, cites: [record.at], values, vouched: true };
    });
  },
};

function valuesOf({ results, senderAddress }: AuthenticationRecord): Readonly<Record<Value, string>> {
  const resultOf = (method: string): string => results.find((one) => one.method === method)?.result ?? '';
  const dmarc = results.find(({ method }) => method === 'dmarc');
  return {
    result: resultOf('compauth'),
    reason: results.find(({ method }) => method === 'compauth')?.reason ?? '',
    spf: resultOf('spf'),
    dmarc: dmarc?.result ?? '',
    action: dmarc?.properties.find(([name]) => name === 'action')?.[1] ?? '',
    address: senderAddress ?? '',
  };
}

type Value = 'result' | 'reason' | 'spf' | 'dmarc' | 'action' | 'address';

/** DMARC failed, and the recipient followed the policy of the sender's domain. */
function isRefused({ dmarc, action }: Readonly<Record<Value, string>>): boolean {
  return dmarc === 'fail' && (action === 'oreject' || action === 'quarantine');
}
