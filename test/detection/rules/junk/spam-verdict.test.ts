import { block, postfixLine } from '../../../support/header-lines.ts';
import { inboundSpam, junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const report = (sfv: string, cat: string) => junkBlock({ report: `SCL:5;SFV:${sfv};CAT:${cat};DIR:INB;` });
const level = (scl: string) => junkBlock({ report: null, more: [`X-MS-Exchange-Organization-SCL: ${scl}`] });
const said = { cites: [6], vouched: true } as const;

ruleTable('spam-verdict', {
  speaks: [
    {
      when: 'spoofing',
      headers: junkBlock(),
      claim: 'spoofing',
      ...said,
      values: { field: 'X-Forefront-Antispam-Report', sfv: 'SPM', cat: 'SPOOF', scl: '5' },
    },
    { when: 'spam', headers: report('SPM', 'SPM'), claim: 'spam', ...said },
    { when: 'spam without a category', headers: report('SPM', 'NONE'), claim: 'spam', ...said },
    { when: 'phishing', headers: report('SPM', 'HPHISH'), claim: 'content', ...said },
    { when: 'bulk mail', headers: report('SPM', 'BULK'), claim: 'content', ...said },
    { when: 'a blocked sender before any category', headers: report('BLK', 'PHSH'), claim: 'blocked', ...said },
    { when: 'skipped', headers: report('SFE', 'NONE'), claim: 'skipped', ...said },
    { when: 'not spam', headers: report('NSPM', 'NONE'), claim: 'not-spam', ...said },
    {
      when: 'the level alone',
      headers: level('6'),
      claim: 'spam',
      cites: [5],
      vouched: true,
      values: { field: 'X-MS-Exchange-Organization-SCL', scl: '6' },
    },
    { when: 'the level of mail that is not spam', headers: level('1'), claim: 'not-spam', cites: [5], vouched: true },
    { when: 'the level of mail that was not filtered', headers: level('-1'), claim: 'skipped', cites: [5], vouched: true },
    {
      when: 'of two reports nobody can tell which is the recipient’s',
      headers: junkBlock({ more: ['X-Forefront-Antispam-Report: DIR:INB;'] }),
      claim: 'spoofing',
      cites: [7],
      vouched: false,
    },
  ],
  silent: [
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
