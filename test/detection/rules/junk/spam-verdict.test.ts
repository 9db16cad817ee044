import { block, ownLines, postfixLine } from '../../../support/header-lines.ts';
import { inboundSpam, junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const report = (sfv: string, cat: string) => junkBlock({ report: `SCL:5;SFV:${sfv};CAT:${cat};DIR:INB;` });
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
    { when: 'spam', headers: report('SPM', 'SPM'), claim: 'spam', ...said },
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
