import { detect } from '../../../../src/detection/index.ts';
import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const tenant = '00000000-1111-2222-3333-444444444444';
const said = { cites: [0], vouched: false } as const;

ruleTable('forwarding-mark', {
  speaks: [
    {
      when: 'a rule that passes on the automatic mail of somebody else',
      headers: block('X-MS-Exchange-Inbox-Rules-Loop: bob@example.net', 'Auto-Submitted: auto-generated'),
      claim: 'forwarded',
      cites: [0],
      vouched: false,
    },
    {
      when: 'mailbox forwarding',
      headers: block(`X-MS-Exchange-ForwardingLoop: ann@example.com;${tenant}`),
      claim: 'forwarded',
      ...said,
      values: { field: 'X-MS-Exchange-ForwardingLoop', mark: 'mailbox-forwarding', mailbox: 'ann@example.com', tenant },
    },
    {
      when: 'an inbox rule',
      headers: block('x-ms-exchange-inbox-rules-loop: ann@example.com'),
      claim: 'forwarded',
      ...said,
      values: { field: 'x-ms-exchange-inbox-rules-loop', mark: 'inbox-rule', mailbox: 'ann@example.com', tenant: null },
    },
    {
      when: 'delivery to a group or contact outside',
      headers: block(`X-LD-Processed: ${tenant},ExtAddr`),
      claim: 'hinted',
      ...said,
      values: { field: 'X-LD-Processed', mark: 'hint', mailbox: null, tenant: null },
    },
    { when: 'moderation', headers: block('X-Moderation-Data: 11/26/2025 5:23:20 AM'), claim: 'hinted', ...said },
    {
      when: 'a message that a rule made from another',
      headers: block('X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent'),
      claim: 'hinted',
      ...said,
    },
    {
      when: 'the identifier of the message it was made from',
      headers: block('X-MS-Exchange-Parent-Message-Id: <1@example.com>'),
      claim: 'hinted',
      ...said,
    },
    {
      when: 'a resend, in which whoever resent it writes whatever they like',
      headers: block(`Resent-From: ann@example.com;${tenant}`),
      claim: 'hinted',
      ...said,
      values: { mailbox: null, tenant: null },
    },
  ],
  silent: [
    // the mailbox's own automatic reply
    {
      when: 'Inbox-Rules-Loop and Auto-Submitted, by the author',
      headers: block('X-MS-Exchange-Inbox-Rules-Loop: ann@example.com', 'Auto-Submitted: auto-generated'),
    },
    {
      when: 'the same by an empty envelope sender',
      headers: block('Return-Path: <>', 'X-MS-Exchange-Inbox-Rules-Loop: bob@example.com', 'auto-submitted: auto-generated'),
    },
    {
      when: 'Mailbox Rules Agent and Auto-Submitted',
      headers: block('X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent', 'Auto-Submitted: auto-generated'),
    },
    { when: 'nothing of the kind', headers: block('X-Forwarded-Encrypted: i=1') },
    { when: 'an automatic message', headers: block('Auto-Submitted: auto-generated') },
    {
      when: 'a mark named in the text of another field',
      headers: block('Comments: X-MS-Exchange-ForwardingLoop: ann@example.com'),
    },
  ],
});

test('a mark of another form is shown without a mailbox or tenant: what stands there is a stranger’s text', () => {
  for (const value of [
    '',
    'ann',
    '<ann@example.com>;x',
    'a b@example.com;<b>',
    'ann@example.com>',
    'ann@exa mple.com',
    `${'a'.repeat(500)}@example.com`,
  ]) {
    const said = detect(block(`X-MS-Exchange-ForwardingLoop: ${value}`)).evidence.filter(
      ({ rule }) => rule === 'forwarding-mark',
    );
    expect(said.map(({ values }) => values)).toEqual([
      { field: 'X-MS-Exchange-ForwardingLoop', mark: 'mailbox-forwarding', mailbox: null, tenant: null },
    ]);
  }
});

test('a tenant id with something behind it is none', () => {
  const [said] = detect(block(`X-MS-Exchange-ForwardingLoop: ann@example.com;${tenant}0`)).evidence;
  expect(said?.values).toEqual({
    field: 'X-MS-Exchange-ForwardingLoop',
    mark: 'mailbox-forwarding',
    mailbox: 'ann@example.com',
    tenant: null,
  });
});
