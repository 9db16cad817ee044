import type { CurrentItem } from '../../../src/outlook/current-item.ts';
import { labelOfFields, labelOfItem } from '../../../src/ui/answer/message-label.ts';
import { mail } from '../fake-outlook.ts';

const field = (name: string, value: string, at = 0) => ({ at, name, value });
const sentBy = (name: string, address: string): CurrentItem => ({
  kind: 'message',
  subject: '',
  sender: { name, address },
  date: null,
});

test('the item on show is named by subject, sender and date', () => {
  expect(labelOfItem(mail('Quarterly figures'))).toEqual({
    subject: 'Quarterly figures',
    sender: 'Ana Example <ana@example.com>',
    date: new Date('2026-11-20T09:15:00Z'),
  });
});

test.each([
  ['', 'ana@example.com', 'ana@example.com'],
  ['ana@example.com', 'ana@example.com', 'ana@example.com'],
  ['Ana Example', '', 'Ana Example'],
  ['', '', ''],
])('sender %j with address %j is %j', (name, address, sender) => {
  expect(labelOfItem(sentBy(name, address))).toMatchObject({ sender });
});

test('what is no message has no label', () => {
  expect(labelOfItem({ kind: 'appointment' })).toBeNull();
});

test('header fields name their message, encoded words decoded', () => {
  const fields = [
    field('Received', 'from a by b'),
    field('SUBJECT', '=?utf-8?Q?K=C3=B8b?='),
    field('From', '=?utf-8?B?w4ZibGU=?= <ana@example.com>'),
    field('Date', 'Fri, 20 Nov 2026 09:15:00 +0000'),
  ];
  expect(labelOfFields(fields)).toEqual({
    subject: 'Køb',
    sender: 'Æble <ana@example.com>',
    date: new Date('2026-11-20T09:15:00Z'),
  });
});

test('a date that is none is shown as it stands', () => {
  expect(labelOfFields([field('From', 'a@example.com'), field('Date', 'yesterday')])?.date).toBe('yesterday');
});

test('the topmost field counts', () => {
  expect(labelOfFields([field('Subject', 'upper'), field('Subject', 'lower', 1)])?.subject).toBe('upper');
});

test('fields without subject and sender name nothing', () => {
  expect(labelOfFields([field('Received', 'from a by b')])).toBeNull();
});

test('a field of a megabyte is cut', () => {
  expect(labelOfFields([field('Subject', 'x'.repeat(1_000_000))])?.subject.length).toBe(2000);
});
