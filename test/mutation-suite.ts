import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * All tests of the detection in one file, for `npm run mutation` alone: Jest loads the modules anew for every file, and a mutant would wait for
 * that sixty times. Left out is what takes long or rolls dice.
 */
const leftOut = ['growth.test.ts', 'laws.test.ts', 'hostile-greeting.test.ts'];
const files = readdirSync(join(__dirname, 'detection'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file.split(sep).at(-1) ?? ''))
  .map((file) => join('detection', file));

for (const file of [join('corpus', 'corpus.test.ts'), ...files.sort()])
  describe(file, () => {
    jest.requireActual(join(__dirname, file));
  });
