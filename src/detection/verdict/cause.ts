/** Why the message was sent through the relay pool, as far as the evidence shows. */
export type Cause =
  | 'spf-none'
  | 'spf-neutral'
  | 'spf-softfail'
  | 'spf-fail'
  | 'spf-temperror'
  | 'spf-permerror'
  | 'null-reverse-path'
  | 'sender-not-accepted'
  | 'connector-relay'
  | 'forwarding'
  /** the sender is in a subdomain of the organisation's domain, and that subdomain was not added */
  | 'subdomain-not-accepted'
  /** another filter stands in front of the relaying organisation, so that SPF was judged on its address */
  | 'gateway-in-front'
  /** the message left an Exchange Server of the organisation through Microsoft 365 */
  | 'on-premises-exit'
  /** it went through several organisations, or out to a gateway and back in */
  | 'forwarded-twice'
  /** somebody may be using the organisation to send forged mail */
  | 'abuse';

/** `shown`: a line says it. `suggested`: an undocumented stamp or a mark says it. `possible`: it fits, and no line says it. */
export type Strength = 'shown' | 'suggested' | 'possible';

/** A cause and how well the headers show it. */
export interface CauseFinding {
  readonly cause: Cause;
  readonly strength: Strength;
}
