import { inspectAnswer } from '../../src/inspection/inspect-answer.ts';
import { headerLimit } from '../../src/inspection/limits.ts';
import { inspectText } from '../support/inspected.ts';
import { sampleText } from '../ui/sample-text.ts';

test.each([
  ['empty', '', 'empty'],
  ['empty', ' \r\n\t', 'empty'],
  ['subject-only', 'Quarterly figures', 'not-headers'],
  ['no-received', 'Subject: Quarterly figures\r\nFrom: ana@example.com\r\n', 'no-received'],
] as const)('says %s of too little text: %j', (state, text, missing) => {
  expect(inspectText(text)).toMatchObject({ state, detection: { verdict: { outcome: 'undetermined', missing } } });
});

test.each(['relay-delivery', 'ordinary-pool', 'forged-relay-line', 'internal'] as const)('%s has a verdict', (id) => {
  expect(inspectText(sampleText(id)).state).toBe('verdict');
});

test('a line that cannot be read is a verdict of its own, not missing text', () => {
  expect(inspectText('Received: (an unreadable line)\r\nSubject: x\r\n')).toMatchObject({
    state: 'verdict',
    detection: { verdict: { outcome: 'undetermined' } },
  });
});

test.each(['no-item', 'appointment', 'draft', 'api-missing', 'timed-out'] as const)('%s stays what it is', (kind) => {
  expect(inspectAnswer({ kind })).toEqual({ state: kind });
});

test('a failure keeps its code', () => {
  expect(inspectAnswer({ kind: 'failed', code: '9020' })).toEqual({ state: 'failed', code: '9020' });
});

test.each([
  'Quarterly figures',
  'Re: Quarterly figures',
  'Received: from a.example (40.95.1.1) by X.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 1; Wed, 26 Nov 2025 05:23:24 +0000\r\n',
  'Received: from H (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx2.example.org (Postfix) with ESMTP id 1; Wed, 14 Oct 2026 07:42:15 +0000\n x',
  'Received: from a.example by b.example\r\nRECEIVED: from c.example by a.example\r\n',
])('an answer of one field is the subject alone, even %j', (text) => {
  expect(inspectAnswer({ kind: 'headers', text })).toMatchObject({
    state: 'subject-only',
    detection: { verdict: { outcome: 'undetermined', missing: 'not-headers' }, evidence: [] },
  });
});

test('headers of two fields are judged', () => {
  expect(inspectAnswer({ kind: 'headers', text: 'Received: (an unreadable line)\r\nSubject: x\r\n' }).state).toBe('verdict');
});

test.each(['', ' \r\n'])('an answer of nothing stays empty: %j', (text) => {
  expect(inspectAnswer({ kind: 'headers', text }).state).toBe('empty');
});

test('an answer that is the subject of the message on show is no header text, whatever it reads like', () => {
  const text =
    'Received: from H (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx2.example.org (Postfix) with ESMTP id 1; Wed, 14 Oct 2026 07:42:15 +0000\r\nFrom: x@example.com';
  expect(inspectAnswer({ kind: 'headers', text }).state).toBe('verdict');
  expect(inspectAnswer({ kind: 'headers', text }, ` ${text.replace('\r\n', ' ')}`)).toMatchObject({ state: 'subject-only' });
});

test('an answer is looked at up to the limit, and that is said', () => {
  const text = `${sampleText('relay-delivery')}X-Long: ${'x'.repeat(headerLimit)}`;
  expect(inspectAnswer({ kind: 'headers', text })).toMatchObject({
    state: 'verdict',
    read: { origin: 'outlook', source: 'delivered', ordinal: 1, count: 1 },
    doubts: ['cut-short'],
    headerText: text.slice(0, headerLimit),
  });
});
