import { insideDomains, intakeDomains, isInDomain } from '../../microsoft365/hosts.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Right before it entered the relaying tenant, the message was in an Exchange Server of the organisation: the line below the tenant's
 * intake was written by Exchange outside Exchange Online.
 */
export const onPremisesExit: Rule<'on-premises-exit'> = {
  id: 'on-premises-exit',
  speak({ trace: { hops, handover } }): Finding<'on-premises-exit'>[] {
    if (handover === null) return [];
    const intake = hops.findIndex(({ at, by }) => at > handover.hop.at && by !== undefined && isInDomain(by, intakeDomains));
    const before = intake === -1 ? undefined : hops[intake + 1];
    const exchangeServer = before?.protocol?.startsWith('Microsoft SMTP Server') === true && before.by !== undefined;
    if (before?.by === undefined || !exchangeServer || isInDomain(before.by, insideDomains)) return [];
    return [{ claim: 'exchange-server', cites: [before.at], values: { by: before.by }, vouched: false }];
  },
};
