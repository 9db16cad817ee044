import { decodeWhole } from '../../src/detection/encoded-words.ts';

const base64 = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

describe('decodeWhole', () => {
  it.each([
    ['B', base64('spf=none (sender IP is 40.95.1.1)'), 'spf=none (sender IP is 40.95.1.1)'],
    ['Q', '=?UTF-8?Q?spf=3Dnone_header.from=3Dm=C3=BCnchen.example?=', 'spf=none header.from=münchen.example'],
    ['several words, a character cut between them', '=?utf-8?Q?m=C3?=\r\n =?utf-8?Q?=BCnchen?=', 'münchen'],
    ['four bytes', base64('a😀b'), 'a😀b'],
    ['a language tag', '=?utf-8*da?Q?hej?=', 'hej'],
    ['another character set keeps its ASCII', '=?windows-1251?Q?spf=3Dnone_=E4?=', 'spf=none \ufffd'],
    ['the first byte that is not ASCII', '=?iso-8859-1?B?YX+A?=', 'a\u007f\ufffd'],
    ['broken UTF-8', '=?utf-8?Q?a=C3b=80c=F5?=', 'a\ufffdb\ufffdc\ufffd'],
    ['an equals sign that is no code', '=?utf-8?Q?a=zz?=', 'a=zz'],
  ])('decodes %s', (_, value, text) => {
    expect(decodeWhole(value)).toBe(text);
  });
  it.each([
    'plain',
    `from ${base64('x (40.95.1.1)')} (203.0.113.5)`,
    '=?utf-8?X?abc?=',
    '=?utf-8?B?ab*c?=',
    '=?utf-8?Q?open',
    '=?a?=',
    '=?utf-8?Q?a?b?=',
    '=?utf-8?Q?a?= plain =?utf-8?Q?b?=',
    '=?utf-8?Q?a?= y=?utf-8?Q?b?=',
    '=?utf-8?Q?a?=z =?utf-8?Q?b?=',
    '',
  ])('leaves %j as it is', (value) => {
    expect(decodeWhole(value)).toBe(value);
  });
});
