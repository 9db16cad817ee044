import type { Block } from '../blocks.ts';
import type { Remedy } from '../explanation.ts';
import type { Telling } from './telling.ts';

/** A remedy in full: what and why, the steps, what to copy, how to see that it worked, how long it takes, what not to do. */
export function remedyBlocks(remedy: Remedy, level: 3 | 4, { words, clean, command }: Telling): Block[] {
  const { labels } = words.advice;
  const cases = remedy.cases.length === 0 ? '' : ` (${remedy.cases.join(', ')})`;
  return [
    { kind: 'heading', level, text: `${remedy.title}${cases}` },
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

function sourcesOf({ sources }: Remedy, locale: string): string {
  const notes = sources.map(({ title, dated }) => (dated === null ? title : `${title} (${dated})`));
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(notes);
}
