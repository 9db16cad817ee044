import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * All tests of what is broken in one file, for `npm run mutation` alone: Jest loads the modules anew for every file, and a mutant would wait for
 * that sixty times. Left out is what takes long or rolls dice, and what reads the source, in which Stryker has put numbers of its own.
 */
const leftOut = ['growth.test.ts', 'laws.test.ts', 'hostile-answer.test.ts', 'hostile-greeting.test.ts', 'one-room.test.ts'];
const files = ['detection', 'mail', 'microsoft365'].flatMap((folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file.split(sep).at(-1) ?? ''))
    .filter((file) => !file.startsWith('other-readers'))
    .map((file) => join(folder, file)),
);

for (const file of [join('corpus', 'corpus.test.ts'), ...files.sort()])
  describe(file, () => {
    jest.requireActual(join(__dirname, file));
  });
