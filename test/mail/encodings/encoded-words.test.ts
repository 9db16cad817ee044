import { decodeEncodedWords, decodeWhole } from '../../../src/mail/encodings/encoded-words.ts';

const base64 = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Values of encoded words alone, which mean the same in both kinds of field. */
const wholes: [name: string, value: string, text: string][] = [
  ['B', base64('spf=none (sender IP is 40.95.1.1)'), 'spf=none (sender IP is 40.95.1.1)'],
  ['Q', '=?UTF-8?Q?spf=3Dnone_header.from=3Dm=C3=BCnchen.example?=', 'spf=none header.from=münchen.example'],
  ['a character cut between two words', '=?utf-8?Q?m=C3?=\r\n =?utf-8?Q?=BCnchen?=', 'münchen'],
  ['a character cut between Q and B, in any letter case', '=?utf-8?q?m=C3?= =?UTF-8?b?vG5jaGVu?=', 'münchen'],
  ['a character cut between words with and without a language', '=?utf-8*da?Q?=C3?= =?utf-8?Q?=A6?=', 'æ'],
  ['words of two character sets', '=?iso-8859-1?Q?=E6?= =?utf-8?Q?=C3=A6?= =?iso-8859-1?Q?=E6?=', 'æææ'],
  ['a character of four bytes', base64('a😀b'), 'a😀b'],
  ['a language tag', '=?utf-8*da?Q?hej?=', 'hej'],
  ['Cyrillic of Windows', '=?windows-1251?Q?spf=3Dnone_=E4?=', 'spf=none д'],
  ['Japanese, which changes its state within a word', '=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=', 'テスト'],
  ['the last byte of ASCII and one behind it', '=?iso-8859-1?B?YX/m?=', 'a\u007fæ'],
  ['broken UTF-8', '=?utf-8?Q?a=C3b=80c=F5?=', 'a\ufffdb\ufffdc\ufffd'],
  ['an equals sign that is no code', '=?utf-8?Q?a=zz?=', 'a=zz'],
  ['an empty text', '=?utf-8?Q??=', ''],
];

describe('decodeWhole', () => {
  it.each(wholes)('decodes %s', (_, value, text) => {
    expect(decodeWhole(value)).toBe(text);
  });
  it('decodes a word of any length', () => {
    const long = 'spf=none smtp.mailfrom=example.com; '.repeat(100);
    expect(decodeWhole(base64(long))).toBe(long);
  });
  it.each([
    'plain',
    `from ${base64('x (40.95.1.1)')} (203.0.113.5)`,
    `${base64('from x')} by ${base64('y')}`,
    '=?utf-8?X?abc?=',
    '=?utf-8?B?ab*c?=',
    '=?no-such-charset?Q?abc?=',
    '=?utf-8?Q?open',
    '=?a?=',
    '=??Q?a?=',
    '=?utf-8?Q?a?b?=',
    '=?utf-8?Q?a b?=',
    '=?utf-8?Q?a?= plain =?utf-8?Q?b?=',
    '=?utf-8?Q?a?= y=?utf-8?Q?b?=',
    '=?utf-8?Q?a?=z =?utf-8?Q?b?=',
    '=?utf-8?Q?a?==?utf-8?Q?b?=',
    '',
  ])('leaves %j as it is', (value) => {
    expect(decodeWhole(value)).toBe(value);
  });
});

describe('decodeEncodedWords', () => {
  it.each([
    ...wholes,
    ['no word', 'plain', 'plain'],
    ['a word before text', '=?iso-8859-1?Q?bl=E5?= and more', 'blå and more'],
    ['two words, and the blanks between them', '=?utf-8?q?one_?= \r\n =?utf-8?q?two?=', 'one two'],
    ['words between text', 'before =?utf-8?q?a?= between =?utf-8?q?b?= after', 'before a between b after'],
    ['a word behind one that nobody can decode', '=?x?Q?a?= =?utf-8?q?b?=', '=?x?Q?a?= b'],
    ['a word before one that nobody can decode', '=?utf-8?q?a?= =?x?Q?b?=', 'a =?x?Q?b?='],
    ['blanks and question marks left in a word', '=?utf-8?q?why not? =41?=', 'why not? A'],
  ])('decodes %s', (_, value, text) => {
    expect(decodeEncodedWords(value)).toBe(text);
  });

  it.each(['=?', '=?utf-8?B?', '=?utf-8?X?abc?=', '=?no-such-charset?Q?abc?=', '=?utf-8?B?%%%?=', '=??=', 'a =? b ?= c'])(
    'leaves what is no encoded word as it is: %s',
    (value) => {
      expect(decodeEncodedWords(value)).toBe(value);
    },
  );
});
