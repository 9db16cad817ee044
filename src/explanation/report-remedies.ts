import type { Catalog } from '../locales/catalog.ts';
import type { Command, Remedy, RemedyGroup } from './explanation.ts';
import { casesOf, elsewhere } from './messages/actions.ts';
import { redact } from './redact.ts';
import { wrap } from './wrap.ts';

/** A line of a ticket, in columns; commands keep theirs whole, whatever their length. */
const width = 78;

/** What to do, by whose job it is: in full where the headers point to it or where it fits in any case, else what it is and why. */
export function remedyLines(groups: readonly RemedyGroup[], catalog: Catalog): string[] {
  return groups.flatMap(({ audience, audienceName, party, remedies }, index) => [
    ...(index === 0 ? [] : ['']),
    ...paragraph(`${elsewhere({ audience, audienceName }, catalog.advice)}:${party === null ? '' : ` ${party}`}`),
    ...remedies.flatMap((remedy) => linesOf(remedy, catalog)),
  ]);
}

function linesOf(remedy: Remedy, { advice, locale, unstated }: Catalog): string[] {
  const { title, strength, strengthName, text, steps, commands, verify, duration, avoid, sources } = remedy;
  const named = [
    ...paragraph(`${title}${casesOf(remedy, advice, unstated)}`, '- ', '  '),
    ...paragraph(strengthName === null ? text : `${strengthName} ${text}`, '  '),
  ];
  if (strength === 'possible') return named;
  const { labels } = advice;
  const notes = sources.map(({ title: page, dated }) => (dated === null ? page : `${page} (${dated})`));
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(notes);
  return [
    ...named,
    ...steps.flatMap((step, i) => paragraph(step, `  ${String(i + 1)}. `, '     ')),
    ...commands.flatMap(commandLines),
    ...paragraph(`${labels.verify}: ${verify}`, '  ', '    '),
    ...paragraph(`${labels.duration}: ${duration}`, '  ', '    '),
    ...paragraph(`${labels.avoid}: ${avoid}`, '  ', '    '),
    ...(list === '' ? [] : paragraph(`${labels.sources}: ${list}`, '  ', '    ')),
  ];
}

function commandLines({ masked }: Command): string[] {
  return masked.split('\n').map((line) => `     | ${line}`);
}

function paragraph(text: string, first = '', rest = first): string[] {
  return wrap(redact(text), width, first, rest);
}
