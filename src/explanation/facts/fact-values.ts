import type { Source } from '../explanation.ts';
import { blanksOf, fill, type Values } from '../words/fill.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import type { FactSource } from './fact-source.ts';
import { isRelay, poolRanges } from '../../microsoft365/pools.ts';
import { citedPages } from '../../microsoft365/sources.ts';
import { spfIncludes, spfIncludesSource } from '../../microsoft365/spf-includes.ts';
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

const known = new WeakMap<FactWords, Values>();

/**
 * Every fact as it stands in a sentence of this language, under the name of its blank. Made once for each catalog: to make what
 * writes dates and numbers takes a third of a whole answer.
 */
export function factValues(words: FactWords): Values {
  const values = known.get(words) ?? valuesIn(words);
  known.set(words, values);
  return values;
}

function valuesIn(words: FactWords): Values {
  const { locale, unstated, advice } = words;
  const values: Record<string, string> = {};
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (const [id, { title, dated, read }] of Object.entries(citedPages)) {
    const date = dates.format(Date.parse(dated ?? read));
    values[`date-${id}`] = dated === null ? fill(advice.readOn, { date }, unstated) : date;
    values[`page-${id}`] = fill(dated === null ? advice.citedUndated : advice.cited, { title, date }, unstated);
  }
  for (const [id, { path, address }] of Object.entries(places)) values[`place-${id}`] = `${path} (${address})`;
  for (const [id, { amount, unit }] of Object.entries(quantities)) {
    const style = unit === null ? {} : ({ style: 'unit', unit, unitDisplay: 'long' } as const);
    values[`quantity-${id}`] = new Intl.NumberFormat(locale, style).format(amount);
  }
  values['pool-ranges'] = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(relayRanges);
  const includes = { 'spf-include': worldwide, 'spf-include-us': usGovernment, 'spf-include-china': china };
  return { ...values, ...includes, 'by-trace': fill(advice.byTrace, values, unstated) };
}

const { worldwide, usGovernment, china } = spfIncludes;

const relayRanges = poolRanges.flatMap(({ range, pool }) => (isRelay(pool) ? [range] : []));

/** The sources behind texts in words: of the facts in their blanks, and of the names that stand in them. */
export function sourcesOf(texts: readonly string[]): FactSource[] {
  const named = new Set(texts.flatMap(blanksOf));
  const inBlanks = [
    ...keysOf(citedPages).filter((id) => named.has(`page-${id}`)),
    ...(named.has('pool-ranges') ? (['announcement', 'service-tags'] as const) : []),
    ...(named.has('spf-include') ? [spfIncludesSource] : []),
    ...keysOf(places).flatMap((id) => (named.has(`place-${id}`) ? [places[id].source] : [])),
    ...keysOf(quantities).flatMap((id) => (named.has(`quantity-${id}`) ? [quantities[id].source] : [])),
  ];
  const inWords = Object.entries(names).flatMap(([name, source]) => (texts.some((text) => text.includes(name)) ? [source] : []));
  return [...inBlanks, ...inWords];
}

/** A source in words; `facts` are those of the same language. */
export function noteOf(id: FactSource, { advice }: FactWords, facts: Values): Pick<Source, 'title' | 'dated'> {
  if (id === 'general-knowledge') return { title: advice.generalKnowledge, dated: null };
  return { title: citedPages[id].title, dated: facts[`date-${id}`] ?? null };
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
