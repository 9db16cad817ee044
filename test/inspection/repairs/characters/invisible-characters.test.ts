import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPaste } from '../../../../src/inspection/inspect-paste.ts';
import { invisibleCharacters } from '../../../../src/inspection/repairs/characters/invisible-characters.ts';

const phishing = readFileSync(join(import.meta.dirname, '../../../corpus/junk/phishing.txt'), 'utf8').trimEnd();
const inNames = (change: string): string => phishing.replace(/^[\w-]+:/gm, change);

const numbered = (mark: string): string =>
  phishing
    .split('\n')
    .map((line, at) => `${String(at + 1).padStart(6)}${mark}${line}`)
    .join('\n');

// the values of some fields are known without their names: they are no reason to leave the others unread
test.each([
  ['zero-width spaces in names', phishing.replace(/^[A-Za-z]+(?=[-:])/gm, '$&\u200b')],
  ['soft hyphens in names', phishing.replace(/^[A-Za-z]+(?=[-:])/gm, '$&\u00ad')],
  ['wide colons', phishing.replace(/^([\w-]+): ?/gm, '$1\uff1a')],
  ['codes for colours around names', inNames('\u001b[1;34m$&\u001b[0m')],
  ['numbers in front of lines', numbered('\t')],
  ['numbers and bars', numbered(' | ')],
  ['such codes that cannot be seen', inNames('ESC[33m$&ESC[0m')],
])('%s hide no danger', (_what, text) => {
  expect(inspectPaste(text)).toMatchObject([
    {
      detection: {
        verdict: { outcome: 'relay-pool', certainty: 'certain', position: 'delivery' },
        filter: { finding: 'phishing', showing: 'shown' },
        junk: { placed: 'junk', reason: 'phishing' },
      },
    },
  ]);
});

// somebody looked for the code in a terminal, or a log kept its colours
test.each([
  '\u001b[31m',
  '\u001b[38:5:1m',
  '\u001b[01;31m\u001b[K',
  '\\u001b[31m',
  '\\x1b[1m',
  '\\033[7m',
  '\\e[31m',
  '^[[7m',
  'ESC[1m',
])('%j in a value hides no danger', (code) => {
  for (const marked of [`;CAT:${code}PHSH${code};`, `;${code}CAT${code}:PHSH;`, `;${code}CAT:PHSH${code};`]) {
    const [found] = inspectPaste(phishing.replace(';CAT:PHSH;', marked));
    expect(found).toMatchObject({ detection: { filter: { finding: 'phishing', showing: 'shown' } } });
  }
});

test('a tab in front of a bracket is no code', () => {
  const lines = ['Received: from a.example', '\t[mail.example.com] by b.example', '\t[192.0.2.1]'];
  expect(invisibleCharacters.repair(lines)).toBe(lines);
});

// a server that takes such fields away does not know it by that name
test.each(['\u001b[0m', '^[[0m', 'ESC[1;31m'])(
  'where the reader\u2019s own lines have no colours, %j in a name is a sender\u2019s, and stays',
  (code) => {
    const lines = ['Received: from a.example by b.example', `X-${code}Forefront-Antispam-Report: SFV:NSPM;DIR:INB;`];
    expect(invisibleCharacters.repair(lines)).toBe(lines);
  },
);
