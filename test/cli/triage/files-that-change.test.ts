import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiles } from '../../../src/cli/triage/read-files.ts';
import type { FoundFile } from '../../../src/cli/triage/walk.ts';
import { ordinary, relayed } from '../../triage/sample-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-change-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

/** How each message came, and why anything fell short. */
async function read(...files: readonly FoundFile[]): Promise<readonly string[]> {
  const told: string[] = [];
  const reading = {
    jobs: 1,
    io: { standardInput: nothing, inputIsTerminal: false },
    report: ({ shortfalls }: { readonly shortfalls: readonly { readonly reason: string }[] }) =>
      told.push(...shortfalls.map(({ reason }) => reason)),
    onBytes: () => undefined,
    isStopped: () => false,
  };
  for await (const batch of readFiles(files, reading)) told.push(...batch.map(({ outcome }) => outcome));
  return told;
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {
  // no input but the files
}

const listed = (name: string, size: number): FoundFile => ({ path: file(name), size, isNamed: true });

describe('a file that changed since its folder was listed', () => {
  beforeAll(() => {
    writeFileSync(file('one.eml'), relayed);
    writeFileSync(
      file('two.mbox'),
      [ordinary, relayed].map((one) => `From a@b.example Mon Jan  5 10:00:00 2026\n${one}\n`).join(''),
    );
  });

  test.each([
    ['grew', 0],
    ['grew from a part of its first header', 30],
    ['became smaller', 1_000_000],
  ])('%s: it is read as it is now, and nothing is missing', async (_, size) => {
    expect(await read(listed('one.eml', size))).toEqual(['relay-pool']);
    expect(await read(listed('two.mbox', size))).toEqual(['ordinary-pool', 'relay-pool']);
  });

  test('went away, or gave way to a folder: it is told, and the next one is read', async () => {
    expect(await read(listed('gone.eml', 9), listed('one.eml', relayed.length))).toEqual(['not-found', 'relay-pool']);
    const instead = { path: folder, size: 9, isNamed: false };
    expect(await read(instead, listed('one.eml', relayed.length))).toEqual(['unreadable', 'relay-pool']);
  });

  const onPipes = process.platform === 'win32' ? test.skip : test;
  onPipes('gave way to a pipe into which nobody writes: it is not waited for', async () => {
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', file('pipe.eml')]).status).toBe(0);
    expect(await read(listed('pipe.eml', 9), listed('one.eml', relayed.length))).toEqual(['unreadable', 'relay-pool']);
  });
});

const onProc = existsSync('/proc/version') ? test : test.skip;
onProc('a file whose size the system does not tell is no empty one', async () => {
  expect(statSync('/proc/version').size).toBe(0);
  expect(await read({ path: '/proc/version', size: 0, isNamed: true })).toEqual(['no-message']);
});
