import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { ForwardingMark } from '../stamps/forwarding-marks.ts';

/** The pools a Microsoft 365 server can be told to belong to. */
export type PoolClaim =
  | 'relay'
  | 'relay-passed'
  | 'relay-spam'
  | 'high-risk'
  | 'ordinary'
  | 'consumer'
  | 'communication-services'
  | 'sovereign'
  | 'microsoft365';

/** One kind of claim and the facts that go with it. A fact that the message does not state is null, never an empty text. */
interface Says<Claim extends string, Values> {
  readonly claim: Claim;
  readonly values: Readonly<Values>;
}

/** The facts of a rule that has none: the cited lines say it all. */
type Nothing = Record<never, never>;

/** SPF, DKIM or DMARC on arrival: the word for the result as it was written, in lower case, and the domain it was given for. */
interface Result {
  result: string | null;
  domain: string | null;
}

/**
 * What each rule can claim, and its facts. A text is data from the message or from our lists, never markup. A rule makes one kind
 * of claim and weighs nothing.
 */
export interface FindingOf {
  /** `name` was looked up by the receiving server `by`; `token` is the part of it that names the pool. */
  readonly 'reverse-name': Says<PoolClaim, { name: string; token: string | null; by: string | null }>;
  /** `address` was seen by the receiving server `by`; `mixed`: servers of another pool were seen in that `range` too. */
  readonly 'address-range': Says<PoolClaim, { address: string; range: string; by: string | null; mixed: boolean }>;
  /** The server stands in this `region` of Microsoft's cloud; `contradicted`: its looked-up name is of another one. */
  readonly 'server-region': Says<'placed' | 'contradicted', { region: string }>;
  /**
   * `field` (Authentication-Results, X-Sender-IP, …) is the recipient's own note of the connecting `address` and of its looked-up
   * `name`; `range` is null where the name, not the block, tells the pool.
   */
  readonly 'recipient-record': Says<PoolClaim, { address: string; range: string | null; field: string; name: string | null }>;
  /** `field` notes the connecting `address` a second time; `seen` is the address in the border line. */
  readonly 'recipient-note': Says<'agrees' | 'contradicts' | 'skip-listed', { address: string; seen: string; field: string }>;
  /** A line of somebody else's shows the relay pool, and every stamp of it is missing. */
  readonly 'stamps-missing': Says<'uncorroborated', Nothing>;
  /** The return path was rewritten (SRS) by a server of `domain`. */
  readonly 'srs-return-path': Says<'rewritten', { domain: string | null }>;
  /** `value` of X-MS-Exchange-AntiSpam-Relay. */
  readonly 'relay-flag': Says<'crossed' | 'not-crossed', { value: '0' | '1' }>;
  /** `value` is SFP in `field`, the report of the outbound filter (DIR:OUT). */
  readonly 'filtering-stamp': Says<PoolClaim, { value: string; field: string }>;
  /** A `Received` line that could not be read and may be a hand-over by Microsoft 365. */
  readonly 'unread-line': Says<'may-be-microsoft365', Nothing>;
  /** `name` is what the peer calls itself, a Microsoft 365 server; `address` is not Microsoft's. */
  readonly 'greeting-contradicted': Says<'contradicted', { name: string; address: string }>;
  /** Every line was written inside Microsoft 365, the oldest of them by the server `by`. */
  readonly 'never-left': Says<'internal', { by: string | null }>;
  /**
   * The server that handed the message to the reader's server `by` is no outbound server of Microsoft 365: its `address`, and its
   * looked-up `name` or else its greeting. `cloud`: the address is Microsoft's all the same.
   */
  readonly 'border-peer': Says<'not-microsoft365', { address: string; name: string | null; by: string | null; cloud: boolean }>;
  /** SPF when the message entered the relaying tenant; `address` is the source it was judged on. */
  readonly 'arrival-spf': Says<'met' | 'not-met', Result & { address: string | null }>;
  /** DKIM at the same place; `domain` signed. */
  readonly 'arrival-dkim': Says<'met' | 'not-met', Result>;
  /** DMARC at the same place; `domain` is that of the From field. */
  readonly 'arrival-dmarc': Says<'met' | 'not-met', Result>;
  /** The arrival SPF was judged on the HELO name `domain` since the envelope sender was empty. */
  readonly 'null-reverse-path': Says<'judged-on-helo', { domain: string | null }>;
  /** An automatic reply that left by the high-risk pool; `field` calls it one. */
  readonly 'automatic-reply': Says<'replied', { field: string }>;
  /** `value` of X-MS-Exchange-SenderADCheck (undocumented): 1 own domain, 2 not, 0 forwarded or rewritten. */
  readonly 'sender-domain-check': Says<'accepted' | 'not-accepted' | 'rewritten', { value: '0' | '1' | '2' }>;
  /**
   * OriginalAttributedTenantConnectingIp names the `tenant` (its id) and the source: `address` and the `name` it greeted with.
   */
  readonly 'attributed-tenant': Says<'connector-relay', { tenant: string; address: string | null; name: string | null }>;
  /** The relaying tenant's stamps name no connector. */
  readonly 'connector-unnamed': Says<'unnamed', Nothing>;
  /** `tenant` is a domain or the id of the organisation that relayed the message, named in `field`. */
  readonly 'relaying-tenant': Says<'named' | 'contradicted', { tenant: string | null; field: string }>;
  /** A mail filter of another company, `product`, handed the message to the relaying tenant and greeted with `name`. */
  readonly 'arrival-gateway': Says<'gateway', { product: string; name: string }>;
  /** Enhanced Filtering for Connectors judged this source behind a gateway. */
  readonly 'enhanced-filtering': Says<'active', { address: string; name: string | null }>;
  /** An Exchange Server of the organisation, `by`, had the message right before its tenant. */
  readonly 'on-premises-exit': Says<'exchange-server', { by: string }>;
  /** The sender's `domain` is below `parent`, the relaying organisation's domain. */
  readonly 'sender-subdomain': Says<'subdomain', { domain: string; parent: string }>;
  /** `count`: hand-overs by Microsoft 365, two or more. */
  readonly 'several-tenants': Says<'chain', { count: number }>;
  /**
   * `field` is a header that forwarding leaves behind, and `mark` says of which kind; `mailbox` and `tenant` (its id): who
   * forwarded, where it says so. `hinted`: it is found on forwarded mail and elsewhere too.
   */
  readonly 'forwarding-mark': Says<
    'forwarded' | 'hinted',
    { field: string; mark: ForwardingMark; mailbox: string | null; tenant: string | null }
  >;
  /**
   * Where the mailbox put the message as it came in, and what decided that (X-Microsoft-Antispam-Mailbox-Delivery, undocumented):
   * `dest`; `reason` is `OFR`. For the junk verdict, in no sentence: `auth` and `rule` (`ucf`), each null unless it is 0 or 1;
   * `other`: another mark is set.
   */
  readonly 'mailbox-delivery': Says<
    'junk' | 'inbox' | 'folder' | 'deleted',
    { dest: 'J' | 'I' | 'C' | 'D'; reason: string | null; auth: boolean | null; rule: boolean | null; other: boolean }
  >;
  /**
   * What the recipient's own filter found in the message, or who had it skipped, in `field`: SFV, CAT, SCL (-1 to 9), SRV and
   * SFTY; `bcl`, the bulk level of a field of its own, cited behind it. `custom`, in no sentence: an option of the anti-spam
   * policy marked the message.
   */
  readonly 'spam-verdict': Says<
    FilterFinding,
    {
      field: string;
      sfv: string | null;
      cat: string | null;
      scl: number | null;
      srv: string | null;
      sfty: string | null;
      bcl: number | null;
      custom: boolean;
    }
  >;
  /**
   * The recipient's filter did not look at a message that the relay pool handed over; `code` in `field` says why: the address is
   * on an allow list, a mail-flow rule asked for it, or the anti-spam policy allows the sender.
   */
  readonly 'filtering-skipped': Says<'by-address' | 'by-rule' | 'by-policy', { field: string; code: string }>;
  /** `text` of X-CustomSpam in `field`: an advanced setting of the recipient's spam filter marked the message. */
  readonly 'filter-setting': Says<'looks-at-spf' | 'other', { field: string; text: string }>;
  /**
   * The recipient's authentication results taken together: `result` of compauth and its `reason`, those of SPF and DMARC, the
   * `action` taken on DMARC, and the `address` that was judged.
   */
  readonly 'composite-authentication': Says<
    'passed' | 'partly-passed' | 'failed' | 'not-judged',
    {
      result: 'pass' | 'softpass' | 'fail' | 'none' | null;
      reason: string | null;
      spf: string | null;
      dmarc: string | null;
      action: string | null;
      address: string | null;
    }
  >;
  /** What Microsoft's outbound filter had thought of the message: SFV and SFP in `field`. */
  readonly 'outbound-verdict': Says<'spam' | 'not-spam' | 'skipped', { field: string; sfv: string | null; sfp: string | null }>;
}

/** Every rule; its file has this name. */
export type RuleId = keyof FindingOf;

/** The claims that each rule can make. */
export type ClaimsOf = { readonly [R in RuleId]: FindingOf[R]['claim'] };
/** The facts that go with a claim of each rule. */
export type ValuesOf = { readonly [R in RuleId]: FindingOf[R]['values'] };

/**
 * One claim of one rule. `cites` are positions of header fields (0 the newest). `vouched`: the reader's own side wrote the cited
 * line.
 */
export type Evidence<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly claim: ClaimsOf[K];
    readonly cites: readonly number[];
    readonly values: ValuesOf[K];
    readonly vouched: boolean;
  };
}[R];
