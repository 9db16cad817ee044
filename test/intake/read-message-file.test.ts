import { fileLimit, readMessageFile } from '../../src/intake/read-message-file.ts';

test('a text file is read', async () => {
  await expect(readMessageFile(new Blob(['Subject: x\r\n']))).resolves.toEqual({ kind: 'headers', text: 'Subject: x\r\n' });
});

test('only the start of a large file is read', async () => {
  const file = new Blob(['Subject: x\r\n', 'X-Filler: y\r\n'.repeat(fileLimit / 10)]);
  const intake = await readMessageFile(file);
  expect(file.size).toBeGreaterThan(fileLimit);
  expect(intake.kind === 'headers' && intake.text.length).toBe(fileLimit);
});

test('a file that the browser cannot read is refused', async () => {
  const file = new Blob(['x']);
  file.slice = () => {
    throw new Error('gone');
  };
  await expect(readMessageFile(file)).resolves.toEqual({ kind: 'refused', refusal: 'unreadable' });
});
