/** The pools a Microsoft 365 server can be told to belong to. */
export type PoolClaim =
  | 'relay'
  | 'relay-clean'
  | 'relay-spam'
  | 'high-risk'
  | 'ordinary'
  | 'consumer'
  | 'communication-services'
  | 'sovereign'
  | 'microsoft365';

/**
 * What each rule can claim. The comment gives the blanks (`values`) that the claim fills.
 * A rule makes one kind of claim and weighs nothing.
 */
export interface ClaimsOf {
  /** `name`, `token`, `by`: the name that the receiving server looked up. */
  readonly 'reverse-name': PoolClaim;
  /** `address`, `range`, `by`: the address that the receiving server saw; `mixed` is `yes` if the range also held another pool. */
  readonly 'address-range': PoolClaim;
  /** `address`, `range`, `field`, `name`: the recipient's own note of the connecting address (Authentication-Results, X-Sender-IP, …) and of its reverse name. */
  readonly 'recipient-record': PoolClaim;
  /** `address`, `seen`, `field`: the reader's side noted the connecting address again; `seen` is that of the border line. */
  readonly 'recipient-note': 'agrees' | 'contradicts' | 'skip-listed';
  /** no blanks: a line of somebody else's shows the relay pool, and every stamp of it is missing. */
  readonly 'stamps-missing': 'uncorroborated';
  /** `domain`: the return path was rewritten (SRS). */
  readonly 'srs-return-path': 'rewritten';
  /** `value`: X-MS-Exchange-AntiSpam-Relay. */
  readonly 'relay-flag': 'crossed' | 'not-crossed';
  /** `value`, `field`: SFP of an outbound (DIR:OUT) antispam report. */
  readonly 'filtering-stamp': PoolClaim;
  /** no blanks: a `Received` line that could not be read and may be a hand-over by Microsoft 365. */
  readonly 'unread-line': 'may-be-microsoft365';
  /** `name`, `address`: the peer calls itself a Microsoft 365 server, its address is not Microsoft's. */
  readonly 'greeting-contradicted': 'contradicted';
  /** `by`: every line was written inside Microsoft 365. */
  readonly 'never-left': 'internal';
  /** `address`, `name`, `by`: the server that handed the message to the reader is no outbound server of Microsoft 365; `cloud` is `yes` if the address is Microsoft's all the same. */
  readonly 'border-peer': 'not-microsoft365';
  /** `result`, `address`, `domain`: SPF when the message entered the relaying tenant. */
  readonly 'arrival-spf': 'met' | 'not-met';
  /** `result`, `domain`. */
  readonly 'arrival-dkim': 'met' | 'not-met';
  /** `result`, `domain`. */
  readonly 'arrival-dmarc': 'met' | 'not-met';
  /** `domain`: the arrival SPF was judged on the HELO name since the envelope sender was empty. */
  readonly 'null-reverse-path': 'judged-on-helo';
  /** `value`: X-MS-Exchange-SenderADCheck (undocumented): 1 own domain, 2 not, 0 forwarded or rewritten. */
  readonly 'sender-domain-check': 'accepted' | 'not-accepted' | 'rewritten';
  /** `tenant`, `address`, `name`: OriginalAttributedTenantConnectingIp names tenant and source. */
  readonly 'attributed-tenant': 'connector-relay';
  /** no blanks: the relaying tenant's stamps name no connector. */
  readonly 'connector-unnamed': 'unnamed';
  /** `tenant`, `field`: a name of the organisation that relayed the message. */
  readonly 'relaying-tenant': 'named';
  /** `product`, `name`: a mail filter of another company handed the message to the relaying tenant. */
  readonly 'arrival-gateway': 'gateway';
  /** `address`, `name`: Enhanced Filtering for Connectors judged this source behind a gateway. */
  readonly 'enhanced-filtering': 'active';
  /** `by`: an Exchange Server of the organisation had the message right before its tenant. */
  readonly 'on-premises-exit': 'exchange-server';
  /** `domain`, `parent`: the sender is in a subdomain of the relaying organisation's domain. */
  readonly 'sender-subdomain': 'subdomain';
  /** `count`: hand-overs by Microsoft 365. */
  readonly 'several-tenants': 'chain';
  /**
   * `field`: a header that forwarding leaves behind; `mailbox`, `tenant`: who forwarded, where it says so. `hinted`: it is found on forwarded
   * mail and elsewhere too.
   */
  readonly 'forwarding-mark': 'forwarded' | 'hinted';
  /**
   * `dest`, `reason`: where the mailbox put the message as it came in, and what decided that (X-Microsoft-Antispam-Mailbox-Delivery,
   * undocumented: `dest`, `OFR`). `auth`, `rule` (`ucf`) and `other` (`yes` if another mark is set) are kept for the junk verdict
   * and stand in no sentence.
   */
  readonly 'mailbox-delivery': 'junk' | 'inbox' | 'elsewhere';
  /** `field`, `sfv`, `cat`, `scl`, `srv`: what the recipient's own filter thought of the message. `custom` stands in no sentence. */
  readonly 'spam-verdict': 'spam' | 'spoofing' | 'content' | 'blocked' | 'skipped' | 'not-spam';
  /** `result`, `reason`, `spf`, `dmarc`, `action`, `address`: the recipient's authentication results taken together (compauth). */
  readonly 'composite-authentication': 'passed' | 'partly-passed' | 'failed' | 'not-judged';
  /** `field`, `sfv`, `sfp`: what Microsoft's outbound filter had thought of the message. */
  readonly 'outbound-verdict': 'spam' | 'not-spam' | 'skipped';
}

export type RuleId = keyof ClaimsOf;

/**
 * One claim of one rule. `cites` are positions of header fields (0 the newest); `values` fill the blanks of the sentence and are
 * data from the message, never markup. `vouched`: the reader's own side wrote the cited line.
 */
export type Evidence<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly claim: ClaimsOf[K];
    readonly cites: readonly number[];
    readonly values: Readonly<Record<string, string>>;
    readonly vouched: boolean;
  };
}[R];
