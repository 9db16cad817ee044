import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * `MUTATION_SAMPLE=20 npm run mutation`: one mutant in twenty, drawn by a hash of what it changes, so that the same ones are
 * drawn again until the code changes; `MUTATION_DRAW=1` (to 19) draws others. Those not drawn are reported as invalid, and no
 * share counts them.
 */
const one = Number(process.env.MUTATION_SAMPLE ?? '1');
const draw = Number(process.env.MUTATION_DRAW ?? '0');

/** @returns {import('@stryker-mutator/api/check').Checker} */
function createChecker() {
  return {
    init: () => Promise.resolve(),
    check: (mutants) => Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, resultFor(mutant)]))),
  };
}

/**
 * @param {import('@stryker-mutator/api/core').Mutant} mutant
 * @returns {import('@stryker-mutator/api/check').CheckResult}
 */
function resultFor({ fileName, location, replacement }) {
  const place = fileName.slice(fileName.lastIndexOf('detection'));
  const hash = createHash('sha256').update(JSON.stringify([place, location, replacement]));
  const drawn = hash.digest().readUInt32BE() % one === draw;
  return drawn ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not in the sample' };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', createChecker)];
