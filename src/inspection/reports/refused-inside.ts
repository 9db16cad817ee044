import { isInDomain } from '../../mail/addresses/domain.ts';
import { insideDomains } from '../../microsoft365/hosts.ts';
import type { RemoteReply } from '../inspection.ts';
import type { RefusalId } from './refusals.ts';

/** Refusals at the intake or the exit of Microsoft 365: whoever answered, the message went no further. */
const atTheEdge: readonly RefusalId[] = ['forwarding-blocked', 'relay-denied', 'direct-send-blocked', 'sending-limit'];

/** Words that others write too, an Exchange Server elsewhere for one: then a server outside answered, and it is named. */
const byExchange: readonly RefusalId[] = [
  'sender-blocked',
  'exchange-rule',
  'exchange-recipient',
  'exchange-mailbox',
  'exchange-sign-in',
];

/** What a report says of a refusal, as `refusedInside` of a `RemoteReply`. */
export function isRefusedInside({ finding, remoteMta }: Pick<RemoteReply, 'finding' | 'remoteMta'>): boolean {
  if ('isRelay' in finding) return false;
  if (atTheEdge.includes(finding.kind)) return true;
  return byExchange.includes(finding.kind) && (remoteMta === null || isInDomain(remoteMta, insideDomains));
}
