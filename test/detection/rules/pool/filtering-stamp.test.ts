import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const report = (stamp: string, name = 'X-Forefront-Antispam-Report-Untrusted') =>
  block(`${name}: CIP:192.0.2.1;CTRY:;SCL:1;SFV:NSPM;CAT:NONE;SFS:(1)(2);${stamp}`);

ruleTable('filtering-stamp', {
  speaks: [
    {
      when: '1022',
      headers: report('DIR:OUT;SFP:1022;'),
      claim: 'relay-passed',
      cites: [0],
      vouched: false,
      values: { value: '1022', field: 'X-Forefront-Antispam-Report-Untrusted' },
    },
    {
      when: '1023',
      headers: report('DIR:OUT;SFP:1023;', 'X-Forefront-Antispam-Report'),
      claim: 'relay-spam',
      cites: [0],
      vouched: false,
    },
    {
      when: '1021 is no relay code',
      headers: report('DIR:OUT;SFP:1021;'),
      claim: 'communication-services',
      cites: [0],
      vouched: false,
    },
    { when: '1501', headers: report('DIR:OUT;SFP:1501;'), claim: 'high-risk', cites: [0], vouched: false },
    {
      when: 'blanks behind the semicolons',
      headers: report(' DIR:OUT; SFP:1102'),
      claim: 'ordinary',
      cites: [0],
      vouched: false,
    },
  ],
  silent: [
    { when: 'an inbound report', headers: report('DIR:INB;SFP:1022;') },
    { when: 'an unknown code', headers: report('DIR:OUT;SFP:1099;') },
    { when: 'no code', headers: report('DIR:OUT;') },
  ],
});
