import { isInDomain } from '../../../mail/addresses/domain.ts';
import { insideDomains } from '../../../microsoft365/hosts.ts';
import { intakeIndex } from '../../route/tenant-intake.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Right before it entered the relaying tenant, the message was in an Exchange Server of the organisation: the line below the
 * tenant's intake was written by Exchange outside Exchange Online.
 */
export const onPremisesExit: Rule<'on-premises-exit'> = {
  id: 'on-premises-exit',
  speak({ hops, judged }): Finding<'on-premises-exit'>[] {
    if (judged === null) return [];
    const intake = intakeIndex(hops, judged);
    const before = intake === -1 ? undefined : hops[intake + 1];
    const exchangeServer = before?.protocol?.startsWith('Microsoft SMTP Server') === true && before.by !== undefined;
    if (before?.by === undefined || !exchangeServer || isInDomain(before.by, insideDomains)) return [];
    return [{ claim: 'exchange-server', cites: [before.at], values: { by: before.by }, vouched: false }];
  },
};
