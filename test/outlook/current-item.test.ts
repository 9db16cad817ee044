import { describeItem } from '../../src/outlook/current-item.ts';

const date = new Date('2026-11-20T09:15:00Z');

test.each([null, undefined])('no item is told by %s', (item) => {
  expect(describeItem(item)).toEqual({ kind: 'no-item' });
});

test('a received message has subject, sender and date', () => {
  const item = {
    itemType: 'message',
    subject: 'Quarterly figures',
    from: { displayName: 'Ana Example', emailAddress: 'ana@example.com' },
    dateTimeCreated: date,
  };
  expect(describeItem(item)).toEqual({
    kind: 'message',
    subject: 'Quarterly figures',
    sender: { name: 'Ana Example', address: 'ana@example.com' },
    date,
  });
});

test('the sender stands in when there is no From field', () => {
  const item = { itemType: 'message', subject: 'x', sender: { displayName: 'Bo', emailAddress: 'bo@example.org' } };
  expect(describeItem(item)).toMatchObject({ sender: { name: 'Bo', address: 'bo@example.org' } });
});

test('a message with nothing in it is still a message', () => {
  expect(describeItem({ itemType: 'message' })).toEqual({
    kind: 'message',
    subject: '',
    sender: { name: '', address: '' },
    date: null,
  });
});

test('a received message whose subject Outlook has as null is no draft', () => {
  expect(describeItem({ itemType: 'message', subject: null, from: null })).toMatchObject({ kind: 'message', subject: '' });
});

test('a date that is none is left out', () => {
  expect(describeItem({ itemType: 'message', dateTimeCreated: new Date('never') })).toMatchObject({ date: null });
});

test('an appointment is an appointment, read or written', () => {
  expect(describeItem({ itemType: 'appointment', subject: 'Meeting' })).toEqual({ kind: 'appointment' });
  expect(describeItem({ itemType: 'appointment', subject: { getAsync: () => undefined } })).toEqual({ kind: 'appointment' });
});

test('a message being written is a draft', () => {
  expect(describeItem({ itemType: 'message', subject: { getAsync: () => undefined } })).toEqual({ kind: 'draft' });
});
