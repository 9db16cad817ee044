import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ordinaryMessage, relayMessage, sentMessage } from '../cli/messages.ts';

const program = join(__dirname, '../../dist/cli/cli.cjs');

function runProgram(argv: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const environment = { PATH: process.env.PATH, LANG: 'C' };
  return spawnSync(process.execPath, [program, ...argv], { input, encoding: 'utf8', env: environment, cwd: '/' });
}

function runShell(script: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('bash', ['-c', script, 'bash', process.execPath, program], { encoding: 'utf8', cwd: '/' });
}

describe('the built command line', () => {
  test('can be started, and gives its version without the program beside it', () => {
    expect(() => {
      accessSync(program, constants.X_OK);
    }).not.toThrow();
    const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
    copyFileSync(program, join(folder, 'cli.cjs'));
    const alone = spawnSync(process.execPath, [join(folder, 'cli.cjs'), '--version'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(alone).toMatchObject({ status: 0, stderr: '' });
    expect(alone.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const argv of [['-V'], ['check', '--version']]) expect(runProgram(argv).stdout).toBe(alone.stdout);
  });

  // a full disk, which Linux has as a file
  (existsSync('/dev/full') ? test : test.skip)('says that its version could not be written', () => {
    const { status, stderr } = runShell('"$1" "$2" --version > /dev/full');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^relay-pool: [^\n]*ENOSPC[^\n]*\n$/);
  });

  test.each([
    [1, relayMessage(), 'relay-pool'],
    [0, ordinaryMessage, 'ordinary-pool'],
    [3, sentMessage, 'undetermined'],
  ])('gives %i from standard input', (exitCode, message, outcome) => {
    const { status, stdout, stderr } = runProgram(['check', '--json', '-'], message);
    expect(status).toBe(exitCode);
    expect(JSON.parse(stdout)).toMatchObject({ source: '-', verdict: { outcome } });
    expect(stderr === '').toBe(exitCode !== 3);
  });

  test('gives 2 for words it does not know, without a stack', () => {
    for (const argv of [['chek'], ['check', '--jason']]) {
      const { status, stdout, stderr } = runProgram(argv);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^relay-pool: [^\n]+\n$/);
    }
  });

  test('does not mind a reader that has gone', () => {
    const { stdout, stderr, status } = runShell(
      'set -o pipefail; "$1" "$2" check --json <<< "Subject: a" 2>/dev/null | true; echo "${PIPESTATUS[0]}"',
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: '3\n', stderr: '', status: 0 });
  });

  test('leaves the body of an endless message unread', () => {
    const { stdout } = runShell(`{ printf 'Subject: a\\n\\n'; yes; } | "$1" "$2" check --json 2>/dev/null`);
    expect(JSON.parse(stdout)).toMatchObject({ fields: [{ at: 0, name: 'Subject', value: 'a' }] });
  }, 20_000);
});
