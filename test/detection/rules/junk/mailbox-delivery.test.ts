import { block, postfixLine } from '../../../support/header-lines.ts';
import { junkBlock, junked } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('mailbox-delivery', {
  speaks: [
    {
      when: 'put into Junk Email by the filter',
      headers: junkBlock(),
      claim: 'junk',
      cites: [8],
      vouched: true,
      values: { dest: 'J', reason: 'SpamFilterAuthJ', auth: false, rule: false, other: false },
    },
    {
      when: 'put into the inbox',
      headers: junkBlock({ delivery: 'wl:1;pcwl:1;auth:1;dest:I;OFR:TrustedSenderList;' }),
      claim: 'inbox',
      cites: [8],
      vouched: true,
      values: { dest: 'I', reason: 'TrustedSenderList', rule: null },
    },
    {
      when: 'deleted',
      headers: junkBlock({ delivery: 'ucf:1;dest:D;OFR:CustomRules' }),
      claim: 'deleted',
      cites: [8],
      vouched: true,
    },
    {
      when: 'put into a folder, with blanks in the field',
      headers: junkBlock({ delivery: ' ucf : 1 ; dest : C ; OFR: CustomRules' }),
      claim: 'folder',
      cites: [8],
      vouched: true,
      values: { dest: 'C', reason: 'CustomRules', rule: true },
    },
    {
      when: 'of two such fields nobody can tell which is the mailbox’s',
      headers: junkBlock({ more: ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:1;'] }),
      claim: 'junk',
      cites: [9],
      vouched: false,
    },
    {
      when: 'without a stamp of the mailbox around it nobody can tell whether it came with the message',
      headers: junkBlock({ stamp: null }),
      claim: 'junk',
      cites: [7],
      vouched: false,
    },
    {
      when: 'a stamp that names a server of somebody else shows nothing',
      headers: junkBlock({ stamp: 'SG1PEPF000082E1.apcprd03.prod.outlook.com' }),
      claim: 'junk',
      cites: [8],
      vouched: false,
    },
    {
      when: 'among the stamps, behind the identifier that the edge takes away from strangers',
      headers: junkBlock({
        stamp: null,
        more: ['X-MS-Exchange-Organization-Network-Message-Id: 1'],
        level: '5\r\nX-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
      }),
      claim: 'junk',
      cites: [10],
      vouched: true,
    },
  ],
  silent: [
    {
      when: 'above the stamps of the mailbox: it came with the message',
      headers: junkBlock({ delivery: null, more: [`X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`] }),
    },
    { when: 'a place that nobody knows', headers: junkBlock({ delivery: 'dest:Z;' }) },
    { when: 'no place', headers: junkBlock({ delivery: 'ucf:0;' }) },
    {
      when: 'a key that is a property of every object',
      headers: junkBlock({ delivery: '__proto__:J;constructor:J;dest:toString;' }),
    },
    {
      when: 'a mailbox that is not Microsoft’s',
      headers: block(postfixLine('x', 'mx.example.net [203.0.113.5]'), `X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`),
    },
  ],
});
