import { spawnSync } from 'node:child_process';
import { soughtWords } from '../../../src/cli/check/check-options.ts';
import { completionFor } from '../../../src/cli/completion/completion.ts';
import { shells } from '../../../src/cli/completion/shells.ts';
import { run } from '../../../src/cli/run.ts';
import { languages } from '../../support/locales.ts';
import { fakeTerminal } from '../fake-terminal.ts';

describe.each(shells)('the completion for %s', (shell) => {
  const script = completionFor(shell);

  test('is what the command prints', async () => {
    const terminal = fakeTerminal();
    expect(await run(['completion', shell], terminal)).toBe(0);
    expect(terminal.output()).toBe(script);
    expect(terminal.errors()).toBe('');
  });

  test('offers every command, option and value', () => {
    const long = ['full', 'json', 'all', 'fail-on', 'color', 'language', 'help', 'version'];
    const options = long.map((name) => (shell === 'fish' ? `-l ${name}` : `--${name}`));
    const values = [...soughtWords, 'auto', 'always', 'never', ...languages, ...shells];
    for (const word of ['check', 'completion', ...options, ...values]) expect(script).toContain(word);
  });

  test('closes every bracket and quote', () => {
    // the sign of `case` in bash stands alone
    const text = shell === 'bash' ? script.replace(/^ *[^\s()]+\)(?=\s)/gm, '') : script;
    for (const [open, close] of ['()', '{}', '[]']) {
      expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length);
    }
    for (const line of script.split('\n')) {
      expect((line.match(/'/g) ?? []).length % 2).toBe(0);
    }
  });
});

describe('in bash', () => {
  /** What bash offers behind these words; the last is the one that is being typed. */
  function offered(...words: readonly string[]): readonly string[] {
    const ask = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _relay_pool; printf "%s\\n" "${COMPREPLY[@]}"';
    const { stdout, stderr } = spawnSync('bash', ['-c', `${completionFor('bash')}\n${ask}`, 'bash', ...words], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  test('the script is sound', () => {
    expect(spawnSync('bash', ['-n'], { input: completionFor('bash'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test.each([
    [
      ['relay-pool', ''],
      ['check', 'triage', 'hunt', 'trace', 'completion'],
    ],
    [['relay-pool', 'ch'], ['check']],
    [['relay-pool', 'completion', 'p'], ['powershell']],
    [
      ['relay-pool', 'completion', '--'],
      ['--language', '--help', '--version'],
    ],
    [
      ['relay-pool', 'check', '--f'],
      ['--full', '--fail-on'],
    ],
    [['relay-pool', 'triage', '--s'], ['--since']],
    [['relay-pool', 'check', '--fail-on', 'h'], ['high-risk-pool']],
    [['relay-pool', 'check', '--fail-on', 'danger,h'], ['danger,high-risk-pool']],
    [
      ['relay-pool', 'check', '--color', '=', 'a'],
      ['auto', 'always'],
    ],
    [
      ['relay-pool', 'check', '--color', '='],
      ['auto', 'always', 'never'],
    ],
    [['relay-pool', '-l', 'd'], languages.filter((code) => code.startsWith('d'))],
    // files, which bash itself offers
    [
      ['relay-pool', 'hunt', '--d'],
      ['--days', '--domain'],
    ],
    [['relay-pool', 'trace', '--r'], ['--recipient']],
    [['relay-pool', 'check', 'mess'], []],
  ])('behind %j stands %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

test('zsh, fish and PowerShell are told the name of the command', () => {
  expect(completionFor('zsh').split('\n', 1)).toEqual(['#compdef relay-pool']);
  for (const line of completionFor('fish').trimEnd().split('\n').slice(1)) expect(line).toMatch(/^complete -c relay-pool /);
  expect(completionFor('powershell')).toContain("Register-ArgumentCompleter -Native -CommandName 'relay-pool'");
});
