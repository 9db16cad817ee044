import { headersOfFile } from '../../src/outlook/headers-of-file.ts';

const fileWith = (text: string, status = 'succeeded') => ({
  getAsFileAsync: (callback: (result: unknown) => void) => callback({ status, value: btoa(text) }),
});

test('the header lines of the file are those before its first empty line', async () => {
  await expect(headersOfFile(fileWith('Subject: a\r\nTo: b\r\n\r\nReceived: from the body\r\n'))).resolves.toBe(
    'Subject: a\r\nTo: b',
  );
});

test.each([
  ['Subject: a\n\nbody\r\n\r\nmore', 'Subject: a'],
  ['Subject: a\r\n\nbody\n\nmore', 'Subject: a'],
  ['Subject: a\n\r\nbody\n\nmore', 'Subject: a'],
])('the lines of %j may end in either way', async (text, headers) => {
  await expect(headersOfFile(fileWith(text))).resolves.toBe(headers);
});

test('of header lines without end the first 256 KiB are read', async () => {
  const { length } = (await headersOfFile(fileWith('a'.repeat(300_000)))) ?? '';
  expect(length).toBe(262_144);
});

test('of a file without any body all is header lines', async () => {
  await expect(headersOfFile(fileWith('Subject: a\nTo: b\n'))).resolves.toBe('Subject: a\nTo: b\n');
});

test.each([
  ['an Outlook without the call', {}],
  ['no item', undefined],
  ['an error of Outlook', fileWith('Subject: a', 'failed')],
  [
    'a success without a file',
    { getAsFileAsync: (callback: (r: unknown) => void) => callback({ status: 'succeeded', value: null }) },
  ],
  [
    'something that is no base64',
    { getAsFileAsync: (callback: (r: unknown) => void) => callback({ status: 'succeeded', value: '%' }) },
  ],
])('%s gives none', async (_, item) => {
  await expect(headersOfFile(item)).resolves.toBeNull();
});
