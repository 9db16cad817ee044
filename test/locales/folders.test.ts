import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, registered } from '../support/locales.ts';

const root = join(__dirname, '..', '..', 'src', 'locales');
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test('every language of the register has its folder, and every folder its line in the register', () => {
  expect(folders.filter((name) => name !== 'catalog').sort()).toEqual([...languages].sort());
});

test.each(languages)('the folder %s has the same files as English', (language) => {
  expect(readdirSync(join(root, language)).sort()).toEqual(readdirSync(join(root, 'en')).sort());
});

test.each(languages)('the words of %s come into a file of their own in the build', (language) => {
  const text = readFileSync(join(root, language, 'language.ts'), 'utf8');
  expect(text.match(/webpackChunkName: "[^"]*"/g)).toEqual([`webpackChunkName: "${language}"`]);
});

test.each(languages)('%s has a golden report for every case that English has', (language) => {
  const golden = readdirSync(join(__dirname, '..', 'explanation', 'golden'));
  const wanted = golden.filter((name) => name.endsWith('.en.txt')).map((name) => name.replace('.en.txt', `.${language}.txt`));
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((name) => !golden.includes(name))).toEqual([]);
});

test.each(languages)('README.md names %s, and docs/terms.md has its words', (language) => {
  const documents = join(__dirname, '..', '..');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  expect(readFileSync(join(documents, 'README.md'), 'utf8')).toContain(String(name));
  expect(readFileSync(join(documents, 'docs', 'terms.md'), 'utf8')).toContain(`\n## ${registered[language].name}\n`);
});
