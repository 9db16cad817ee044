import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outlookDataReader } from '../../../src/cli/triage/outlook-data-reader.ts';
import type { ContainerReport, OutlookDataReader } from '../../../src/triage/index.ts';
import { sourceOfBytes, triage } from '../../../src/triage/index.ts';
import { relayed } from '../../triage/sample-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-data-'));
const file = (name: string): string => join(folder, name);
const root = process.cwd();
const addressOf = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);
/** The mark of an Outlook data file, and nothing behind it: what is read is the worker's to say. */
const marked = new Uint8Array([0x21, 0x42, 0x44, 0x4e, 0, 0, 0, 0]);
const item = JSON.stringify({ kind: 'item', folder: 'Inbox', headerText: relayed.slice(0, relayed.indexOf('\n\n')) });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a data file through a worker, and a message behind it. */
async function readBeside(
  outlookData: OutlookDataReader,
  path: string | null,
): Promise<{ items: number; report: ContainerReport }> {
  const reports: ContainerReport[] = [];
  const data = sourceOfBytes(path ?? 'a.pst', path === null ? marked : readFileSync(path));
  const records: string[] = [];
  const written = jest.spyOn(process.stdout, 'write');
  for await (const record of triage([data, sourceOfBytes('next.eml', new TextEncoder().encode(relayed))], {
    onContainer: (report) => reports.push(report),
    outlookData,
  }))
    records.push(record.source);
  // what the library prints is no part of an answer
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
  // whatever became of the data file, the rest of the run goes on
  expect(records.at(-1)).toBe('next.eml');
  const report = reports.find(({ kind }) => kind === 'outlook-data');
  if (report === undefined) throw new Error('nothing was said of the data file');
  return { items: records.length - 1, report };
}

describe('a worker', () => {
  const throughWorker = (lines: readonly string[], patience: number): OutlookDataReader => {
    writeFileSync(file('worker.mjs'), ["import { parentPort } from 'node:worker_threads';", ...lines].join('\n'));
    return outlookDataReader(file('worker.mjs'), () => file('worker.mjs'), patience);
  };
  const said = ["parentPort.postMessage({ kind: 'declared', declared: 5 });", `parentPort.postMessage(${item});`];

  test('that hangs behind one of five items: four are missing', async () => {
    const { items, report } = await readBeside(throughWorker([...said, 'setInterval(() => {}, 1000);'], 5000), null);
    expect(items).toBe(1);
    expect(report).toMatchObject({ declared: 5, read: 1, shortfalls: [{ reason: 'timed-out', count: 4 }] });
  }, 60_000);

  test.each([
    ['fails', "throw new Error('damaged');"],
    ['ends without a word', 'setTimeout(() => process.exit(0), 200);'],
    ['asks for more memory than it may have', 'const all = []; for (;;) all.push(new Array(100_000).fill({ all }));'],
  ])(
    'that %s: what was declared is told',
    async (_, line) => {
      const { items, report } = await readBeside(throughWorker([...said, line], 60_000), null);
      expect(items).toBe(1);
      expect(report).toMatchObject({ declared: 5, read: 1, shortfalls: [{ reason: 'items-missing', count: 4 }] });
    },
    120_000,
  );

  test('that prints: nothing of it comes out', async () => {
    const lines = ["process.stdout.write('stray');", "console.log('stray');", ...said];
    const end = "parentPort.postMessage({ kind: 'end', declared: 1, failed: 0, failure: null });";
    const { report } = await readBeside(throughWorker([...lines, end], 60_000), null);
    expect(report.shortfalls).toEqual([]);
  }, 60_000);
});

/*
 * The sample that comes with the library, damaged: `PST_COPIES=500 npx jest test/cli/triage/triage-outlook-data.test.ts` makes more
 * copies than the few that are tested each time.
 */
describe('a damaged copy', () => {
  const samples = join(dirname(createRequire(__filename).resolve('pst-extractor/package.json')), 'example/testdata');
  const whole = readFileSync(join(samples, 'enron.pst'));
  const copies = Number(process.env.PST_COPIES ?? 10);
  /** 71 items are declared; the library gives 70 of them. */
  const declaredWhole = 71;

  writeFileSync(
    file('reader.mjs'),
    [
      "import { register } from 'node:module';",
      `register(${addressOf('scripts/typescript-loader.js')});`,
      `await import(${addressOf('src/cli/triage/worker.ts')});`,
    ].join('\n'),
  );
  const reader = (path: string): OutlookDataReader => outlookDataReader(file('reader.mjs'), () => path, 20_000);

  test('the whole file first', async () => {
    const { items, report } = await readBeside(reader(join(samples, 'enron.pst')), join(samples, 'enron.pst'));
    expect(items).toBeGreaterThan(60);
    expect(report).toMatchObject({ declared: declaredWhole, read: items });
  }, 120_000);

  test.each(Array.from({ length: copies }, (_, at) => at))(
    'number %i ends, and what is missing is told',
    async (at) => {
      const path = file('damaged.pst');
      writeFileSync(path, damaged(whole, at));
      const { items, report } = await readBeside(reader(path), path);
      expect(report.read).toBe(items);
      expect(items).toBeLessThanOrEqual(whole.length / 64);
      const missing = report.shortfalls.some(({ reason }) => reason === 'items-missing' || reason === 'timed-out');
      if (items < (report.declared ?? declaredWhole)) expect(missing).toBe(true);
    },
    120_000,
  );
});

/** A copy with damage of one of six kinds, the same for the same number. */
function damaged(whole: Uint8Array, number: number): Uint8Array {
  let state = (number + 1) * 2_654_435_761;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
  const bytes = whole.slice();
  const from = below(bytes.length - 8192);
  const other = below(bytes.length - 8192);
  switch (number % 6) {
    case 0:
      for (let count = 0; count < 200; count += 1) bytes[512 + below(bytes.length - 512)] = below(256);
      return bytes;
    case 1:
      return bytes.slice(0, 600 + below(bytes.length - 600));
    case 2:
      return bytes.fill(0, from, from + 4096);
    case 3:
      bytes.copyWithin(from, other, other + 4096);
      return bytes;
    case 4: {
      const [one, two] = [bytes.slice(from, from + 512), bytes.slice(other, other + 512)];
      bytes.set(two, from);
      bytes.set(one, other);
      return bytes;
    }
    default:
      // places and lengths stand in the header, and in the tables that it points to
      for (let count = 0; count < 3; count += 1) bytes[16 + below(500)] = below(256);
      return bytes;
  }
}
