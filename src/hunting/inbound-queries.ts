import type { HuntingQuery } from './hunting-query.ts';
import { countsOfPlaces, newestOfRelayPool, placedByRelayPool, regionsOfRelayPool, sharesOfPlaces, withThreat } from './relay-pool-statements.ts';

/** Every query that selects by address leaves this out. */
const withoutAddress =
  'Deliveries that were recorded without the address of the last server, as can happen to forwarded mail: see blind-spot.';
const byAddressAlone =
  'The name of the pool server: the table holds its address alone, and the ranges are our reading, since Microsoft publishes none.';
const atDelivery = 'Mail that was moved after delivery: see moved-after-delivery.';

/** Queries about mail that servers of the relay pool delivered to the organisation. */
export const inboundQueries: readonly HuntingQuery[] = [
  {
    name: 'by-sender-domain',
    id: '6264b728-276f-42eb-9256-bde0d6f96488',
    title: 'Relay pool: inbound mail by sender domain',
    question: 'Which sender domains reach us through the relay pool, and how much of their mail went to Junk or quarantine?',
    cannotSee: [withoutAddress, byAddressAlone, atDelivery],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...placedByRelayPool(place),
      withThreat,
      `| summarize ${countsOfPlaces}, WithThreat = countif(isnotempty(ThreatTypes)),`,
      `    Messages = dcount(NetworkMessageId), Recipients = dcount(Recipient),`,
      `    LastRecord = max(${place.time}) by SenderDomain = tolower(SenderFromDomain)`,
      ...sharesOfPlaces,
      '| order by Junk desc, Deliveries desc, SenderDomain asc',
    ],
  },
  {
    name: 'authentication',
    id: '923ee7e9-4885-41be-8f45-3fdba91f0044',
    title: 'Relay pool: outcome of authentication',
    question: 'What did SPF, DKIM, DMARC and composite authentication say of mail from the relay pool, and where did it go?',
    cannotSee: [
      withoutAddress,
      'What the relaying organisation saw when the mail came in there: these are our own results.',
      atDelivery,
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...placedByRelayPool(place),
      '| extend Results = todynamic(AuthenticationDetails)',
      '| extend SPF = tolower(tostring(Results.SPF)), DKIM = tolower(tostring(Results.DKIM)),',
      '    DMARC = tolower(tostring(Results.DMARC)), CompAuth = tolower(tostring(Results.CompAuth))',
      `| summarize ${countsOfPlaces}, SenderDomains = dcount(tolower(SenderFromDomain)) by SPF, DKIM, DMARC, CompAuth`,
      '| order by Deliveries desc, SPF asc, DKIM asc, DMARC asc, CompAuth asc',
    ],
  },
  {
    name: 'deliveries',
    id: 'b1a0c2de-8a53-4f0e-9d3c-52f7c5a46e18',
    title: 'Relay pool: its deliveries one by one, for triage',
    question: 'Which deliveries came from the relay pool? A row each, for `relay-pool triage` and for message trace.',
    cannotSee: [
      withoutAddress,
      byAddressAlone,
      atDelivery,
      'What is beyond the most rows that the engine returns: ask for fewer days, or for one domain.',
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...newestOfRelayPool(place, [`Arrived = min(${place.time})`]),
      'Newest',
      '| project Received = Arrived, NetworkMessageId, InternetMessageId, SenderFromDomain, RecipientEmailAddress = Recipient,',
      '    SenderIPv4, SenderIPv6, EmailDirection, DeliveryAction, DeliveryLocation, ThreatTypes, AuthenticationDetails',
      '| order by Received asc, NetworkMessageId asc, RecipientEmailAddress asc',
    ],
  },
  {
    name: 'by-region',
    id: '1ed4aba0-4196-4618-a268-af0a8f1249d0',
    title: 'Relay pool: inbound mail by region of the pool server',
    question: 'In which Azure regions stand the relay-pool servers that deliver to us?',
    cannotSee: [
      withoutAddress,
      'Where the sender or the relaying organisation is: the region is that of the pool server, by the service tags.',
      'Regions of blocks that the service tags do not list, among them a whole range of the pool: "not listed".',
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...regionsOfRelayPool(),
      ...placedByRelayPool(place),
      '| extend Block = iff(ipv4_is_in_any_range(SenderIPv4, RelayPoolIPv4),',
      '    format_ipv4(SenderIPv4, 24), parse_ipv6_mask(SenderIPv6, 64))',
      '| extend Listed = tostring(RegionOfBlock[Block])',
      `| summarize ${countsOfPlaces}, SenderDomains = dcount(tolower(SenderFromDomain))`,
      '    by Region = iff(isempty(Listed), "not listed", Listed)',
      ...sharesOfPlaces,
      '| order by Deliveries desc, Region asc',
    ],
  },
  {
    name: 'allow-entries',
    id: 'dfd33710-d2f0-453c-993b-aa2770587f0f',
    title: 'Relay pool: mail that an allow entry let through',
    question: 'Which allow entries and mail flow rules acted on mail from the relay pool, where anybody may be the sender?',
    cannotSee: [
      withoutAddress,
      'What a mail flow rule did: the table names the rule and not its action, which may be no allowing at all.',
      'Which single entry of a list allowed it: the table names the kind of policy.',
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    attack: { tactic: 'InitialAccess', technique: 'T1566' },
    statements: (place) => [
      ...newestOfRelayPool(place),
      'Newest',
      '| where OrgLevelAction =~ "Allow" or UserLevelAction =~ "Allow" or isnotempty(ExchangeTransportRule)',
      '| summarize Deliveries = count(), SenderDomains = make_set(tolower(SenderFromDomain), 20), Threats = make_set(ThreatTypes, 10)',
      '    by OrgLevelAction, OrgLevelPolicy, UserLevelAction, UserLevelPolicy, ExchangeTransportRule',
      '| order by Deliveries desc, OrgLevelPolicy asc, UserLevelPolicy asc, ExchangeTransportRule asc',
    ],
  },
  {
    name: 'moved-after-delivery',
    id: '1dff1f99-8418-4ec6-b9e8-7ff4dd61f8cc',
    title: 'Relay pool: mail that was moved after delivery',
    question: 'Which mail from the relay pool was moved after delivery, by whom or what, and where to?',
    cannotSee: [
      withoutAddress,
      'Moves by the reader in the mailbox, by inbox rules, and releases that the table does not record.',
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents', 'EmailPostDeliveryEvents'],
    statements: (place) => [
      ...newestOfRelayPool(place),
      '// One row for each kind of move of a delivery, the newest.',
      'let Moves = EmailPostDeliveryEvents',
      `| where ${place.time} > ago(${place.days}d)`,
      `| summarize arg_max(${place.time}, *)`,
      '    by NetworkMessageId, Recipient = tolower(RecipientEmailAddress), ActionType',
      '| project NetworkMessageId, Recipient, ActionType, ActionTrigger, ActionResult, MovedTo = DeliveryLocation;',
      'Newest',
      '| project NetworkMessageId, Recipient, SenderDomain = tolower(SenderFromDomain)',
      '| join kind=inner Moves on NetworkMessageId, Recipient',
      '| summarize Deliveries = count() by SenderDomain, MovedTo, ActionType, ActionTrigger, ActionResult',
      '| order by Deliveries desc, SenderDomain asc, ActionType asc, MovedTo asc',
    ],
  },
  {
    name: 'by-week',
    id: 'bd6d56c4-be00-4694-8a88-755ee575e36c',
    title: 'Relay pool: inbound mail week by week',
    question: 'Does mail from the relay pool grow over the months, and does more of it go to Junk or quarantine?',
    cannotSee: [
      withoutAddress,
      'Records older than the workspace keeps; and the arrival of mail whose first record is older than the period.',
      'The true pool before July 2021: one of the ranges was in other use until then.',
    ],
    days: { sentinel: 365 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...placedByRelayPool(place, [`Arrived = min(${place.time})`]),
      `| summarize ${countsOfPlaces}, SenderDomains = dcount(tolower(SenderFromDomain)) by Week = bin(Arrived, 7d)`,
      ...sharesOfPlaces,
      '| order by Week asc',
    ],
  },
  {
    name: 'junk-rises',
    id: 'aa342fb9-eed7-46a8-b468-b3148f25dc50',
    title: 'Relay pool: a sender domain is filtered far more than before',
    question:
      'Of which sender domain did far more relay-pool mail go to Junk or quarantine in the last day than on the days before?',
    cannotSee: [
      withoutAddress,
      'A slow rise: it compares one day with the mean of the thirteen before it, and wants five filtered deliveries at least.',
      'Why it rose: look at authentication for that domain.',
    ],
    days: { sentinel: 14 },
    tables: ['EmailEvents'],
    attack: { tactic: 'InitialAccess', technique: 'T1566' },
    alert: true,
    statements: (place) => [
      ...placedByRelayPool(place, [`Arrived = min(${place.time})`]),
      '| where InJunk or InQuarantine',
      '| summarize LastDay = countif(Arrived > ago(1d)), Before = countif(Arrived <= ago(1d)) by SenderDomain = tolower(SenderFromDomain)',
      '| extend MeanBefore = round(Before / 13.0, 2)',
      '| where LastDay >= 5 and LastDay > 3.0 * MeanBefore',
      '| order by LastDay desc, SenderDomain asc',
    ],
  },
];
