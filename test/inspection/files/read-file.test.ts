import { readFile } from '../../../src/inspection/files/read-file.ts';
import { firstLook } from '../../../src/inspection/limits.ts';
import { sampleLines } from '../message-text.ts';
import { memoryFile } from '../msg/outlook-files.ts';

const message = `${sampleLines().join('\r\n')}\r\n\r\n`;
/** More lines than the first look takes in. */
const more = 'A line of prose.\r\n'.repeat(firstLook / 16);

async function headersIn(text: string): Promise<readonly string[]> {
  const input = await readFile(memoryFile(new Uint8Array(Buffer.from(text))).read);
  return input.kind === 'messages' ? input.messages.map(({ headerText }) => headerText.split(/\r?\n/, 1)[0] ?? '') : [];
}

test.each([
  ['prose', `Please look at this.\r\n\r\n${more}`],
  ['empty lines and prose', `\r\n\r\nHello,\r\n\r\n${more}`],
])('header lines that begin behind the first look, below %s, are found', async (_what, above) => {
  expect(await headersIn(`${above}\r\n${message}`)).toEqual([sampleLines()[0]]);
});

test('of a message in order, no more than the first look is read', async () => {
  const file = memoryFile(new Uint8Array(Buffer.from(`${message}${more.repeat(3)}`)));
  expect((await readFile(file.read)).kind).toBe('messages');
  expect(file.bytesRead()).toBe(firstLook);
});
