import { timeIn } from '../../../src/triage-view/speech.ts';

test.each([
  ['2026-03-03', 'en-GB', '3 Mar 2026'],
  ['2026-03-03', 'da-DK', '3. mar. 2026'],
  ['2026-03-03', 'nl-NL', '3 mrt 2026'],
  ['2026-03-03T10:15:01Z', 'en-GB', '3 Mar 2026, 10:15'],
  ['no time', 'en-GB', 'no time'],
])('the time %s in %s is shown as %s', (time, locale, shown) => {
  expect(timeIn(time, { locale })).toBe(shown);
});
