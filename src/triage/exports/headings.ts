/**
 * What a column or property holds, told by its name alone: the names that message trace, Defender, Sentinel, Graph, the
 * submissions page and mail gateways were seen to write (/docs/inputs). Upper and lower case, blanks and signs do not count.
 */
export type Role =
  | 'message-id'
  | 'network-id'
  | 'trace-id'
  | 'time'
  | 'sender'
  | 'sender-domain'
  | 'recipient'
  | 'recipients-with-status'
  | 'related-recipient'
  | 'address'
  | 'from-address'
  | 'address-six'
  | 'client-address'
  | 'original-client-address'
  | 'greeting'
  | 'place-latest'
  | 'place'
  | 'action'
  | 'threats'
  | 'authentication'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'compauth'
  | 'direction'
  | 'event'
  | 'source'
  | 'detail'
  | 'data'
  | 'custom-data'
  | 'pool-name'
  | 'release'
  | 'reported-verdict'
  | 'forwarding'
  | 'user'
  | 'connection'
  | 'failure-report'
  | 'count';

const names: Readonly<Record<Role, readonly string[]>> = {
  'message-id': ['internetmessageid', 'messageid', 'headermessageid', 'messageidheader'],
  'network-id': ['networkmessageid', 'networkmessageidobjectid'],
  'trace-id': ['messagetraceid'],
  time: [
    ...['emaildate', 'date', 'received', 'timestamp', 'timegenerated', 'origintimestamputc', 'origintimestamp', 'datetimeutc'],
    ...['datetime', 'receiveddatetime', 'loggeddatetime', 'datesubmitted', 'datereported', 'receivedat', 'receivedtime'],
    ...['timereceived', 'time'],
    // of the log of Google Workspace, whose start stands beside it
    'eventdate',
    // of failure reports (RFC 6591) in a table, as parsedmarc writes them
    'arrivaldateutc',
    'arrivaldate',
  ],
  sender: [
    'senderaddress',
    'sender',
    'senderfromaddress',
    'headerfrom',
    'fromheader',
    'hdrfrom',
    'senderdetailfromaddress',
    'from',
    'fromaddress',
    'fromaddressheader',
    'headerfromaddress',
    'originalmailfrom',
  ],
  'sender-domain': ['senderdomain', 'senderfromdomain', 'reporteddomain'],
  recipient: [
    'recipientaddress',
    'recipient',
    'recipients',
    'recipientemailaddress',
    'enveloperecipients',
    'to',
    'toaddress',
    'reportedby',
    'submittedby',
    'recipientdetail',
    'originalrcptto',
  ],
  'recipients-with-status': ['recipientstatus'],
  'related-recipient': ['relatedrecipientaddress'],
  address: ['senderip', 'senderipv4', 'sendingip', 'sourceip', 'connectingip', 'ipaddress', 'cip', 'senderdetailipv4'],
  'from-address': ['fromip'],
  'address-six': ['senderipv6', 'senderdetailipv6'],
  'client-address': ['clientip'],
  'original-client-address': ['originalclientip'],
  // what the server called itself: a column that is known, and says nothing of a pool
  greeting: ['clienthostname'],
  'place-latest': [
    'latestdeliverylocation',
    'latestdeliverylocationname',
    'latestdeliverylocationlocation',
    'latestdelivery',
    'destination',
  ],
  place: ['originaldeliverylocation', 'deliverylocation', 'originaldeliverylocationlocation'],
  action: ['deliveryaction', 'status', 'latestdeliveryaction', 'originaldeliveryaction', 'deliveryresult'],
  threats: ['threats', 'threattypes', 'threattype', 'quarantinetypes', 'quarantinetype', 'quarantinereason'],
  authentication: ['authenticationdetails'],
  spf: ['authenticationdetailssenderpolicyframework', 'spf'],
  dkim: ['authenticationdetailsdkim', 'dkim'],
  dmarc: ['authenticationdetailsdmarc', 'dmarc'],
  compauth: ['authenticationdetailscompositeauthentication', 'compauth'],
  direction: ['directionality', 'emaildirection', 'direction'],
  event: ['event', 'eventid'],
  source: ['source'],
  detail: ['detail', 'description'],
  data: ['data'],
  'custom-data': ['customdata'],
  'pool-name': ['outboundippoolname'],
  // of the list of quarantine, in which every message lies that was not released
  release: ['releasestatus'],
  // hunting names under each threat how it was detected: `{"Phish":["Spoof DMARC"]}`
  'reported-verdict': ['originalverdict', 'filterverdict', 'filethreats', 'detectionmethods'],
  forwarding: ['forwardinginformation'],
  // a log of what people did with messages: its addresses are those of their own devices
  user: ['accountupn', 'userid', 'userids', 'useragent', 'logontype', 'clientinfostring', 'operation', 'operations'],
  // a protocol log of Exchange Server, whose lines are what two servers said to each other
  connection: ['localendpoint', 'remoteendpoint'],
  // a failure report (RFC 6591), in which the user agent is the program of whoever reports
  'failure-report': ['feedbacktype'],
  // what the hunting queries (/hunting) and others count: no part of a row about one message
  count: ['deliveries', 'predictedmessages', 'messages', 'lastday', 'count', 'messagecount'],
};

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(names).flatMap(([role, words]) => (isRole(role) ? words.map((word) => [word, role] as const) : [])),
);

function isRole(name: string): name is Role {
  return Object.hasOwn(names, name);
}

/** A heading, what it holds, and the minutes east of UTC that its times are in, where it says so. */
export interface Heading {
  readonly role: Role | null;
  readonly offset: number | null;
}

/** Reads a heading. `Date (UTC-06:00)`, `TimeGenerated [UTC]`; the quotes may still be on. */
export function readHeading(text: string): Heading {
  const name = text.slice(0, longest);
  return { role: roleOf(name), offset: offsetOf(name) };
}

/** The minutes east of UTC that a heading, or the name of a property, states; null for none. */
export function offsetOf(name: string): number | null {
  const zone = zoneIn(name);
  const minutes = Number(zone?.[2] ?? 0) * 60 + Number(zone?.[3] ?? 0);
  return zone === null ? null : zone[1] === undefined || zone[1] === '+' ? minutes : -minutes;
}

function zoneIn(name: string): RegExpExecArray | null {
  // most names state none
  return name.length <= longest && /[)\]"\s]$/.test(name) ? stated.exec(name) : null;
}

const stated = /[([]\s*(?:UTC|GMT)\s*(?:([+\u2212-])\s?(\d{1,2})(?::?(\d\d))?)?\s*[)\]]\s*"?\s*$/i;

/** What Log Analytics adds to the columns of a table of one's own, for the type of their values: `SenderIPv4_s`. */
const typed = /_[sgdtb](?="?\s*$)/i;

/** `Source IP Address` is the same as `Source IP`. */
const ofAddress = /(?<=ip(?:v[46])?)address$/;

/** What a property of this name holds, or null. A zone behind it is no part of the name, as a table that became JSON has it. */
export function roleOf(given: string): Role | null {
  const name = given.slice(0, zoneIn(given)?.index);
  return roleOfName(name) ?? (typed.test(name) ? roleOfName(name.replace(typed, '')) : null);
}

function roleOfName(name: string): Role | null {
  const plain = plainName(name);
  const known = roles.get(plain) ?? (ofAddress.test(plain) ? roles.get(plain.replace(ofAddress, '')) : undefined);
  if (known !== undefined) return known;
  // a SIEM puts its own path in front: `data.office365.SenderIPv4`
  const last = name.lastIndexOf('.');
  return last === -1 || isOfSender(name.slice(0, last)) ? null : (roles.get(plainName(name.slice(last + 1))) ?? null);
}

/** Whether a property, or a path of names, holds what the sender of a message named: its header fields, and attached files. */
export function isOfSender(path: string): boolean {
  return /(?:headers?|attachments?|urls?)(?:map|list|s)?(?:\.|$)/i.test(path);
}

/** A name as it is compared: small letters and digits alone. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * A heading that seems to name a server and is not known, in a table in which no other does: what it holds is not read, and the
 * table cannot be said to hold no address.
 */
export function unreadAddress(headings: readonly string[]): string | null {
  const held = headings.map((text) => readHeading(text).role);
  if (addresses.some((role) => held.includes(role))) return null;
  return headings.find((text, at) => held[at] === null && namesAddress(text)) ?? null;
}

const addresses = ['address', 'from-address', 'address-six', 'client-address', 'original-client-address'] as const;

/** The word IP, or IPv4 or IP address in one, of anything but what mail went to. */
function namesAddress(heading: string): boolean {
  const words = heading.slice(0, longest).split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return (
    words.some((word) => /^ip(?:v[46]|\d{0,3})(?:addr(?:ess)?)?$/i.test(word)) &&
    !words.some((word) => /^(?:to|dest\w*|target|recipient|proxy)$/i.test(word))
  );
}

/** Characters of a heading that are looked at. */
const longest = 200;

/** Whether headings are those of a table that counts messages and names none, as most hunting queries give. */
export function areCounts(headings: readonly string[]): boolean {
  return !areKnown(headings) && headings.some((text) => readHeading(text).role === 'count');
}

/** Whether headings are those of a table of deliveries: three roles, one of which names a message or who received it. */
export function areKnown(headings: readonly string[]): boolean {
  return areOfDeliveries(headings.map((text) => readHeading(text).role));
}

/** The same of what the headings hold. */
export function areOfDeliveries(held: readonly (Role | null)[]): boolean {
  const found = new Set(held);
  const naming = ['message-id', 'network-id', 'trace-id', 'recipient', 'recipients-with-status', 'event'] as const;
  found.delete(null);
  found.delete('count');
  if (found.has('connection') && !found.has('message-id')) return false;
  return !isOfUsers((role) => found.has(role)) && found.size > 2 && naming.some((role) => found.has(role));
}

/** Whether something is about what people did with messages, by what it holds. */
export function isOfUsers(has: (role: Role) => boolean): boolean {
  return has('user') && !has('failure-report');
}
