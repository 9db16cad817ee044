import type { AdviceWords } from '../../locales/advice-words.ts';
import type { Block } from '../blocks.ts';
import type { Remedy, RemedyGroup } from '../explanation.ts';
import { fill } from '../fill.ts';
import type { Telling } from './telling.ts';

/**
 * A remedy in full: what and why, the steps, what to copy, how to see that it worked, how long it takes, what not to do. `cases`: with its rows of
 * the decision table, which mean nothing to somebody outside.
 */
export function remedyBlocks(remedy: Remedy, level: 3 | 4, cases: boolean, { words, clean, command }: Telling): Block[] {
  const { labels } = words.advice;
  return [
    { kind: 'heading', level, text: `${remedy.title}${cases ? casesOf(remedy, words.advice, words.unstated) : ''}` },
    ...(remedy.strengthName === null ? [] : [{ kind: 'paragraph', text: remedy.strengthName } as const]),
    { kind: 'paragraph', text: clean(remedy.text) },
    { kind: 'list', ordered: true, items: remedy.steps.map(clean) },
    ...remedy.commands.map((one) => ({ kind: 'code', language: one.kind, text: command(one) }) as const),
    {
      kind: 'facts',
      rows: [
        { name: labels.verify, value: clean(remedy.verify) },
        { name: labels.duration, value: clean(remedy.duration) },
        { name: labels.avoid, value: clean(remedy.avoid) },
        { name: labels.sources, value: sourcesOf(remedy, words.locale) },
      ].filter(({ value }) => value !== ''),
    },
  ];
}

/** Who has to do it, in a text that travels: its reader is neither `you` nor has a help desk. */
export function elsewhere(
  { audience, audienceName }: Pick<RemedyGroup, 'audience' | 'audienceName'>,
  words: AdviceWords,
): string {
  return audience === 'reader' || audience === 'help-desk' ? words.elsewhere[audience] : audienceName;
}

/** The rows of the decision table in brackets, behind a title. */
export function casesOf({ cases }: Remedy, advice: AdviceWords, unstated: string): string {
  return cases.length === 0 ? '' : ` (${fill(advice.cases, { cases: cases.join(', ') }, unstated)})`;
}

function sourcesOf({ sources }: Remedy, locale: string): string {
  const notes = sources.map(({ title, dated }) => (dated === null ? title : `${title} (${dated})`));
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(notes);
}
