/** @typedef {import('../../src/locales/catalog/manifest-page-words.ts').ManifestPageWords & { language: string }} Words */

/**
 * What the page says with which an administrator writes the manifest, and what the language calls itself, by its code. Whoever runs
 * this without a compiler registers scripts/typescript-loader.js before.
 *
 * @returns {Promise<Readonly<Record<string, Words>>>}
 */
export async function manifestPageWords() {
  const { languages, registered } = await import('../../src/locales/language.ts');
  const entries = languages.map(async (language) => {
    const { manifestPage } = await import(`../../src/locales/${language}/manifest-page.ts`);
    return [language, { language: registered[language].name, ...manifestPage }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
