import { arrivalGateway } from './cause/arrival-gateway.ts';
import { arrivalDkim } from './cause/arrival-dkim.ts';
import { arrivalDmarc } from './cause/arrival-dmarc.ts';
import { arrivalSpf } from './cause/arrival-spf.ts';
import { attributedTenant } from './cause/attributed-tenant.ts';
import { automaticReply } from './cause/automatic-reply.ts';
import { connectorUnnamed } from './cause/connector-unnamed.ts';
import { enhancedFiltering } from './cause/enhanced-filtering.ts';
import { forwardingMark } from './cause/forwarding-mark.ts';
import { nullReversePath } from './cause/null-reverse-path.ts';
import { onPremisesExit } from './cause/on-premises-exit.ts';
import { relayingTenant } from './cause/relaying-tenant.ts';
import { senderDomainCheck } from './cause/sender-domain-check.ts';
import { senderSubdomain } from './cause/sender-subdomain.ts';
import { severalTenants } from './cause/several-tenants.ts';
import type { Evidence, RuleId } from './evidence.ts';
import { compositeAuthentication } from './junk/composite-authentication.ts';
import { filterSetting } from './junk/filter-setting.ts';
import { filteringSkipped } from './junk/filtering-skipped.ts';
import { mailboxDelivery } from './junk/mailbox-delivery.ts';
import { outboundVerdict } from './junk/outbound-verdict.ts';
import { spamVerdict } from './junk/spam-verdict.ts';
import { addressRange } from './pool/address-range.ts';
import { borderPeer } from './pool/border-peer.ts';
import { filteringStamp } from './pool/filtering-stamp.ts';
import { greetingContradicted } from './pool/greeting-contradicted.ts';
import { neverLeft } from './pool/never-left.ts';
import { recipientNote } from './pool/recipient-note.ts';
import { recipientRecord } from './pool/recipient-record.ts';
import { relayFlag } from './pool/relay-flag.ts';
import { reverseName } from './pool/reverse-name.ts';
import { serverRegion } from './pool/server-region.ts';
import { srsReturnPath } from './pool/srs-return-path.ts';
import { stampsMissing } from './pool/stamps-missing.ts';
import { unreadLine } from './pool/unread-line.ts';
import type { Trace } from '../route/trace.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id; one that is missing does not compile. The order is the order of the evidence and changes no verdict. */
const rules: { readonly [R in RuleId]: Rule<R> } = {
  'reverse-name': reverseName,
  'address-range': addressRange,
  'server-region': serverRegion,
  'recipient-record': recipientRecord,
  'border-peer': borderPeer,
  'never-left': neverLeft,
  'recipient-note': recipientNote,
  'greeting-contradicted': greetingContradicted,
  'unread-line': unreadLine,
  'stamps-missing': stampsMissing,
  'relay-flag': relayFlag,
  'filtering-stamp': filteringStamp,
  'arrival-spf': arrivalSpf,
  'null-reverse-path': nullReversePath,
  'automatic-reply': automaticReply,
  'arrival-dkim': arrivalDkim,
  'arrival-dmarc': arrivalDmarc,
  'sender-domain-check': senderDomainCheck,
  'attributed-tenant': attributedTenant,
  'connector-unnamed': connectorUnnamed,
  'relaying-tenant': relayingTenant,
  'arrival-gateway': arrivalGateway,
  'enhanced-filtering': enhancedFiltering,
  'on-premises-exit': onPremisesExit,
  'sender-subdomain': senderSubdomain,
  'several-tenants': severalTenants,
  'forwarding-mark': forwardingMark,
  'srs-return-path': srsReturnPath,
  'mailbox-delivery': mailboxDelivery,
  'spam-verdict': spamVerdict,
  'filtering-skipped': filteringSkipped,
  'filter-setting': filterSetting,
  'composite-authentication': compositeAuthentication,
  'outbound-verdict': outboundVerdict,
};

const order = Object.values(rules);

/** What the rules have to say, each claim with the lines that show it. */
export function gatherEvidence(trace: Trace): Evidence[] {
  const evidence: Evidence[] = [];
  for (const rule of order) hear(rule, trace, evidence);
  return evidence;
}

function hear<R extends RuleId>({ id, speak }: Rule<R>, trace: Trace, evidence: Evidence<R>[]): void {
  for (const { claim, cites, values, vouched } of speak(trace)) evidence.push({ rule: id, claim, cites, values, vouched });
}
