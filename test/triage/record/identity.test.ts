import { isGuid, isOwnMark, mark, plainMessageId, withDashes } from '../../../src/triage/record/identity.ts';

const guid = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
const bare = guid.replaceAll('-', '');

test.each([
  [guid, true],
  [bare, true],
  [bare.slice(1), false],
  [`${bare}0`, false],
  [`${guid}0`, false],
  [`x${guid.slice(1)}`, false],
  [`x${bare.slice(1)}`, false],
  [guid.replace('-', '0'), false],
  ['', false],
])('whether %j is a GUID: %s', (text, expected) => {
  expect(isGuid(text)).toBe(expected);
});

test('a GUID is written with its dashes', () => {
  expect([withDashes(guid), withDashes(bare)]).toEqual([guid, guid]);
});

test.each([
  ['<a@partner.example>', 'a@partner.example'],
  [' <a@partner.example>\t', 'a@partner.example'],
  ['<<a@partner.example>>', 'a@partner.example'],
  ['< a@partner.example >', 'a@partner.example'],
  ['a@partner.example', 'a@partner.example'],
  ['<a<b>c>', 'a<b>c'],
  ['<>', null],
  ['>', null],
  [' ', null],
])('a Message-ID as it is compared: %j is %j', (text, id) => {
  expect(plainMessageId(text)).toBe(id);
});

test('own marks are odd, marks of a delivery even, all of them whole numbers from 1 that a program can keep', () => {
  const texts = Array.from({ length: 2000 }, (_, at) => String(at));
  for (const kind of ['received', 'guid', 'place', 'dmarc', 'statistics', 'delivery', 'other-id'] as const) {
    const marks = texts.map((text) => mark(kind, text));
    expect(new Set(marks).size).toBe(texts.length);
    expect(marks.every((one) => Number.isSafeInteger(one) && one > 0)).toBe(true);
    expect(new Set(marks.map(isOwnMark))).toEqual(new Set([kind !== 'delivery' && kind !== 'other-id']));
  }
});

test('blanks and folds change no mark, nor where one text ends; what else stands there does, and the kind', () => {
  const one = mark('received', 'from a.example', 'by b.example');
  expect(mark('received', 'from\r\n\ta.example by  b.example')).toBe(one);
  expect(mark('received', 'from a.example', 'by b.examples')).not.toBe(one);
  expect(mark('received', 'from a.example', 'by !b.example')).not.toBe(one);
  expect(mark('guid', 'from a.example', 'by b.example')).not.toBe(one);
});
