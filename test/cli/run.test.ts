import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { detect } from '../../src/detection/index.ts';
import { explain } from '../../src/explanation/explain.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { bytesOf, fakeTerminal, type FakeMachine, type FakeTerminal } from './fake-terminal.ts';
import { ordinaryMessage, relayMessage, sentMessage } from './messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
const file = (name: string): string => join(folder, name);
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

beforeAll(() => {
  writeFileSync(file('relay.eml'), relayMessage());
  writeFileSync(file('ordinary.eml'), ordinaryMessage);
  writeFileSync(file('sent.eml'), sentMessage);
  writeFileSync(file('item.msg'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run extends FakeTerminal {
  readonly exitCode: number;
}

async function running(argv: readonly string[], machine: FakeMachine = {}): Promise<Run> {
  const terminal = fakeTerminal(machine);
  return { ...terminal, exitCode: await run(argv, terminal) };
}

function headlineOf(message: string, language: 'en' | 'da' | 'nl' = 'en'): string {
  return explain(detect(message), catalogFor(language)).headline;
}

/** The report is wrapped: compared word by word. */
function words(text: string): string {
  return text.split(/\s+/).join(' ');
}

describe('one message', () => {
  test('that came through the relay pool is reported and gives 1', async () => {
    const { exitCode, output, errors } = await running(['check', file('relay.eml')]);
    expect(exitCode).toBe(1);
    expect(words(output())).toContain(headlineOf(relayMessage()));
    expect(output()).toContain('mail-sgaapc01rlnn2087');
    expect(errors()).toBe('');
  });

  test('that did not is reported and gives 0', async () => {
    const { exitCode, output, errors } = await running(['check', file('ordinary.eml')]);
    expect(exitCode).toBe(0);
    expect(words(output())).toContain(headlineOf(ordinaryMessage));
    expect(errors()).toBe('');
  });

  test('that holds no answer gives 2, and standard error says why', async () => {
    const { exitCode, output, errors } = await running(['check', file('sent.eml')]);
    expect(exitCode).toBe(2);
    expect(words(output())).toContain(headlineOf(sentMessage));
    expect(errors()).toBe(`relay-pool: ${file('sent.eml')}: could not tell. ${headlineOf(sentMessage)}\n`);
  });

  test('is the same from standard input, with or without -', async () => {
    const fromFile = await running(['check', file('relay.eml')]);
    for (const argv of [['check'], ['check', '-']]) {
      const piped = await running(argv, { input: [bytesOf(relayMessage())] });
      expect(piped.exitCode).toBe(1);
      expect(piped.output()).toBe(fromFile.output());
    }
  });

  test('is the same in UTF-16, as Windows saves it', async () => {
    const wide = await running(['check'], { input: [Buffer.from(`\ufeff${relayMessage()}`, 'utf16le')] });
    expect(wide.exitCode).toBe(1);
    expect(wide.output()).toBe((await running(['check', file('relay.eml')])).output());
  });

  test('without a byte holds no answer', async () => {
    const { exitCode, errors } = await running(['check', '-']);
    expect(exitCode).toBe(2);
    expect(errors()).toMatch(/^relay-pool: standard input: could not tell\. .+\n$/);
  });

  test('cannot make the terminal do anything', async () => {
    const hostile = relayMessage('\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2028');
    const report = await running(['check'], { input: [bytesOf(hostile)] });
    expect(report.exitCode).toBe(1);
    expect(report.output()).toContain('owned');
    expect(report.output()).not.toMatch(obeyed);
    const json = await running(['check', '--json'], { input: [bytesOf(hostile)] });
    expect(json.output()).not.toMatch(obeyed);
    expect(JSON.parse(json.output())).toMatchObject({ fields: detect(hostile).fields });
  });
});

describe('several messages', () => {
  test('are answered in order under their names, and the relay pool gives 1', async () => {
    const { exitCode, output } = await running(['check', file('ordinary.eml'), '-', file('relay.eml')], {
      input: [bytesOf(ordinaryMessage)],
    });
    expect(exitCode).toBe(1);
    const titles = output()
      .split('\n')
      .filter((line) => line.startsWith('=== '));
    expect(titles).toEqual([`=== ${file('ordinary.eml')} ===`, '=== standard input ===', `=== ${file('relay.eml')} ===`]);
  });

  test('give 2 when one cannot be read; the others are answered all the same', async () => {
    const { exitCode, output, errors } = await running(['check', file('none.eml'), file('item.msg'), folder, file('relay.eml')]);
    expect(exitCode).toBe(2);
    expect(words(output())).toContain(headlineOf(relayMessage()));
    const lines = errors().trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`relay-pool: ${file('none.eml')}: there is no such file.`);
    expect(lines[1]).toContain('.eml');
    expect(lines[2]).toContain('folder');
  });
});

describe('--json', () => {
  test('gives one line per message that was read, with the whole detection', async () => {
    const sources = [file('relay.eml'), file('none.eml'), file('sent.eml'), '-'];
    const { exitCode, output } = await running(['check', '--json', ...sources], { input: [bytesOf(ordinaryMessage)] });
    expect(exitCode).toBe(2);
    expect(output().endsWith('\n')).toBe(true);
    const lines = output().trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { source: file('relay.eml'), ...detect(relayMessage()) },
      { source: file('sent.eml'), ...detect(sentMessage) },
      { source: '-', ...detect(ordinaryMessage) },
    ]);
    const keys = '{"schemaVersion":1,"source":';
    expect(lines.map((line) => line.slice(0, keys.length))).toEqual([keys, keys, keys]);
  });

  test('is the same in every language', async () => {
    const texts = await Promise.all(
      languages.map(async (language) => (await running(['check', file('relay.eml'), '--json', '-l', language])).output()),
    );
    expect(new Set(texts).size).toBe(1);
  });
});

describe('the language', () => {
  test('is that of the option, else that of the terminal', async () => {
    const asked = await running(['check', file('relay.eml'), '--language', 'nl'], { environment: { LANG: 'da_DK.UTF-8' } });
    expect(words(asked.output())).toContain(headlineOf(relayMessage(), 'nl'));
    const found = await running(['check', file('relay.eml')], { environment: { LANG: 'da_DK.UTF-8' } });
    expect(words(found.output())).toContain(headlineOf(relayMessage(), 'da'));
  });

  test('holds for sentences on standard error too', async () => {
    expect((await running(['chek', '-l', 'da'])).errors()).toBe(
      'relay-pool: Kommandoen "chek" findes ikke. Sådan kontrolleres en meddelelse: relay-pool check FIL. relay-pool --help viser, hvordan programmet bruges.\n',
    );
    expect((await running(['check', file('none.eml'), '-l', 'nl'])).errors()).toContain('dit bestand bestaat niet');
  });
});

describe('help and mistakes', () => {
  test.each(languages)('--help (%s) gives 0 and fits a terminal', async (language) => {
    const { exitCode, output, errors } = await running(['--help', '--language', language]);
    expect(exitCode).toBe(0);
    expect(errors()).toBe('');
    for (const option of ['check', '--json', '--language', '--help', '--version']) expect(output()).toContain(option);
    for (const line of output().split('\n')) expect(line.length).toBeLessThan(80);
  });

  test('--version gives the version of the package', async () => {
    const packageText = readFileSync(join(__dirname, '../../package.json'), 'utf8');
    const { exitCode, output } = await running(['--version']);
    expect(exitCode).toBe(0);
    expect(packageText).toContain(`"version": "${output().trim()}"`);
  });

  test('nothing to check at a terminal: the help on standard error, and 2, since nothing was read', async () => {
    for (const argv of [[], ['check'], ['check', '--json']]) {
      const { exitCode, output, errors } = await running(argv, { inputIsTerminal: true });
      expect(exitCode).toBe(2);
      expect(output()).toBe('');
      expect(errors()).toContain('Usage: relay-pool check');
    }
  });

  test('- at a terminal says where to paste, and the paste is checked', async () => {
    const { exitCode, errors } = await running(['check', '-'], { inputIsTerminal: true, input: [bytesOf(relayMessage())] });
    expect(exitCode).toBe(1);
    expect(errors()).toContain('Paste the internet headers here');
  });

  test('an unknown option gives 2, a sentence and the way to the help', async () => {
    const { exitCode, output, errors } = await running(['check', '--jason\x1b[2J']);
    expect(exitCode).toBe(2);
    expect(output()).toBe('');
    expect(errors()).toContain('There is no option --jason\ufffd[2J.');
    expect(errors()).toContain('relay-pool --help');
  });

  test('a fault of the program is said and gives 2', async () => {
    const terminal = fakeTerminal();
    const faulty = { ...terminal, writeOut: () => Promise.reject(new Error('no')) };
    expect(await run(['check', file('relay.eml')], faulty)).toBe(2);
    expect(terminal.errors()).toContain('relay-pool itself failed');
  });
});
