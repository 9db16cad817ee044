import type { Block, ReadyText } from '../blocks.ts';
import type { RemedyGroup } from '../explanation.ts';
import { elsewhere, remedyBlocks } from './actions.ts';
import { withMaskNote } from './mask-note.ts';
import type { Telling } from './telling.ts';

/** Header lines and reasons in a ticket, at most. */
const lineLimit = 20;

/** A block for the ticket system of a help desk: the result, what shows it, and who has to do what. */
export function ticketOf(told: Telling): ReadyText {
  const { explanation, words, clean } = told;
  const { headings } = words.ticket;
  const { labels } = words.advice;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: explanation.headline },
    { kind: 'paragraph', text: explanation.summary },
    { kind: 'facts', rows: [...certaintyRows(told), ...told.rows] },
    ...section(headings.why, listOf(explanation.why.map(clean))),
    ...section(
      headings.arrival,
      listOf(explanation.arrival.map(({ name, stateName, text }) => clean(`${name}: ${stateName}. ${text}`))),
    ),
    ...section(headings.lines, reasonBlocks(told)),
    ...section(labels.readings, [
      {
        kind: 'facts',
        rows: [
          { name: labels.innocent, value: explanation.readings.innocent },
          { name: labels.suspicious, value: explanation.readings.suspicious },
        ],
      },
    ]),
    ...section(labels.unknowable, listOf(explanation.unknowable.map(({ what, where }) => `${what} ${where}`))),
    ...section(
      headings.remedies,
      explanation.remedies.flatMap((group) => groupBlocks(group, told)),
    ),
  ];
  return {
    language: words.language,
    subject: told.clean(words.ticket.subject.replace('{headline}', explanation.headline)),
    blocks: withMaskNote(blocks, told),
  };
}

function certaintyRows({ explanation, words }: Telling): { readonly name: string; readonly value: string }[] {
  return explanation.certainty === null ? [] : [{ name: words.facts.certainty, value: explanation.certainty }];
}

function section(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...blocks];
}

function listOf(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** Each reason with its lines and who wrote them; a line is quoted once. */
function reasonBlocks({ explanation, clean, quoteLine, words }: Telling): Block[] {
  const quoted = new Set<number>();
  return explanation.reasons.slice(0, lineLimit).flatMap(({ text, vouched, quotes }): Block[] => {
    const fresh = quotes
      .map(({ at }) => at)
      .filter((at) => !quoted.has(at))
      .slice(0, lineLimit);
    fresh.forEach((at) => quoted.add(at));
    const author = quotes.length === 0 ? '' : ` (${vouched ? words.author.vouched : words.author.notVouched})`;
    return [
      { kind: 'paragraph', text: `${clean(text)}${author}` },
      ...fresh.map((at) => ({ kind: 'quote', text: quoteLine(at) }) as const),
    ];
  });
}

/** Who it is, what is sure or suggested in full, what is merely possible by title. */
function groupBlocks({ audience, audienceName, party, remedies }: RemedyGroup, told: Telling): Block[] {
  const likely = remedies.filter(({ strength }) => strength !== 'possible');
  const possible = remedies.filter(({ strength }) => strength === 'possible');
  return [
    { kind: 'heading', level: 3, text: elsewhere({ audience, audienceName }, told.words.advice) },
    ...(party === null ? [] : [{ kind: 'paragraph', text: told.clean(party) } as const]),
    ...likely.flatMap((remedy) => remedyBlocks(remedy, 4, true, told)),
    ...listOf(possible.map(({ title, strengthName }) => `${title}. ${strengthName ?? ''}`)),
  ];
}
