import fc from 'fast-check';

/**
 * Property tests draw the same cases on every run, so that a test fails for a change and never by chance; the search for new
 * cases is `npm run fuzz`. `FAST_CHECK_SEED`: another seed, a whole number.
 */
const given = process.env['FAST_CHECK_SEED'] ?? '';
fc.configureGlobal({ seed: /^-?\d{1,10}$/.test(given) ? Number(given) : 20_261_127 });
