import { roleOf } from '../../../../src/triage/exports/headings.ts';
import { rowOfObject } from '../../../../src/triage/exports/json/json-row.ts';
import { namesMail } from '../../../../src/triage/exports/json/names-mail.ts';
import { parsed } from '../../../../src/triage/exports/json/parsed-json.ts';
import { deepestJson } from '../../../../src/triage/limits.ts';
import { bytesOf, readingBothWays } from '../../containers-of.ts';
import { tracedRows as rows } from '../../sample-rows.ts';

describe('objects in one another', () => {
  const nested = (depth: number, inner = ''): string => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;
  const mixed = (depth: number): string => `${'{"a":['.repeat(depth / 2)}${']}'.repeat(depth / 2)}`;

  test('are read as deep as they may be, and no deeper', () => {
    for (const shape of [nested, mixed]) {
      expect(parsed(shape(deepestJson))).toBeDefined();
      expect(parsed(shape(deepestJson + 2))).toBeUndefined();
    }
    expect(parsed(nested(deepestJson + 1))).toBeUndefined();
  });

  test.each([
    ['within a text', `["${'['.repeat(deepestJson)}"]`],
    ['within a text, behind a quotation mark', String.raw`["\"${'['.repeat(deepestJson)}"]`],
    ['within a text behind one that ends with a backslash', String.raw`["\\","${'{'.repeat(deepestJson)}"]`],
    ['beside one another', `[${'{},[],'.repeat(deepestJson)}0]`],
  ])('do not count %s', (_, text) => {
    expect(parsed(text)).toEqual(JSON.parse(text));
  });

  test('count behind a text', () => {
    expect(parsed(`["\\\\",${nested(deepestJson)}]`)).toBeUndefined();
  });

  test.each(['', '{', "{'a':1}", '[1,]', 'undefined', '{"a":1} {"b":2}'])('%j is no JSON', (text) => {
    expect(parsed(text)).toBeUndefined();
  });
});

test.each<[string, boolean]>([
  ['{"internetMessageId":"<a@partner.example>"}', true],
  ['{"NetworkMessageId" \n : ""}', true],
  ['{"x":{"SenderFromAddress":"a","RecipientEmailAddress":"b"}}', true],
  ['{"SenderAddress":"a","FromIP":"192.0.2.1"}', true],
  ['{"SenderAddress":"a"}', false],
  ['{"SenderAddress":"a","sender":"b"}', false],
  ['["SenderAddress","RecipientAddress"]', false],
  ['{"name":"a","colour":"b"}', false],
])('whether %s names mail: %j', (text, expected) => {
  expect(namesMail(text, roleOf)).toBe(expected);
});

describe('an object of JSON as a row', () => {
  test('of several properties for one thing the first that says something counts', () => {
    const row = rowOfObject({ RecipientAddress: '', Recipients: 'anna@corp.example', recipient: 'bo@corp.example' });
    expect(row.valueOf('recipient')).toBe('anna@corp.example');
    expect(rowOfObject({ SenderAddress: null }).valueOf('sender')).toBe('');
    expect(rowOfObject({ SenderAddress: null }).has('sender')).toBe(true);
    expect(rowOfObject({ x: 'y' }).has('sender')).toBe(false);
  });

  test('of a list the texts count', () => {
    const row = rowOfObject({ Recipients: ['anna@corp.example', 3, null, { a: 'x@corp.example' }, 'bo@corp.example'] });
    expect(row.valueOf('recipient')).toBe('anna@corp.example;bo@corp.example');
  });

  test.each([
    [3, '3'],
    [9_007_199_254_740_991, '9007199254740991'],
    // a double holds no more digits than seventeen
    [17_725_329_010_000_000_000, '1.772532901e+19'],
  ])('a number: %d', (number, text) => {
    expect(rowOfObject({ MessageTraceId: number }).valueOf('trace-id')).toBe(text);
  });

  test('the id of a trace is that of the message, and any other is none', () => {
    expect(rowOfObject({ id: 'a', receivedDateTime: '2026-03-03T10:15:01Z' }).valueOf('trace-id')).toBe('a');
    expect(rowOfObject({ id: 'a', event: 'Receive', data: '' }).valueOf('trace-id')).toBe('a');
    expect(rowOfObject({ id: 'a', event: 'Receive' }).has('trace-id')).toBe(false);
    expect(rowOfObject({ id: 'a', senderAddress: 'b' }).has('trace-id')).toBe(false);
  });

  test('a time that Windows PowerShell packed with what it shows of it', () => {
    const value = '/Date(1772532901000)/';
    expect(rowOfObject({ Received: { value, DisplayHint: 2, DateTime: '3. marts 2026 10:15:01' } }).valueOf('time')).toBe(value);
  });

  // as ConvertTo-Json writes a System.Net.IPAddress
  test.each(['40.95.41.12', '2a01:111:f403:c105::1'])('an address that PowerShell packed with its numbers: %s', (address) => {
    const packed = { Address: null, AddressFamily: 2, ScopeId: null, IsIPv6LinkLocal: false, IPAddressToString: address };
    expect(rowOfObject({ FromIP: packed }).valueOf('from-address')).toBe(address);
    expect(rowOfObject({ SenderIPv4: packed }).valueOf('address')).toBe(address);
  });
});

describe('what Splunk exports', () => {
  const event = (row: object): object => ({ _raw: JSON.stringify(row), host: 'h', source: 's' });
  const ids = async (text: string): Promise<readonly unknown[]> =>
    (await readingBothWays('splunk', bytesOf(text))).records.map(({ messageId, outcome, time }) => [messageId, outcome, time]);
  const both = [
    ['<a@partner.example>', 'relay-pool', '2026-03-03T10:15:01Z'],
    ['<b@partner.example>', 'not-from-microsoft365', '2026-03-04T10:15:01Z'],
  ];

  test.each([
    ['a result a line', rows.map((row) => JSON.stringify({ preview: false, result: event(row) })).join('\n')],
    ['all results', JSON.stringify({ preview: false, results: rows.map(event) })],
    ['events alone', JSON.stringify(rows.map(event))],
    ['events with what was read of them', JSON.stringify(rows.map((row) => ({ _time: row.Received, ...event(row), ...row })))],
    ['an answer in each event', JSON.stringify([event({ value: rows })])],
  ])('is read in the event as it came: %s', async (_, text) => {
    expect(await ids(text)).toEqual(both);
  });

  test.each([
    ['an event of words', { ...event({}), _raw: 'FromIP=40.95.41.12 MessageId=<a@partner.example>' }],
    ['an event about something else', event({ user: 'anna', action: 'login' })],
    ['a subject that looks like one', { Subject: JSON.stringify(rows[0]), host: 'h' }],
  ])('names no message: %s', async (_, one) => {
    expect(await ids(JSON.stringify([one]))).toEqual([]);
  });
});
