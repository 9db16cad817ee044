import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Counted } from '../../locales/catalog/command-line-words.ts';

/** A phrase for a number of things: `1 file`, `2 files`. */
export function counted(phrase: Counted, count: number, { locale, unstated }: Catalog): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? phrase.one : phrase.other;
  return fill(form, { count: count.toLocaleString(locale) }, unstated);
}
