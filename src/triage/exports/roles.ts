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

/** What each of the names holds. */
export const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(names).flatMap(([role, words]) => (isRole(role) ? words.map((word) => [word, role] as const) : [])),
);

function isRole(name: string): name is Role {
  return Object.hasOwn(names, name);
}
