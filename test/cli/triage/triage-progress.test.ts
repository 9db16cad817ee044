import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressBar } from '../../../src/cli/triage/progress.ts';
import { readFiles } from '../../../src/cli/triage/read-files.ts';
import { triage as words } from '../../../src/locales/en/triage.ts';
import { catalogFor } from '../../support/locales.ts';
import { zipOf } from '../../triage/containers-of.ts';
import { ordinary, relayed } from '../../triage/sample-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is told of each file while it is read. */
async function told(name: string, content: string | Uint8Array): Promise<{ readonly told: number; readonly size: number }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { size } = statSync(path);
  let bytes = 0;
  const reading = {
    jobs: 1,
    io: { standardInput: nothing, inputIsTerminal: false },
    report: () => undefined,
    onBytes: (count: number) => {
      bytes += count;
    },
    isStopped: () => false,
  };
  for await (const batch of readFiles([{ path, size, isNamed: true }], reading)) expect(batch.length).toBeGreaterThan(0);
  return { told: bytes, size };
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {
  // no input but the files
}

describe('the bytes that are told add up to the size of the file', () => {
  test.each<readonly [name: string, content: string | Uint8Array]>([
    ['one.eml', relayed],
    ['two.mbox', `From a@b.example Mon Jan  5 10:00:00 2026\n${ordinary}\nFrom a@b.example Mon Jan  5 10:00:00 2026\n${relayed}`],
    ['items.zip', zipOf({ 'a.eml': ordinary, 'b.eml': relayed })],
    ['trace.csv', 'MessageId,Received,Status,FromIP\n<a@b.example>,3/3/2026 10:15:01 AM,Delivered,203.0.113.25\n'],
  ])('%s', async (name, content) => {
    const { told: bytes, size } = await told(name, content);
    expect(bytes).toBe(size);
  });
});

describe('the bar', () => {
  test('of a file of which nothing was read yet says nothing of the time left', () => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: 4 * 1024 * 1024, write, now: () => time }, words, catalogFor('en'));
    time = 1000;
    bar.messages(0);
    expect(written.join('')).toMatch(/ \? left/);
    expect(written.join('')).not.toMatch(/\d:\d\d/);
  });

  test.each([60, 40, 10])('fits a terminal of %d columns, which cannot draw over a line that it broke', (columns) => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: 4 * 1024 * 1024, write, now: () => time, columns }, words, catalogFor('en'));
    time = 1000;
    bar.bytes(1024 * 1024);
    expect(written).toHaveLength(1);
    expect(written[0]?.slice('\r\u001b[K'.length).length).toBeLessThan(columns);
    expect(written[0]).toContain('25 %');
  });

  test('says how far the reading is, at most five times a second, and goes at the end', async () => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: 4 * 1024 * 1024, write, now: () => time }, words, catalogFor('en'));
    bar.bytes(1024 * 1024);
    expect(written).toEqual([]);
    time = 1000;
    bar.messages(1234);
    bar.messages(1);
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('██████░░░░░░░░░░░░░░░░░░');
    expect(written[0]).toContain('25 %');
    expect(written[0]).toContain('1.0 MB');
    expect(written[0]).toContain('0:03');
    expect(written[0]).toContain('1,234');
    await bar.end();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test.each([
    ['half of 3 GB in a second', 3 * 1024 ** 3, 1536 * 1024 ** 2, 1000, ['50 %', '1.5 GB', '0:01']],
    ['a sixteenth of 512 MB in a second', 512 * 1024 ** 2, 32 * 1024 ** 2, 1000, ['6 %', ' 32 MB', '0:15']],
    ['a hundredth in two seconds', 100 * 1024 ** 2, 1024 ** 2, 2000, ['1 %', '0.5 MB', '3:18']],
    ['more than the size that was told', 1024 ** 2, 3 * 1024 ** 2, 1000, ['100 %', '3.0 MB', '0:00']],
  ])('of %s tells the share, the rate and the time left', (_, total, read, after, parts) => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total, write, now: () => time, columns: 200 }, words, catalogFor('en'));
    time = after;
    bar.bytes(read);
    for (const part of parts) expect(written[0]).toContain(part);
  });

  test('is drawn again after a fifth of a second, and takes the whole width less one', () => {
    let time = 5000;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: 1000, write, now: () => time }, words, catalogFor('en'));
    for (const wait of [199, 1, 199, 1]) {
      time += wait;
      bar.messages(2);
    }
    expect(written).toHaveLength(2);
    // 24 columns of bar, empty yet
    expect(written[0]).toContain(`${'░'.repeat(24)} `);
    expect(written[0]).not.toContain('█');
    expect(written[1]).toContain('8');
  });

  test('of nothing to read has neither share nor time left', () => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: 0, write, now: () => time }, words, catalogFor('en'));
    time = 1000;
    bar.messages(1);
    expect(written[0]).not.toContain('NaN');
    expect(written[0]).not.toContain('%');
  });

  test('of what has no known size has neither share nor time left', () => {
    let time = 0;
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const bar = progressBar({ total: null, write, now: () => time }, words, catalogFor('en'));
    time = 1000;
    bar.bytes(2048);
    expect(written[0]).toContain('?');
    expect(written[0]).not.toContain('%');
  });
});
