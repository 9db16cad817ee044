import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { helpText } from '../../../src/cli/help.ts';
import { run } from '../../../src/cli/run.ts';
import { huntingQueries } from '../../../src/hunting/queries.ts';
import { loadCommandHelp } from '../../../src/locales/load-command-help.ts';
import { loadHuntWords } from '../../../src/locales/load-hunt.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const folder = join(__dirname, '..', '..', '..', 'hunting');

async function hunted(...words: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  const terminal = fakeTerminal();
  const code = await run(['hunt', ...words], terminal);
  return { code, output: terminal.output(), errors: terminal.errors() };
}

test.each([
  [['by-sender-domain'], 'defender/by-sender-domain.kql'],
  [['by-sender-domain', '--engine', 'sentinel'], 'sentinel/by-sender-domain.kql'],
  // for Sentinel alone, so it needs no option
  [['by-week'], 'sentinel/by-week.kql'],
])('hunt %j prints the file %s', async (words, file) => {
  expect(await hunted(...words)).toEqual({ code: 0, output: readFileSync(join(folder, file), 'utf8'), errors: '' });
});

test('days and domain stand in the query, and nothing else changes', async () => {
  const { output } = await hunted('by-sender-domain', '--days', '7', '--domain', 'Example.COM');
  const file = readFileSync(join(folder, 'defender/by-sender-domain.kql'), 'utf8').split('\n');
  const changed = output.split('\n').filter((line) => !file.includes(line));
  expect(changed).toEqual(['| where Timestamp > ago(7d)', '| where SenderFromDomain =~ "example.com"']);
});

test.each(huntingQueries.map(({ name, days }) => [name, Object.keys(days)] as const))(
  'of %s the domain of a sender stands in the query, in each of %j, and nothing else changes',
  async (name, engines) => {
    for (const engine of engines) {
      const [plain, asked] = [
        await hunted(name, '--engine', engine),
        await hunted(name, '--engine', engine, '--domain', 'a.example.com'),
      ];
      expect([plain.code, asked.code]).toEqual([0, 0]);
      const before = plain.output.split('\n');
      const changed = asked.output.split('\n').filter((line) => !before.includes(line));
      expect([name, changed.length]).toEqual([name, 1]);
      expect(changed[0]).toContain('SenderFromDomain =~ "a.example.com"');
    }
  },
);

const helpOf = (language: Language): string => `relay-pool hunt --help ${houseWordsFor(language).howUsed}`;

describe.each(languages)('in %s', (language) => {
  test('the list names every query with its question', async () => {
    const { questions } = await loadHuntWords(language);
    const { code, output } = await hunted('-l', language);
    expect(code).toBe(0);
    for (const { name } of huntingQueries) expect(output).toContain(`${name} (`);
    for (const { name } of huntingQueries) expect(output).toContain(`\n  ${questions[name]}\n`);
  });

  test.each([
    ['unknown-query', ['nothing-of-the-kind'], 'nothing-of-the-kind'],
    ['unknown-query', ['by-week', 'by-region'], 'by-week by-region'],
    ['missing-value', ['by-week', '--days='], '--days'],
    ['bad-engine', ['by-week', '--engine', 'kusto'], 'kusto'],
    ['other-engine', ['by-region', '--engine', 'adx'], 'by-region'],
    ['bad-days', ['by-week', '--days', '0'], '0'],
    ['bad-days', ['by-week', '--days', '7d'], '7d'],
    ['bad-days', ['by-week', '--days', '731'], '731'],
    ['bad-days', ['by-week', '--days', '1.5'], '1.5'],
    ['bad-days', ['by-week', '--days', '1e2'], '1e2'],
    ['bad-domain', ['by-week', '--domain', 'a"b.example'], 'a"b.example'],
    ['bad-domain', ['by-week', '--domain', 'user@example.com'], 'user@example.com'],
    ['bad-domain', ['by-week', '--domain', 'example'], 'example'],
    ['too-many-days', ['by-region', '--days', '31'], '31'],
    ['fixed-days', ['junk-rises', '--days', '7'], 'junk-rises'],
    ['other-engine', ['by-week', '--engine', 'defender'], 'by-week'],
    ['link-engine', ['by-week', '--link'], 'sentinel'],
    ['no-domains', ['by-region', '--accepted-domains', 'x.txt'], 'by-region'],
    ['unreadable-file', ['own-mail-at-risk', '--accepted-domains', 'no-such-file.txt'], 'no-such-file.txt'],
    ['missing-value', ['own-mail-at-risk', '--accepted-domains='], '--accepted-domains'],
  ] as const)('says %s of %j and where the help is', async (problem, words, value) => {
    const { usage } = await loadHuntWords(language);
    const { code, output, errors } = await hunted(...words, '-l', language);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toBe(`relay-pool: ${usage[problem].replace('{value}', value)} ${helpOf(language)}\n`);
  });

  test('the help names every option', async () => {
    const text = helpText((await loadCommandHelp(language)).hunt, catalogFor(language));
    expect(await hunted('--help', '-l', language)).toEqual({ code: 0, output: `${text}\n`, errors: '' });
    for (const option of ['--engine', '--days', '--domain', '--accepted-domains', '--link', '--language'])
      expect(text).toContain(option);
  });
});

test('the list names the engines of each query, and says at its end how to go on', async () => {
  const { output } = await hunted();
  expect(output).toContain('by-sender-domain (defender, sentinel)\n');
  expect(output).toContain('by-week (sentinel)\n');
  expect(output.endsWith(`\n\n${(await loadHuntWords('en')).listEnd}\n`)).toBe(true);
});

test.each(languages)('the sentence on days says how many at most, in %s', async (language) => {
  // two years, the longest that a workspace keeps records for analysis
  expect((await loadHuntWords(language)).usage['bad-days']).toContain(' 730.');
});

test('a period of the whole 30 days is no mistake, nor a longer one in Sentinel', async () => {
  expect((await hunted('by-region', '--days', '30')).code).toBe(0);
  expect((await hunted('by-week', '--days', '730')).code).toBe(0);
  expect((await hunted('by-region', '--days', '31', '--engine', 'sentinel')).output).toContain('ago(31d)');
});

test('the link holds the very text of the query', async () => {
  const { code, output } = await hunted('by-region', '--link', '--days', '3');
  const query = new URL(output).searchParams.get('query') ?? '';
  expect(code).toBe(0);
  expect(output).toMatch(/^https:\/\/security\.microsoft\.com\/v2\/advanced-hunting\?query=[\w-]+\n$/);
  const text = gunzipSync(Buffer.from(query, 'base64url')).toString('utf16le');
  expect(text).toBe((await hunted('by-region', '--days', '3')).output);
});

describe('a file with the accepted domains', () => {
  const place = mkdtempSync(join(tmpdir(), 'domains-'));
  const file = join(place, 'domains.csv');
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  test.each([
    ['one a line, one twice', 'Example.com\nexample.net\nEXAMPLE.com\n'],
    ['with line ends of Windows, a mark and an empty line', '\ufeffexample.com\r\n\r\nexample.net\r\n'],
    ['the table of Get-AcceptedDomain', '#TYPE X\r\n"Name","DomainName"\r\n"a","example.com"\r\n"b","example.net"\r\n'],
    ['names with commas', '"Name","DomainName"\n"Sales, north","example.com"\n"a,b,c","example.net"\n'],
    ['names with commas and quotes', '"Name","DomainName"\n"The ""old"", one","example.com"\n"","example.net"\n'],
    ['names with commas behind, some cells without quotes', 'DomainName,Name,Default\nexample.com,"a, b",True\nexample.net,,\n'],
  ])('%s', async (_, text) => {
    writeFileSync(file, text);
    const { code, output } = await hunted('own-mail-at-risk', '--accepted-domains', file);
    expect(code).toBe(0);
    expect(output).toContain('\nlet AcceptedDomains = dynamic(["example.com", "example.net"]);\n');
    expect(output).not.toContain('Put your own');
  });

  test('in UTF-16, as Windows PowerShell writes it', async () => {
    writeFileSync(file, '\ufeffexample.com\r\n', 'utf16le');
    expect((await hunted('own-mail-at-risk', '--accepted-domains', file)).output).toContain('dynamic(["example.com"])');
  });

  test.each([
    [1_048_576, 0],
    [1_048_577, 2],
  ])('of %d bytes ends with %d', async (size, code) => {
    writeFileSync(file, '\nexample.com\n'.padStart(size, '#'));
    expect((await hunted('own-mail-at-risk', '--accepted-domains', file)).code).toBe(code);
  });

  test.each([
    ['a line that is no domain', 'example.com\na"b\n', '--accepted-domains: “a"b”'],
    ['a line with an address', 'example.com\n@example.net\n', '--accepted-domains: “@example.net”'],
    ['a cell that is no domain', '"Name","DomainName"\n"a","no domain"\n', '--accepted-domains: “no domain”'],
    ['nothing', '\n', file],
  ])('%s is refused', async (_, text, value) => {
    writeFileSync(file, text);
    const { code, output, errors } = await hunted('own-mail-at-risk', '--accepted-domains', file);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(value);
  });
});
