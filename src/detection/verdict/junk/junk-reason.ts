/**
 * Where the mailbox put the message as it came in; it may have been moved since. No field says that a message is in quarantine,
 * only that it was released.
 */
export type JunkPlacement = 'junk' | 'inbox' | 'folder' | 'deleted' | 'unknown';

/** Why it went into Junk Email, as far as the evidence shows. */
export type JunkReason =
  /** the user's Blocked Senders */
  | 'blocked-sender'
  /** the blocked senders and domains of an anti-spam policy */
  | 'policy-blocked-sender'
  /** a rule of the mailbox's */
  | 'inbox-rule'
  /** a mail flow rule, or an Exchange Server of the organisation, marked it before it was filtered */
  | 'mail-flow-rule'
  /** the mailbox takes mail of safe senders alone */
  | 'trusted-only'
  | 'bulk'
  | 'spam'
  | 'high-confidence-spam'
  | 'phishing'
  | 'high-confidence-phishing'
  /** an imitated user, domain, contact or brand */
  | 'imitation'
  /** the filter took the sender for forged; whether the relay pool led to that is not proven */
  | 'spoof'
  | 'malware'
  /** an attachment of a kind that the organisation does not take */
  | 'attachment-type'
  /** the authentication failed at the recipient, as the relay pool entails, and nothing else explains it */
  | 'failed-authentication'
  /** Microsoft's outbound filter had judged it to be spam before the recipient saw it */
  | 'sender-side-spam'
  | 'released-from-quarantine'
  /** the filter found nothing, the sender was authenticated, and yet it is there: a setting of the mailbox's own */
  | 'mailbox-setting'
  /** the fields do not show any of these */
  | 'unknown';
