import { blanksOf } from '../../src/explanation/fill.ts';
import { languages } from '../../src/locales/locales.ts';
import { ribbonWords } from '../../src/locales/ribbon-words.ts';
import { longestNotification } from '../../src/outlook/notification-bar.ts';

const lines = languages.flatMap((language) =>
  Object.entries(ribbonWords[language]).map(([state, text]) => [language, state, text] as const),
);

test.each(lines)('%s %s: one line for the bar, without blanks', (_, state, text) => {
  expect([state, text.length <= longestNotification, text.length]).toEqual([state, true, text.length]);
  expect(blanksOf(text)).toEqual([]);
  expect(text).toMatch(/^\S[^\n]*\.$/u);
});

test('every state has a line of its own, in every language', () => {
  expect(lines.length).toBe(3 * 7);
  expect(new Set(lines.map(([, , text]) => text)).size).toBe(lines.length);
});

/** The label of the button that opens the pane, as manifest.xml has it. */
test.each([
  ['en', '“Check relay pool”'],
  ['da', '»Tjek relaypulje«'],
  ['nl', '“Relaygroep controleren”'],
] as const)('%s names the other button by its label', (language, label) => {
  expect(ribbonWords[language].failed).toContain(label);
  expect(ribbonWords[language].fault).toContain(label);
});
