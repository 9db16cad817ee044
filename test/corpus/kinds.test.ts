import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The kinds of inputs at which readers of headers go wrong, and shapes of each: a text of the corpus, or a test file and words of
 * the case in it. A shape that is taken away fails here.
 */
type Shape = readonly [file: string, words?: string];

const fewest = 3;

const inside = 'inspection/reports/ends-inside.test.ts';
const parts = 'inspection/reports/report-parts.test.ts';
const bounces = 'inspection/reports/text-bounces.test.ts';
const replies = 'inspection/reports/reply-finding.test.ts';
const servers = 'inspection/reports/server-names.test.ts';
const nested = 'inspection/reports/nested.test.ts';
const texts = 'inspection/text/read-text.test.ts';
const wrapped = 'inspection/wrappers/unwrap.test.ts';
const pastes = 'inspection/repairs/pastes.test.ts';
const cuts = 'inspection/repairs/marks-and-cuts.test.ts';
const items = 'inspection/msg/outlook-item.test.ts';
const limits = 'inspection/limits.test.ts';
const peers = 'detection/threat-model-peers.test.ts';
const verdicts = 'detection/verdict/reach-verdict.test.ts';
const exchange = 'detection/route/dialects/exchange.test.ts';
const automatic = 'detection/rules/cause/automatic-reply.test.ts';
const forwarding = 'detection/rules/cause/forwarding-mark.test.ts';
const masked = 'explanation/masking/redact.test.ts';
const names = 'explanation/masking/known-names.test.ts';
const secrets = 'explanation/masking/no-secret.test.ts';
const front = 'inspection/repairs/words-in-front.test.ts';
const borders = 'detection/route/border/border.test.ts';
const local = 'detection/route/dialects/local.test.ts';

const kinds: Readonly<Record<string, readonly Shape[]>> = {
  'a report whose lines end at or inside the intake': [
    [inside, "'at the intake'"],
    [inside, "'at a hub behind the intake'"],
    [inside, "'at the mailbox of the one who wrote it'"],
  ],
  'a report without a part for the status': [
    [parts, "'one with an empty return path'"],
    [parts, "'one that names those who failed'"],
    [parts, "'a digest of a daemon'"],
  ],
  'a report as text whose reply names a server': [
    [bounces, 'saved as a file, in quoted-printable'],
    [servers, 'Connection from Mail-PSAAPC01RLHN2073'],
    [servers, 'mail-db8eur05on2081.${zone} blocked'],
  ],
  'names that a mail program made links of': [
    [cuts, "'Outlook, as plain text'"],
    [cuts, "'Markdown'"],
    [cuts, "'Slack'"],
  ],
  'a filter beside the border server': [
    ['corpus/relay-delivery/fastmail-rlnn.txt'],
    ['corpus/ordinary/fastmail-on.txt'],
    ['corpus/not-microsoft/to-fastmail.txt'],
  ],
  'quoted lines': [
    [pastes, "'two deep, the outer ones mixed'"],
    [pastes, "'Exchange, with paragraphs'"],
    [pastes, "'a depth for each line, folds among them'"],
  ],
  'a returned message in plain text': [
    [bounces, 'saved as a file, in base64'],
    ['inspection/reports/bounces.ts', 'qmail-send program'],
    ['inspection/reports/bounces.ts', 'copy of the message'],
  ],
  'an original in a message that no server handled': [
    [texts, 'in an envelope that no server has handled: the original alone'],
    [texts, "'in a message that is quoted as a whole'"],
    [nested, "'a report with the original as an item'"],
  ],
  'empty lines between fields': [
    [pastes, "'between complete fields, with blanks in them'"],
    [pastes, "'two of them between complete fields'"],
    [pastes, "'between all lines'"],
  ],
  'one line in prose': [
    [pastes, "'in paragraphs'"],
    [pastes, "'right below and above'"],
    [pastes, "'below alone'"],
  ],
  'folds lost on some lines': [
    [pastes, "'one field kept its own'"],
    [pastes, "'the first line kept it'"],
    [pastes, "'every second line kept it'"],
  ],
  'prose above the fields': [
    [pastes, "'a greeting', ['Hi,'"],
    [pastes, "'a word with a colon', ['Question"],
    [texts, 'prose above the header lines is left out, and that is said'],
  ],
  'signs in a body': [
    [pastes, "'curly quotes, blanks and soft hyphens in a body'"],
    [pastes, "'a NUL in a body'"],
    [pastes, "'a body of unclickable addresses'"],
  ],
  'a loop within Exchange': [
    ['corpus/internal/exchange-loopback.txt'],
    ['corpus/internal/exchange-redirected-judged.txt'],
    ['corpus/undetermined/exchange-loopback-lines-alone.txt'],
    [exchange, 'A.prod.exchangelabs.com ([fe80::1:2:3:4%4])'],
  ],
  'an inner step of Microsoft 365': [
    [peers, "test.each(['10.152.250.57', '2a01:111:e400:7e4d::1'])"],
    ['corpus/forged/exchange-inner-name-behind-private-address.txt'],
    ['corpus/forged/exchange-inner-name-behind-mapped-private-address.txt'],
    ['corpus/forged/exchange-inner-name-behind-translated-address.txt'],
  ],
  'a message that Exchange takes back': [
    ['corpus/relay-delivery/exchange-resubmission.txt'],
    ['corpus/relay-delivery/exchange-resubmission-elsewhere.txt'],
    ['corpus/not-microsoft/exchange-resubmission.txt'],
  ],
  'a refusal without a code of SMTP': [
    [replies, "['forwarding-blocked', '5.7.520']"],
    [replies, "['direct-send-blocked', '5.7.68 TenantInboundAttribution']"],
    [replies, "['exchange-mailbox', '5.2.0 STOREDRV.Deliver"],
  ],
  'a refusal by Exchange itself': [
    [replies, 'RESOLVER.ADR.RecipientNotFound'],
    [replies, 'TRANSPORT.RULES.RejectMessage'],
    [replies, 'STOREDRV.Submit.Exception'],
    [replies, 'SMTPSEND.DNS.NonExistentDomain'],
  ],
  'in Junk Email, and clean for the filter': [
    ['corpus/junk/mailbox-setting.txt'],
    ['corpus/junk/mailbox-setting-denied-by-a-stranger.txt'],
    ['corpus/junk/trusted-only.txt'],
    ['corpus/junk/inbox-rule.txt'],
  ],
  'an automatic reply': [
    ['corpus/high-risk/gmail-automatic-reply.txt'],
    ['corpus/high-risk/postfix-automatic-reply.txt'],
    ['corpus/high-risk/postfix-automatic-reply-rfc3834.txt'],
    [automatic, 'an empty envelope sender and X-Auto-Response-Suppress alone'],
    [forwarding, 'Mailbox Rules Agent and Auto-Submitted'],
  ],
  'the border behind a hidden address': [
    [peers, "'a private address at Exchange Server'"],
    [peers, "'an address of the reader’s own organisation'"],
    [peers, "'a redacted address'"],
    ['corpus/forged/postfix-hidden-address-organisation-alone.txt'],
  ],
  'a stranger’s relay line behind a router, proxy or container': [
    [peers, "'a home router'"],
    [peers, "'a cluster'"],
    [peers, "'a tunnel over IPv6'"],
  ],
  'a true relay delivery behind one': [
    [peers, 'nor is a stranger’s line that hides a true relay delivery'],
    [peers, "['a container', 'traefik.mail_default"],
    [peers, "'carrier-grade NAT'"],
  ],
  'a private peer without a name': [
    [peers, "'no name', 'unknown [172.17.0.1]'"],
    [peers, "'a private address written in IPv6'"],
    [peers, "'a link-local peer'"],
  ],
  'a confirmed name in a block that nobody listed': [
    ['corpus/relay-delivery/postfix-relay-name-outside-known-ranges.txt'],
    [peers, 'mail-am6eur05hn2204.outbound.protection.outlook.com [4.150.53.73]'],
    [peers, '[IPv6:64:ff9b::285f:3549]'],
  ],
  'a text that begins within the reader’s own line': [
    [cuts, "['il.example (unknown [203.0.113.66])"],
    [cuts, "['by mx.example.org (Postfix) with ESMTPS id D66'"],
    [cuts, "['2001:db8::66])"],
    ['corpus/forged/received-cut-to-two-letters.txt'],
  ],
  'a forged original, attached or returned': [
    ['detection/threat-texts.ts', 'inText(attached(foreignLine, relayLine), 2)'],
    ['detection/threat-texts.ts', "attached(foreignLine, [...ownLines, intakeLine].join('\\r\\n'))"],
    ['detection/threat-texts.ts', 'inText(report(relayLine))'],
  ],
  'a border line without an address': [
    [peers, "'Exchange Online, without a sending side'"],
    [peers, "'Gmail',"],
    [peers, "'Postfix',"],
  ],
  'two values of a stamp': [
    ['corpus/relay-delivery/postfix-two-organisations-one-signature.txt'],
    ['explanation/message/relaying-party.test.ts', 'two values of X-OriginatorOrg and nothing else name nobody'],
    ['detection/threat-others.ts', "['two tenants', 'relay-pool'"],
    ['detection/threat-others.ts', "'the flag twice, with different values'"],
  ],
  'a field of a stranger that would lift a doubt': [
    [verdicts, "[own, stamp('x')]"],
    [verdicts, '[genuine, own]'],
    [verdicts, "[own, genuine, stamp('ip=[203.0.113.6]"],
  ],
  'a compound file that points at itself': [
    [items, "'with a list of sectors that points at itself'"],
    [items, "'with a directory that runs in a circle'"],
    [items, "'with an impossible sector size'"],
  ],
  'a compound file of many or large attachments': [
    [items, 'of a large item only a little is read'],
    [limits, "'an attached message of more'"],
    [limits, "'attached messages of 36 MB'"],
  ],
  'a mailbox in the results of a check': [
    [masked, 'jane+SRS=abcde=T4=example.org=jane@example.net'],
    [masked, "'jane.doe%40example.com'"],
    [names, "'jane.doe＠example.com'"],
    [secrets, "'L=40D'"],
  ],
  'a display name in quotes': [
    [names, '\'"Jane Doe" <jd7@example.com>\''],
    [names, "'Jane <jd@example.com> (Jane Doe)'"],
    [secrets, '\'"x, L" <y@D>\''],
  ],
  'a local part in quotes': [
    [masked, '\'"jane doe"@example.com\''],
    [masked, '\'"jane\\\\"doe"@example.com\''],
    [masked, '\'<"jane"."doe"@example.com>\''],
  ],
  'a mailbox without its domain': [
    [names, "'from a ([192.0.2.1] ident=jane) by b'"],
    [secrets, '(AUTH: LOGIN N)'],
    [secrets, 'for <N>;'],
    [masked, 'prvs=1234567890=jane@example.com'],
  ],
  'an account where a host would stand': [
    [local, "'from jane by mx.example.org with local (Exim 4.96)"],
    [local, "'from www-data (helo=web.example.org)"],
    [secrets, "'Received: from quenel by b.example with local"],
  ],
  'fields in a table of bars': [
    [wrapped, "'a table of bars'"],
    [wrapped, "'a table of bars with numbers and bold names'"],
    [wrapped, "'a table of bars below prose, with breaks in its cells'"],
  ],
  'fields without a colon, set off by blanks': [
    [wrapped, "'names set off by two blanks'"],
    [wrapped, "'a column of names'"],
    [wrapped, "'names set off by two blanks, with folds'"],
  ],
  'words in front of the first field': [
    [front, "'a title'"],
    [front, "'a tag of a ticket'"],
    [front, '[11:20] Ann Example'],
    [front, 'Ann <ann@example.org> wrote:'],
  ],
  'empty lines at some places': [
    [pastes, "'in front of a fold'"],
    [pastes, "'at every third line'"],
    [pastes, "'below the fields of a mailbox'"],
  ],
  'quoted lines that were wrapped': [
    [pastes, "['relay', wrapped(sound)"],
    [pastes, "['Postfix', wrapped(postfix)"],
    [pastes, "'folds without the mark'"],
  ],
  'names and values of JSON in other forms': [
    [wrapped, "'names and values of PowerShell'"],
    [wrapped, "'lines'"],
    [wrapped, "'lines in a map'"],
  ],
  'the host that answered, named elsewhere': [
    [bounces, "'below it, in German'"],
    [bounces, "'below it and an empty line'"],
    [bounces, "'in a transcript'"],
  ],
  'a refusal with a reply code alone': [
    [bounces, "['qmail', ['192.0.2.9 does not like"],
    [bounces, "['Exim', ['SMTP error"],
    [bounces, 'said: 550 Blocked'],
  ],
  'a mailbox that Gmail fetches from': [
    [borders, "['Postfix', [inner, fetched"],
    [borders, "'Postfix, fetched at once'"],
    [borders, "'Exchange Online',"],
  ],
};

test.each(Object.entries(kinds))('%s: each shape is there, three or more', (_kind, shapes) => {
  const missing = shapes.filter(([file, words]) => !isThere(file, words));
  expect(missing).toEqual([]);
  expect(new Set(shapes.map((shape) => shape.join(': '))).size).toBeGreaterThanOrEqual(fewest);
});

test('every kind is there', () => {
  expect(Object.keys(kinds).length).toBe(46);
});

/** A shape of the corpus is a text with what is expected of it. */
function isThere(file: string, words: string | undefined): boolean {
  const path = join(__dirname, '..', file);
  if (words === undefined) return existsSync(path) && existsSync(path.replace(/txt$/, 'json'));
  return existsSync(path) && readFileSync(path, 'utf8').includes(words);
}
