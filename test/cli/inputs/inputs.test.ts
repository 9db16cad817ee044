import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { inputsOf } from '../../../src/cli/inputs/inputs.ts';
import { relayMessage } from '../messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-inputs-'));
const place = (...names: readonly string[]): string => [folder, ...names].join('/');
const write = (name: string, content: string | Uint8Array = relayMessage()): void => writeFileSync(place(name), content);

beforeAll(() => {
  for (const name of ['mail', 'mail/deep', 'mail/deep/er', 'mail/.hidden', 'none', 'odd', 'loop', 'loop/in'])
    mkdirSync(place(name));
  for (const name of ['b.eml', 'A.EML', 'c.msg', 'd.txt', 'plain', 'deep/e.eml', 'deep/er/f.eml']) write(`mail/${name}`);
  // hidden, or no message by its name or by its first bytes
  for (const name of ['.hidden/g.eml', '.h.eml', 'i.json', 'j.html']) write(`mail/${name}`);
  write('mail/picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0));
  write('mail/archive', Uint8Array.of(0x50, 0x4b, 3, 4));
  write('mail/wide', Buffer.from(`\ufeff${relayMessage()}`, 'utf16le'));
  write('mail/wide-big', Buffer.from(`\ufeff${relayMessage()}`, 'utf16le').swap16());
  // the first half of a mark alone
  write('mail/wide-not', Uint8Array.of(0xff, 0x53, 0, 0x75));
  write('mail/wide-neither', Uint8Array.of(0xfe, 0x53, 0, 0x75));
  write('none/notes.html');
  for (const name of ['[a].eml', 'a.eml', 'mail (1).eml', 'mail (2).eml', 'x{1,2}.eml', 'x1.eml', '*.eml']) write(`odd/${name}`);
  write('loop/a.eml');
  symlinkSync(place('loop'), place('loop/in/again'), 'dir');
  symlinkSync(place('loop/gone'), place('loop/lost.eml'));
  symlinkSync(place('loop/self'), place('loop/self'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an address is no pattern, whatever signs it holds', async () => {
  expect(await found('https://mail.example/a?b=[1]*')).toEqual(['https://mail.example/a?b=[1]*']);
});

async function found(...sources: readonly string[]): Promise<readonly string[]> {
  const { inputs } = await inputsOf(sources, false);
  return inputs.map(({ source, failure }) => source.replace(`${folder}/`, '') + (failure === null ? '' : ` ${failure}`));
}

describe('a folder', () => {
  test('stands for the message files in it and below it', async () => {
    expect(await found(place('mail'))).toEqual([
      'mail/A.EML',
      'mail/b.eml',
      'mail/c.msg',
      'mail/d.txt',
      'mail/deep/e.eml',
      'mail/deep/er/f.eml',
      'mail/plain',
      'mail/wide',
      'mail/wide-big',
    ]);
  });

  test('tells how many files it was not asked to read; hidden ones do not count', async () => {
    expect((await inputsOf([place('mail')])).passedOver).toBe(6);
  });

  test('without a message file is named', async () => {
    expect(await found(place('none'))).toEqual(['none empty-folder']);
  });

  test('in a loop of links comes to an end, and each file is read once', async () => {
    expect(await found(place('loop'))).toEqual(['loop/a.eml', 'loop/lost.eml']);
  });

  test('may hold a pipe, which is not opened', async () => {
    mkdirSync(place('pipes'));
    write('pipes/a.eml');
    expect(spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', place('pipes/b.eml'), place('pipes/c')]).status).toBe(0);
    expect(await found(place('pipes'))).toEqual(['pipes/a.eml']);
  });
});

describe('a pattern', () => {
  test.each([
    ['mail/*.eml', ['mail/b.eml']],
    ['mail/?.*', ['mail/A.EML', 'mail/b.eml', 'mail/c.msg', 'mail/d.txt', 'mail/i.json', 'mail/j.html']],
    ['mail/[!a-c].*', ['mail/A.EML', 'mail/d.txt', 'mail/i.json', 'mail/j.html']],
    ['mail/[b-d].{eml,msg}', ['mail/[b-d].{eml,msg} no-match']],
    ['mail/**/*.eml', ['mail/b.eml', 'mail/deep/e.eml', 'mail/deep/er/f.eml']],
    ['mail/**/**/f.eml', ['mail/deep/er/f.eml']],
    ['**/er/*', ['mail/deep/er/f.eml']],
    ['mail/.h*.eml', ['mail/.h.eml']],
    ['mail/d*', ['mail/d.txt', 'mail/deep/e.eml', 'mail/deep/er/f.eml']],
    ['*/deep/*.eml', ['mail/deep/e.eml']],
    ['no*/x.eml', ['no*/x.eml no-match']],
    ['mail/*.zip', ['mail/*.zip no-match']],
    ['odd/mail (?).eml', ['odd/mail (1).eml', 'odd/mail (2).eml']],
    ['odd/x{*.eml', ['odd/x{1,2}.eml']],
    ['odd/[ab].eml', ['odd/a.eml']],
    ['loop/**/a.eml', ['loop/a.eml']],
  ])('%s', async (pattern, expected) => {
    expect(await found(place(pattern))).toEqual(expected);
  });

  test('is none where a file has that very name', async () => {
    expect(await found(place('odd/[a].eml'), place('odd/*.eml'))).toEqual(['odd/[a].eml', 'odd/*.eml']);
  });

  test('is none where a backslash takes its sign away; on Windows a backslash parts folders', async () => {
    expect(await found(place('odd/\\[a\\].eml'))).toEqual(['odd/\\[a\\].eml']);
    const { inputs } = await inputsOf([`${folder}\\mail\\?.EML`], true);
    expect(inputs.map(({ source }) => source)).toEqual([place('mail/A.EML'), place('mail/b.eml')]);
  });
});

test('no file is read twice, and standard input and what does not exist stay what they are', async () => {
  const sources = [place('mail/b.eml'), '-', place('mail/*.eml'), place('mail/deep'), place('mail/deep/e.eml'), place('nothing')];
  expect(await found(...sources)).toEqual(['mail/b.eml', '-', 'mail/deep/e.eml', 'mail/deep/er/f.eml', 'nothing']);
});
