import type { HuntingQuery, QueryPlace } from './hunting-query.ts';
import { listOf, newest } from './relay-pool-statements.ts';

/** Queries about the organisation itself: as the one that relays, and about what no query by address can find. */
export const ownTenantQueries: readonly HuntingQuery[] = [
  {
    name: 'own-forwarders',
    id: '29565ce9-fa41-43e8-b238-5c8d96201955',
    title: 'Relay pool: who forwards mail out of the own organisation',
    question: 'Which of our users and settings forward mail outside, and to which domains?',
    cannotSee: [
      'Which pool the mail left by: most forwarded mail leaves by another one. Message trace of our own organisation says it.',
      'What the parts of the forwarding details mean: Microsoft does not document their names, so each is shown whole.',
      'Mail that an own server or application relays through us: see own-mail-at-risk.',
    ],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    attack: { tactic: 'Collection', technique: 'T1114' },
    statements: (place) => [
      ...newest(place, 'Newest', ['EmailDirection == "Outbound"']),
      'Newest',
      '| where isnotempty(ForwardingInformation) and ForwardingInformation !in ("[]", "{}", "null")',
      '| mv-expand Detail = todynamic(ForwardingInformation)',
      '| summarize Messages = dcount(NetworkMessageId), Destinations = make_set(tolower(RecipientDomain), 20),',
      `    LastRecord = max(${place.time}) by Forwarding = tostring(Detail)`,
      '| order by Messages desc, Forwarding asc',
    ],
  },
  {
    name: 'own-mail-at-risk',
    id: 'd34005a0-0b31-4599-922e-d323a3797a0b',
    title: 'Relay pool: own outbound mail that will probably use it (prediction)',
    question: 'Prediction: which mail that we pass on will leave through the relay pool?',
    cannotSee: [
      'The pool itself: it applies the two criteria Microsoft states (sender in an accepted domain, SPF passed on the way in; page of' +
        ' 2026-06-25). OutboundIpPoolName in message trace makes it certain.',
      'Whether the recorded envelope sender is the one before or after rewriting (SRS): not documented.',
      'Mail that came in before the period, and mail whose Message-ID changed between coming in and going out.',
    ],
    days: { defender: 7, sentinel: 7 },
    wantsAcceptedDomains: true,
    tables: ['EmailEvents'],
    statements: (place) => [
      ...acceptedDomains(place),
      ...newest({ ...place, domain: null }, 'NewestIn', ['EmailDirection == "Inbound"']),
      '// Once for each message, however many recipients it had.',
      'let Arrived = NewestIn',
      '| where isnotempty(InternetMessageId)',
      '| extend Results = todynamic(AuthenticationDetails)',
      '| extend ArrivedFrom = iff(isempty(SenderIPv4), SenderIPv6, SenderIPv4)',
      `| summarize arg_max(${place.time}, Results, ArrivedFrom, Connectors) by InternetMessageId`,
      '| extend SPF = tolower(tostring(Results.SPF)), DKIM = tolower(tostring(Results.DKIM))',
      '| where SPF != "pass"',
      '| project InternetMessageId, SPF, DKIM, ArrivedFrom, ArrivedBy = Connectors;',
      ...newest(place, 'NewestOut', ['EmailDirection == "Outbound"']),
      'NewestOut',
      '| where SenderFromDomain !in~ (AcceptedDomains) and SenderMailFromDomain !in~ (AcceptedDomains)',
      '| join kind=inner Arrived on InternetMessageId',
      '| summarize PredictedMessages = dcount(NetworkMessageId), Destinations = make_set(tolower(RecipientDomain), 20),',
      '    ArrivedFrom = make_set(ArrivedFrom, 10) by SenderDomain = tolower(SenderFromDomain), SPF, DKIM, ArrivedBy',
      '| order by PredictedMessages desc, SenderDomain asc, SPF asc, DKIM asc',
    ],
  },
  {
    name: 'blind-spot',
    id: '473018f8-e3d8-422f-beac-090aae55b501',
    title: 'Relay pool: deliveries without a usable address',
    question:
      'How many inbound deliveries have no usable address of the last server, so that no query by address can judge them?',
    cannotSee: ['Whether any of them came from the relay pool: the header of the message, or message trace, may say it.'],
    days: { defender: 30, sentinel: 90 },
    tables: ['EmailEvents'],
    statements: (place) => [
      ...newest(place, 'Newest', ['EmailDirection == "Inbound"'], [`Arrived = min(${place.time})`]),
      'Newest',
      '| extend NoAddress = SenderIPv4 in ("", "0.0.0.0") and SenderIPv6 in ("", "::")',
      '| extend InJunk = DeliveryAction =~ "Junked" or DeliveryLocation startswith "Junk"',
      '| summarize Deliveries = count(), WithoutAddress = countif(NoAddress), JunkWithoutAddress = countif(NoAddress and InJunk)',
      '    by Day = bin(Arrived, 1d)',
      '| extend WithoutAddressPercent = round(100.0 * WithoutAddress / Deliveries, 1)',
      '| order by Day asc',
    ],
  },
];

function acceptedDomains({ acceptedDomains: given }: QueryPlace): readonly string[] {
  if (given !== null) return [`let AcceptedDomains = ${listOf(given)};`];
  return [
    '// Put your own here, as Get-AcceptedDomain lists them.',
    `let AcceptedDomains = ${listOf(['example.com', 'example.onmicrosoft.com'])};`,
  ];
}
