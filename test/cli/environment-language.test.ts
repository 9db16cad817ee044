import { environmentLanguage } from '../../src/cli/environment-language.ts';

describe('the language of the terminal', () => {
  test.each([
    ['da', { LANG: 'da_DK.UTF-8' }],
    ['nl', { LANG: 'nl_BE@euro' }],
    ['nl', { LC_MESSAGES: 'nl_NL.UTF-8', LANG: 'da_DK.UTF-8' }],
    ['da', { LC_ALL: 'da', LC_MESSAGES: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }],
    ['en', { LC_ALL: 'C', LANG: 'da_DK.UTF-8' }],
    ['da', { LC_ALL: '', LC_MESSAGES: '', LANG: 'da_DK.UTF-8' }],
    ['en', { LANG: 'fr_FR.UTF-8' }],
    ['en', {}],
  ])('is %s with %j', (expected, environment) => {
    expect(environmentLanguage(environment)).toBe(expected);
  });
});
