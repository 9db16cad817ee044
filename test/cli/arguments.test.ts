import { readArguments } from '../../src/cli/arguments.ts';

describe('the arguments', () => {
  test('a file is checked and reported', () => {
    expect(readArguments(['check', 'a.eml'])).toEqual({ wanted: 'check', sources: ['a.eml'], json: false });
  });

  test('options may stand before, between and behind the files', () => {
    const expected = { wanted: 'check', sources: ['a.eml', '-'], json: true, language: 'da' };
    expect(readArguments(['--json', '-l', 'da', 'check', 'a.eml', '-'])).toEqual(expected);
    expect(readArguments(['check', 'a.eml', '--language=da', '-', '--json'])).toEqual(expected);
  });

  test('behind -- everything is a file', () => {
    expect(readArguments(['check', '--', '--json', '-x'])).toEqual({ wanted: 'check', sources: ['--json', '-x'], json: false });
  });

  test('without a file the sources are left to the caller', () => {
    expect(readArguments(['check'])).toEqual({ wanted: 'check', sources: [], json: false });
  });

  test('help and version are found in both spellings, help first', () => {
    expect(readArguments(['--help'])).toEqual({ wanted: 'help' });
    expect(readArguments(['check', 'a.eml', '-h'])).toEqual({ wanted: 'help' });
    expect(readArguments(['--version', '--language', 'nl'])).toEqual({ wanted: 'version', language: 'nl' });
    expect(readArguments(['-V', '--help'])).toEqual({ wanted: 'help' });
  });

  test('nothing at all asks how it is used', () => {
    expect(readArguments([])).toEqual({ wanted: 'usage' });
    expect(readArguments(['--json'])).toEqual({ wanted: 'usage' });
  });

  test.each([
    ['unknown-command', 'a.eml', ['a.eml']],
    ['unknown-command', 'Check', ['Check', 'a.eml']],
    ['unknown-option', '--jason', ['check', '--jason', 'a.eml']],
    ['unknown-option', '-j', ['check', '-j']],
    ['unknown-option', '--__proto__', ['check', '--__proto__']],
    ['unknown-option', '--constructor', ['--constructor=1', 'check']],
    ['unwanted-value', '--json', ['check', '--json=yes', 'a.eml']],
    ['missing-language', '--language', ['check', 'a.eml', '--language']],
    ['unknown-language', 'fr', ['check', 'a.eml', '--language', 'fr']],
    ['unknown-language', '', ['check', '--language=']],
    ['standard-input-twice', '-', ['check', '-', '-']],
  ])('%s: %s', (problem, value, argv) => {
    expect(readArguments(argv)).toEqual({ wanted: 'correction', problem, value });
  });

  test('a correction is spoken in the language that was asked for', () => {
    expect(readArguments(['--language', 'nl', 'chek'])).toEqual({
      wanted: 'correction',
      problem: 'unknown-command',
      value: 'chek',
      language: 'nl',
    });
  });
});
