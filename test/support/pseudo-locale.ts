import type { Catalog } from '../../src/locales/catalog/catalog.ts';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [
    letter,
    [...'áƀçđéƒǧĥíĵķľɱñóþɋřšŧúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽṀÑÓÞɊŘŠŦÚṼŴẊÝŽ'][i] ?? letter,
  ]),
);

/**
 * The pseudo-locale: a catalog in which every letter of every word has an accent, so that a word that does not come from the catalog is seen
 * at once. Blanks, options and the given names (cmdlets, fields) stay as they are.
 */
export function pseudoCatalog(catalog: Catalog, names: readonly string[] = []): Catalog {
  const { language, locale, ...words } = catalog;
  return { ...(mapWords(words, names) as Omit<Catalog, 'language' | 'locale'>), language, locale };
}

function mapWords(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return accented(value, names);
  if (Array.isArray(value)) return value.map((item) => mapWords(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapWords(inner, names)]));
}

function accented(text: string, names: readonly string[]): string {
  const kept = [...names].sort((one, other) => other.length - one.length);
  let out = '';
  let rest = text;
  while (rest !== '') {
    const blank = /^(?:\{[a-z][a-z\d-]*\}|\[\?[a-z-]+ )/.exec(rest)?.[0];
    const name = blank ?? kept.find((one) => rest.startsWith(one)) ?? '';
    out += name === '' ? (accents[rest.charAt(0)] ?? rest.charAt(0)) : name;
    rest = rest.slice(Math.max(1, name.length));
  }
  return out;
}
