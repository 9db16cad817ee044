import { catalogFor, languages } from '../support/locales.ts';

const blanksIn = (text: string): readonly string[] => (text.match(/\{[a-z]+\}/g) ?? []).sort();

describe.each(languages)('the words of the command line (%s)', (language) => {
  const words = catalogFor(language).commandLine;
  const english = catalogFor('en').commandLine;

  test('every failure names its input and is one line', () => {
    for (const text of Object.values(words.failures)) expect(text).toMatch(/^\{source\}: [^\n]+\.$/);
  });

  test('every mistake shows what was typed', () => {
    for (const text of Object.values(words.usage)) expect(text).toContain('{value}');
  });

  test('the blanks are those of English', () => {
    for (const part of ['usage', 'failures'] as const) {
      const theirs = Object.entries(words[part]).map(([key, text]) => [key, blanksIn(text)]);
      expect(theirs).toEqual(Object.entries(english[part]).map(([key, text]) => [key, blanksIn(text)]));
    }
    expect(blanksIn(words.couldNotTell)).toEqual(['{headline}', '{source}']);
    expect(blanksIn(words.fault)).toEqual(['{source}']);
    expect(blanksIn(words.more)).toEqual(['{code}', '{reason}']);
    expect(blanksIn(words.table.heading)).toEqual(['{files}', '{found}', '{messages}']);
  });

  test('what is counted names its number, for one and for several', () => {
    const { messages, files, found, unread, passedOver, noted, more } = words.table;
    const phrases = [messages, files, ...Object.values(found), passedOver, noted, more];
    for (const text of [unread, ...phrases.flatMap(({ one, other }) => [one, other])])
      expect(blanksIn(text)).toEqual(['{count}']);
  });
});
