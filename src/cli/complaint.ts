import { fill, type Values } from '../explanation/words/fill.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';

/** One line for standard error: the name of the program and a sentence of the catalog with its blanks filled. */
export function complaint(template: string, values: Values, { unstated }: Catalog): string {
  return `relay-pool: ${fill(template, values, unstated)}\n`;
}
