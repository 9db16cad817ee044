import { inspect } from 'node:util';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { unwrap } from '../../../src/inspection/wrappers/unwrap.ts';
import { sampleText } from '../../ui/sample-text.ts';

const text = sampleText('junk-phishing').trimEnd();
const fields = text
  .replace(/\n[ \t]+/g, ' ')
  .split('\n')
  .map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
const map: Record<string, string[]> = {};
for (const [name, value] of fields) (map[name.toLowerCase()] ??= []).push(value);
const items = fields.map(([name, value]) => ({ name, value }));
// what the sender wrote: the headers of a harmless message, with marks of a print in it
const body = `It's "this" one,\n\n${sampleText('ordinary-pool').trimEnd()}\n\n["x"]=> 'y' }, bye`;
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const full = { depth: 9, maxArrayLength: null, maxStringLength: null };

/** PHP's three prints of maps, lists and texts. */
type Printed = string | readonly string[] | { readonly [key: string]: Printed };

function varDump(value: Printed): string {
  if (typeof value === 'string') return `string(${Buffer.byteLength(value)}) "${value}"\n`;
  const entries = Object.entries(value).map(
    ([key, item]) => `  [${Array.isArray(value) ? key : `"${key}"`}]=>\n  ${varDump(item)}`,
  );
  return `array(${entries.length}) {\n${entries.join('')}}\n`;
}

function printR(value: Printed): string {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value).map(([key, item]) => `    [${key}] => ${printR(item)}\n`);
  return `Array\n(\n${entries.join('')})\n`;
}

/** `var_export` of PHP, and Dumper of Perl with other brackets and without PHP's numbers. */
function exported(value: Printed, [open, close]: readonly [string, string]): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, String.raw`\$&`)}'`;
  const isPerl = open === '{';
  if (isPerl && Array.isArray(value)) return `[${value.map((item: string) => exported(item, [open, close])).join(',\n')}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${Array.isArray(value) ? key : `'${key}'`} => ${exported(item, [open, close])},\n`,
  );
  return `${open}\n${entries.join('')}${close}`;
}

test.each([
  ['Postmark', JSON.stringify({ Subject: 's', TextBody: body, HtmlBody: '', Headers: items })],
  ['a text in front of a map', JSON.stringify({ subject: 's', text: body, headers: map })],
  ['Mailgun', JSON.stringify({ 'body-plain': body, 'stripped-text': body, 'message-headers': JSON.stringify(fields) })],
  ['a break in a decoded subject', JSON.stringify({ subject: `x\n${body}`, internetHeaders: items })],
  ['a body in a structure', JSON.stringify({ message: { bodies: [{ data: body }], body: { html: body }, headers: map } })],
  ['the whole message as well', JSON.stringify({ text: body, rawMessage: text })],
  ['a comment', JSON.stringify({ ticket: 4, description: body, comment: body, headerText: text })],
  ['two forms of the headers', JSON.stringify({ text: body, headers: map, headerLines: fields.map(([n, v]) => `${n}: ${v}`) })],
  ['what Node prints', inspect({ text: body, headers: map }, full)],
  ['a Map that Node prints', inspect({ html: body, headers: new Map(Object.entries(map)), text: body }, full)],
  ['what PHP dumps', varDump({ text: body, headers: map })],
  ['what PHP dumps, with line ends that were changed', varDump({ text: body, headers: map }).replaceAll('bye"', 'b"')],
  ['what PHP exports', exported({ text: body, headers: map }, ['array (', ')'])],
  ['what PHP prints', printR({ text: body, headers: map })],
  ['what Perl dumps', `$VAR1 = ${exported({ text: body, headers: map }, ['{', '}'])};`],
  ['a form', new URLSearchParams({ from: 'a', text: body, headers: text }).toString()],
  ['an address', `https://desk.example/?text=${encodeURIComponent(body)}&email=${encodeURIComponent(text)}`],
  ['columns', `Subject,Body,Headers\nx,${quoted(body)},${quoted(text)}\n`],
  ['quoted columns', `"Body";"Message headers"\n${quoted(body)};${quoted(text)}\n`],
])('what the sender wrote is not taken for the headers beside it: %s', (_, given) => {
  const inspections = inspectPaste(given);
  expect(inspections).toMatchObject([
    { state: 'verdict', detection: { verdict: { outcome: 'relay-pool' }, filter: { finding: 'phishing' } } },
  ]);
  expect(inspections[0]).not.toHaveProperty('doubts', expect.arrayContaining(['more-below']));
});

test('what is attached comes behind the message itself', () => {
  const given = JSON.stringify({
    attachments: [{ headers: [`Received: from a.example by b.example`, 'A: 1', 'B: 2'] }],
    headers: map,
  });
  expect(unwrap(given)).toMatchObject({ others: 'first-of-several' });
  expect(inspectPaste(given)).toMatchObject([{ detection: { filter: { finding: 'phishing' } } }]);
});

test('a text that stands alone is the message, whatever its name', () => {
  for (const given of [
    JSON.stringify({ subject: 'Why junk?', body: text }),
    `Subject,Body\nx,${quoted(text)}\n`,
    `body=${encodeURIComponent(text)}`,
  ]) {
    expect(inspectPaste(given)).toMatchObject([{ detection: { filter: { finding: 'phishing' } } }]);
  }
});

test('a quote mark in a value that PHP dumps ends it where its octets end', () => {
  const given = varDump({ headers: { ...map, subject: ['"Ærø" said "x"; "', '"'], 'x-late': ['“€”'] } });
  expect(unwrap(given)?.text.split('\n')).toEqual(
    expect.arrayContaining(['subject: "Ærø" said "x"; "', 'subject: "', 'x-late: “€”']),
  );
});
