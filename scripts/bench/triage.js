import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild, root } from '../fresh-build.js';
import { writeMailbox, writeTrace } from './triage-data.js';

/*
 * npm run bench:triage [-- megabytes]: cpu time and peak memory of `relay-pool triage` over data of its own, the same every time,
 * beside other readers of the same files in the same run. What is not installed (rg, python3) is left out and named.
 */
const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'bench-triage-'));
const python =
  'import mailbox, sys, email.parser, email.policy\nfor m in mailbox.mbox(sys.argv[1], factory=email.parser.BytesHeaderParser(policy=email.policy.compat32).parse): m.items()';
const papaparse =
  "import Papa from 'papaparse'; import { readFileSync } from 'node:fs'; Papa.parse(readFileSync(process.argv[1], 'utf8'));";
const command = join(root, 'dist', 'cli', 'cli.cjs');

try {
  freshBuild(['cli']);
  const small = writeMailbox(join(folder, 'small.mbox'), Math.round(megabytes / 4));
  const large = writeMailbox(join(folder, 'large.mbox'), megabytes);
  const table = writeTrace(join(folder, 'trace.csv'), 200_000);
  const rows = [
    measure('triage, one job', process.execPath, [command, 'triage', large]),
    measure('triage, two jobs', process.execPath, [command, 'triage', large, '--jobs', '2']),
    measure('triage, a quarter of the size', process.execPath, [command, 'triage', small]),
    measure('rg --no-mmap -c', 'rg', ['--no-mmap', '-c', '^From ', large]),
    measure('Python mailbox with its header parser', 'python3', ['-c', python, large]),
    measure('triage, 200,000 rows of CSV', process.execPath, [command, 'triage', table]),
    measure('papaparse alone', process.execPath, ['--input-type=module', '-e', papaparse, table]),
    measure('relay-pool --version', process.execPath, [command, '--version']),
    measure('node -e 0', process.execPath, ['-e', '0']),
  ];
  console.log(`mailbox of ${String(megabytes)} MB\n`);
  console.log('| what | cpu, s | wall, s | peak, MB |\n| --- | --- | --- | --- |');
  for (const { name, cpu, wall, peak } of rows) console.log(`| ${name} | ${cpu} | ${wall} | ${peak} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs a program under GNU time.
 *
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
function measure(name, program, args) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', program, ...args], { cwd: root, encoding: 'utf8' });
  const [user, system, wall, kilobytes] = (stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status === 127 || status === null || kilobytes === undefined) return { name, cpu: 'not installed', wall: '', peak: '' };
  return { name, cpu: (user + system).toFixed(2), wall: wall.toFixed(2), peak: (kilobytes / 1024).toFixed(0) };
}
