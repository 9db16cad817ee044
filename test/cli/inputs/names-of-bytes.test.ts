import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandWords } from '../../../src/cli/command-words.ts';
import { inputsOf } from '../../../src/cli/inputs/inputs.ts';
import { inspectSource } from '../../../src/cli/inputs/inspect-source.ts';
import { pathOfBytes, systemPath } from '../../../src/cli/inputs/path-bytes.ts';
import { run } from '../../../src/cli/run.ts';
import { fakeTerminal } from '../fake-terminal.ts';
import { relayMessage } from '../messages.ts';

// Only systems that take any bytes for a name have such files: on macOS names are UTF-8, on Windows UTF-16.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

/** A name as the system keeps it, a byte for each character. */
const bytes = (name: string): Buffer => Buffer.from(name, 'latin1');
const names: readonly (readonly [what: string, name: string])[] = [
  ['Latin-1', 'pr\u00f8ve.eml'],
  ['another name in Latin-1 that looks the same', 'pr\u00e6ve.eml'],
  ['Shift JIS', '\u0083\u0081\u0081[\u0083\u008b.eml'],
  ['UTF-8 that is cut off', 'a\u00c3.txt'],
  ['an encoded surrogate', 'b\u00ed\u00b3\u00a6.eml'],
];

describe('a name as bytes', () => {
  test.each(names)('of %s comes back as it was', (_what, name) => {
    expect(systemPath(pathOfBytes(bytes(name)))).toEqual(bytes(name));
  });

  test('in UTF-8 is text', () => {
    const name = 'prøve \u{1f4e7} \ufffd.eml';
    expect(pathOfBytes(Buffer.from(name))).toBe(name);
    expect(systemPath(name)).toBe(name);
  });

  test('of two kinds, a folder in UTF-8 and a file that is not', () => {
    const whole = Buffer.concat([Buffer.from('/tmp/møde/'), bytes('\u00e6.eml')]);
    expect(systemPath(`/tmp/møde/${pathOfBytes(bytes('\u00e6.eml'))}`)).toEqual(whole);
  });
});

onLinux('files whose names are not UTF-8', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relay-pool-bytes-'));
  const at = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), bytes(name)]);
  beforeAll(() => {
    const message = (name: string): string => relayMessage().replace('<1@', `<${Buffer.from(name).toString('hex')}@`);
    for (const [, name] of names) writeFileSync(at(name), message(name));
    for (const name of ['ind\u00e5', 'ind\u00e6']) {
      mkdirSync(at(name));
      writeFileSync(at(`${name}/a.eml`), message(name));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are found in their folder, each of them and those in such folders, and read', async () => {
    const { inputs, passedOver } = await inputsOf([folder]);
    const states = await Promise.all(inputs.map(async ({ source }) => (await inspectSource(source, fakeTerminal())).state));
    expect([states, passedOver]).toEqual([Array.from({ length: 7 }, () => 'read'), 0]);
  });

  test('are found by a pattern', async () => {
    const { inputs } = await inputsOf([`${folder}/**/*.eml`], false);
    expect(inputs.map(({ failure }) => failure)).toEqual(Array.from({ length: 6 }, () => null));
  });

  test('are counted by triage', async () => {
    const terminal = fakeTerminal();
    expect(await run(['triage', folder], terminal)).toBe(1);
    expect(terminal.output().split('\n')[0]).toBe(
      '7 of 7 messages came through the relay pool; none of these is known to be in Junk Email.',
    );
  });

  test('named by what the system kept of the command are read', async () => {
    const words = commandWords(['check', `${folder}/pr\ufffdve.eml`], () =>
      Buffer.concat([bytes('node\0x.js\0check\0'), at('pr\u00e6ve.eml'), bytes('\0')]),
    );
    const terminal = fakeTerminal();
    expect(await run([...words, '--json'], terminal)).toBe(1);
    expect(JSON.parse(terminal.output())).toMatchObject({ source: `${folder}/pr\udce6ve.eml` });
  });

  test('that only a damaged name is known of: what to do instead', async () => {
    const terminal = fakeTerminal();
    expect(await run(['check', `${folder}/pr\ufffdve.eml`], terminal)).toBe(3);
    expect(terminal.errors()).toBe(
      `relay-pool: ${folder}/pr\ufffdve.eml: file not found. If the \ufffd in its name is really another character, give its folder instead.\n`,
    );
  });

  test('a file that is missing and has a name in UTF-8 is not found', async () => {
    const terminal = fakeTerminal();
    await run(['check', `${folder}/none.eml`], terminal);
    expect(terminal.errors()).toContain('file not found');
  });
});

describe('the words of the command', () => {
  const never = (): Buffer => {
    throw new Error('not there');
  };
  test('are taken as they are where nothing is damaged, or the system tells no more', () => {
    expect(commandWords(['check', 'prøve.eml'], never)).toEqual(['check', 'prøve.eml']);
    expect(commandWords(['check', '\ufffd.eml'], never)).toEqual(['check', '\ufffd.eml']);
  });

  test('are not taken from a line that says something else', () => {
    expect(commandWords(['\ufffd.eml'], () => bytes('node\0other.eml\0'))).toEqual(['\ufffd.eml']);
    expect(commandWords(['a', '\ufffd.eml'], () => bytes('\u00e6.eml\0'))).toEqual(['a', '\udce6.eml']);
  });
});
