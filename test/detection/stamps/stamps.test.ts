import { detect } from '../../../src/detection/index.ts';
import type { Stamps } from '../../../src/detection/stamps/stamps.ts';
import { block, postfixLine } from '../../support/header-lines.ts';

const tenant = '00000000-1111-2222-3333-444444444444';
const stampsOf = (...lines: readonly string[]): Stamps => detect(block(...lines)).trace.stamps;

test('a message without stamps has none of any kind', () => {
  const stamps = stampsOf('Comments: X-CustomSpam: 1', 'Return-Path: <ann@example.com>');
  const kinds = Object.values<unknown>({ ...stamps });
  expect(kinds.length).toBeGreaterThan(15);
  expect(kinds.filter((kind) => kind !== null && kind !== false && !(Array.isArray(kind) && kind.length === 0))).toEqual([]);
});

describe('a stamp keeps its place and its name as written, and says nothing where it cannot be read', () => {
  test.each<[string, keyof Stamps, readonly string[], readonly unknown[]]>([
    [
      'the relay flag',
      'relay',
      ['X-MS-Exchange-AntiSpam-Relay: 1', 'x-ms-exchange-antispam-relay: 0', 'X-MS-Exchange-AntiSpam-Relay: yes'],
      [
        { at: 0, value: '1' },
        { at: 1, value: '0' },
        { at: 2, value: null },
      ],
    ],
    [
      'the check of the sender domain',
      'senderDomain',
      ['X-MS-Exchange-SenderADCheck: 2', 'X-MS-Exchange-SenderADCheck: 3'],
      [
        { at: 0, value: '2' },
        { at: 1, value: null },
      ],
    ],
    [
      'the tenant that took the message in',
      'attributedTenants',
      [
        `X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=${tenant};Ip=[192.0.2.8];Helo=[a.example.com]`,
        'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=none;Ip=[];Helo=[]',
      ],
      [
        { at: 0, tenant, address: '192.0.2.8', name: 'a.example.com' },
        { at: 1, tenant: null, address: null, name: null },
      ],
    ],
    [
      'the id of a tenant',
      'tenantIds',
      [`x-ms-exchange-crosstenant-id: ${tenant.replace('0000-1111', 'ABCD-1111')}`, 'X-MS-Exchange-CrossTenant-Id: 1'],
      [
        { at: 0, field: 'x-ms-exchange-crosstenant-id', tenant: '0000abcd-1111-2222-3333-444444444444' },
        { at: 1, field: 'X-MS-Exchange-CrossTenant-Id', tenant: null },
      ],
    ],
    [
      'the organisation',
      'originatorOrgs',
      ['X-OriginatorOrg: Example.COM', 'X-OriginatorOrg: localhost', 'X-OriginatorOrg: <b>a.example</b>'],
      [
        { at: 0, field: 'X-OriginatorOrg', domain: 'example.com' },
        { at: 1, field: 'X-OriginatorOrg', domain: null },
        { at: 2, field: 'X-OriginatorOrg', domain: null },
      ],
    ],
    [
      'the domain that signed, not the tags around it',
      'signers',
      ['DKIM-Signature: v=1; bd=no.example; d=Example.com; s=x', 'DKIM-Signature: v=1; s=d=no.example'],
      [
        { at: 0, field: 'DKIM-Signature', domain: 'example.com' },
        { at: 1, field: 'DKIM-Signature', domain: null },
      ],
    ],
    [
      'the source behind a gateway',
      'skipListed',
      [
        'X-MS-Exchange-SkipListedInternetSender: ip=[192.0.2.8];domain=a.example.com',
        'X-MS-Exchange-SkipListedInternetSender: domain=a.example.com;ip=[192.0.2.8]',
      ],
      [
        { at: 0, address: '192.0.2.8', name: 'a.example.com' },
        { at: 1, address: null, name: null },
      ],
    ],
    [
      'the same under the other name',
      'externalOriginal',
      ['X-MS-Exchange-ExternalOriginalInternetSender: ip=[2001:db8::8]'],
      [{ at: 0, address: '2001:db8::8', name: null }],
    ],
    [
      'a return path that was rewritten, at a server that is named or not',
      'rewrittenReturnPaths',
      ['Return-Path: <SRS0=a=b=example.com=ann@example.net>', 'Return-Path: <ann+SRS=a=b@>'],
      [
        { at: 0, domain: 'example.net' },
        { at: 1, domain: null },
      ],
    ],
    [
      'the connecting address',
      'senderIps',
      ['X-Sender-IP: 192.0.2.8', 'x-sender-ip: a.example.com'],
      [
        { at: 0, field: 'X-Sender-IP', address: '192.0.2.8' },
        { at: 1, field: 'x-sender-ip', address: null },
      ],
    ],
    [
      'the note of the mailbox: of a key that stands twice the last counts',
      'mailbox',
      [
        'X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:1;dest:I;DEST:J;ENG:(1);OFR:SpamFilterAuthJ;',
        'X-Microsoft-Antispam-Mailbox-Delivery: ucf:2;kl:1;dest:X',
      ],
      [
        { at: 0, dest: 'J', reason: 'SpamFilterAuthJ', auth: true, rule: false, other: false },
        { at: 1, dest: null, reason: null, auth: null, rule: null, other: true },
      ],
    ],
    [
      'the spam confidence level, -1 to 9',
      'filterLevels',
      ['-1', '0', '9', '10', '05', '-2', ''].map((level) => `X-MS-Exchange-Organization-SCL: ${level}`),
      [-1, 0, 9, null, null, null, null].map((scl, at) => ({ at, field: 'X-MS-Exchange-Organization-SCL', scl })),
    ],
  ])('%s', (_, list, lines, expected) => {
    expect(stampsOf(...lines)[list]).toEqual(expected);
  });

  test.each([
    ['multipart/report; report-type=delivery-status; boundary="b"', true],
    [' Multipart/Report;\r\n\tboundary="b"; report-type="Delivery-Status"', true],
    ['multipart/report; report-type=disposition-notification', false],
    ['multipart/mixed; boundary="delivery-status"', false],
    ['message/delivery-status', false],
  ])('%s is a report of a delivery: %s', (value, isOne) => {
    expect(stampsOf(`Content-Type: ${value}`).deliveryReport).toBe(isOne);
  });

  test.each([
    ['<>', true],
    [' <> ', true],
    ['ann@example.com', false],
    ['<>\nReturn-Path: <ann@example.com>', false],
    ['<postmaster@example.com>', false],
  ])('a report of a delivery has no envelope sender: %s', (path, isOne) => {
    const report = 'Content-Type: multipart/report; report-type=delivery-status';
    expect(stampsOf(`Return-Path: ${path}\n${report}`).deliveryReport).toBe(isOne);
  });

  test.each([
    ['multipart/report; report-type=disposition-notification', true],
    ['multipart/report; report-type=delivery-status', false],
    ['message/disposition-notification', false],
  ])('%s is a read receipt: %s', (value, isOne) => {
    expect(stampsOf(`Content-Type: ${value}`).readReceipt).toBe(isOne);
    expect(stampsOf('Return-Path: <ann@example.com>', `Content-Type: ${value}`).readReceipt).toBe(false);
  });

  test.each([
    ['judged on the greeting', 'spf=none smtp.helo=SRV.example.com', true],
    ['judged on postmaster', 'spf=pass smtp.mailfrom=postmaster@SRV.example.com', null],
    ['an empty one', 'spf=none smtp.mailfrom=', true],
    ['a named one', 'spf=pass smtp.mailfrom=example.com', false],
    ['both', 'spf=pass smtp.helo=SRV.example.com smtp.mailfrom=ann@example.com', false],
    ['one result each', 'spf=pass smtp.helo=SRV.example.com; spf=fail smtp.mailfrom=ann@example.com', false],
    ['another method', 'dkim=pass smtp.mailfrom=ann@example.com', null],
  ])('the envelope sender in the results of the reader’s own side: %s', (_, results, isEmpty) => {
    const own = `Authentication-Results: mx.example.org; ${results}`;
    const border = postfixLine('SRV.example.com', 'SRV.example.com [192.0.2.8]');
    const suppress = 'X-Auto-Response-Suppress: All';
    const report = 'Content-Type: multipart/report; report-type=delivery-status';
    expect(stampsOf(own, border, suppress).automaticReply?.at ?? null).toEqual(isEmpty === true ? [0, 2] : null);
    expect(stampsOf(own, border, report).deliveryReport).toBe(isEmpty !== false);
    // below the border anybody can have written them
    expect(stampsOf(border, own, suppress).automaticReply).toBeNull();
    expect(stampsOf(border, own, report).deliveryReport).toBe(true);
  });

  test('a mark of the anti-spam policy, whatever it says', () => {
    expect(stampsOf('x-customspam: ').customSpam).toBe(true);
  });
});

test.each([
  ['a display name before it', 'From: "b@wrong.example" <ann@News.Example.com>', 'news.example.com'],
  ['no address', 'From: news.example.com', null],
  ['nothing behind the sign', 'From: ann@', null],
])('the domain of the newest From field with %s', (_, line, domain) => {
  expect(detect(`${line}\nFrom: <old@example.net>\n`).trace.from).toEqual({ at: 0, domain });
});

test('a message without a From field has none', () => {
  expect(detect('Subject: Hello\n').trace.from).toBeNull();
});

test.each([
  ['that names a Microsoft server', ' from mail-a.outbound.protection.outlook.com ([40.95.1.1]) by x', true],
  ['that names none', ' from a.example.com ([192.0.2.1]) by x', undefined],
])('the rest of a line that was cut off at the top, %s', (_, line, expected) => {
  const { hops } = detect(`${line}\nReceived: from a.example.com by mx.example.org; Wed, 26 Nov 2025 05:23:20 +0000\n`).trace;
  expect([hops[0]?.dialect, hops[0]?.mayBeMicrosoft365]).toEqual(['unrecognised', expected]);
});
