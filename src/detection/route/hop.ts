/**
 * The sending side of one hop. Three things that never merge:
 * `helo` is what the peer said of itself (RFC 5321, section 4.1.1.1), `reverseName` is what the receiving server looked up
 * for the address, `address` (canonical IPv4 or IPv6 text) is what the receiving server saw. `nameConfirmed`: this kind of server
 * writes a reverse name only if it resolves back to the address. What was not written is undefined.
 */
export interface Peer {
  readonly helo?: string | undefined;
  readonly reverseName?: string | undefined;
  readonly nameConfirmed?: true | undefined;
  readonly address?: string | undefined;
}

/**
 * Where a hop stands, seen from the reader:
 * `own` was written inside the reader's system, `border` is the line in which the reader's system took the message over,
 * `earlier` is older than that, so somebody else wrote it.
 */
export type Stretch = 'own' | 'border' | 'earlier';

/**
 * Who wrote a `Received` line, as far as its shape and its own words tell: `local` is a hop without a sending side, `unnamed` a
 * server that does not name its software, `unrecognised` a line nobody can read; it keeps its place on the route.
 */
export type DialectId =
  | 'amavis'
  | 'authentication-milter'
  | 'barracuda'
  | 'codetwo'
  | 'communigate'
  | 'exchange'
  | 'exchange-server'
  | 'exclaimer'
  | 'exim'
  | 'forcepoint'
  | 'gmail'
  | 'haraka'
  | 'ironport'
  | 'kumomta'
  | 'local'
  | 'mailmarshal'
  | 'mdaemon'
  | 'messagelabs'
  | 'mimecast'
  | 'momentum'
  | 'opensmtpd'
  | 'postfix'
  | 'powermta'
  | 'proofpoint'
  | 'proofpoint-essentials'
  | 'qmail'
  | 'sendmail'
  | 'trend-micro'
  | 'unnamed'
  | 'yahoo'
  | 'zimbra'
  | 'zmailer'
  | 'unrecognised';

/**
 * One `Received` field (RFC 5321, section 4.4). `at` is the position of the field, `by` the host that wrote it, `protocol`
 * the words of the `with` clause (for a line of qmail's queue, how the queue was called), `time` the date as ISO 8601 in UTC.
 * What was not said or could not be read is undefined. `mayBeMicrosoft365`: the line is unrecognised, and its text may speak
 * of a Microsoft 365 server.
 */
export interface Hop {
  readonly at: number;
  readonly dialect: DialectId;
  readonly stretch: Stretch;
  readonly from?: Peer | undefined;
  readonly by?: string | undefined;
  readonly protocol?: string | undefined;
  readonly time?: string | undefined;
  readonly mayBeMicrosoft365?: true | undefined;
}
