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
  /** `address`, `range`, `field`: the recipient's own note of the connecting address (Authentication-Results, X-Sender-IP, …). */
  readonly 'recipient-record': PoolClaim;
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
  /** `address`, `name`, `by`: the server that handed the message to the reader is not one of Microsoft 365. */
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
  /** `field`: a header that forwarding by mailbox, inbox rule or resend leaves behind. */
  readonly 'forwarding-mark': 'forwarded';
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
