import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureFirstVerdict, percentile } from './first-verdict.js';
import { growthSizes, measureGrowth } from './growth.js';
import { makeHeaderBlocks } from './header-blocks.js';
import { selfTimes } from './profile.js';
import { loadDetect, loadReaders } from './readers.js';
import { measure, spread } from './rounds.js';
import { table } from './table.js';

/**
 * `npm run bench`: what one header block costs, beside other readers, and how that grows with the text. Markdown on standard
 * output.
 */
const help = `npm run bench -- [options]
  --only speed|growth|first-verdict   one of the tables; the last, of the pane in Chromium, comes only when it is asked for
  --rounds N            rounds of the first table (9)
  --loads N             loads of the pane (40)
  --blocks N            header blocks (1000)
  --seed N              other blocks of the same kind (1)
  --profile             instead: the functions of detect by self time
  --assert              fail where a limit is not kept`;
const steepest = 1.4;
// three sizes alone say less, and the garbage collector speaks loudest there; a square still shows
const steepestEnd = 1.7;
/** milliseconds from Outlook's answer to the verdict, in the median */
const longestWait = 300;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    loads: { type: 'string', default: '40' },
    blocks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const complaints = [];
const tables = ['speed', 'growth', 'first-verdict'];
if (values.help) console.log(help);
else if (values.only !== undefined && !tables.includes(values.only)) {
  console.error(help);
  process.exitCode = 2;
} else await run();
for (const complaint of complaints) console.error(`bench: ${complaint}`);
if (values.assert && complaints.length > 0) process.exitCode = 1;

async function run() {
  const blocks = makeHeaderBlocks(Number(values.blocks), Number(values.seed));
  if (values.profile) return printProfile(blocks);
  console.log(
    `${availableParallelism()} cores, Node ${process.version.slice(1)}, load ${loadavg()[0].toFixed(1)} at the start\n`,
  );
  if (values.only === 'first-verdict') return printFirstVerdict(Number(values.loads));
  if (values.only !== 'growth') await printSpeed(blocks, Number(values.rounds));
  if (values.only !== 'speed') await printGrowth();
}

async function printSpeed(blocks, rounds) {
  const readers = await loadReaders();
  await confirm(readers, blocks);
  console.log(`### One header block\n\n${described(blocks)} Median of ${rounds} rounds (least–greatest), µs of cpu a block.\n`);
  const costs = await measure(
    readers,
    blocks.map(({ text }) => Buffer.from(text, 'latin1')),
    rounds,
  );
  const own = costs.get('detect');
  const rows = readers.map(({ name, version, does, factor }) => {
    const cost = spread(costs.get(name));
    const ratio = spread(costs.get(name).map((value, round) => value / own[round]));
    if (factor !== undefined && ratio.median < factor)
      complaints.push(`detect is ${ratio.median.toFixed(1)} times quicker than ${name}; it should be ${factor}`);
    const asked = factor === undefined ? '' : `≥ ${factor}`;
    return [`${name} ${version}`.trim(), does, shown(cost, 0), shown(ratio, 2), asked];
  });
  console.log(`${table(['reader', 'what it does', 'µs', 'times detect', 'wanted'], [false, false, true, true, true], rows)}\n`);
}

async function printGrowth() {
  const results = await measureGrowth(await loadDetect());
  const [first, last] = [growthSizes[0], growthSizes[growthSizes.length - 1]];
  console.log(`### Growth of detect from ${first / 1024} KiB to ${last / 2 ** 20} MiB\n`);
  console.log(
    `Cost ~ length ^ exponent, over all ${growthSizes.length} sizes and over the last three. Wanted: ≤ ${steepest}; at the end ≤ ${steepestEnd}.\n`,
  );
  const rows = results.map(({ name, costs, exponent, tail }) => {
    const finished = costs.length === growthSizes.length;
    if (!finished)
      complaints.push(`${name}: not finished, ${seconds(costs.at(-1))} s for ${growthSizes[costs.length - 1]} bytes`);
    if (exponent > steepest || tail > steepestEnd)
      complaints.push(
        `${name}: grows with exponent ${exponent.toFixed(2)}, at the end ${tail.toFixed(2)}; at most ${steepest} and ${steepestEnd} are wanted`,
      );
    return [
      name,
      exponent.toFixed(2),
      tail.toFixed(2),
      (costs[0] / 1000).toFixed(1),
      finished ? (costs[costs.length - 1] / 1000).toFixed(1) : '—',
    ];
  });
  const heads = ['what grows', 'exponent', 'at the end', `ms at ${first / 1024} KiB`, `ms at ${last / 2 ** 20} MiB`];
  console.log(`${table(heads, [false, true, true, true, true], rows)}\n`);
}

function printFirstVerdict(loads) {
  const { browser, times } = measureFirstVerdict(loads);
  console.log(`### From Outlook's answer to the verdict\n\nChromium ${browser}, ${times.length} loads. Milliseconds.\n`);
  const row = (name, values) => [name, ...[0.5, 0.1, 0.9, 1].map((share) => percentile(values, share).toFixed(0))];
  const shown = times.map(({ answerToVerdict }) => answerToVerdict);
  const median = percentile(shown, 0.5);
  if (!(median <= longestWait)) complaints.push(`a verdict takes ${median.toFixed(0)} ms; at most ${longestWait} are wanted`);
  const rows = [
    row('the words of the verdict stand in the page', shown),
    row(
      'the frame with them has been drawn',
      times.map(({ answerToPaint }) => answerToPaint),
    ),
  ];
  console.log(`${table(['until', 'median', 'p10', 'p90', 'max'], [false, true, true, true, true], rows)}\n`);
}

async function printProfile(blocks) {
  const detect = await loadDetect();
  const all = () => blocks.forEach(({ text }) => detect(text));
  all();
  all();
  const times = await selfTimes(() => {
    for (let round = 0; round < 10; round += 1) all();
  });
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const rows = times.slice(0, 40).map(({ name, place, self, total }) => [percent(self), percent(total), `\`${name}\``, place]);
  console.log(table(['self time', 'with callees', 'function', 'where'], [true, true, false, false], rows));
}

/** Stops unless every reader reads every block, and the detection finds in each what it was made for. */
async function confirm(readers, blocks) {
  for (const { text, outcome } of blocks) {
    const subject = /^Subject: (.*)$/m.exec(text)?.[1].trim() ?? '';
    for (const { name, read, subjectOf } of readers) {
      const found = await read(Buffer.from(text, 'latin1'));
      const said = String(subjectOf(found) ?? '').trim();
      if (said === '' || (said !== subject && !subject.startsWith('=?')))
        throw new Error(`${name} read the subject «${said}», not «${subject}»`);
      if (name === 'detect' && found.verdict.outcome !== outcome)
        throw new Error(`detect says ${found.verdict.outcome} where the block was made for ${outcome}:\n${text}`);
    }
  }
}

function described(blocks) {
  const sizes = blocks.map(({ text }) => text.length).sort((one, other) => one - other);
  const at = (share) => (sizes[Math.floor(share * (sizes.length - 1))] / 1024).toFixed(1);
  const hops = blocks.map(({ text }) => text.match(/^Received:/gm).length);
  const relayed = blocks.filter(({ outcome }) => outcome === 'relay-pool').length;
  return (
    `${blocks.length} blocks; p1/p50/p90/p99/max ${[0.01, 0.5, 0.9, 0.99, 1].map(at).join('/')} KiB; ` +
    `${Math.min(...hops)}–${Math.max(...hops)} Received; ${relayed} through the relay pool.`
  );
}

function shown({ median, least, greatest }, digits) {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${greatest.toFixed(digits)})`;
}

function seconds(microseconds) {
  return (microseconds / 1e6).toFixed(1);
}
