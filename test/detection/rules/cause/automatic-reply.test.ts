import { block, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const path = 'Return-Path: <>';
const left = (pool = 'hn') =>
  postfixLine(
    'h.example',
    `mail-dm3gcc02${pool}2204.outbound.protection.outlook.com [${pool === 'hn' ? '52.100.154.204' : '40.107.1.5'}]`,
  );
const submitted = 'Auto-Submitted: auto-generated';
const agent = 'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent';
const suppress = 'X-Auto-Response-Suppress: All';

ruleTable('automatic-reply', {
  speaks: [
    {
      when: 'an empty envelope sender and every field',
      headers: block(path, left(), suppress, submitted, agent),
      claim: 'replied',
      cites: [0, 2, 3, 4],
      vouched: false,
      values: { field: 'X-MS-Exchange-Generated-Message-Source' },
    },
    {
      when: 'an empty envelope sender and Auto-Submitted in small letters',
      headers: block(path, left(), 'auto-submitted: auto-replied (vacation)'),
      claim: 'replied',
      cites: [0, 2],
      vouched: false,
      values: { field: 'auto-submitted' },
    },
    {
      when: 'an empty envelope sender and X-Auto-Response-Suppress alone',
      headers: block(path, left(), 'X-Auto-Response-Suppress: OOF, AutoReply'),
      claim: 'replied',
      cites: [0, 2],
      vouched: false,
    },
    {
      when: 'two fields, and the envelope sender is not noted',
      headers: block(left(), submitted, agent),
      claim: 'replied',
      cites: [1, 2],
      vouched: false,
    },
    { when: 'RFC 3834', headers: block(left(), 'Auto-Submitted: auto-replied'), claim: 'replied', cites: [1], vouched: false },
  ],
  silent: [
    { when: 'another pool', headers: block(path, left('on'), submitted, agent) },
    { when: 'an envelope sender', headers: block('Return-Path: <ann@example.com>', left(), submitted, agent) },
    {
      when: 'a delivery report',
      headers: block(path, left(), submitted, 'Content-Type: multipart/report; report-type=delivery-status'),
    },
    { when: 'a newsletter', headers: block(left(), submitted, suppress) },
    { when: 'written by hand', headers: block(path, left(), 'Auto-Submitted: no') },
    { when: 'an empty envelope sender alone', headers: block(path, left()) },
  ],
});
