import { decodeEncodedWords } from '../../src/intake/encoded-words.ts';

test.each([
  ['plain', 'plain'],
  ['=?utf-8?B?SGVqIG1lZCBkaWc=?=', 'Hej med dig'],
  ['=?UTF-8?Q?K=C3=B8benhavn_nu?=', 'København nu'],
  ['=?iso-8859-1?Q?bl=E5?= and more', 'blå and more'],
  ['=?utf-8?q?one_?= \r\n =?utf-8?q?two?=', 'one two'],
  ['=?utf-8*da?q?hej?=', 'hej'],
  ['before =?utf-8?q?a?= between =?utf-8?q?b?= after', 'before a between b after'],
])('%s', (value, text) => {
  expect(decodeEncodedWords(value)).toBe(text);
});

test.each(['=?', '=?utf-8?B?', '=?utf-8?X?abc?=', '=?no-such-charset?Q?abc?=', '=?utf-8?B?%%%?=', '=??=', 'a =? b ?= c'])(
  'what is no encoded word stays as it is: %s',
  (value) => {
    expect(decodeEncodedWords(value)).toBe(value);
  },
);

test.each(['=?a?b', '=?a?b?x', '=?', '=?utf-8?q?a?= ', ' '])('a megabyte of %p is read in linear time', (piece) => {
  const started = performance.now();
  decodeEncodedWords(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(10_000);
});
