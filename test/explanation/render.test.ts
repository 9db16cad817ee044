/** @jest-environment jsdom */
import fc from 'fast-check';
import { asHtml, asMarkdown, asPlainText, type Block, type ReadyText } from '../../src/explanation/messages.ts';

function ready(...blocks: readonly Block[]): ReadyText {
  return { language: 'en', subject: 'x', blocks };
}

const everyKind: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'What to do' },
  { kind: 'paragraph', text: 'First of all.' },
  { kind: 'list', ordered: true, items: ['one', 'two'] },
  { kind: 'list', ordered: false, items: ['this'] },
  { kind: 'facts', rows: [{ name: 'Time', value: 'now' }] },
  { kind: 'code', language: 'powershell', text: 'Get-It |\n  Format-List' },
  { kind: 'quote', text: 'Received: from a' },
];

test('plain text', () => {
  expect(asPlainText(ready(...everyKind))).toBe(
    [
      ...['What to do', '----------', '', 'First of all.', '', '1. one', '2. two', '', '- this', '', 'Time: now', ''],
      ...['    Get-It |', '      Format-List', '', '> Received: from a', ''],
    ].join('\n'),
  );
});

test('Markdown', () => {
  expect(asMarkdown(ready(...everyKind))).toBe(
    [
      ...['## What to do', '', 'First of all.', '', '1. one', '2. two', '', '- this', '', '- **Time:** now', ''],
      ...['```powershell', 'Get-It |', '  Format-List', '```', '', '```text', 'Received: from a', '```', ''],
    ].join('\n'),
  );
});

test('HTML', () => {
  expect(asHtml(ready(...everyKind))).toBe(
    [
      '<div lang="en">',
      '<h2>What to do</h2>',
      '<p>First of all.</p>',
      '<ol><li>one</li><li>two</li></ol>',
      '<ul><li>this</li></ul>',
      '<dl><dt>Time</dt><dd>now</dd></dl>',
      '<pre><code>Get-It |\n  Format-List</code></pre>',
      '<blockquote><pre>Received: from a</pre></blockquote>',
      '</div>',
      '',
    ].join('\n'),
  );
});

test.each([
  ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
  ['[link](https://evil.example)', '\\[link\\]\\(https\\://evil.example\\)'],
  ['www.evil.example', 'www\\.evil.example'],
  ['jane@example.com', 'jane\\@example.com'],
  ['<script>', '\\<script\\>'],
  ['a | b', 'a \\| b'],
  ['&amp; ~~x~~', '\\&amp; \\~\\~x\\~\\~'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
  ['# not a heading', '\\# not a heading'],
  ['\\', '\\\\'],
])('in Markdown %j stays what it is', (text, expected) => {
  expect(asMarkdown(ready({ kind: 'paragraph', text }))).toBe(`${expected}\n`);
});

test('a fence is longer than every run of backticks in it', () => {
  const markdown = asMarkdown(ready({ kind: 'quote', text: 'a ``` b ````` c' }));
  expect(markdown).toBe('``````text\na ``` b ````` c\n``````\n');
});

test('plain text keeps 78 columns but for what is to be copied', () => {
  const long = 'word '.repeat(60).trim();
  const lines = asPlainText(
    ready(
      { kind: 'paragraph', text: long },
      { kind: 'quote', text: long },
      { kind: 'list', ordered: true, items: [long] },
      { kind: 'facts', rows: [{ name: 'Name', value: long }] },
      { kind: 'heading', level: 1, text: long },
    ),
  ).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(asPlainText(ready({ kind: 'code', language: 'text', text: long }))).toBe(`    ${long}\n`);
});

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'<>&"\'/`*_[]()#|-1. \\!=') }), fc.webUrl());
const tags = ['B', 'BLOCKQUOTE', 'CODE', 'DD', 'DIV', 'DL', 'DT', 'H1', 'H2', 'H3', 'H4', 'LI', 'OL', 'P', 'PRE', 'UL'];

test('law: in HTML every text is text, whatever it holds', () => {
  fc.assert(
    fc.property(text, (value) => {
      // a line break is no more than a blank in HTML, and the parser drops the one after <pre>
      const plain = value.replace(/[\r\n\0]/g, ' ');
      const blocks: Block[] = [
        { kind: 'heading', level: 3, text: plain },
        { kind: 'paragraph', text: plain },
        { kind: 'list', ordered: false, items: [plain] },
        { kind: 'facts', rows: [{ name: plain, value: plain }] },
        { kind: 'code', language: 'text', text: plain },
        { kind: 'quote', text: plain },
      ];
      const body = new DOMParser().parseFromString(asHtml(ready(...blocks)), 'text/html').body;
      const elements = [...body.querySelectorAll('*')];
      expect(elements.filter(({ tagName }) => !tags.includes(tagName))).toEqual([]);
      expect(elements.flatMap((element) => [...element.attributes].map(({ name }) => name))).toEqual(['lang']);
      for (const tag of ['h3', 'p', 'li', 'dt', 'dd', 'code', 'blockquote'])
        expect(body.querySelector(tag)?.textContent).toBe(plain);
    }),
  );
});

test('law: in Markdown no line of a value begins a block, a link or a tag', () => {
  fc.assert(
    fc.property(text, (value) => {
      const plain = value.replace(/[\r\n]/g, ' ');
      const [line = ''] = asMarkdown(ready({ kind: 'paragraph', text: plain })).split('\n');
      const unescaped = line.replace(/\\[!-/:-@[-`{-~]/g, 'x');
      expect(unescaped).not.toMatch(/[*_`[\]<>#|~&@\\]|:\/\/|www\./i);
      expect(unescaped).not.toMatch(/^\s*(?:-|\d+[.)])/);
    }),
  );
});
