import type * as FastCheck from 'fast-check';

/**
 * Property tests draw the same cases on every run, so that a test fails for a change and never by chance; the search for new
 * cases is `npm run fuzz`. `FAST_CHECK_SEED`: another seed, a whole number. Said when a test first asks for the package: to load
 * it takes longer than most of the files that have no use for it.
 */
jest.doMock('fast-check', () => {
  const given = process.env['FAST_CHECK_SEED'] ?? '';
  const fastCheck = jest.requireActual<typeof FastCheck>('fast-check');
  fastCheck.configureGlobal({ seed: /^-?\d{1,10}$/.test(given) ? Number(given) : 20_261_127 });
  return fastCheck;
});
