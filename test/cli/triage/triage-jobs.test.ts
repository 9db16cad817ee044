import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../../src/cli/run.ts';
import { foreign, ordinary, relayed } from '../../triage/sample-messages.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-jobs-'));
const file = (name: string): string => join(folder, name);
const workerFile = file('worker.mjs');
const reportFile = file('template.html');
const root = process.cwd();
const addressOf = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);

/** By the relay pool, and so that two parties have something to do: the forwarder, or the sender's domain. */
const by = (id: string, line: string): string =>
  relayed.replace('<one@', `<${id}@`).replace('From: Billing', `X-MS-Exchange-AntiSpam-Relay: 1\n${line}\nFrom: Billing`);
const forwarding = 'X-MS-Exchange-Inbox-Rules-Loop: anna@corp.example';
const spfFailed =
  'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=fail (sender ip is 192.0.2.7) smtp.rcpttodomain=other.example ' +
  'smtp.mailfrom=partner.example; dmarc=fail header.from=partner.example; dkim=none; arc=none\n' +
  'X-MS-Exchange-CrossTenant-Id: 11111111-1111-1111-1111-111111111111';

// more files than one worker takes at a time, and a mailbox file that is read in three spans at once
beforeAll(() => {
  writeFileSync(
    workerFile,
    [
      "import { register } from 'node:module';",
      `register(${addressOf('scripts/typescript-loader.js')});`,
      `await import(${addressOf('src/cli/triage/worker.ts')});`,
    ].join('\n'),
  );
  writeFileSync(reportFile, '<!doctype html><!-- Relay Pool Inspector: report -->"the data"');
  mkdirSync(file('mail'));
  for (let at = 0; at < 70; at += 1) {
    const text = at % 2 === 0 ? by(`file${String(at)}`, forwarding) : ordinary.replace('<two@', `<two${String(at)}@`);
    writeFileSync(file(`mail/${String(100 + at)}.eml`), text);
  }
  const body = 'bm90aGluZyB0aGF0IGFueWJvZHkgcmVhZHM=\n'.repeat(280_000);
  const messages = Array.from({ length: 7 }, (_, at) =>
    at % 3 === 0 ? by(`box${String(at)}`, spfFailed) : foreign.replace('<three@', `<three${String(at)}@`),
  );
  writeFileSync(file('box.mbox'), messages.map((text) => `From - Tue Mar  3 10:00:00 2026\n${text}${body}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const answerOf = async (
  jobs: string,
): Promise<{ readonly picture: unknown; readonly records: unknown; readonly report: unknown }> => {
  const html = file(`${jobs}.html`);
  const outputOf = async (...argv: readonly string[]): Promise<string> => {
    const terminal = fakeTerminal({ input: [] });
    await run(['triage', file('mail'), file('box.mbox'), '--unmasked', '--jobs', jobs, ...argv], {
      ...terminal,
      workerFile,
      reportFile,
    });
    return terminal.output();
  };
  const picture: unknown = JSON.parse(await outputOf('--json', '--html', html));
  const report: unknown = JSON.parse(readFileSync(html, 'utf8').replace(/^<!.*?-->/, ''), (key, value: unknown) =>
    key === 'made' ? null : value,
  );
  return { picture, records: await outputOf('--ndjson'), report };
};

test('two workers give the records, the picture and the ready texts that one gives', async () => {
  const [one, two] = [await answerOf('1'), await answerOf('2')];
  // 35 of 70 files and 3 of 7 messages of the mailbox, each with a letter of its own
  expect(one.picture).toMatchObject({
    messages: 77,
    relayPool: 38,
    fixes: [
      { remedy: 'change-inbox-rules', count: 35 },
      { remedy: 'cover-source', count: 3 },
    ],
  });
  expect(one.report).toMatchObject({ languages: { da: { fixes: [{ letter: {} }, { letter: {} }] } } });
  expect(two).toEqual(one);
}, 120_000);

/** Interrupted once more than a tenth was read, as the progress bar tells. */
const interrupted = async (...argv: readonly string[]): Promise<{ readonly output: string; readonly said: string }> => {
  const terminal = fakeTerminal({ input: [] });
  let interrupt = (): void => undefined;
  await run(['triage', ...argv, '--unmasked'], {
    ...terminal,
    workerFile,
    errorIsTerminal: true,
    columns: 100,
    onInterrupt: (stop) => (interrupt = stop),
    writeError: (text) => {
      if (/[1-9]\d %/.test(text)) interrupt();
      return terminal.writeError(text);
    },
  });
  return { output: terminal.output(), said: terminal.errors() };
};

test('Ctrl-C counts what each worker has read of its table', async () => {
  const rows = 200_000;
  const tables = ['a', 'b', 'c'].map((name) => {
    const table = Array.from(
      { length: rows },
      (_, at) => `2026-03-03T10:15:01Z,r@corp.example,40.95.41.12,<${name}${String(at)}@p.example>`,
    );
    writeFileSync(file(`${name}.csv`), `Received,RecipientAddress,FromIP,MessageId\n${table.join('\n')}\n`);
    return file(`${name}.csv`);
  });
  const { output, said } = await interrupted(...tables, '--jobs', '2', '--json');
  const { messages } = JSON.parse(output) as { messages: number };
  expect(messages).toBeGreaterThan(rows * 0.1);
  expect(messages).toBeLessThan(rows * 3);
  expect(said).toContain('the run was stopped');
}, 120_000);

test('Ctrl-C in a mailbox file that is read in spans leaves every message its place', async () => {
  const filler = `${'bm90aGluZyB0aGF0IGFueWJvZHkgcmVhZHM=\n'.repeat(60)}\n`;
  const message = (at: number): string =>
    `From - Tue Mar  3 10:00:00 2026\n${foreign.replace('<three@', `<n${String(at)}@`)}${filler}`;
  writeFileSync(file('long.mbox'), Array.from({ length: 40_000 }, (_, at) => message(at + 1)).join(''));
  const { output, said } = await interrupted(file('long.mbox'), '--jobs', '2', '--ndjson');
  const records = output.split('\n', 40_000).filter((line) => line !== '');
  const places = records.map((line) => JSON.parse(line) as { item: number; messageId: string });
  expect(places.length).toBeGreaterThan(1000);
  expect(places.length).toBeLessThan(40_000);
  expect(places.filter(({ item, messageId }) => !messageId.startsWith(`<n${String(item)}@`))).toEqual([]);
  expect(said).toContain('the run was stopped');
}, 120_000);

test.each(['1', '2'])(
  'the ready text is of a message of the days that were asked for, with --jobs %s',
  async (jobs) => {
    // two are of a later day; more files than one worker takes at a time
    mkdirSync(file(`days${jobs}`));
    for (let at = 0; at < 70; at += 1) {
      const text = by(`day${String(at)}`, forwarding);
      const isLater = at === 0 || at === 65;
      writeFileSync(file(`days${jobs}/${String(100 + at)}.eml`), isLater ? text.replaceAll('3 Mar 2026', '5 Mar 2026') : text);
    }
    const html = file(`days${jobs}.html`);
    const argv = ['triage', file(`days${jobs}`), '--unmasked', '--until', '2026-03-04', '--jobs', jobs, '--html', html];
    await run(argv, { ...fakeTerminal({ input: [] }), workerFile, reportFile });
    expect(/sent \d March 2026/.exec(readFileSync(html, 'utf8'))?.[0]).toBe('sent 3 March 2026');
  },
  120_000,
);
