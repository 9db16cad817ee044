/** @jest-environment jsdom */
import fc from 'fast-check';
import { everyKind } from '../every-kind.ts';
import { asHtml } from '../../../../src/explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../../../src/explanation/documents/render/render-text.ts';
import type { Block, TextDocument } from '../../../../src/explanation/documents/document.ts';

function ready(...blocks: readonly Block[]): TextDocument {
  return { language: 'en', subject: 'x', blocks };
}

const ordinary: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'What to do' },
  { kind: 'paragraph', text: 'First of all.' },
  { kind: 'list', ordered: true, items: ['one', 'two'] },
  { kind: 'list', ordered: false, items: ['this'] },
  { kind: 'facts', rows: [{ name: 'Time', value: 'now' }] },
  { kind: 'code', language: 'powershell', text: 'Get-It |\n  Format-List' },
  { kind: 'quote', text: 'Received: from a' },
];

test('writes headings, lists, facts, code and quotes as plain text', () => {
  expect(asPlainText(ready(...ordinary))).toBe(
    [
      ...['What to do', '----------', '', 'First of all.', '', '1. one', '2. two', '', '- this', '', 'Time: now', ''],
      ...['    Get-It |', '      Format-List', '', '> Received: from a', ''],
    ].join('\n'),
  );
});

test('writes headings, lists, facts, code and quotes as Markdown', () => {
  expect(asMarkdown(ready(...ordinary))).toBe(
    [
      ...['## What to do', '', 'First of all.', '', '1. one', '2. two', '', '- this', '', '- **Time:** now', ''],
      ...['```powershell', 'Get-It |', '  Format-List', '```', '', '```text', 'Received: from a', '```', ''],
    ].join('\n'),
  );
});

test('writes headings, lists, facts, code and quotes as HTML', () => {
  expect(asHtml(ready(...ordinary))).toBe(
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
  ['[link](https://evil.example)', '\\[`link](https://evil.example`\\)'],
  ['(see http://evil.example/a_b).', '\\(see `http://evil.example/a_b`\\).'],
  ['www.evil.example', '`www.evil.example`'],
  ['from evil.example, and', 'from `evil.example`, and'],
  ['jane@example.com', '`jane@example.com`'],
  ['a`b@c', '``a`b@c``'],
  ['`http://a.example', '`` `http://a.example ``'],
  ['mailto:x', '`mailto:x`'],
  ['a @ b', 'a \\@ b'],
  ['code 5.7.367 and 12.5.', 'code 5.7.367 and 12.5.'],
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

const nested: Block = {
  kind: 'outline',
  items: [
    {
      text: 'Point',
      details: [
        { kind: 'paragraph', text: 'what' },
        { kind: 'list', ordered: true, items: ['do'] },
        { kind: 'code', language: 'dns', text: 'a\n\nb' },
        { kind: 'facts', rows: [{ name: 'Time', value: 'now' }] },
        { kind: 'lines', lines: ['SCL: 1'] },
        { kind: 'quote', text: 'From: x' },
      ],
    },
    { text: 'Next', details: [] },
  ],
};

test('below a point of an outline everything is set in', () => {
  expect(asPlainText(ready(nested)).split('\n')).toEqual([
    ...[
      '- Point',
      '  what',
      '  1. do',
      '     | a',
      '     | ',
      '     | b',
      '  Time: now',
      '  SCL: 1',
      '    From: x',
      '- Next',
      '',
    ],
  ]);
  expect(asMarkdown(ready(nested)).split('\n')).toEqual([
    ...['- Point', '', '  what', '', '  1. do', '', '  ```text', '  a', '', '  b', '  ```', '', '  - **Time:** now'],
    ...['', '  - SCL: 1', '', '  ```text', '  From: x', '  ```', '- Next', ''],
  ]);
  expect(asHtml(ready(nested))).toBe(
    `<div lang="en">\n<ul><li><p>Point</p><p>what</p><ol><li>do</li></ol><pre><code>a\n\nb</code></pre>` +
      `<dl><dt>Time</dt><dd>now</dd></dl><ul><li>SCL: 1</li></ul><blockquote><pre>From: x</pre></blockquote></li>` +
      `<li><p>Next</p></li></ul>\n</div>\n`,
  );
});

test('a group stands close together in plain text, and apart in Markdown', () => {
  const group: Block = {
    kind: 'group',
    blocks: [
      { kind: 'heading', level: 2, text: 'A' },
      { kind: 'paragraph', text: 'b' },
    ],
  };
  expect(asPlainText(ready(group, group))).toBe('A\n-\nb\n\nA\n-\nb\n');
  expect(asMarkdown(ready(group, group))).toBe('## A\n\nb\n\n## A\n\nb\n');
  expect(asHtml(ready(group))).toBe('<div lang="en">\n<h2>A</h2>\n<p>b</p>\n</div>\n');
});

/** A tag, a link, emphasis and a heading, were they read as such. */
const hostile = '# <img src=x> [a](https://evil.example) *b* &amp; "';
const inMarkdown = '\\# \\<img src\\=x\\> \\[`a](https://evil.example`\\) \\*b\\* \\&amp; "';
const inHtml = '# &lt;img src=x&gt; [a](https://evil.example) *b* &amp;amp; &quot;';
const rendered: { readonly [Kind in Block['kind']]: readonly [text: string, markdown: string, html: string] } = {
  heading: [`${hostile}\n${'-'.repeat(hostile.length)}`, `## ${inMarkdown}`, `<h2>${inHtml}</h2>`],
  paragraph: [hostile, inMarkdown, `<p>${inHtml}</p>`],
  list: [`1. ${hostile}`, `1. ${inMarkdown}`, `<ol><li>${inHtml}</li></ol>`],
  outline: [
    `- ${hostile}\n    ${hostile}`,
    `- ${inMarkdown}\n\n  \`\`\`text\n  ${hostile}\n  \`\`\``,
    `<ul><li><p>${inHtml}</p><blockquote><pre>${inHtml}</pre></blockquote></li></ul>`,
  ],
  facts: [`${hostile}: # <img`, `- **${inMarkdown}:** ${inMarkdown}`, `<dl><dt>${inHtml}</dt><dd>${inHtml}</dd></dl>`],
  lines: [hostile, `- ${inMarkdown}`, `<ul><li>${inHtml}</li></ul>`],
  code: [`    ${hostile}`, `\`\`\`text\n${hostile}\n\`\`\``, `<pre><code>${inHtml}</code></pre>`],
  quote: [`> ${hostile}`, `\`\`\`text\n${hostile}\n\`\`\``, `<blockquote><pre>${inHtml}</pre></blockquote>`],
  group: [hostile, inMarkdown, `<p>${inHtml}</p>`],
};

test.each(Object.entries(everyKind(hostile)))('a %s makes nothing of a hostile text in any format', (kind, block) => {
  const [text, markdown, html] = Object.entries(rendered).find(([name]) => name === kind)?.[1] ?? [];
  // two hostile texts on one line are too long for it
  if (kind === 'facts') expect(asPlainText(ready(block)).replace(/\n */g, ' ').trim()).toBe(`${hostile}: ${hostile}`);
  else expect(asPlainText(ready(block))).toBe(`${text ?? ''}\n`);
  expect(asMarkdown(ready(block))).toBe(`${markdown ?? ''}\n`);
  expect(asHtml(ready(block))).toBe(`<div lang="en">\n${html ?? ''}\n</div>\n`);
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
      const blocks: Block[] = Object.values(everyKind(plain));
      const body = new DOMParser().parseFromString(asHtml(ready(...blocks)), 'text/html').body;
      const elements = [...body.querySelectorAll('*')];
      expect(elements.filter(({ tagName }) => !tags.includes(tagName))).toEqual([]);
      expect(elements.flatMap((element) => [...element.attributes].map(({ name }) => name))).toEqual(['lang']);
      for (const tag of ['h2', 'p', 'li', 'dt', 'dd', 'code', 'blockquote'])
        expect(body.querySelector(tag)?.textContent).toBe(plain);
    }),
  );
});

/** Markdown without its code spans (CommonMark, section 6.1): as it is marked, with `x` for each escaped sign, and as it is told. */
function outsideCode(line: string): { readonly marked: string; readonly told: string } {
  let [marked, told] = ['', ''];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) {
      marked += 'x';
      told += line.charAt(at + 1);
      at += 1;
      continue;
    }
    const [run = ''] = sign === '`' ? (/^`+/.exec(line.slice(at)) ?? []) : [];
    const close = run === '' ? -1 : closingRun(line, at + run.length, run.length);
    const shown = close === -1 ? run || sign : ' ';
    marked += shown;
    told += shown;
    at = close === -1 ? at + shown.length - 1 : close + run.length - 1;
  }
  return { marked, told };
}

function closingRun(line: string, from: number, length: number): number {
  for (const { 0: run, index } of line.matchAll(/`+/g)) if (index >= from && run.length === length) return index;
  return -1;
}

test('law: in Markdown a value of the message stands in a code span, whole', () => {
  fc.assert(
    fc.property(text, (value) => {
      const plain = value.replace(/[\r\n]/g, ' ');
      fc.pre(plain.trim() !== '');
      const line = asMarkdown(ready({ kind: 'facts', rows: [{ name: 'Name', value: plain, literal: true }] })).slice(12, -1);
      const [fence = ''] = /^`+/.exec(line) ?? [];
      const inside = line.slice(fence.length, -fence.length);
      expect(line.endsWith(fence) && closingRun(line, fence.length, fence.length) === line.length - fence.length).toBe(true);
      expect([plain, ` ${plain} `]).toContain(inside);
    }),
  );
});

test('a value of the message is no link in Markdown and HTML', () => {
  const rows = [{ name: 'Message-ID', value: '<https://evil.example/?a=`b`@c>', literal: true }];
  expect(asMarkdown(ready({ kind: 'facts', rows }))).toBe('- **Message-ID:** ``<https://evil.example/?a=`b`@c>``\n');
  expect(asHtml(ready({ kind: 'facts', rows }))).toContain('<dd><code>&lt;https://evil.example/?a=`b`@c&gt;</code></dd>');
});

test('law: in Markdown no line of a value begins a block, a link or a tag', () => {
  fc.assert(
    fc.property(text, (value) => {
      const plain = value.replace(/[\r\n]/g, ' ');
      const [line = ''] = asMarkdown(ready({ kind: 'paragraph', text: plain })).split('\n');
      const { marked, told } = outsideCode(line);
      expect(marked).not.toMatch(/[*_`[\]<>#|~&@\\]/);
      // what a renderer links that looks behind the escapes, as remark-gfm does
      expect(told).not.toMatch(/\S@|@\S|:\/\/|www\.|mailto:|xmpp:|[a-z\d]\.[a-z]{2}/i);
      const unescaped = marked;
      expect(unescaped).not.toMatch(/^\s*(?:-|\d+[.)])/);
    }),
  );
});
