import { block, postfixLine } from '../../../support/header-lines.ts';
import { junkBlock, junked } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('mailbox-delivery', {
  speaks: [
    {
      when: 'put into Junk Email by the filter',
      headers: junkBlock(),
      claim: 'junk',
      cites: [7],
      vouched: true,
      values: { dest: 'J', reason: 'SpamFilterAuthJ', auth: '0', rule: '0' },
    },
    {
      when: 'put into the inbox',
      headers: junkBlock({ delivery: 'wl:1;pcwl:1;auth:1;dest:I;OFR:TrustedSenderList;' }),
      claim: 'inbox',
      cites: [7],
      vouched: true,
      values: { dest: 'I', reason: 'TrustedSenderList', rule: '' },
    },
    {
      when: 'put into a folder, with blanks in the field',
      headers: junkBlock({ delivery: ' ucf : 1 ; dest : C ; OFR: CustomRules' }),
      claim: 'elsewhere',
      cites: [7],
      vouched: true,
      values: { dest: 'C', reason: 'CustomRules', rule: '1' },
    },
    {
      when: 'of two such fields nobody can tell which is the mailbox’s',
      headers: junkBlock({ more: ['X-Microsoft-Antispam-Mailbox-Delivery: ucf:1;'] }),
      claim: 'junk',
      cites: [8],
      vouched: false,
    },
  ],
  silent: [
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
