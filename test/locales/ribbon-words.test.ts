import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blanksOf } from '../../src/explanation/words/fill.ts';
import { houseWordsFor } from './house-words/house-words.ts';
import { languages, registered, ribbonWordsFor } from '../support/locales.ts';
import { longestNotification } from '../../src/outlook/notification-bar.ts';

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

const lines = languages.flatMap((language) =>
  Object.entries({ ...ribbonWordsFor(language), fault: registered[language].fault }).map(
    ([state, text]) => [language, state, text] as const,
  ),
);

test.each(lines)('%s %s: one line for the bar, without blanks', (_, state, text) => {
  expect([state, text.length <= longestNotification, text.length]).toEqual([state, true, text.length]);
  expect(blanksOf(text)).toEqual([]);
  expect(text).toMatch(/^\S[^\n]*\.$/u);
});

test('every state has a line of its own, in every language', () => {
  expect(lines.length).toBe(languages.length * 7);
  expect(new Set(lines.map(([, , text]) => text)).size).toBe(lines.length);
});

test.each(languages)('%s names the other button by its label in the manifest', (language) => {
  const { tags, fault } = registered[language];
  const button = manifest.slice(manifest.indexOf(' id="Check.Label"'));
  const marked = language === 'en' ? 'DefaultValue="' : `Locale="${tags[0]}" Value="`;
  const label = button.slice(button.indexOf(marked) + marked.length).split('"', 1)[0];
  const quoted = houseWordsFor(language).quotes.join(String(label));
  expect(ribbonWordsFor(language).failed).toContain(quoted);
  expect(fault).toContain(quoted);
});
