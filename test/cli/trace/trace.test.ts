import { helpText } from '../../../src/cli/help.ts';
import { run } from '../../../src/cli/run.ts';
import { traceAnswer } from '../../../src/cli/trace/trace-answer.ts';
import { loadCommandHelp } from '../../../src/locales/load-command-help.ts';
import { loadTraceWords } from '../../../src/locales/load-trace.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { fakeTerminal } from '../fake-terminal.ts';

async function traced(...words: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  const terminal = fakeTerminal();
  const code = await run(['trace', ...words], terminal);
  return { code, output: terminal.output(), errors: terminal.errors() };
}

const good = ['--message-id', '<m1@partner.example>', '--recipient', 'anna@customer.example'] as const;

test('without a choice the commands are those of PowerShell', async () => {
  const { code, output, errors } = await traced(...good);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(await traced(...good, '--powershell')).toEqual({ code, output, errors });
  const commands = output.split('\n').filter((line) => !line.startsWith('#'));
  expect(commands.slice(0, 3)).toEqual([
    'Connect-ExchangeOnline',
    "$messageId = '<m1@partner.example>'",
    "$recipient = 'anna@customer.example'",
  ]);
  for (const cmdlet of ['Get-MessageTraceV2', 'Get-MessageTraceDetailV2', 'Export-Csv'])
    expect(commands.join('\n')).toContain(cmdlet);
  expect(output).toMatch(/^# Start-HistoricalSearch .* -MessageID \$messageId -RecipientAddress \$recipient/m);
  expect(output).toMatch(/^# relay-pool triage trace-detail\.csv$/m);
});

test('every name that a command uses was given a value above, and the answer has the columns that triage reads', async () => {
  const commands = (await traced(...good)).output.split('\n').filter((line) => !line.startsWith('#'));
  const given = new Set(['_']);
  for (const line of commands) {
    const [, name = '', value = line] = /^\s*\$(\w+) = (.*)$/.exec(line) ?? [];
    for (const [, used = ''] of value.replace(/'.*'/g, '').matchAll(/\$(\w+)/g))
      expect([line, given.has(used)]).toEqual([line, true]);
    if (name !== '') given.add(name);
  }
  expect([...given]).toEqual(['_', 'messageId', 'recipient', 'end', 'start', 'traces', 'trace']);
  const text = commands.join(' ');
  // the clock of the service is that of UTC
  expect(text).toContain('$end = (Get-Date).ToUniversalTime()');
  for (const column of ['Date', 'Event', 'Detail', 'Data', 'MessageId'])
    expect(text).toMatch(new RegExp(`Select-Object [\\w ,]*\\b${column},`));
  for (const column of ['RecipientAddress', 'SenderAddress'])
    expect(text).toContain(`@{ Name = '${column}'; Expression = { $trace.${column} } }`);
  expect(text).toMatch(/Format-List [\w ,]*\bStatus, FromIP, ToIP/);
});

test('the form of Graph has the same comments above its calls', async () => {
  const { notes } = await loadTraceWords('en');
  const { output } = await traced(...good, '--graph');
  for (const note of [notes.whoGraph, notes.period, notes.trace, notes.detail, notes.back])
    expect(output).toContain(`# ${note}\n`);
  expect(output).toMatch(/^# relay-pool triage trace-detail\.json$/m);
});

// RFC 5321: 64 characters before the sign, 63 a label, 254 in all
const longest = `${'l'.repeat(64)}@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(61)}`;

test.each([longest, 'anna@a1b2.c3.example', 'a@a-1.example', '!#$%&*+/=?^_`{|}~.-@customer.example'])(
  'the recipient %j is one',
  async (recipient) => {
    expect((await traced(...good.slice(0, 2), '--recipient', recipient)).code).toBe(0);
  },
);

test.each([`${longest}c`, `l${longest.slice(0, -1)}`, 'anna@cu_stomer.example', 'anna@customer-.example', 'anna@-a.example'])(
  'the recipient %j is none',
  async (recipient) => {
    expect((await traced(...good.slice(0, 2), '--recipient', recipient)).code).toBe(2);
  },
);

test('brackets of the Message-ID may be left out', async () => {
  const { output } = await traced('--message-id', 'm1@partner.example', '--recipient', 'anna@customer.example');
  expect(output).toContain("'<m1@partner.example>'");
});

test('quotes in the values are doubled, and nothing of them is a command', async () => {
  const { output } = await traced('--message-id', "a';calc;'@x", '--recipient', "o'brien@customer.example");
  expect(output).toContain("$messageId = '<a'';calc;''@x>'\n");
  expect(output).toContain("$recipient = 'o''brien@customer.example'\n");
});

test('the calls of Graph name the last ten days, and every value is encoded', async () => {
  const request = { messageId: "<a'b+c&d@x>", recipient: "o'brien@customer.example", form: 'graph' } as const;
  const text = traceAnswer(request, await loadTraceWords('en'), new Date('2026-11-28T08:00:00.5Z'));
  const calls = text.split('\n').filter((line) => line.startsWith('GET '));
  expect(calls).toEqual([
    'GET https://graph.microsoft.com/v1.0/admin/exchange/tracing/messageTraces?$filter=' +
      'messageId%20eq%20%27%3Ca%27%27b%2Bc%26d%40x%3E%27%20and%20recipientAddress%20eq%20%27o%27%27brien%40customer.example%27' +
      '%20and%20receivedDateTime%20ge%202026-11-18T08%3A00%3A00Z%20and%20receivedDateTime%20le%202026-11-28T08%3A00%3A00Z',
    'GET https://graph.microsoft.com/v1.0/admin/exchange/tracing/messageTraces/{id}/' +
      'getDetailsByRecipient(recipientAddress=%27o%27%27brien%40customer.example%27)',
  ]);
});

const helpOf = (language: Language): string => `relay-pool trace --help ${houseWordsFor(language).howUsed}`;

describe.each(languages)('in %s', (language) => {
  test.each([
    ['missing-value', [], '--message-id'],
    ['missing-value', ['--message-id=', ...good.slice(2)], '--message-id'],
    ['missing-value', ['--message-id', 'a@b'], '--recipient'],
    ['missing-value', [...good.slice(0, 2), '--recipient='], '--recipient'],
    ['bad-message-id', ['--message-id', '<a@b>x', ...good.slice(2)], '<a@b>x'],
    ['bad-message-id', ['--message-id', 'a b@x', ...good.slice(2)], 'a b@x'],
    // curved quotes end a text in PowerShell as straight ones do
    ['bad-message-id', ['--message-id', 'a\u2019;calc@x', ...good.slice(2)], 'a\u2019;calc@x'],
    ['bad-message-id', ['--message-id', '<a>b@x>', ...good.slice(2)], '<a>b@x>'],
    ['bad-recipient', [...good.slice(0, 2), '--recipient', 'anna'], 'anna'],
    ['bad-recipient', [...good.slice(0, 2), '--recipient', 'anna\u2018@customer.example'], 'anna\u2018@customer.example'],
    ['bad-recipient', [...good.slice(0, 2), '--recipient', 'anna@customer'], 'anna@customer'],
    ['unwanted-word', [...good, 'more'], 'more'],
    ['one-form', [...good, '--graph', '--powershell'], '--graph'],
  ] as const)('says %s of %j and where the help is', async (problem, words, value) => {
    const { usage } = await loadTraceWords(language);
    const { code, output, errors } = await traced(...words, '-l', language);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toBe(`relay-pool: ${usage[problem].replace('{value}', value)} ${helpOf(language)}\n`);
  });

  test('the comments are in the language', async () => {
    const { notes } = await loadTraceWords(language);
    const { output } = await traced(...good, '-l', language);
    for (const note of [notes.whoPowerShell, notes.period, notes.trace, notes.detail, notes.older, notes.back])
      expect(output).toContain(`# ${note}\n`);
    expect((await traced(...good, '--graph', '-l', language)).output).toContain(`# ${notes.whoGraph}\n`);
  });

  test('the help names every option', async () => {
    const text = helpText((await loadCommandHelp(language)).trace, catalogFor(language));
    expect(await traced('--help', '-l', language)).toEqual({ code: 0, output: `${text}\n`, errors: '' });
    for (const option of ['--message-id', '--recipient', '--graph', '--powershell', '--language']) expect(text).toContain(option);
  });
});
