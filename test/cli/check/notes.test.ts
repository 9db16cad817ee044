import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { catalogFor } from '../../support/locales.ts';
import { sampleLines, unfoldedLines } from '../../inspection/message-text.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const { intake } = catalogFor('en');

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(
  lines: readonly string[],
): Promise<{ readonly code: number; readonly errors: string; readonly output: string }> {
  const path = join(folder, 'mail.txt');
  writeFileSync(path, lines.join('\n'));
  const terminal = fakeTerminal();
  const code = await run(['check', path, '-l', 'en', '--json'], terminal);
  return { code, errors: terminal.errors().replaceAll(path, 'mail.txt'), output: terminal.output() };
}

test('a repair is said on standard error, and the answer is that of the sound text', async () => {
  const damaged = sampleLines().map((line) => `> ${line.replaceAll('52.103', '52[.]103')}`);
  const { code, errors, output } = await check(damaged);
  expect(code).toBe(1);
  expect(errors.split('\n')).toEqual([
    `relay-pool: mail.txt: ${intake.repairs.quoting}`,
    `relay-pool: mail.txt: ${intake.repairs.defanged}`,
    '',
  ]);
  expect(output).toContain('"certainty":"certain"');
});

test('one line that had to be cut is never certain', async () => {
  const { code, errors, output } = await check([unfoldedLines().join(' ')]);
  expect(code).toBe(1);
  expect(errors).toBe(`relay-pool: mail.txt: ${intake.repairs['one-line']}\n`);
  expect(output).toContain('"certainty":"likely"');
});

test('what a refusing server said is told beside the message that was given back', async () => {
  const report = ['Delivery has failed.', '', '550 5.7.26 client ip [40.95.31.57] denied', '', ...sampleLines('internal')];
  const { code, errors } = await check(report);
  // the lines end inside Microsoft 365: no answer
  expect(code).toBe(3);
  expect(errors).toContain(intake.origins['returned-message']);
  expect(errors).toContain(
    `${intake.replies['relay-address'].headline} According to the response, 40.95.31.57 sent the message.`,
  );
});

test('a sound text has no notes', async () => {
  expect((await check(sampleLines())).errors).toBe('');
});
