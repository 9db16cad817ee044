import { wrap } from '../explanation/documents/render/wrap.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import { languageCodes } from './language-codes.ts';

/** Columns of the help text, at most. */
const width = 79;

/** A page of the help with the languages that there are; the line that names them is broken where it gets too long. */
export function helpText(page: string, catalog: Catalog): string {
  const lines = page.split('\n').flatMap((line) => {
    const at = line.indexOf(blank);
    if (at === -1) return [line];
    const text = line.slice(at).replace(blank, languageCodes(catalog));
    return wrap(text, width, line.slice(0, at), ' '.repeat(at));
  });
  return lines.join('\n');
}

const blank = '{languages}';
