import { growthShapes } from './growth-shapes.js';
import { cpuOf } from './rounds.js';

const smallest = 64 * 1024;
const doublings = 6;
const enough = 30_000;
const tooLong = 10_000_000;

/** The sizes in bytes at which growth is measured: 64 KiB to 4 MiB. */
export const growthSizes = Array.from({ length: doublings + 1 }, (_, i) => smallest * 2 ** i);

/**
 * How the cost of `detect` grows with the length of each shape: `{ name, exponent, tail, costs }`. Cost ~ length ^ exponent,
 * fitted to all sizes (1 is linear, 2 is the square); `tail` is fitted to the last three, so that a square which a large linear
 * part hides at first is seen as well. `costs` are microseconds of cpu, the least of several runs. A shape that takes more than
 * ten seconds is not made longer.
 */
export async function measureGrowth(detect) {
  const results = [];
  for (const [name, make] of growthShapes) {
    await warmUp(detect, make(smallest));
    const costs = [];
    for (const size of growthSizes) {
      costs.push(await leastCost(detect, make(size)));
      if (costs[costs.length - 1] > tooLong) break;
    }
    results.push({ name, costs, exponent: exponentOf(costs), tail: exponentOf(costs.slice(-3)) });
  }
  return results;
}

/** Lets the compiler finish with what this shape needs; or the smallest size would look dear, and growth small. */
async function warmUp(detect, text) {
  for (let run = 0, sum = 0; run < 10 || (sum < 5 * enough && run < 200); run += 1) {
    sum += await cpuOf(() => detect(text));
    if (sum > tooLong) break;
  }
}

async function leastCost(detect, text) {
  // a text that was put together from pieces is made one, as it is when it comes out of a file
  const flat = Buffer.from(text, 'latin1').toString('latin1');
  let least = Infinity;
  for (let run = 0, sum = 0; run < 3 || (sum < enough && run < 50); run += 1) {
    const cost = await cpuOf(() => detect(flat), 'major');
    least = Math.min(least, cost);
    sum += cost;
    if (cost > tooLong) break;
  }
  return least;
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponentOf(costs) {
  const middle = (costs.length - 1) / 2;
  const heights = costs.map((cost) => Math.log2(Math.max(cost, 1)));
  const height = heights.reduce((sum, value) => sum + value, 0) / heights.length;
  const rise = heights.reduce((sum, value, i) => sum + (i - middle) * (value - height), 0);
  return rise / costs.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}
