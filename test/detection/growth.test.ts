import { detect } from '../../src/detection/index.ts';
import { junkBlock } from '../support/junk-lines.ts';

const megabyte = 1 << 20;
const fill = (unit: string): string => unit.repeat(Math.ceil(megabyte / unit.length));
const shapes: readonly (readonly [string, string])[] = [
  ['blanks in Received', `Received: from a${fill(' ')}by b`],
  ['open brackets', `Received: from a ${fill('(')}`],
  ['closing brackets', `Received: from a ${fill(')')}`],
  ['quotes', `Received: from a ${fill('" ')}`],
  ['clause words', `Received: ${fill('from by with id ')}`],
  ['dots and digits', `Received: from ${fill('1.')} (${fill('4.0.')})`],
  ['dashes in a name', `Received: from x (mail-${fill('-a')} [40.95.1.1]) by b (Postfix)`],
  ['encoded words never closed', `Authentication-Results: ${fill('=?utf-8?B?')}?=`],
  ['encoded words', `Authentication-Results: ${fill('=?utf-8?B?YWJj?= ')}=?utf-8?B?YWJj?=`],
  ['results', `Authentication-Results: ${fill('spf=none (x) a=b; ')}`],
  ['report pairs', `X-Forefront-Antispam-Report: ${fill('CIP:1;')}`],
  ['mailbox notes', junkBlock({ more: [fill('X-Microsoft-Antispam-Mailbox-Delivery: dest:J;\r\n').trimEnd()] })],
  ['inbound reports', junkBlock({ more: [fill('X-Forefront-Antispam-Report: SFV:SPM;DIR:INB;\r\n').trimEnd()] })],
  ['pairs in a mailbox note', junkBlock({ delivery: fill('dest:J;') })],
  ['folds', `Received: from a\r\n${fill(' x\r\n')}`],
  ['many Received', fill('Received: from a (b [192.0.2.1]) by c (Postfix) with SMTP; Wed, 26 Nov 2025 05:23:24 +0000\r\n')],
  [
    'many hand-overs',
    fill(
      'Received: from a.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by c (Postfix) with SMTP; Wed, 26 Nov 2025 05:23:24 +0000\r\n',
    ),
  ],
  ['many ARC sets', fill('ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is 192.0.2.1)\r\n')],
  ['many tiny fields', fill('A:\r\n')],
  ['a line without a colon', fill('x')],
  ['NULs', fill('\0')],
  ['lone CRs', fill('A: b\r')],
  ['carriage returns before a line feed', `A: b${fill('\r')}\n`],
];

// A guard against super-linear blow-up only: a quadratic reader takes minutes on these.
it.each(shapes)('a megabyte of %s is read within seconds', (_, headers) => {
  const start = process.cpuUsage();
  detect(headers);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});
