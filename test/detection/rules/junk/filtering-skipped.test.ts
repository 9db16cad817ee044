import { junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const report = (entries: string) => junkBlock({ report: `CIP:40.95.53.73;${entries};DIR:INB;` });
const said = { cites: [7], vouched: true } as const;

ruleTable('filtering-skipped', {
  speaks: [
    {
      when: 'the address of the pool is on the IP Allow List',
      headers: report('SCL:-1;IPV:CAL;SFV:SKI;CAT:NONE'),
      claim: 'by-address',
      ...said,
      values: { field: 'X-Forefront-Antispam-Report', code: 'IPV:CAL' },
    },
    { when: 'SKI alone', headers: report('SCL:-1;IPV:NLI;SFV:SKI'), claim: 'by-address', ...said, values: { code: 'SFV:SKI' } },
    {
      when: 'a mail-flow rule',
      headers: report('SCL:-1;IPV:NLI;SFV:SKN'),
      claim: 'by-rule',
      ...said,
      values: { code: 'SFV:SKN' },
    },
    {
      when: 'an allowed sender',
      headers: report('SCL:-1;IPV:NLI;SFV:SKA'),
      claim: 'by-policy',
      ...said,
      values: { code: 'SFV:SKA' },
    },
    {
      when: 'of two reports nobody can tell which is the recipient’s',
      headers: junkBlock({ report: 'SFV:SKN;DIR:INB;', more: ['X-Forefront-Antispam-Report: SFV:NSPM;DIR:INB;'] }),
      claim: 'by-rule',
      cites: [8],
      vouched: false,
    },
    {
      when: 'no stamp of the mailbox stands around the report',
      headers: junkBlock({ report: 'SFV:SKN;DIR:INB;', stamp: null }),
      claim: 'by-rule',
      cites: [6],
      vouched: false,
    },
  ],
  silent: [
    { when: 'the filter looked at it', headers: report('SCL:5;IPV:NLI;SFV:SPM;CAT:SPM') },
    { when: 'the user’s own list let it pass', headers: report('SCL:-1;IPV:NLI;SFV:SFE') },
    { when: 'it was released from quarantine', headers: report('SCL:-1;IPV:NLI;SFV:SKQ') },
    { when: 'it is the report of the sending side', headers: junkBlock({ report: 'IPV:CAL;SFV:SKI;DIR:OUT;' }) },
    {
      when: 'the report came with the message',
      headers: junkBlock({ report: null, more: ['X-Forefront-Antispam-Report: IPV:CAL;SFV:SKI;DIR:INB;'] }),
    },
    {
      when: 'another pool handed the message over',
      headers: junkBlock({
        helo: 'EUR05-DB8-obe.outbound.protection.outlook.com',
        address: '40.107.20.60',
        report: 'IPV:CAL;SFV:SKI;DIR:INB;',
      }),
    },
  ],
});
