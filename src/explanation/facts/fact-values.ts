import type { SourceNote } from '../explanation.ts';
import { blanksOf, fill, type Values } from '../fill.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import type { SourceId } from './pages.ts';
import { pages } from './pages.ts';
import { quantities } from './quantities.ts';

/** What the facts need of a language. */
export interface FactWords {
  /** BCP 47 tag for dates and numbers */
  readonly locale: string;
  readonly unstated: string;
  readonly advice: {
    readonly byTrace: string;
    readonly cited: string;
    readonly citedUndated: string;
    readonly generalKnowledge: string;
    readonly readOn: string;
  };
}

/** Every fact as it stands in a sentence of this language, under the name of its blank. */
export function factValues(words: FactWords): Values {
  const { locale, unstated, advice } = words;
  const values: Record<string, string> = {};
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (const [id, { title, dated, read }] of Object.entries(pages)) {
    const date = dates.format(Date.parse(dated ?? read));
    values[`date-${id}`] = dated === null ? fill(advice.readOn, { date }, unstated) : date;
    values[`page-${id}`] = fill(dated === null ? advice.citedUndated : advice.cited, { title, date }, unstated);
  }
  for (const [id, { path, address }] of Object.entries(places)) values[`place-${id}`] = `${path} (${address})`;
  for (const [id, { amount, unit }] of Object.entries(quantities)) {
    const style = unit === null ? {} : ({ style: 'unit', unit, unitDisplay: 'long' } as const);
    values[`quantity-${id}`] = new Intl.NumberFormat(locale, style).format(amount);
  }
  return { ...values, 'by-trace': fill(advice.byTrace, values, unstated) };
}

/** The sources behind texts in words: of the facts in their blanks, and of the names that stand in them. */
export function sourcesOf(texts: readonly string[]): SourceId[] {
  const named = new Set(texts.flatMap(blanksOf));
  const inBlanks = [
    ...keysOf(pages).filter((id) => named.has(`page-${id}`)),
    ...keysOf(places).flatMap((id) => (named.has(`place-${id}`) ? [places[id].source] : [])),
    ...keysOf(quantities).flatMap((id) => (named.has(`quantity-${id}`) ? [quantities[id].source] : [])),
  ];
  const inWords = Object.entries(names).flatMap(([name, source]) => (texts.some((text) => text.includes(name)) ? [source] : []));
  return [...inBlanks, ...inWords];
}

/** A source in words; `facts` are those of the same language. */
export function noteOf(id: SourceId, { advice }: FactWords, facts: Values): SourceNote {
  if (id === 'general-knowledge') return { title: advice.generalKnowledge, dated: null };
  return { title: pages[id].title, dated: facts[`date-${id}`] ?? null };
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
