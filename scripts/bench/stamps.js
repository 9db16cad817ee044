import { encodedField, field, foldedField, opaqueField } from './header-field.js';

/**
 * A field that takes its `share` of the bytes that a block still lacks; `write` gets the number of bytes.
 * What is opaque in real mail is what makes one message longer than another.
 */
export function stretching(share, write) {
  return { share, write };
}

/** The fields with which the sending tenant leaves Microsoft 365. `renamed`: the names they get at a Microsoft 365 recipient. */
export function senderStamps(story, { sfp, relay, accepted, source, renamed }) {
  const { random } = story;
  const untrusted = renamed ? '-Untrusted' : '';
  const name = (text) => (renamed ? text : text.toLowerCase());
  const spam = sfp === '1023';
  const report = `CIP:${source.address};CTRY:DK;LANG:en;SCL:${spam ? 5 : 1};SRV:;IPV:NLI;SFV:${spam ? 'SPM' : 'NSPM'};H:${source.name};PTR:;CAT:${spam ? 'OSPM' : 'NONE'};SFS:${numbers(random, 14)};DIR:OUT;SFP:${sfp};`;
  return [
    field(name('X-MS-PublicTrafficType'), 'Email'),
    field(name('X-MS-TrafficTypeDiagnostic'), `${random.hex(14).toUpperCase()}:EE_|${random.hex(14).toUpperCase()}:EE_`),
    field(name('X-MS-Office365-Filtering-Correlation-Id'), random.guid()),
    field(name('X-MS-Exchange-SenderADCheck'), accepted ? '1' : '2'),
    field(name('X-MS-Exchange-AntiSpam-Relay'), relay ? '1' : '0'),
    field(`${name('X-Microsoft-Antispam')}${untrusted}`, `BCL:0;ARA:${rules(random, 9)};`),
    stretching(3, (size) =>
      encodedField(`${name('X-Microsoft-Antispam-Message-Info')}${renamed ? '-Original' : ''}`, random, size),
    ),
    field(`${name('X-Forefront-Antispam-Report')}${untrusted}`, report),
    ...(random.chance(0.5)
      ? [
          field(name('X-MS-Exchange-AntiSpam-MessageData-ChunkCount'), '1'),
          stretching(2, (size) => encodedField(name('X-MS-Exchange-AntiSpam-MessageData-0'), random, size)),
        ]
      : []),
    ...(relay
      ? [
          field(
            'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp',
            `TenantId=${random.guid()};Ip=[${source.address}];Helo=[${source.name}]`,
          ),
        ]
      : []),
    field('X-MS-Exchange-Transport-CrossTenantHeadersStamped', random.hex(14).toUpperCase()),
  ];
}

/** What the program of a large sender adds for itself. */
export function senderMarks({ random, sender }) {
  return [
    field('X-Mailer', 'Example Mailer 7.2'),
    field('List-Unsubscribe', `<mailto:leave@${sender.domain}>, <https://${sender.domain}/leave/${random.hex(32)}>`),
    field('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
    field('Feedback-ID', `${random.digits(7)}:${random.digits(6)}:news`),
    stretching(3, (size) => foldedField('X-Message-Token', random, size)),
  ];
}

/** The cross-tenant fields as they reach a reader outside Microsoft 365. */
export function crossTenantStamps(story, server) {
  const { random } = story;
  return [
    field('X-OriginatorOrg', story.sender.domain),
    field('X-MS-Exchange-CrossTenant-AuthAs', 'Internal'),
    field('X-MS-Exchange-CrossTenant-AuthSource', server.name),
    field('X-MS-Exchange-CrossTenant-Network-Message-Id', random.guid()),
    field('X-MS-Exchange-CrossTenant-originalarrivaltime', '14 Oct 2026 07:42:11.6172 (UTC)'),
    field('X-MS-Exchange-CrossTenant-fromentityheader', 'Hosted'),
    field('X-MS-Exchange-CrossTenant-id', random.guid()),
    field('X-MS-Exchange-CrossTenant-userprincipalname', random.base64(88)),
  ];
}

/** The fields that the reader's own Microsoft 365 adds. `source`: where it took the message from. */
export function readerStamps(story, intake, source) {
  const { random } = story;
  const id = random.guid();
  const tenant = random.guid();
  const junk = random.chance(0.2);
  return [
    field('X-MS-Exchange-Organization-ExpirationStartTime', '14 Oct 2026 07:42:16.4378 (UTC)'),
    field('X-MS-Exchange-Organization-ExpirationStartTimeReason', 'OriginalSubmit'),
    field('X-MS-Exchange-Organization-ExpirationInterval', '1:00:00:00.0000000'),
    field('X-MS-Exchange-Organization-ExpirationIntervalReason', 'OriginalSubmit'),
    field('X-MS-Exchange-Organization-Network-Message-Id', id),
    field('X-EOPAttributedMessage', '0'),
    field('X-EOPTenantAttributedMessage', `${tenant}:0`),
    field('X-MS-Exchange-Organization-MessageDirectionality', 'Incoming'),
    field('X-MS-Exchange-Transport-CrossTenantHeadersStripped', intake.name),
    field('X-MS-Exchange-Transport-CrossTenantHeadersPromoted', intake.name),
    field('X-MS-Exchange-Organization-AuthSource', intake.name),
    field('X-MS-Exchange-Organization-AuthAs', 'Anonymous'),
    field('X-MS-Office365-Filtering-Correlation-Id-Prvs', random.guid()),
    field('X-MS-Exchange-Organization-SCL', junk ? '5' : '1'),
    field('X-Microsoft-Antispam', `BCL:0;ARA:${rules(random, 7)};`),
    field(
      'X-Forefront-Antispam-Report',
      `CIP:${source.address};CTRY:NL;LANG:en;SCL:${junk ? 5 : 1};SRV:;IPV:NLI;SFV:${junk ? 'SPM' : 'NSPM'};H:${source.helo};PTR:InfoDomainNonexistent;CAT:${junk ? 'SPM' : 'NONE'};SFS:${numbers(random, 10)};DIR:INB;`,
    ),
    field('X-MS-Exchange-CrossTenant-OriginalArrivalTime', '14 Oct 2026 07:42:16.2659 (UTC)'),
    field('X-MS-Exchange-CrossTenant-Network-Message-Id', id),
    field('X-MS-Exchange-CrossTenant-Id', tenant),
    field('X-MS-Exchange-CrossTenant-AuthSource', intake.name),
    field('X-MS-Exchange-CrossTenant-AuthAs', 'Anonymous'),
    field('X-MS-Exchange-CrossTenant-FromEntityHeader', 'Internet'),
    field('X-MS-Exchange-Transport-EndToEndLatency', '00:00:02.5426024'),
    field('X-MS-Exchange-Processed-By-BccFoldering', '15.20.9343.019'),
    field(
      'X-Microsoft-Antispam-Mailbox-Delivery',
      `ucf:0;jmr:0;ex:0;auth:${junk ? 0 : 1};dest:${junk ? 'J;OFR:SpamFilterAuthJ' : 'I'};ENG:${numbers(random, 7)};`,
    ),
    stretching(1, (size) => opaqueField('X-Message-Info', random, size)),
    stretching(4, (size) => encodedField('X-Microsoft-Antispam-Message-Info', random, size)),
  ];
}

function numbers(random, count) {
  return Array.from({ length: count }, () => `(${random.digits(random.between(6, 14))})`).join('');
}

function rules(random, count) {
  return Array.from({ length: count }, () => random.digits(random.between(8, 14))).join('|');
}
