import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const path = 'Return-Path: <>';
const left = (pool = 'hn') =>
  postfixLine(
    'h.example',
    `mail-dm3gcc02${pool}2204.outbound.protection.outlook.com [${pool === 'hn' ? '52.100.154.204' : '40.107.1.5'}]`,
  );
const submitted = 'Auto-Submitted: auto-generated';
const agent = 'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent';
/** A message in a Microsoft mailbox that noted this of SPF. */
const judged = (properties: string, ...fields: readonly string[]) =>
  block(
    ...ownLines,
    `Authentication-Results: spf=none (sender IP is 52.100.154.204) ${properties}; dkim=none; dmarc=none`,
    exchangeBorder(outboundHelo, '52.100.154.204'),
    ...(fields.length > 0 ? fields : [suppress]),
  );
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
    {
      when: 'no envelope sender by the results of the reader’s own side, which judged the greeting',
      headers: judged('smtp.helo=h.example'),
      claim: 'replied',
      cites: [3, 5],
      vouched: false,
      values: { field: 'X-Auto-Response-Suppress' },
    },
    {
      when: 'a text whose file is named like a report',
      headers: block(path, left(), submitted, 'Content-Type: text/plain; name="multipart/report"'),
      claim: 'replied',
      cites: [0, 2],
      vouched: false,
    },
  ],
  silent: [
    { when: 'an envelope sender in the results of the reader’s own side', headers: judged('smtp.mailfrom=ann@example.com') },
    { when: 'an envelope sender beside a greeting there', headers: judged('smtp.mailfrom=example.com smtp.helo=h.example') },
    { when: 'postmaster there, who may be the greeting or somebody', headers: judged('smtp.mailfrom=postmaster@h.example') },
    { when: 'postmaster there beside the greeting', headers: judged('smtp.mailfrom=postmaster@h.example smtp.helo=h.example') },
    { when: 'SPF there that names neither', headers: judged('smtp.rcpttodomain=example.org') },
    {
      when: 'an envelope sender there that ends like postmaster, whatever the fields say',
      headers: judged('smtp.mailfrom=the.postmaster@h.example', submitted, agent),
    },
    { when: 'another agent', headers: block(path, left(), 'X-MS-Exchange-Generated-Message-Source: Journal Agent') },
    { when: 'suppression of receipts', headers: block(path, left(), 'X-Auto-Response-Suppress: DR') },
    { when: 'suppression of something new', headers: block(path, left(), 'X-Auto-Response-Suppress: not-all') },
    { when: 'a mailbox’s message that does not call itself a reply', headers: block(left(), agent) },
    {
      when: 'a report of another kind',
      headers: block(path, left(), submitted, 'Content-Type: multipart/report; report-type=feedback-report'),
    },
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
