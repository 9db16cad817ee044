import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Microseconds of cpu, of all threads of this process, that `work` takes. What was left behind before is collected first. */
export async function cpuOf(work, collection = 'minor') {
  collectGarbage({ type: collection });
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** How often each reader reads all blocks before anything counts: by then the compiler has finished with all of them. */
const warmUps = 20;

/**
 * Microseconds of cpu per block for every reader, one number a round: `Map name -> number[]`. A round goes through the blocks
 * slice by slice, and every reader reads a slice before the next slice comes, each time another one first: what else the machine
 * does meets all of them alike.
 */
export async function measure(readers, blocks, rounds) {
  // in turn: what the compiler took for granted of one reader is thrown away when the next one begins
  for (let pass = 0; pass < warmUps; pass += 1) for (const reader of readers) await readAll(reader, blocks);
  const costs = new Map(readers.map(({ name }) => [name, []]));
  const sliceLength = Math.ceil(blocks.length / 10);
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Map(readers.map(({ name }) => [name, 0]));
    for (let start = 0, turn = round; start < blocks.length; start += sliceLength, turn += 1) {
      const slice = blocks.slice(start, start + sliceLength);
      for (const reader of inTurn(readers, turn)) {
        const cost = await cpuOf(() => readAll(reader, slice));
        sums.set(reader.name, sums.get(reader.name) + cost);
      }
    }
    for (const [name, sum] of sums) costs.get(name).push(sum / blocks.length);
  }
  return costs;
}

async function readAll({ read }, blocks) {
  for (const bytes of blocks) {
    const found = read(bytes);
    if (found instanceof Promise) await found;
  }
}

/** The middle of some numbers, with the least and the greatest. */
export function spread(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return { median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2, least: sorted[0], greatest: sorted.at(-1) };
}

/**
 * Another reader first each time, and every second time backwards: whoever follows mailparser pays a fifth more for the memory
 * that it left, and by turning alone that would always be the same reader.
 */
function inTurn(list, turn) {
  const start = Math.floor(turn / 2) % list.length;
  const order = [...list.slice(start), ...list.slice(0, start)];
  return turn % 2 === 0 ? order : order.reverse();
}
