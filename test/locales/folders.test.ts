import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, registered } from '../support/locales.ts';
import type { Language } from '../support/locales.ts';

const root = join(__dirname, '..', '..', 'src', 'locales');
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test('every language of the register has its folder, and every folder its line in the register', () => {
  expect(folders.filter((name) => name !== 'catalog').sort()).toEqual([...languages].sort());
});

test.each(languages)('the folder %s has the same files as English', (language) => {
  expect(readdirSync(join(root, language)).sort()).toEqual(readdirSync(join(root, 'en')).sort());
});

test('each file with house words is of a language of the register, and each language has one', () => {
  const files = readdirSync(join(__dirname, 'house-words')).filter((name) => name !== 'house-words.ts');
  expect(files.sort()).toEqual(languages.map((language) => `${language}.ts`).sort());
});

const loaders = readdirSync(root).filter((name) => name.startsWith('load-'));

/** The compiler does not follow a path with the language in it: this test does. */
test.each(loaders)('%s fetches words for every language, each its own', async (file) => {
  const functions = Object.values(
    jest.requireActual<Readonly<Record<string, (language: Language) => Promise<object>>>>(join(root, file)),
  );
  expect(functions.length).toBeGreaterThan(0);
  for (const load of functions) {
    const found = await Promise.all(languages.map(load));
    for (const words of found) expect(Object.keys(words).sort()).toEqual(Object.keys(found[0] ?? {}).sort());
    expect(new Set(found.map((words) => JSON.stringify(words))).size).toBe(languages.length);
  }
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
