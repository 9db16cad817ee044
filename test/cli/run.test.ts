import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { decodeCodes, detect } from '../../src/detection/index.ts';
import { explain } from '../../src/explanation/explain.ts';
import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../support/locales.ts';
import type { Language } from '../support/locales.ts';
import { bytesOf, fakeTerminal, type FakeMachine, type FakeTerminal } from './fake-terminal.ts';
import { ordinaryMessage, phishingMessage, relayMessage, sentMessage } from './messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
const file = (name: string): string => join(folder, name);
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

beforeAll(() => {
  writeFileSync(file('relay.eml'), relayMessage());
  writeFileSync(file('ordinary.eml'), ordinaryMessage);
  writeFileSync(file('sent.eml'), sentMessage);
  writeFileSync(file('phishing.eml'), phishingMessage);
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

/** The first sentence of the answer. */
function whatOf(message: string, language: Language = 'en'): string {
  return explain(detect(message), catalogFor(language)).card.what.replace(/\.$/, '');
}

/** What a program is told of a sound message that was given alone. */
function recordFor(source: string, message: string): object {
  const read = { origin: 'message', source: 'delivered', ordinal: 1, count: 1 };
  const detection = detect(message);
  const codes = decodeCodes(detection);
  // as a program sees it: a key without a value is not there
  const record: unknown = JSON.parse(JSON.stringify({ ...detection, codes }));
  return Object.assign({}, record, { schemaVersion: 2, source, read, repairs: [], doubts: [], reply: null });
}

/** The report is wrapped: compared word by word. */
function words(text: string): string {
  return text.split(/\s+/).join(' ');
}

describe('one message', () => {
  test('that came through the relay pool is reported and gives 1', async () => {
    const { exitCode, output, errors } = await running(['check', file('relay.eml')]);
    expect(exitCode).toBe(1);
    expect(words(output())).toContain(whatOf(relayMessage()));
    expect(output()).toContain('40.95.53.87');
    expect(errors()).toBe('');
  });

  test('that did not is reported and gives 0', async () => {
    const { exitCode, output, errors } = await running(['check', file('ordinary.eml')]);
    expect(exitCode).toBe(0);
    expect(words(output())).toContain(whatOf(ordinaryMessage));
    expect(errors()).toBe('');
  });

  test('that holds no answer gives 3, and standard error says why', async () => {
    const { exitCode, output, errors } = await running(['check', file('sent.eml')]);
    expect(exitCode).toBe(3);
    expect(words(output())).toContain(whatOf(sentMessage));
    expect(errors()).toBe(`relay-pool: ${file('sent.eml')}: cannot tell. ${whatOf(sentMessage)}.\n`);
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
    expect(exitCode).toBe(3);
    expect(errors()).toMatch(/^relay-pool: standard input: cannot tell\. .+\n$/);
  });

  test('ends with where there is more, and what the exit code says', async () => {
    const last = async (...argv: readonly string[]): Promise<string | undefined> =>
      (await running(['check', ...argv])).output().trimEnd().split('\n').at(-1);
    expect(await last(file('relay.eml'))).toBe('More: --full, --json. Exit code 1: came through the relay pool.');
    expect(await last(file('ordinary.eml'))).toBe('More: --full, --json. Exit code 0: no header shows the relay pool.');
    expect(await last(file('sent.eml'))).toBe('More: --full, --json. Exit code 3: the pool is unknown.');
    expect(await last(file('phishing.eml'), '--fail-on', 'danger,internal')).toBe(
      'More: --full, --json. Exit code 1: found danger.',
    );
    expect(await last(file('relay.eml'), '--fail-on', 'danger,internal')).toBe(
      'More: --full, --json. Exit code 0: found none of danger, internal.',
    );
  });

  test('is reported in full on demand, without that line', async () => {
    const { exitCode, output } = await running(['check', file('relay.eml'), '--full']);
    expect(exitCode).toBe(1);
    expect(output()).toContain('mail-sgaapc01rlnn2087');
    expect(output()).not.toContain('More: ');
    expect(output().split('\n').length).toBeGreaterThan(60);
  });

  test('cannot make the terminal do anything', async () => {
    const hostile = relayMessage().replace('Subject: minutes', 'Subject: \x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2028');
    const short = await running(['check'], { input: [bytesOf(hostile)] });
    expect(short.exitCode).toBe(1);
    expect(short.output()).toContain('owned');
    expect(short.output()).not.toMatch(obeyed);
    for (const option of ['--full', '--json']) {
      expect((await running(['check', option], { input: [bytesOf(hostile)] })).output()).not.toMatch(obeyed);
    }
    const json = await running(['check', '--json'], { input: [bytesOf(hostile)] });
    expect(JSON.parse(json.output())).toMatchObject({ fields: detect(hostile).fields });
  });
});

describe('several messages', () => {
  test('with --full are answered in order under their names, and the relay pool gives 1', async () => {
    const { exitCode, output } = await running(['check', '--full', file('ordinary.eml'), '-', file('relay.eml')], {
      input: [bytesOf(ordinaryMessage)],
    });
    expect(exitCode).toBe(1);
    const titles = output()
      .split('\n')
      .filter((line) => line.startsWith('=== '));
    expect(titles).toEqual([`=== ${file('ordinary.eml')} ===`, '=== standard input ===', `=== ${file('relay.eml')} ===`]);
  });

  test('give 3 when one cannot be read; the others are answered all the same', async () => {
    const sources = [file('none.eml'), file('item.msg'), file('relay.eml')];
    const { exitCode, output, errors } = await running(['check', '--full', ...sources]);
    expect(exitCode).toBe(3);
    expect(output()).toContain('mail-sgaapc01rlnn2087');
    const lines = errors().trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(`relay-pool: ${file('none.eml')}: file not found.`);
    expect(lines[1]).toContain('.eml');
  });
});

describe('a message with an original attached', () => {
  const outer = ['Received: from a.example by b.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b'];
  const forwarded = [...outer, 'Content-Type: message/rfc822', '', relayMessage(), '--b--'].join('\r\n');

  test('is a table of two, and the relay pool in either gives 1', async () => {
    const { exitCode, output, errors } = await running(['check', '-'], {
      input: [bytesOf(forwarded)],
      isTTY: true,
      columns: 100,
    });
    expect(exitCode).toBe(1);
    expect(errors()).toBe('');
    const lines = output().split('\n');
    expect(lines.filter((line) => line.includes('standard input, message'))).toHaveLength(2);
    expect(output()).toContain('standard input, message 2 (attached message)');
  });

  test('gives a line for each with --json', async () => {
    const { exitCode, output } = await running(['check', '--json'], { input: [bytesOf(forwarded)] });
    expect(exitCode).toBe(1);
    const lines = output().trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { source: '-', read: { origin: 'message', ordinal: 1, count: 2 }, verdict: { outcome: 'undetermined' } },
      {
        source: '-',
        read: { origin: 'attached-original', source: 'attached', ordinal: 2, count: 2 },
        verdict: { outcome: 'relay-pool', certainty: 'likely' },
      },
    ]);
  });
});

describe('--json', () => {
  test('gives one line per message that was read, with the whole detection', async () => {
    const sources = [file('relay.eml'), file('none.eml'), file('sent.eml'), '-'];
    const { exitCode, output } = await running(['check', '--json', ...sources], { input: [bytesOf(ordinaryMessage)] });
    expect(exitCode).toBe(3);
    expect(output().endsWith('\n')).toBe(true);
    const lines = output().trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      recordFor(file('relay.eml'), relayMessage()),
      recordFor(file('sent.eml'), sentMessage),
      recordFor('-', ordinaryMessage),
    ]);
    const keys = '{"schemaVersion":2,"source":';
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
    expect(words(asked.output())).toContain(whatOf(relayMessage(), 'nl'));
    const found = await running(['check', file('relay.eml')], { environment: { LANG: 'da_DK.UTF-8' } });
    expect(words(found.output())).toContain(whatOf(relayMessage(), 'da'));
  });

  test('holds for sentences on standard error too', async () => {
    expect((await running(['chek', '-l', 'da'])).errors()).toBe(
      'relay-pool: Kommandoen »chek« findes ikke. Sådan tjekkes en mail: relay-pool check FIL. relay-pool --help viser, hvordan programmet bruges.\n',
    );
    expect((await running(['check', file('none.eml'), '-l', 'nl'])).errors()).toContain('dit bestand bestaat niet');
  });
});

describe('help and mistakes', () => {
  test.each([
    [['nothing-of-the-kind'], 'relay-pool --help'],
    [['check', '--days', '1'], 'relay-pool check --help'],
    [['triage'], 'relay-pool triage --help'],
    [['hunt', 'nothing-of-the-kind'], 'relay-pool hunt --help'],
    [['trace'], 'relay-pool trace --help'],
    [['completion', 'csh'], 'relay-pool completion --help'],
    // what was typed is never taken for a blank, nor for the help
    [['check', '--fail-on', '{help}', 'x'], 'relay-pool check --help'],
    [['triage', '--since', '--help-me', 'x'], 'relay-pool triage --help'],
  ])('a mistake in %j ends with its own help', async (argv, help) => {
    for (const language of languages) {
      const { exitCode, errors, output } = await running([...argv, '-l', language]);
      expect([exitCode, output()]).toEqual([2, '']);
      expect(errors().endsWith(` ${help} ${houseWordsFor(language).howUsed}\n`)).toBe(true);
    }
  });

  test.each(languages)('--help (%s) gives 0, and that of a command is its own', async (language) => {
    const { exitCode, output, errors } = await running(['--help', '--language', language]);
    expect(exitCode).toBe(0);
    expect(errors()).toBe('');
    for (const word of ['check', 'completion', '--language', '--help', '--version']) expect(output()).toContain(word);
    const page = await running(['check', '--help', '--language', language]);
    expect(page.exitCode).toBe(0);
    expect(page.output()).toContain('--fail-on');
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
      expect(errors()).toContain('SYNOPSIS\n  relay-pool ');
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
    expect(errors()).toContain('relay-pool check --help');
  });

  test('a wrong choice is told with the right ones', async () => {
    const { exitCode, errors } = await running(['completion', 'tcsh']);
    expect(exitCode).toBe(2);
    expect(errors()).toContain('relay-pool: “tcsh” is not possible here. Choose bash, zsh, fish or powershell.');
  });

  test('a fault of the program is said and gives 3', async () => {
    for (const sources of [['relay.eml'], ['relay.eml', 'ordinary.eml']]) {
      const terminal = fakeTerminal();
      const faulty = { ...terminal, writeOut: () => Promise.reject(new Error('no')) };
      expect(await run(['check', ...sources.map(file)], faulty)).toBe(3);
      expect(terminal.errors()).toContain('relay-pool itself failed');
    }
  });
});
