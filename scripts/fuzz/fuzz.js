import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz`: a machine that attacks. Runs every generator for its share of `--seconds`, prints what it finds with the seed
 * and the number of the case, and fails if it found anything. docs/fuzzing.md says how to go on from a finding.
 *
 * Each generator runs in a process of its own, so that nothing it does can end another. No threads: in Node.js 20 the fifth
 * thread that loads TypeScript through `module.register` ends the process with a segmentation fault, whatever it runs.
 */

/** How many cases `--ci` tries of each: the same on every machine, and about as long for each. */
const casesInCi = {
  sessions: 24_000,
  intact: 12_000,
  pastes: 14_000,
  nests: 5000,
  items: 5000,
  containers: 900,
  masking: 600,
  outputs: 260,
  growth: 180,
};
const names = Object.keys(casesInCi);
/** Seconds without a new case after which a case counts as one that hangs. */
const longestCase = 30;
/** The same before the first case: everything is loaded, on a machine that may be busy. */
const longestLoading = 240;
const megabytes = 1536;

const usage = `npm run fuzz -- [options]
  --seconds N    for all generators together (160)
  --seed N       makes other cases (1)
  --from CASE    goes on where a run ended (0)
  --cases N      of each generator, at most
  --only NAME    one generator, once or more: ${names.join(', ')}
  --ci           the same number of cases on every machine`;

const values = readArguments();
if (values.help) {
  console.log(usage);
  process.exit();
}
const numbers = [values.seconds, values.seed, values.from, values.cases].map(Number);
if (numbers.some(Number.isNaN) || !values.only.every((name) => names.includes(name))) refuse();
const [seconds, seed, from, cases] = numbers;

let findings = 0;
console.log(`Seed ${seed}, from case ${from}, ${seconds} s at most.`);
for (const name of values.only) {
  const wanted = values.ci ? casesInCi[name] : cases;
  const begun = Date.now();
  const done = await attack(name, wanted);
  const elapsed = (Date.now() - begun) / 1000;
  const short = values.ci && done < wanted ? ` (of ${wanted})` : '';
  console.log(
    `${name.padEnd(10)} ${String(done).padStart(9)} cases${short} in ${elapsed.toFixed(1)} s; next: --from ${from + done}`,
  );
}
console.log(findings === 0 ? 'Nothing found.' : `${findings} found.`);
process.exitCode = findings === 0 ? 0 : 1;

function readArguments() {
  try {
    return parseArgs({
      options: {
        seconds: { type: 'string', default: '160' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        cases: { type: 'string', default: 'Infinity' },
        only: { type: 'string', multiple: true, default: names },
        ci: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return refuse();
  }
}

/** @returns {never} */
function refuse() {
  console.error(usage);
  process.exit(2);
}

/** @returns {Promise<number>} how many cases were tried */
async function attack(name, wanted) {
  const begun = Date.now();
  const script = fileURLToPath(new URL('attack.js', import.meta.url));
  const work = { name, seed, from, seconds: seconds / values.only.length, cases: wanted };
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, script, JSON.stringify(work)], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const last = { number: from, since: Date.now(), most: longestLoading };
  /** @type {number | null} */
  let done = null;
  let hangs = false;
  const watch = setInterval(() => {
    if (Date.now() - last.since <= last.most * 1000) return;
    hangs = true;
    child.kill('SIGKILL');
  }, 500);
  const ended = new Promise((resolve) => void child.once('exit', (code, signal) => resolve({ code, signal })));
  for await (const line of createInterface({ input: /** @type {any} */ (child.stdio[3]) })) {
    const told = JSON.parse(line);
    if (typeof told === 'number') Object.assign(last, { number: told, since: Date.now(), most: longestCase });
    else if ('done' in told) done = told.done;
    else give(told);
  }
  const { code, signal } = await ended;
  clearInterval(watch);
  if (done !== null && code === 0) return done;
  const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
  const reason = hangs ? `no answer after ${last.most} s` : `the process ended with ${how}`;
  give({ number: last.number, reason, input: '' });
  return last.number - from + 1;

  function give({ number, reason, input }) {
    findings += 1;
    console.log(
      `FOUND ${name}, case ${number} of seed ${seed}, after ${((Date.now() - begun) / 1000).toFixed(1)} s: ${reason}\n  npm run fuzz -- --only ${name} --seed ${seed} --from ${number} --cases 1`,
    );
    for (const line of input.slice(0, 6000).split('\n')) console.log(`  | ${JSON.stringify(line).slice(1, -1)}`);
  }
}
