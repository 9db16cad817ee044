import { originalOf } from '../../src/outlook/original.ts';

test('a message is attached by its id, under its subject', () => {
  expect(originalOf({ itemId: 'AAMk', subject: ' Invoice 7 ' })).toEqual({ itemId: 'AAMk', name: 'Invoice 7' });
});

test.each([[''], ['   '], [undefined], [{ getAsync: () => undefined }]])('a subject %p leaves a plain name', (subject) => {
  expect(originalOf({ itemId: 'AAMk', subject })).toEqual({ itemId: 'AAMk', name: 'message' });
});

test('a long subject is cut to the 255 characters that Office.js takes', () => {
  expect(originalOf({ itemId: 'AAMk', subject: 's'.repeat(300) })?.name).toBe('s'.repeat(255));
});

test.each([[undefined], [null], [{}], [{ itemId: '' }], [{ itemId: null, subject: 'S' }]])('%p is nothing to attach', (item) => {
  expect(originalOf(item)).toBeNull();
});

test('an item that cannot be read is nothing to attach', () => {
  const item = Object.defineProperty({}, 'itemId', {
    get: () => {
      throw new Error('gone');
    },
  });
  expect(originalOf(item)).toBeNull();
});
