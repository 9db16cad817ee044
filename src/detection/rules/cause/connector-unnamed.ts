import { isInsideAddress } from '../../../mail/addresses/address-ranges.ts';
import { relayOf } from '../../route/handover.ts';
import { intakeIndex } from '../../route/tenant-intake.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * The message entered the relaying tenant from outside, its stamps came through, and
 * X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp is not among them. All 39 relay messages that came through a
 * connector had it, a mailbox forward had not (own count, 2026-11-22): so it may have been forwarded, and no more can be said.
 */
export const connectorUnnamed: Rule<'connector-unnamed'> = {
  id: 'connector-unnamed',
  speak({ judged, hops, stamps }): Finding<'connector-unnamed'>[] {
    const relay = relayOf(judged);
    const stamped = stamps.relay.some(({ value }) => value === '1');
    const attributed = stamps.attributedTenants.length > 0;
    if (relay === null || !stamped || attributed) return [];
    const intake = hops[intakeIndex(hops, relay)];
    const source = intake?.from?.address;
    if (intake === undefined || source === undefined || isInsideAddress(source)) return [];
    return [{ claim: 'unnamed', cites: [intake.at], values: {}, vouched: false }];
  },
};
