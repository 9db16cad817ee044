import { readArguments } from '../../src/cli/arguments.ts';

/** What is asked for where no option says otherwise. */
const usual = { json: false, full: false, all: false, colour: 'auto', failOn: ['relay-pool'] };

describe('the arguments', () => {
  test('a file is checked and answered in short', () => {
    expect(readArguments(['check', 'a.eml'])).toEqual({ wanted: 'check', sources: ['a.eml'], options: usual });
  });

  test('options may stand before, between and behind the files', () => {
    const expected = { wanted: 'check', sources: ['a.eml', '-'], options: { ...usual, json: true }, language: 'da' };
    expect(readArguments(['--json', '-l', 'da', 'check', 'a.eml', '-'])).toEqual(expected);
    expect(readArguments(['check', 'a.eml', '--language=da', '-', '--json'])).toEqual(expected);
  });

  test('behind -- everything is a file', () => {
    const expected = { wanted: 'check', sources: ['--json', '-x'], options: usual };
    expect(readArguments(['check', '--', '--json', '-x'])).toEqual(expected);
  });

  test('without a file the sources are left to the caller', () => {
    expect(readArguments(['check'])).toEqual({ wanted: 'check', sources: [], options: usual });
  });

  test('help and version are found in both spellings, help first', () => {
    expect(readArguments(['--help'])).toEqual({ wanted: 'help', command: null });
    expect(readArguments(['check', 'a.eml', '-h'])).toEqual({ wanted: 'help', command: 'check' });
    expect(readArguments(['completion', '--help'])).toEqual({ wanted: 'help', command: 'completion' });
    expect(readArguments(['chek', '--help'])).toEqual({ wanted: 'help', command: null });
    expect(readArguments(['--version', '--language', 'nl'])).toEqual({ wanted: 'version', language: 'nl' });
    expect(readArguments(['-V', '--help'])).toEqual({ wanted: 'help', command: null });
  });

  test('what is looked for replaces the relay pool; blanks behind commas do not matter', () => {
    expect(readArguments(['check', '--fail-on', 'danger, undetermined', '--color=never', '--all', '--full'])).toEqual({
      wanted: 'check',
      sources: [],
      options: { json: false, full: true, all: true, colour: 'never', failOn: ['danger', 'undetermined'] },
    });
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])('the completion for %s', (shell) => {
    expect(readArguments(['completion', shell])).toEqual({ wanted: 'completion', shell });
  });

  test('nothing at all asks how it is used', () => {
    expect(readArguments([])).toEqual({ wanted: 'usage' });
    expect(readArguments(['--json'])).toEqual({ wanted: 'usage' });
  });

  test('a word without a letter asks for nothing either', () => {
    expect(readArguments([''])).toEqual({ wanted: 'usage' });
    expect(readArguments([' ', 'message.eml'])).toEqual({ wanted: 'usage' });
  });

  test.each([
    ['unknown-command', 'a.eml', ['a.eml'], null],
    ['unknown-command', 'Check', ['Check', 'a.eml'], null],
    ['unknown-option', '--jason', ['check', '--jason', 'a.eml'], 'check'],
    ['unknown-option', '-j', ['check', '-j'], 'check'],
    ['unknown-option', '--__proto__', ['check', '--__proto__'], 'check'],
    ['unknown-option', '--constructor', ['--constructor=1', 'check'], 'check'],
    ['unwanted-value', '--json', ['check', '--json=yes', 'a.eml'], 'check'],
    ['missing-language', '--language', ['check', 'a.eml', '--language'], 'check'],
    ['unknown-language', 'fr', ['check', 'a.eml', '--language', 'fr'], 'check'],
    ['unknown-language', '', ['check', '--language='], 'check'],
    ['standard-input-twice', '-', ['check', '-', '-'], 'check'],
    ['unknown-option', '--json', ['completion', 'bash', '--json'], 'completion'],
    ['unknown-option', '--fail-on', ['completion', 'bash', '--fail-on=danger'], 'completion'],
  ])('%s: %s', (problem, value, argv, command) => {
    expect(readArguments(argv)).toEqual({ wanted: 'correction', command, problem, value });
  });

  test.each([
    ['missing-choice', '--fail-on', ['check', 'a.eml', '--fail-on']],
    ['missing-choice', '--fail-on', ['check', '--fail-on=danger,', 'a.eml']],
    ['unknown-choice', 'spam', ['check', '--fail-on=danger,spam']],
    ['unknown-choice', 'a.eml', ['check', '--fail-on', 'a.eml']],
    ['unknown-choice', 'constructor', ['check', '--fail-on', 'constructor']],
    ['missing-choice', '--color', ['check', '--color']],
    ['unknown-choice', 'yes', ['check', '--color=yes']],
    ['missing-choice', 'completion', ['completion']],
    ['unknown-choice', 'tcsh', ['completion', 'tcsh']],
    ['unknown-choice', 'bash zsh', ['completion', 'bash', 'zsh']],
  ])('%s: %s, with the words that are possible', (problem, value, argv) => {
    const read = readArguments(argv);
    expect(read).toMatchObject({ wanted: 'correction', problem, value });
    expect('choices' in read ? read.choices.length : 0).toBeGreaterThan(2);
  });

  test('a correction is spoken in the language that was asked for', () => {
    expect(readArguments(['--language', 'nl', 'chek'])).toEqual({
      wanted: 'correction',
      command: null,
      problem: 'unknown-command',
      value: 'chek',
      language: 'nl',
    });
  });
});
