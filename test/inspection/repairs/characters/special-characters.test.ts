import { inspectPaste } from '../../../../src/inspection/inspect-paste.ts';
import { specialCharacters } from '../../../../src/inspection/repairs/characters/special-characters.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const corpusText = (name: string): string => readFileSync(join(import.meta.dirname, `../../../corpus/${name}.txt`), 'utf8');
const phishing = corpusText('junk/phishing');
const dashes = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63', '\uff0d'];

const inList = (text: string): string =>
  text
    .trimEnd()
    .replace(/\n[ \t]+/g, ' ')
    .replace(/^/gm, '\u2022 ');
const numbered = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => `${String(at + 1)}: ${line}`)
    .join('\n');

describe('a dash in place of every hyphen hides no danger', () => {
  const shapes = [
    ['everywhere', (dash: string) => phishing.replaceAll('-', dash)],
    ['in names alone', (dash: string) => phishing.replace(/^[\w-]+:/gm, (name) => name.replaceAll('-', dash))],
    ['in names alone, in a list', (dash: string) => inList(phishing.replace(/^[\w-]+:/gm, (name) => name.replaceAll('-', dash)))],
    ['everywhere, with numbers', (dash: string) => numbered(phishing.trimEnd()).replaceAll('-', dash)],
    ['everywhere, quoted', (dash: string) => phishing.trimEnd().replace(/^/gm, '> ').replaceAll('-', dash)],
  ] as const;
  const cases = dashes.flatMap((dash) => shapes.map(([what, shape]) => [dash, what, shape(dash)] as const));

  test.each(cases)('%s %s', (_dash, _what, text) => {
    const [found] = inspectPaste(text);
    expect(found).toMatchObject({
      detection: {
        verdict: { outcome: 'relay-pool', certainty: 'certain', position: 'delivery' },
        filter: { finding: 'phishing', showing: 'shown' },
        junk: { placed: 'junk', reason: 'phishing' },
      },
    });
  });
});

// without its stamps the same route would be certain to be another
test.each([
  ['dashes', (text: string) => text.replace(/^[\w-]+:/gm, (name) => name.replaceAll('-', '\u2011'))],
  ['dashes, quoted', (text: string) => text.replace(/^/gm, '> ').replaceAll('-', '\u2013')],
  [
    'dashes and wide colons',
    (text: string) => text.replace(/^([\w-]+):/gm, (_, name: string) => `${name.replaceAll('-', '\u2010')}\uff1a`),
  ],
] as const)('the stamps count that a program wrote with %s: nothing is certain without them', (_what, damage) => {
  for (const name of ['forged/stamps-below-foreign-border', 'other-microsoft/exchange-ordinary-block-with-sfp-1021']) {
    const text = corpusText(name).trimEnd();
    const verdictOf = (given: string) => inspectPaste(given).map((one) => 'detection' in one && one.detection.verdict);
    expect(verdictOf(text)).toMatchObject([{ certainty: 'likely' }]);
    expect(verdictOf(damage(text))).toEqual(verdictOf(text));
  }
});

// a server that takes such fields away does not know it by that name
test.each(dashes)('where a name has its hyphen, %s in another may be a sender’s, and stays', (dash) => {
  const lines = ['X-Mailer: x', 'X-Forefront-Antispam-Report: SFV:NSPM;DIR:INB;'.replaceAll('-', dash)];
  expect(specialCharacters.repair(lines)).toBe(lines);
});

test.each([
  ['a quotation', (text: string) => text.replace(/^/gm, '> ')],
  ['a block of code', (text: string) => text.replace(/^/gm, '    ')],
  ['numbers', numbered],
])('wide colons behind all names hide no danger: %s', (_what, mark) => {
  const text = mark(phishing.trimEnd().replace(/^([\w-]+): ?/gm, '$1\uff1a'));
  expect(inspectPaste(text)).toMatchObject([
    { detection: { verdict: { outcome: 'relay-pool' }, filter: { finding: 'phishing' } } },
  ]);
});

test('a wide colon behind the longest name of Microsoft’s is one', () => {
  const name = 'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp';
  expect(specialCharacters.repair([`${name}\uff1aTenantId=1`])).toEqual([`${name}: TenantId=1`]);
});

test('a dash in a text may be meant', () => {
  const lines = ['Received: from a by b', 'Subject: 2010\u20132012 \u2013 a look back', 'Dash\u2013board: x'];
  expect(specialCharacters.repair(lines)).toBe(lines);
});
