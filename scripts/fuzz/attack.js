import { writeSync } from 'node:fs';
import { drawsFrom } from '../bench/random.js';
import { generators } from './generators.js';

/**
 * Runs one generator in a process of its own, from a case on, until its time is over. Tells on its fourth channel, a line of JSON
 * each, the case it is at before it begins it, and what it finds; written at once, so that a crash is tied to its case.
 */
const { name, seed, from, seconds, cases } = JSON.parse(process.argv[2] ?? '{}');
const channel = 3;
const generator = /** @type {any} */ (generators.find((one) => one.name === name));
const kinds = new Set();
const mostFindings = 5;

const end = Date.now() + seconds * 1000;
let number = from;
for (; number < from + (cases ?? Infinity) && (Date.now() < end || number === from) && kinds.size < mostFindings; number += 1) {
  tell(number);
  const made = generator.make(drawsFrom(seedOf(number)));
  const reason = await reasonOf(made);
  if (reason === null || kinds.has(kindOf(reason))) continue;
  kinds.add(kindOf(reason));
  const least = await shrunk(made);
  const input = generator.bytesOf === undefined ? generator.textOf(least) : generator.bytesOf(least).toString('base64');
  tell({ number, reason: (await reasonOf(least)) ?? reason, input });
}
tell({ done: number - from });

function tell(what) {
  writeSync(channel, `${JSON.stringify(what)}\n`);
}

/** The seed of one case: the same for the same name, seed and number, whatever ran before. */
function seedOf(number) {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  for (const character of name) mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** What is wrong; whatever is thrown is wrong too, since everything that is attacked is total. */
async function reasonOf(made) {
  try {
    return await generator.check(made);
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
}

/** Findings that differ in numbers and values alone count once. */
function kindOf(reason) {
  return reason.replace(/\d+/g, '').slice(0, 60);
}

/** The case without whatever can be left out of it. */
async function shrunk(made) {
  let least = made;
  for (let i = (made.loose?.length ?? 0) - 1; i >= 0; i -= 1) {
    const smaller = { ...least, loose: least.loose.filter((_, place) => place !== i) };
    if ((await reasonOf(smaller)) !== null) least = smaller;
  }
  return least;
}
