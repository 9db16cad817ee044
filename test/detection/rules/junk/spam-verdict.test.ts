import { block, ownLines, postfixLine } from '../../../support/header-lines.ts';
import { inboundSpam, junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const report = (sfv: string, cat: string) => junkBlock({ report: `SCL:5;SFV:${sfv};CAT:${cat};DIR:INB;` });
const entries = (text: string) => junkBlock({ report: `SCL:5;${text};DIR:INB;` });
/** A report that ends before its direction does. */
const cut = (text: string) => junkBlock({ report: `CIP:40.95.53.73;CTRY:SG;${text}` });
const saidCut = { cites: [7], vouched: false } as const;
const level = (scl: string) => junkBlock({ report: null, level: scl });
const said = { cites: [7], vouched: true } as const;

/** A message that somebody of the own organisation sent, as its filter judged it. */
const inside = (...stamps: readonly string[]) =>
  block(
    ownLines[0],
    'Received: from MW4PR10MB5749.namprd10.prod.outlook.com ([fe80::1]) by MW4PR10MB5749.namprd10.prod.outlook.com ([fe80::1%4]) with mapi id 15.20.9366.011; Wed, 26 Nov 2025 05:23:24 +0000',
    'X-MS-Exchange-Organization-AuthSource: MW4PR10MB5749.namprd10.prod.outlook.com',
    ...stamps,
  );
const insideReport = (cat: string, sfv = 'SPM', dir = 'INT') =>
  inside(`X-Forefront-Antispam-Report: SCL:8;SFV:${sfv};CAT:${cat};DIR:${dir};`);
const saidInside = { cites: [3], vouched: true } as const;

ruleTable('spam-verdict', {
  speaks: [
    {
      when: 'spoof',
      headers: junkBlock(),
      claim: 'spoof',
      ...said,
      values: { field: 'X-Forefront-Antispam-Report', sfv: 'SPM', cat: 'SPOOF', scl: 5 },
    },
    {
      when: 'the report below the first of several stamps that name the mailbox’s server',
      headers: `${junkBlock()}X-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com\r\n`,
      claim: 'spoof',
      ...said,
    },
    { when: 'spam', headers: report('SPM', 'SPM'), claim: 'spam', ...said },
    { when: 'a code that a line break parts', headers: report('SPM', 'PH\r\n SH'), claim: 'phishing', ...said },
    { when: 'both codes parted', headers: report('SP\r\n M', 'HPH\r\n\tSH'), claim: 'high-confidence-phishing', ...said },
    { when: 'a key that a line break parts', headers: entries('SFV:NSPM;CA\r\n T:MALW'), claim: 'malware', ...said },
    { when: 'a blank within a code', headers: report('S PM', 'U IMP'), claim: 'impersonated-user', ...said },
    { when: 'spam without a category', headers: report('SPM', 'NONE'), claim: 'spam', ...said },
    { when: 'phishing inside the organisation', headers: insideReport('INTOS'), claim: 'phishing', ...saidInside },
    { when: 'malware inside', headers: insideReport('MALW', 'SKA'), claim: 'malware', ...saidInside },
    {
      when: 'phishing inside that nothing else calls spam',
      headers: insideReport('PHSH', 'NSPM'),
      claim: 'phishing',
      ...saidInside,
    },
    {
      when: 'phishing on mail that seems to come from inside, in a report of what came in: the line of its way in may be missing',
      headers: insideReport('PHSH', 'SPM', 'INB'),
      claim: 'phishing',
      cites: [3],
      vouched: false,
    },
    { when: 'phishing', headers: report('SPM', 'HPHISH'), claim: 'high-confidence-phishing', ...said },
    { when: 'bulk mail', headers: report('SPM', 'BULK'), claim: 'bulk', ...said },
    { when: 'a blocked sender before a lesser category', headers: report('BLK', 'SPOOF'), claim: 'blocked-by-user', ...said },
    { when: 'a blocked sender behind phishing', headers: report('BLK', 'PHSH'), claim: 'phishing', ...said },
    { when: 'phishing that Safe Senders let through', headers: report('SFE', 'PHSH'), claim: 'phishing', ...said },
    { when: 'phishing that a policy let through', headers: report('SKA', 'INTOS'), claim: 'phishing', ...said },
    { when: 'an imitation that Safe Senders let through', headers: report('SFE', 'UIMP'), claim: 'impersonated-user', ...said },
    { when: 'an imitation that a rule let through', headers: report('SKN', 'BIMP'), claim: 'impersonated-brand', ...said },
    { when: 'phishing that was released', headers: report('SKQ', 'PHSH'), claim: 'phishing', ...said },
    { when: 'spam that Safe Senders let through', headers: report('SFE', 'SPM'), claim: 'allowed-by-user', ...said },
    {
      when: 'a blocked sender behind phishing with high confidence',
      headers: report('BLK', 'HPHSH'),
      claim: 'high-confidence-phishing',
      ...said,
    },
    { when: 'skipped', headers: report('SFE', 'NONE'), claim: 'allowed-by-user', ...said },
    { when: 'not spam', headers: report('NSPM', 'NONE'), claim: 'nothing-found', ...said },
    {
      when: 'the level alone',
      headers: level('6'),
      claim: 'spam',
      cites: [7],
      vouched: true,
      values: { field: 'X-MS-Exchange-Organization-SCL', scl: 6 },
    },
    { when: 'the level of mail that is not spam', headers: level('1'), claim: 'nothing-found', cites: [7], vouched: true },
    { when: 'the level of mail that was not filtered', headers: level('-1'), claim: 'skipped', cites: [7], vouched: true },
    {
      when: 'imitation of a sender, though the filter called it no spam',
      headers: report('NSPM', 'SPOOF'),
      claim: 'spoof',
      ...said,
    },
    {
      when: 'high confidence over the threshold for bulk mail',
      headers: entries('SRV:BULK;SFV:SPM;CAT:HSPM'),
      claim: 'high-confidence-spam',
      ...said,
    },
    {
      when: 'a safety tip beside high confidence',
      headers: entries('SFV:SPM;CAT:HSPM;SFTY:9.20'),
      claim: 'impersonated-user',
      ...said,
    },
    {
      when: 'a safety tip beside bulk mail',
      headers: entries('SFV:SPM;CAT:BULK;SFTY:9.19'),
      claim: 'impersonated-domain',
      ...said,
    },
    {
      when: 'a blocked sender whose server is on the IP Allow List',
      headers: entries('IPV:CAL;SFV:BLK;CAT:NONE'),
      claim: 'blocked-by-user',
      ...said,
    },
    {
      when: 'a level of bulk mail that cannot be read',
      headers: junkBlock({ more: [] }).replace(
        'X-Microsoft-Antispam-Mailbox',
        'X-Microsoft-Antispam: BCL:many;\r\nX-Microsoft-Antispam-Mailbox',
      ),
      claim: 'spoof',
      ...said,
      values: { bcl: null },
    },
    // reports whose end was cut off
    { when: 'phishing, cut in the direction', headers: cut('SFV:SPM;CAT:PHSH;DIR:I'), claim: 'phishing', ...saidCut },
    {
      when: 'phishing alone, above a name that its sender made up',
      headers: junkBlock({ report: 'CAT:PHSH\r\nFrom: "a;DIR:OUT;CAT:NONE;b" <anna@example.com>' }),
      claim: 'phishing',
      ...saidCut,
    },
    {
      when: 'phishing, each entry in a line of its own',
      headers: junkBlock({ report: 'CIP:40.95.53.73\r\nSFV:SPM\r\nCAT:PHSH\r\nDIR:INB' }),
      claim: 'phishing',
      ...said,
    },
    { when: 'spam, cut before the direction', headers: cut('SFV:SPM;H:MALW;PTR:MALW;CAT:SPM;SFS'), claim: 'spam', ...saidCut },
    {
      when: 'high confidence, cut before the direction',
      headers: cut('SFV:SPM;CAT:HSPM'),
      claim: 'high-confidence-spam',
      ...saidCut,
    },
    {
      when: 'phishing behind a direction that the greeting made up',
      headers: cut('SFV:SPM;H:x;PTR:y;DIR:OUT;CAT:PHSH'),
      claim: 'phishing',
      ...saidCut,
    },
    {
      when: 'phishing behind a direction in the greeting itself',
      headers: cut('SFV:SPM;H:x;DIR:OUT;PTR:y;CAT:PHSH'),
      claim: 'phishing',
      ...saidCut,
    },
    {
      when: 'of two reports nobody can tell which is the recipient’s',
      headers: junkBlock({ more: ['X-Forefront-Antispam-Report: DIR:INB;'] }),
      claim: 'spoof',
      cites: [8],
      vouched: false,
    },
    {
      when: 'over the threshold for bulk mail, whatever the category says',
      headers: junkBlock({ report: 'SCL:6;SRV:BULK;SFV:SPM;CAT:NONE;DIR:INB;' }),
      claim: 'bulk',
      ...said,
      values: { srv: 'BULK', cat: 'NONE' },
    },
    {
      when: 'over that threshold, and let through all the same',
      headers: junkBlock({ report: 'SCL:1;SRV:BULK;SFV:NSPM;CAT:NONE;DIR:INB;' }),
      claim: 'nothing-found',
      ...said,
    },
    {
      when: 'marked by an option of the anti-spam policy too',
      headers: junkBlock({ more: ['X-CustomSpam: SPF record: hard fail'] }),
      claim: 'spoof',
      cites: [8],
      vouched: true,
      values: { custom: true },
    },
    {
      when: 'a level without a stamp of the mailbox around it, which may have come with the message',
      headers: junkBlock({ report: null, level: '9', stamp: null }),
      claim: 'high-confidence-spam',
      cites: [6],
      vouched: false,
    },
  ],
  silent: [
    ...['SFV:NSPM;CAT:NONE', 'SFV:SFE;CAT:SPM', 'SFV:SKN;CAT:NONE', 'SFV:BLK', 'SFV:SPM;CAT:PHSH;DIR:OU'].map((text) => ({
      when: `a cut report of what is no warning, or of mail that left: ${text}`,
      headers: cut(text),
    })),
    {
      when: 'phishing in a report of mail that left, with its entries in another order',
      headers: cut('SFV:SPM;CAT:PHSH;H:x;PTR:y;DIR:OUT;SFS:(1);'),
    },
    {
      when: 'a second category in a report of mail that left',
      headers: cut('SFV:SPM;CAT:PHSH;CAT:NONE;DIR:OUT;H:INB;'),
    },
    ...['NONE', 'SPM', 'HSPM', 'BULK', 'SPOOF'].map((cat) => ({
      when: `${cat} on mail from inside`,
      headers: insideReport(cat),
    })),
    { when: 'nothing found on mail from inside', headers: insideReport('NONE', 'NSPM') },
    { when: 'a list on mail from inside', headers: insideReport('NONE', 'SKA') },
    { when: 'the level alone on mail from inside', headers: inside('X-MS-Exchange-Organization-SCL: 9') },
    { when: 'spam on mail from inside, in a report of what came in', headers: insideReport('SPM', 'SPM', 'INB') },
    { when: 'an all-clear on mail from inside, in a report of what came in', headers: insideReport('NONE', 'SKN', 'INB') },
    {
      when: 'a level above the stamps of the mailbox: it came with the message',
      headers: junkBlock({ report: null, more: ['X-MS-Exchange-Organization-SCL: 9'] }),
    },
    {
      when: 'a report above the stamps of the mailbox',
      headers: junkBlock({ report: null, more: [`X-Forefront-Antispam-Report: ${inboundSpam}`] }),
    },
    {
      when: 'a border line that nobody vouches for',
      headers: junkBlock({ report: null, level: '9' }).replace(
        /^Received:.*\r\n/,
        'Received: from x by y.namprd10.prod.outlook.com; z\r\n',
      ),
    },
    { when: 'the report of somebody else', headers: junkBlock({ report: null, outbound: inboundSpam }) },
    { when: 'an outbound report', headers: junkBlock({ report: inboundSpam.replace('DIR:INB', 'DIR:OUT') }) },
    { when: 'values that nobody knows', headers: report('XYZ', 'constructor') },
    { when: 'a level that nobody knows', headers: level('55') },
    {
      when: 'a mailbox that is not Microsoft’s',
      headers: block(
        postfixLine('x', 'mx.example.net [203.0.113.5]'),
        `X-Forefront-Antispam-Report: ${inboundSpam}`,
        'X-MS-Exchange-Organization-SCL: 9',
      ),
    },
  ],
});
