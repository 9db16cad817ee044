import type { Advice } from '../../detection/verdict/advice/advice.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { citedPages, sourceAddresses } from '../../microsoft365/sources.ts';
import type { Source } from '../explanation.ts';
import type { FactSource } from './fact-source.ts';
import { noteOf, sourcesOf } from './fact-values.ts';
import { places } from './places.ts';
import { remedyFacts } from './remedy-facts.ts';
import { snippetTemplate } from './snippet-templates.ts';
import { fill, type Values } from '../words/fill.ts';

/** The pages behind the texts of one explanation, in the order in which these need them, and facts that cite them by number. */
export interface Citations {
  readonly ids: readonly FactSource[];
  readonly values: Values;
}

/** Numbers the sources of the remedies, then those of further texts. */
export function numberSources(advice: readonly Advice[], further: readonly string[], catalog: Catalog, facts: Values): Citations {
  const remedies = [...new Set(advice.map(({ remedy }) => remedy))];
  const needed = [...remedies.flatMap((remedy) => remedySources(remedy, catalog)), ...sourcesOf(further)];
  const ids = [...new Set(needed)];
  const cited = Object.keys(citedPages).map((id) => [`page-${id}`, facts[`page-${id}`] ?? ''] as const);
  const numbered = ids.map((id, index) => [`page-${id}`, `[${String(index + 1)}]`] as const);
  const paths = Object.entries(places).map(([id, { path }]) => [`place-${id}`, path] as const);
  const values = { ...facts, ...Object.fromEntries([...cited, ...numbered, ...paths]) };
  const byTrace = fill(citedByNumber(catalog.advice.byTrace), values, catalog.unstated);
  return { ids, values: { ...values, 'by-trace': byTrace } };
}

/** A number stands in brackets of its own, so a citation needs no second pair. */
export function citedByNumber(template: string): string {
  return template.replaceAll(bracketed, '{$1}');
}

const bracketed = /\(\{(page-[a-z\d-]+)\}\)/g;

const known = new WeakMap<object, readonly FactSource[]>();

/**
 * Every page behind the words and the commands of a remedy, each once; what was read on no page stands last. Gathered once for
 * each language: they are the same for every message, and to gather them takes an eighth of an answer.
 */
export function remedySources(remedy: Advice['remedy'], catalog: Catalog): readonly FactSource[] {
  const words = catalog.remedies[remedy];
  const sources = known.get(words) ?? sourcesBehind(remedy, catalog);
  known.set(words, sources);
  return sources;
}

function sourcesBehind(remedy: Advice['remedy'], catalog: Catalog): FactSource[] {
  const { title, text, steps, verify, duration, undo, avoid } = catalog.remedies[remedy];
  const { licence, snippets } = remedyFacts[remedy];
  const licences = licence === 'none' ? [] : [catalog.advice.licences[licence]];
  const words = [title, text, ...steps, verify, duration, undo ?? '', avoid, ...licences];
  const byTrace = words.some((one) => one.includes('{by-trace}')) ? [catalog.advice.byTrace] : [];
  const inSnippets = snippets.map((id) => snippetTemplate(id).source);
  const ids = [...new Set([...sourcesOf([...words, ...byTrace]), ...inSnippets])];
  return [...ids.filter((id) => id !== 'general-knowledge'), ...ids.filter((id) => id === 'general-knowledge')];
}

/** The sources under their numbers, with their addresses where they have one. */
export function describeSources({ ids, values }: Citations, catalog: Catalog): Source[] {
  return ids.map((id, index) => ({
    number: index + 1,
    ...noteOf(id, catalog, values),
    day: id === 'general-knowledge' ? null : (citedPages[id].dated ?? citedPages[id].read),
    address: sourceAddresses[id] ?? null,
  }));
}
