import { propertyOf, resultOf } from '../../../mail/authentication/method-results.ts';
import type { AuthenticationRecord } from '../../../mail/authentication/authentication-results.ts';
import type { ClaimsOf, ValuesOf } from '../evidence.ts';
import { knownWord } from '../../stamps/token-stamp.ts';
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
      const said = stated(resultOf(record, 'compauth')?.result);
      const result = knownWord(results, said ?? '');
      const values = valuesOf(record, result);
      const claim = said === null && isRefused(values) ? 'failed' : result === null ? undefined : claims[result];
      return claim === undefined ? null : { claim, cites: [record.at], values, vouched: true };
    });
  },
};

const results: readonly Result[] = ['pass', 'softpass', 'fail', 'none'];

function valuesOf(record: AuthenticationRecord, result: Values['result']): Values {
  const dmarc = resultOf(record, 'dmarc');
  return {
    result,
    reason: stated(resultOf(record, 'compauth')?.reason),
    spf: stated(resultOf(record, 'spf')?.result),
    dmarc: stated(dmarc?.result),
    action: stated(propertyOf(dmarc, 'action')),
    address: record.senderAddress ?? null,
  };
}

/** DMARC failed, and the recipient followed the policy of the sender's domain. */
function isRefused({ dmarc, action }: Values): boolean {
  return dmarc === 'fail' && (action === 'oreject' || action === 'quarantine');
}
