import { consumerIntakeDomains } from '../../microsoft365/hosts.ts';
import type { SourceId } from '../../microsoft365/sources.ts';

/**
 * Who refused a message, and over what, as far as the answer shows it. `silent`: nothing that is known, which rules nothing out.
 * Microsoft 365 at its intake or its exit: `forwarding-blocked` (5.7.520), `relay-denied` (5.7.64), `direct-send-blocked`
 * (5.7.68), `sending-limit` (5.7.232 to 5.7.236 and the like), `sender-blocked` (5.1.8 and the like: who sends is barred there),
 * `relayed-refused` (5.7.367: another server would not relay). Exchange by its own words: a mail flow rule, the recipient, the
 * mailbox, the connection to the next server, the route, a program that did not sign in. `outlook-block` is Outlook.com or
 * Microsoft 365 as a receiver. The others are receivers outside.
 */
export type RefusalId =
  | 'forwarding-blocked'
  | 'relay-denied'
  | 'direct-send-blocked'
  | 'relayed-refused'
  | 'sending-limit'
  | 'sender-blocked'
  | 'exchange-rule'
  | 'exchange-recipient'
  | 'exchange-mailbox'
  | 'exchange-connection'
  | 'exchange-routing'
  | 'exchange-sign-in'
  | 'gmail-authentication'
  | 'gmail-policy'
  | 'yahoo'
  | 'outlook-authentication'
  | 'outlook-block'
  | 'icloud'
  | 'gmx'
  | 'block-list'
  | 'sender-unauthenticated'
  | 'silent';

/** Microsoft's list of the codes and words in non-delivery reports, on which the rows of Microsoft 365 and Exchange rest. */
export const exchangeRefusalsSource = 'ndr-codes' satisfies SourceId;

/**
 * How a refusal is known: by an enhanced code, by words of the answer, or by the host that answered over policy (a code x.7.x).
 * Where others may write the same code or the same words, the words hold both.
 */
export interface RefusalFact {
  readonly id: Exclude<RefusalId, 'silent'>;
  readonly codes?: RegExp;
  readonly words?: RegExp;
  readonly hosts?: readonly string[];
  /** the answer must be one over policy: the code x.7.x, one of these, or no enhanced code at all */
  readonly policy?: true | RegExp;
}

/**
 * Words by which the sending server is on a block list: the name of a list of servers, or `block list` beside what says that it
 * is a server. Lists of domains and web addresses (`dbl`, `surbl`) judge the sender or the text, and a sender whose address
 * could not be verified "may be blacklisted" too. Nor is it the server that is listed where the words between speak of a sender,
 * a recipient or a domain.
 */
const listedServer =
  /^(?!.*\b(?:dbl|surbl|uribl|rhsbl)\b).*(?:\bspamhaus\b|\bspamcop\b|\bbarracudacentral\b|\bsorbs\b|\buceprotect\b|\bipcheck\.proofpoint\b|\bdnsbl\b|\brbl\b|\b(?:ip|host|server|client|network|mta|relay|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\b(?:(?!\b(?:may be|senders?|recipients?|domains?)\b).){0,60}?\b(?:block|black) ?list(?:ed)?\b|\b(?:block|black) ?listed (?:ip|host|server|client)\b)/i;

/**
 * The first that fits counts. Sources: Microsoft Learn, "Forwarded or relayed messages rejected with 5.7.367" (25 March 2026),
 * "Control external email forwarding" (18 August 2026) for 5.7.520, "Fix NDR error 5.7.64 TenantAttribution" and "Email
 * non-delivery reports and SMTP errors" (`ndr-codes`) for 5.7.23x, 5.7.509, 5.7.515 and Exchange's own words, with the pages of
 * single codes: 5.4.1 (2 October 2026), 5.7.193 (8 November 2023), 5.7.703 to 5.7.750 (2 October 2026), and "Remove blocked
 * connectors" for 5.7.711; MC1093237 for 5.7.68; RFC 7372 for 5.7.2x; the others from the texts that these receivers publish with
 * their answers. Gmail, "SMTP errors and codes"; Yahoo Sender Hub, "SMTP error codes"; Apple, "Postmaster information for iCloud
 * Mail"; postmaster.gmx.net.
 */
export const refusalFacts: readonly RefusalFact[] = [
  { id: 'forwarding-blocked', codes: /^5\.7\.520$/ },
  { id: 'relay-denied', codes: /^5\.7\.64$/, words: /\bTenantAttribution\b/i },
  { id: 'direct-send-blocked', codes: /^5\.7\.68$/, words: /\bTenantInboundAttribution\b|\bDirect Send not allowed\b/i },
  { id: 'relayed-refused', codes: /^5\.7\.367$/ },
  {
    id: 'sending-limit',
    codes: /^5\.7\.23[2-6]$/,
    words: /\bSubmission ?Quota ?Exceeded|\bdaily limit for message recipients\b/i,
  },
  {
    id: 'sender-blocked',
    words:
      /\b5\.(?:1\.8|7\.(?:50[1-3]|7\d\d)) (?:Service unavailable[.,] )?(?:Access denied, (?:bad (?:outbound|inbound)|spam abuse|banned sender|tenant|traffic)|Client blocked|Your message)/i,
  },
  { id: 'exchange-rule', words: /\bTRANSPORT\.RULES\./i },
  {
    id: 'exchange-recipient',
    words:
      /\bRESOLVER\.[A-Z]|\bUnifiedGroupAgent\b|\b5\.(?:4\.1|7\.504) (?:\S{1,320} )?Recipient address rejected: Access denied|\b5\.7\.505 Access denied, banned recipient|\bSender was not authenticated (?:by|for)\b/i,
  },
  { id: 'exchange-mailbox', words: /\bSTOREDRV\.[A-Z]|\bper hour message receive limit\b/i },
  {
    id: 'exchange-connection',
    words:
      /\bSMTPSEND\.[A-Z]|\bQUEUE\.Expired\b|\b5\.4\.300 Message expired|\bfailed MTA-STS validation\b|\.7\.32[1-5] (?:starttls|certificate|tlsa|dnssec)-/i,
  },
  { id: 'exchange-routing', words: /\bROUTING\.[A-Z]|\bHop count exceeded - possible mail loop\b/i },
  { id: 'exchange-sign-in', words: /\bClient (?:was )?not authenticated\b|\b5\.7\.(?:3|139) Authentication unsuccessful\b/i },
  { id: 'outlook-authentication', codes: /^5\.7\.515$/ },
  {
    id: 'gmail-authentication',
    words: /\bgsmtp\b|\bgmail-smtp-in\b|\bsupport\.google\.com\b/i,
    hosts: ['google.com', 'googlemail.com'],
    policy: /^[45]\.7\.(?:24|26|27|30|32|40)$/,
  },
  {
    id: 'gmail-policy',
    words: /\bgsmtp\b|\bgmail-smtp-in\b|\bsupport\.google\.com\b/i,
    hosts: ['google.com', 'googlemail.com'],
    policy: true,
  },
  {
    id: 'yahoo',
    words:
      /\[(?:TSS?|PH|BL|GL|IPTS|RL)\d\d\]|\b(?:postmaster|senders|help|mail)\.(?:yahoo(?:inc)?|aol)\.com\b|\byahoodns\.net\b|\bnot accepted for policy reasons\b/i,
    hosts: ['yahoodns.net', 'aol.com'],
    policy: true,
  },
  {
    id: 'outlook-block',
    words:
      /\b5\.7\.(?:511|6[0-4]\d) Access denied, banned send|\b5\.7\.507 Access denied, rejected by recipient|\busing Customer Block list\b|\(S3\d{3}\)|\bmail\.live\.com\b|\bpostmaster\.live\.com\b|\bdelist@(?:messaging\.)?microsoft\.com\b|\bolc\.protection\b|\b[SO][CU]-00\d\b/i,
    hosts: consumerIntakeDomains,
    policy: true,
  },
  {
    id: 'icloud',
    words: /\[(?:CS|HM|HC|HT)\d\d\]|\bsupport\.apple\.com\b|\bmail\.icloud\.com\b/i,
    hosts: ['icloud.com'],
    policy: true,
  },
  {
    id: 'gmx',
    words: /\bpostmaster\.(?:gmx|web|1und1|mail|kundenserver)\.[a-z]{2,3}\b|\.gmx\.(?:net|de|com)\b|\.web\.de\b/i,
    hosts: ['gmx.net', 'web.de'],
    policy: true,
  },
  {
    id: 'block-list',
    words: listedServer,
  },
  {
    id: 'sender-unauthenticated',
    codes: /^(?:5\.7\.(?:2[0-46]|509)|4\.7\.2[346])$/,
  },
];
