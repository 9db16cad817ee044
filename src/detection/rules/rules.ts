import { arrivalDkim } from './cause/arrival-dkim.ts';
import { arrivalDmarc } from './cause/arrival-dmarc.ts';
import { arrivalSpf } from './cause/arrival-spf.ts';
import { attributedTenant } from './cause/attributed-tenant.ts';
import { forwardingMark } from './cause/forwarding-mark.ts';
import { nullReversePath } from './cause/null-reverse-path.ts';
import { senderDomainCheck } from './cause/sender-domain-check.ts';
import type { Evidence, RuleId } from './evidence.ts';
import { addressRange } from './pool/address-range.ts';
import { borderPeer } from './pool/border-peer.ts';
import { filteringStamp } from './pool/filtering-stamp.ts';
import { greetingContradicted } from './pool/greeting-contradicted.ts';
import { neverLeft } from './pool/never-left.ts';
import { recipientRecord } from './pool/recipient-record.ts';
import { relayFlag } from './pool/relay-flag.ts';
import { reverseName } from './pool/reverse-name.ts';
import { unreadLine } from './pool/unread-line.ts';
import type { Reading, Rule } from './rule.ts';

/** Every rule by its id; one that is missing does not compile. The order is the order of the evidence and changes no verdict. */
const rules: { readonly [R in RuleId]: Rule<R> } = {
  'reverse-name': reverseName,
  'address-range': addressRange,
  'recipient-record': recipientRecord,
  'border-peer': borderPeer,
  'never-left': neverLeft,
  'greeting-contradicted': greetingContradicted,
  'unread-line': unreadLine,
  'relay-flag': relayFlag,
  'filtering-stamp': filteringStamp,
  'arrival-spf': arrivalSpf,
  'null-reverse-path': nullReversePath,
  'arrival-dkim': arrivalDkim,
  'arrival-dmarc': arrivalDmarc,
  'sender-domain-check': senderDomainCheck,
  'attributed-tenant': attributedTenant,
  'forwarding-mark': forwardingMark,
};

const order = Object.values(rules).map(({ id }) => id);

/** What the rules have to say, each claim with the lines that show it. */
export function gatherEvidence(reading: Reading): Evidence[] {
  return order.flatMap((id) => evidenceOf(id, reading));
}

function evidenceOf<R extends RuleId>(id: R, reading: Reading): Evidence<R>[] {
  return rules[id].speak(reading).map((finding) => ({ rule: id, ...finding }));
}
