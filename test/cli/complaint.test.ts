import { catalogFor } from '../support/locales.ts';
import { complaint } from '../../src/cli/complaint.ts';

const english = catalogFor('en');

describe('a sentence on standard error', () => {
  test('names the program and fills its blanks', () => {
    expect(complaint('{source}: not read ({code}).', { source: 'a.eml', code: 'EIO' }, english)).toBe(
      'relay-pool: a.eml: not read (EIO).\n',
    );
  });

  test('takes values as they are: a value is no template, and stays on its line', () => {
    expect(complaint('{source}: {code}', { source: '{code}\nrelay-pool: forged\x1b[2J', code: '7' }, english)).toBe(
      'relay-pool: {code} relay-pool: forged\ufffd[2J: 7\n',
    );
  });
});
