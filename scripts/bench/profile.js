import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceMark = /^;\/\/ (?:CONCATENATED MODULE: )?(\S+)/;

/**
 * Runs `work` under the sampling profiler of V8 and gives where the time went: `{ name, place, self, total }`, shares of the
 * whole, the functions with the most self time first; `total` counts what they call as well. `place` is the source file, or the
 * line of the built module where the build left no name.
 */
export async function selfTimes(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return summed(profile);
}

/** @param {import('node:inspector').Profiler.Profile} profile */
function summed({ nodes, samples = [], timeDeltas = [] }) {
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const entries = new Map();
  let whole = 0;
  for (const [i, id] of samples.entries()) {
    const node = byId.get(id);
    if (node === undefined) continue;
    // neither the machine's other work nor the profiler's own
    if (['(idle)', '(program)', 'dispatch'].includes(node.callFrame.functionName)) continue;
    whole += timeDeltas[i];
    entryOf(entries, node).self += timeDeltas[i];
    const stack = new Set();
    /** @type {typeof node | undefined} */
    let at = node;
    for (; at !== undefined; at = callers.get(at.id)) stack.add(entryOf(entries, at));
    for (const entry of stack) entry.total += timeDeltas[i];
  }
  return [...entries.values()]
    .sort((one, other) => other.self - one.self)
    .map(({ name, place, self, total }) => ({ name, place, self: self / whole, total: total / whole }));
}

function entryOf(entries, { callFrame: { functionName, url, lineNumber } }) {
  const name = functionName || '(anonymous)';
  const key = `${name} ${url}:${lineNumber}`;
  if (!entries.has(key)) entries.set(key, { name, place: placeOf(url, lineNumber), self: 0, total: 0 });
  return entries.get(key);
}

/** The build joins modules into one file and names each above its code. */
function placeOf(url, lineNumber) {
  if (!url.startsWith('file:')) return url || 'V8';
  const lines = linesOf(url);
  for (let line = lineNumber; line >= 0; line -= 1) {
    const source = sourceMark.exec(lines[line])?.[1];
    if (source !== undefined) return source.replace(/^.*node_modules\//, '').replace('./', '');
  }
  return `${basename(url)}, line ${lineNumber + 1}`;
}

const files = new Map();

function linesOf(url) {
  if (!files.has(url)) files.set(url, readFileSync(fileURLToPath(url), 'utf8').split('\n'));
  return files.get(url);
}
