import type { Strength } from '../cause.ts';

/**
 * Whose job a remedy is: the reader, their help desk, the admin of the tenant that forwarded or relayed, the owner of the
 * sender's domain.
 */
export type Audience = 'reader' | 'help-desk' | 'forwarder' | 'sender';

/** What would help. R-numbers in the comments are those of the decision table in docs/terms.md. */
export type RemedyId =
  /** reader: the sender is unconfirmed; ask them by another channel before acting */
  | 'verify-sender'
  /** reader: the own filter found phishing or malware: open nothing, tell the help desk, then report it */
  | 'tell-help-desk'
  /** reader: report it as phishing, or as not junk, whichever it is; never as junk, which blocks the sender */
  | 'report-message'
  /** reader, look-alikes: this pool says nothing about why the message was filtered */
  | 'look-elsewhere'
  /** reader, undetermined: get the full headers of the delivered copy */
  | 'get-full-headers'
  /** help desk: send the evidence to the admin of the forwarding tenant */
  | 'send-evidence'
  /** help desk: do not allow-list the pool or add it to SPF, and why */
  | 'no-allow-list'
  /** the same, where the recipient's mail system is not Microsoft's */
  | 'no-allow-list-elsewhere'
  /** help desk: a list or rule of the recipient's lets mail of the relay pool past the filter */
  | 'close-open-door'
  /** help desk: an advanced setting of the spam filter judged SPF alone, which fails because of the pool */
  | 'check-spf-setting'
  /** help desk, phishing or malware: find and delete the copies that others got, and submit it as a threat */
  | 'remove-copies'
  /** help desk: submit a message that was judged wrongly to Microsoft */
  | 'submit-message'
  /** help desk: the message may be in quarantine: read its headers there, release it once it is confirmed */
  | 'release-from-quarantine'
  /** help desk, junked message: one address in the Safe Senders of one mailbox, as a last resort */
  | 'trust-one-address'
  /** help desk: a filter of the reader's own stands in front of Microsoft 365 */
  | 'repair-own-gateway'
  /** help desk, undetermined: the own message trace names the address that the message came from */
  | 'trace-arrival'
  /** forwarder: the report that counts outbound mail by domain and pool */
  | 'see-scale'
  /** forwarder: confirm in message trace (OutboundIpPoolName) */
  | 'confirm-in-trace'
  /** forwarder, undetermined: the message trace may name the pool of a server that nobody knows */
  | 'read-pool-in-trace'
  /** forwarder: forwarding on mailboxes, contacts and mail users (R01, R05) */
  | 'change-forwarding'
  /** forwarder: inbox rules that redirect (R02) */
  | 'change-inbox-rules'
  /** forwarder: mail-flow rules that redirect or copy outside (R03) */
  | 'change-mail-flow-rules'
  /** forwarder: groups with outside members (R04) */
  | 'change-groups'
  /** forwarder: send as an accepted domain, or add the domain (R06) */
  | 'use-accepted-domain'
  /** forwarder: mail with an empty envelope sender through a connector (R06) */
  | 'name-envelope-sender'
  /** forwarder: add the subdomain (R07) */
  | 'add-subdomain'
  /** forwarder, hybrid only: match subdomains whose mailboxes are on own servers (R07) */
  | 'match-subdomains'
  /** forwarder: Enhanced Filtering for Connectors when a gateway stands in front (R08) */
  | 'enhanced-filtering'
  /** forwarder: forwards that leave through an own Exchange Server (R09) */
  | 'repair-hybrid'
  /** forwarder: let nothing on the way change signed messages (R14) */
  | 'keep-signature'
  /** forwarder: fewer stations (R16) */
  | 'shorten-chain'
  /** forwarder: the outbound filter judged it spam, or the sender is forged: look for abuse (R17) */
  | 'investigate-abuse'
  /** sender: publish SPF (R10) */
  | 'publish-spf'
  /** sender: one valid SPF record, at most ten lookups (R11) */
  | 'repair-spf'
  /** sender: list the real source in SPF (R12) */
  | 'cover-source'
  /** sender: SPF was judged on a domain not known to be related to From, or on a greeting: find out whose it is (R10–R12) */
  | 'check-spf-domain'
  /** sender: the DNS could not be read for a while */
  | 'steady-dns'
  /** sender: sign with DKIM; helps acceptance, does not leave the pool (R13) */
  | 'sign-dkim'
  /** sender, high-risk pool: publish MX or A, look into outbound spam (R15) */
  | 'leave-high-risk';

/** `strength`: how well the headers show that it fits; null where it fits whatever the cause. */
export interface Advice {
  readonly remedy: RemedyId;
  readonly audience: Audience;
  readonly strength: Strength | null;
}

/** One piece of advice. */
export function give(audience: Audience, remedy: RemedyId, strength: Strength | null = null): Advice {
  return { remedy, audience, strength };
}
