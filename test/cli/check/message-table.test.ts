import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { columnsOf } from '../../../src/cli/terminal/display-width.ts';
import { languages } from '../../support/locales.ts';
import { fakeTerminal, type FakeMachine } from '../fake-terminal.ts';
import { highRiskMessage, ordinaryMessage, phishingMessage, relayMessage, sentMessage } from '../messages.ts';

const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'relay-pool-table-'));

beforeAll(() => {
  process.chdir(folder);
  mkdirSync('mail');
  writeFileSync('mail/a-lunch.eml', ordinaryMessage);
  writeFileSync('mail/b-agenda.eml', relayMessage());
  writeFileSync('mail/c-sent.eml', sentMessage);
  writeFileSync('mail/d-invoice.eml', phishingMessage);
  writeFileSync('mail/e-application.eml', highRiskMessage.replace('ada@example.com', 'ada@mail.contoso.com.woodgrove.example'));
  writeFileSync('empty.eml', '');
  writeFileSync('paper.pdf', '%PDF-1.7\n');
  mkdirSync('many');
  for (let at = 0; at < 60; at += 1) cpSync('mail/a-lunch.eml', `many/${String(at).padStart(2, '0')}.eml`);
  writeFileSync('many/99.eml', phishingMessage);
  mkdirSync('odd');
  writeFileSync('odd/\u001b[31mred\u202e\n.eml', ordinaryMessage);
  writeFileSync('odd/会議の議事録.eml', relayMessage().replace('ada@example.com', '"\u001b[2J" <ada@b\u00fccher.example>'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function checked(
  argv: readonly string[],
  machine: FakeMachine = {},
): Promise<{ readonly exitCode: number; readonly lines: readonly string[]; readonly errors: string }> {
  const terminal = fakeTerminal(machine);
  const exitCode = await run(['check', ...argv], terminal);
  expect(terminal.output().endsWith('\n')).toBe(true);
  return { exitCode, lines: terminal.output().slice(0, -1).split('\n'), errors: terminal.errors() };
}

/** The codes that the program itself writes: bold, a colour in bold, and their end. */
const ownCodes = new RegExp(`${'\u001b'}\\[(?:0|1|1;3\\d)m`, 'g');

describe('the table', () => {
  test('counts first, then has a line for each, the most dangerous first', async () => {
    const { exitCode, lines, errors } = await checked(['mail']);
    expect(lines).toEqual([
      '5 messages from 5 files: 1 of them dangerous, 2 relay pool, 1 high-risk pool,',
      '  1 unknown',
      '',
      '  Answer                Now in      Sender domain       File',
      '! Danger: phishing      Junk Email  example.com         mail/d-invoice.eml',
      // of a long domain the end names the owner
      '^ High-risk pool        –           …woodgrove.example  mail/e-application.eml',
      '* Sender not confirmed  –           example.com         mail/b-agenda.eml',
      '? Cannot tell           –           example.com         mail/c-sent.eml',
      '  Nothing to do         –           example.com         mail/a-lunch.eml',
      '--full explains each.',
    ]);
    expect(exitCode).toBe(3);
    expect(errors).toBe('');
  });

  test('says that nothing was found, and gives 0', async () => {
    const { exitCode, lines } = await checked(['mail/a-lunch.eml', 'many/0*.eml']);
    expect(lines[0]).toBe('11 messages from 11 files: no relay pool, nothing dangerous');
    expect(exitCode).toBe(0);
  });

  test('names what could not be read, and gives 3 even where something was found', async () => {
    const sources = ['mail/b-agenda.eml', 'empty.eml', 'paper.pdf', 'gone.eml', '*.zip'];
    const { exitCode, lines } = await checked(sources);
    expect(lines.slice(0, 3)).toEqual([
      '1 message from 3 files: 1 relay pool',
      '! 4 not read: empty.eml (empty), paper.pdf (no mail), gone.eml (not found),',
      '  *.zip (no match)',
    ]);
    expect(exitCode).toBe(3);
    expect((await checked(['paper.pdf', '*.zip'])).lines).toEqual(['! 2 not read: paper.pdf (no mail), *.zip (no match)']);
  });

  test('names ten of many that could not be read, and all of them on demand', async () => {
    const gone = Array.from({ length: 30 }, (_, at) => `gone-${String(at)}.eml`);
    const short = (await checked(gone)).lines.join(' ');
    expect(short).toContain('! 30 not read: gone-0.eml (not found),');
    expect(short).toContain('20 more');
    expect(short).not.toContain('gone-10.eml');
    expect((await checked([...gone, '--all'])).lines.join(' ')).toContain('gone-29.eml');
  });

  test('tells what of a folder was passed over', async () => {
    const { lines } = await checked(['.']);
    expect(lines.join(' ')).toContain('1 other file in the folders was not read: not .eml, .msg, .txt or plain   text.');
    const { errors } = await checked(['.', '--json']);
    expect(errors).toContain('relay-pool: 1 other file in the folders was not read');
  });

  test.each(languages)('names what triage reads in full beside a message, %s', async (language) => {
    const line = '2026-03-03,<1@example.com>,a@example.com,b@contoso.com,192.0.2.1';
    writeFileSync('trace.csv', `Received,MessageId,SenderAddress,RecipientAddress,FromIP\n${line}\n`);
    writeFileSync('box.mbox', `From a@example.com Tue Mar  3 10:00:00 2026\n${ordinaryMessage}\n\n`.repeat(2));
    writeFileSync('old.zip', Buffer.from([0x50, 0x4b, 3, 4, 20]));
    const { lines } = await checked(['mail/a-lunch.eml', 'trace.csv', 'old.zip', 'box.mbox', '--language', language]);
    const told = lines.join(' ').replaceAll(/\s+/g, ' ');
    expect(told).toMatch(/\b3 [^:]* relay-pool triage [A-Z]+ [^:]*: trace\.csv, old\.zip, box\.mbox /);
    const alone = await checked(['mail/a-lunch.eml', 'box.mbox', '--language', language]);
    expect(alone.lines.join(' ').replaceAll(/\s+/g, ' ')).toMatch(/\b1 [^:]* relay-pool triage [A-Z]+ [^:]*: box\.mbox /);
    const none = await checked(['mail/a-lunch.eml', 'mail/b-agenda.eml', '--language', language]);
    expect(none.lines.join(' ')).not.toContain('triage');
  });

  test('tells that a text was repaired', async () => {
    writeFileSync('quoted.txt', relayMessage().replace(/^/gm, '> '));
    const { lines } = await checked(['quoted.txt', 'mail/a-lunch.eml']);
    expect(lines[1]).toBe('  1 message was repaired or read in part; --full says how.');
  });
});

describe('a table that is longer than the screen', () => {
  test('is cut to the height of the terminal, with the prompt below it', async () => {
    const { lines } = await checked(['many'], { isTTY: true, columns: 80, rows: 24, environment: { NO_COLOR: '1' } });
    expect(lines).toHaveLength(23);
    expect(lines[3]).toMatch(/^! Danger: phishing .* many\/99\.eml$/);
    expect(lines.at(-1)).toBe('… 42 more. --all lists them; --full explains each.');
  });

  test('is cut after 50 lines elsewhere, and not at all with --all', async () => {
    expect((await checked(['many'])).lines.at(-1)).toBe('… 11 more. --all lists them; --full explains each.');
    const { lines } = await checked(['many', '--all'], { isTTY: true, columns: 80, rows: 24 });
    expect(lines.filter((line) => line.includes('many/'))).toHaveLength(61);
  });

  test('shows at least one message', async () => {
    const { lines } = await checked(['many'], { isTTY: true, columns: 80, rows: 3, environment: { NO_COLOR: '1' } });
    expect(lines.filter((line) => line.includes('many/'))).toEqual([expect.stringContaining('many/99.eml')]);
  });
});

describe('the width', () => {
  test.each([20, 33, 47, 60, 78, 100, 120])('of %i columns is kept in every language', async (columns) => {
    for (const language of languages) {
      const machine = { isTTY: true, columns, environment: { NO_COLOR: '1' } };
      const { lines } = await checked(['mail', 'odd', 'gone.eml', '-l', language], machine);
      expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('! ')).length).toBeGreaterThan(1);
    }
  });

  test('of a narrow terminal leaves out where the message lies first, then its sender', async () => {
    const headed = async (columns: number): Promise<string | undefined> =>
      (await checked(['mail'], { isTTY: true, columns, environment: { NO_COLOR: '1' } })).lines.find((line) =>
        line.includes('File'),
      );
    expect(await headed(56)).toBe('  Answer                Sender domain     File');
    expect(await headed(40)).toBe('  Answer                File');
    expect(await headed(20)).toBe('  Answer    File');
  });
});

describe('colour', () => {
  test('repeats the mark on a terminal, and stands for nothing alone', async () => {
    const painted = await checked(['mail'], { isTTY: true, columns: 78 });
    const plain = await checked(['mail']);
    expect(painted.lines[4]?.startsWith('\u001b[1;31m! Danger: phishing    \u001b[0m  Junk Email')).toBe(true);
    expect(painted.lines.map((line) => line.replace(ownCodes, ''))).toEqual(plain.lines);
    expect(plain.lines.join('')).not.toContain('\u001b');
  });

  test('in the answer for one message: the first line in its tone, names bold', async () => {
    const { lines } = await checked(['mail/d-invoice.eml', '--color', 'always']);
    expect(lines[0]).toBe('\u001b[1;31mDANGER: PHISHING (JUNK EMAIL)\u001b[0m');
    expect(lines[1]?.startsWith('\u001b[1mWhat it is:\u001b[0m ')).toBe(true);
    expect((await checked(['mail/d-invoice.eml'])).lines[0]).toBe('DANGER: PHISHING (JUNK EMAIL)');
  });

  test('never comes from a message or a name', async () => {
    for (const argv of [['odd'], ['odd', '--full'], ['odd', '--json'], ['odd', '\u001b[2J.eml']]) {
      const terminal = fakeTerminal({ isTTY: true, columns: 100, environment: { NO_COLOR: '1' } });
      await run(['check', ...argv], terminal);
      expect(terminal.output() + terminal.errors()).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    }
  });

  test('stands around safe text alone, where there is colour', async () => {
    const { lines } = await checked(['odd'], { isTTY: true, columns: 100 });
    expect(lines.map((line) => line.replace(ownCodes, '')).join('\n')).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
