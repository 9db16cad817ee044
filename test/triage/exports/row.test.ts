import { insideFences, holdsFencedJson } from '../../../src/triage/exports/json/code-fences.ts';
import { rowOfObject } from '../../../src/triage/exports/json/json-row.ts';
import { isCount, namesMessage, saysOfMessage } from '../../../src/triage/exports/row.ts';
import { sourceOfBytes } from '../../../src/triage/index.ts';
import { bytesOf, reading, reasonsOf } from '../containers-of.ts';

type Cells = Readonly<Record<string, string>>;

test.each<[Cells, boolean]>([
  [{ MessageId: '' }, true],
  [{ NetworkMessageId: '' }, true],
  [{ Sender: 'ann@example.com' }, true],
  [{ Recipient: 'ann@example.com' }, true],
  [{ Sender: '', Recipient: 'ann@example.com' }, true],
  [{ Sender: 'Ann' }, false],
  // three words that stand in anything
  [{ Sender: 'Ann', Recipient: 'Bo' }, false],
  [{ Sender: 'Ann', Recipient: 'Bo', Event: 'call' }, true],
  // an address of a server, and what a filter says of mail alone
  [{ SenderIPv4: '' }, false],
  [{ SenderIPv4: '', ThreatTypes: '' }, true],
  [{ SenderIPv4: '', SPF: '' }, true],
  [{ ThreatTypes: '', SPF: '' }, false],
  [{ Colour: 'red' }, false],
])('whether the row %j says something of a message: %j', (cells, expected) => {
  expect(saysOfMessage(rowOfObject(cells))).toBe(expected);
});

test.each<[Cells, boolean]>([
  [{ MessageId: '<1@example.com>' }, true],
  [{ MessageId: '123456' }, true],
  [{ MessageId: 'Total' }, false],
  [{ MessageId: 'Sum of messages' }, false],
  [{ MessageId: '10:15:01' }, false],
  [{ MessageId: '' }, false],
  [{ Sender: 'ann@example.com', Recipient: '' }, true],
  [{ Sender: '', Recipient: 'bo@example.org' }, true],
  [{ SenderIPv4: '192.0.2.1' }, true],
  [{ SenderIPv4: '2001:db8::1' }, true],
  [{ SenderIPv4: 'seen 2001:db8:1:2:3:4:5:6' }, true],
  [{ Event: 'Receive' }, true],
  [{ Event: '' }, false],
])('whether the values of the row %j name a message: %j', (cells, expected) => {
  expect(namesMessage(rowOfObject(cells))).toBe(expected);
});

test.each<[Cells, boolean]>([
  [{ Count: '3', SenderIPv4: '40.95.41.12' }, true],
  [{ Count: '3', MessageId: '' }, true],
  [{ Count: '3', MessageId: '<1@example.com>' }, false],
  // a sum for each recipient: no row of a delivery has a count and no id
  [{ Count: '3', Recipient: 'bo@example.org' }, true],
  [{ Messages: '3', Recipient: 'bo@example.org', Sender: 'ann@example.com', SenderIPv4: '40.95.41.12' }, true],
  [{ Count: '1', Recipient: 'bo@example.org', NetworkMessageId: '1111' }, false],
  [{ Count: '1', Recipient: 'bo@example.org', Event: 'DELIVER' }, false],
  [{ Count: '3', Recipient: 'Bo' }, true],
  [{ SenderIPv4: '40.95.41.12' }, false],
])('whether the row %j counts messages and names none: %j', (cells, expected) => {
  expect(isCount(rowOfObject(cells))).toBe(expected);
});

describe('blocks of code in a text', () => {
  test.each<[string, string, string]>([
    ['of JSON', 'Hi\n```json\n{"a":1}\n```\nBye', '{"a":1}'],
    ['of no language', 'Hi\n```\n[1]\n```', '[1]'],
    ['with remarks', 'Hi\n```JSONC\r\n{"a":1}\r\n```\r\n', '{"a":1}\r'],
    ['indented, with blanks behind', 'Hi\n  ``` json \t\n\n  {"a":1}\n  ```\nBye', '\n  {"a":1}'],
    ['with tildes', 'Hi\n~~~json\n{"a":1}\n~~~\nBye', '{"a":1}'],
    ['with four marks', 'Hi\n````json\n{"a":1}\n````\nBye', '{"a":1}'],
    ['closed with more marks than opened', 'Hi\n```json\n{"a":1}\n`````\nBye', '{"a":1}'],
    ['of both marks', '~~~\n{"a":1}\n~~~\nand\n```\n{"b":2}\n```\nBye', '{"a":1}\n{"b":2}'],
    ['one within another', 'Hi\n````md\n```json\n{"a":1}\n```\n````\nBye', '{"a":1}'],
    ['one that tildes do not close', 'Hi\n```json\n[1,\n~~~\n2]\n```\nBye', '[1,\n2]'],
    ['one that was never closed', 'Hi\n```json\n{"a":1}\n```json\n{"b":2}\n```\nBye', '{"a":1}\n{"b":2}'],
    ['several', '```json\n{"a":1}\n```\nand\n```json\n{"b":2}\n```', '{"a":1}\n{"b":2}'],
  ])('%s', (_, text, inner) => {
    expect(holdsFencedJson(text)).toBe(true);
    expect(insideFences(text)).toBe(inner);
  });

  test.each([
    ['of another language', 'Hi\n```xml\n{"a":1}\n```'],
    ['with words in them', 'Hi\n```\nHello\n```'],
    ['with two marks', 'Hi\n~~\n{"a":1}\n~~'],
    ['in the middle of a line', 'Hi ```\n{"a":1}\n```'],
    ['below JSON', '{"a":"x"}\n```json\n{"b":2}\n```'],
    ['below JSON that is indented', '  [1]\n```json\n{"b":2}\n```'],
    ['nowhere', 'Hi'],
  ])('%s: the text stays', (_, text) => {
    expect(insideFences(text)).toBe(text);
  });
});

test.each([
  ['<a...b@partner.example>', 'a...b@partner.example', false],
  ['<a…b@partner.example>', 'a…b@partner.example', false],
  ['<a-long-name@partne...', null, true],
  ['<a-long-name@partner.…', null, true],
])('a table in columns with the Message-ID %j', async (id, expected, isCut) => {
  const row = [id.padEnd(26), 'anna@corp.example', '40.95.41.12'];
  const rules = ['---------'.padEnd(26), '----------------', ' ------'];
  const text = [['MessageId'.padEnd(26), 'RecipientAddress', ' FromIP'], rules, row].map((cells) => cells.join(' ')).join('\n');
  const read = await reading(sourceOfBytes('a.txt', bytesOf(`${text}\n`)));
  expect(read.records.map(({ messageId }) => messageId?.replace(/^<|>$/g, '') ?? null)).toEqual([expected]);
  expect(reasonsOf(read).includes('value-cut')).toBe(isCut);
});
