import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild, root } from '../build/fresh-build.js';
import { usualBody, writeMailbox, writeMessages, writeReport, writeTrace } from './triage-data.js';

/*
 * npm run bench:triage [-- megabytes [rounds [kilobytes]]]: cpu time and peak memory of `relay-pool triage` over data of its own, the
 * same every time, beside other readers of the same files, in turn within each round. Kilobytes: of a body on average. What is not
 * installed (rg, python3) is named.
 */
const megabytes = Number(process.argv[2] ?? 200);
const rounds = Number(process.argv[3] ?? 1);
const kilobytes = Number(process.argv[4] ?? usualBody);
const folder = mkdtempSync(join(tmpdir(), 'bench-triage-'));
const command = join(root, 'dist', 'cli', 'cli.cjs');
const python =
  'import mailbox, sys, email.parser, email.policy\nfor m in mailbox.mbox(sys.argv[1], factory=email.parser.BytesHeaderParser(policy=email.policy.compat32).parse): m.items()';

/** @param {string[]} args */
const ours = (...args) => [process.execPath, command, ...args];
/** @param {string[]} args */
const peer = (...args) => [process.execPath, join(root, 'scripts', 'bench', 'triage-peers.js'), ...args];

/**
 * What is wanted: `quicker` so many times than another reader, or at most so many times its cpu.
 *
 * @type {[what: string, beside: string, form: 'quicker' | 'cpu', wanted: number][]}
 */
const limits = [
  ['mailbox', 'mailparser behind a splitter', 'quicker', 30],
  ['mailbox', "Python's mailbox with its header parser", 'quicker', 20],
  ['mailbox', 'rg --no-mmap -c', 'quicker', 0.12],
  ['3,000 .eml', 'mailparser, file by file', 'quicker', 25],
  ['200,000 rows of CSV', 'papaparse', 'cpu', 1.5],
  ['DMARC report of 9 MB', 'saxes', 'cpu', 2],
  ['--version', 'node -e 0', 'cpu', 2],
];

try {
  freshBuild(['cli']);
  const mailbox = writeMailbox(join(folder, 'large.mbox'), megabytes, kilobytes);
  const quarter = writeMailbox(join(folder, 'small.mbox'), Math.round(megabytes / 4), kilobytes);
  const table = writeTrace(join(folder, 'trace.csv'), 200_000);
  const files = writeMessages(join(folder, 'files'), 3000, kilobytes);
  const report = writeReport(join(folder, 'report.xml'), 9);
  const runs = new Map([
    ['mailbox', ours('triage', mailbox)],
    ['mailbox, two jobs', ours('triage', mailbox, '--jobs', '2')],
    ['a quarter of the mailbox', ours('triage', quarter)],
    ['3,000 .eml', ours('triage', files)],
    ['200,000 rows of CSV', ours('triage', table)],
    ['DMARC report of 9 MB', ours('triage', report)],
    ['--version', ours('--version')],
    ['mailparser behind a splitter', peer('mailparser-mbox', mailbox)],
    ["Python's mailbox with its header parser", ['python3', '-c', python, mailbox]],
    ['rg --no-mmap -c', ['rg', '--no-mmap', '-c', '^From ', mailbox]],
    ['mailparser, file by file', peer('mailparser-files', files)],
    ['papaparse', peer('papaparse', table)],
    ['saxes', peer('saxes', report)],
    ['node -e 0', [process.execPath, '-e', '0']],
  ]);
  console.log(
    `mailbox of ${String(megabytes)} MB, bodies of ${String(kilobytes)} KB, ${String(rounds)} rounds, load ${loadavg()[0].toFixed(1)} at the start\n`,
  );
  /** @type {{ name: string, words: string[], found: any[] }[]} */
  const measured = [...runs].map(([name, words]) => ({ name, words, found: [] }));
  for (let round = 0; round < rounds; round += 1) for (const { words, found } of measured) found.push(measure(words));
  console.log('| what | cpu, s | wall, s | peak, MB |\n| --- | --: | --: | --: |');
  for (const { name, found } of measured) console.log(`| ${[name, ...columnsOf(found)].join(' | ')} |`);
  console.log(`\nload ${loadavg()[0].toFixed(1)} at the end\n\n| what | beside | times | wanted |\n| --- | --- | --: | --: |`);
  for (const [what, beside, form, wanted] of limits) {
    const [cpu, others] = [what, beside].map((name) => medianOf(measured.find((one) => one.name === name)?.found ?? [], 'cpu'));
    const isQuicker = form === 'quicker';
    const times = (isQuicker ? others / cpu : cpu / others).toPrecision(2);
    console.log(`| ${what} | ${beside} | ${times} | ${isQuicker ? '≥' : '≤'} ${String(wanted)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs a program under GNU time; null where it is not installed.
 *
 * @param {string[]} words
 */
function measure([program, ...args]) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', program, ...args], { cwd: root, encoding: 'utf8' });
  const [user, system, wall, kilobytes] = (stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status === 127 || status === null || kilobytes === undefined) return null;
  return { cpu: user + system, wall, peak: kilobytes / 1024 };
}

/** Medians, and the least and greatest cpu behind its median where there are several rounds. */
function columnsOf(found) {
  if (found.includes(null)) return ['not installed', '', ''];
  const all = found.map(({ cpu }) => cpu);
  const spread = found.length === 1 ? '' : ` (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)})`;
  return [medianOf(found, 'cpu').toFixed(2) + spread, medianOf(found, 'wall').toFixed(2), medianOf(found, 'peak').toFixed(0)];
}

function medianOf(found, key) {
  const sorted = found.map((one) => one?.[key] ?? Number.NaN).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
