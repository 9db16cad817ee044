import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Block, OutlineItem, Text, TextDocument } from './document.ts';
import type { Explanation, JunkExplanation, Quote, Reason, RouteStop } from '../explanation.ts';
import { messageFacts } from '../card/message-facts.ts';
import { maskDocument } from '../masking/mask-document.ts';
import { tagged } from '../words/tagged.ts';
import { codeBlocks } from './blocks/code-blocks.ts';
import { documentInput } from './document-input.ts';
import { hasLetter } from './letters.ts';
import { lineOf } from './blocks/line-of.ts';
import { menuNote } from './blocks/menu-note.ts';
import { remedyGroupBlocks } from './blocks/remedy-groups.ts';
import { shortAnswer } from './short-answer.ts';
import { sourceBlocks, withAddressesOnce } from './blocks/source-blocks.ts';

/** A stranger can write any number of lines; the report holds the first so many reasons and stops of the route. */
const partLimit = 60;
/** Lines that are named behind one sentence. */
const lineLimit = 8;
/** Longest header value that is quoted, in characters, and longest name of a field. */
const valueLimit = 700;
const nameLimit = 80;

/**
 * The whole report of a message: the short answer, then the same groups as in the pane, each fact with its proof behind it. What
 * names a mailbox is masked; domains, IP addresses and times stay. `reader`: at a terminal there are no letters to copy, so the
 * steps of everybody stand in the report.
 */
export function reportDocument(
  detection: Detection,
  explanation: Explanation,
  catalog: Catalog,
  reader: 'window' | 'terminal' = 'window',
): TextDocument {
  const { report, codes, language, advice } = catalog;
  const { certainty, interpretations, caution, why, senderSideFilter, reasons, junk, remedies, route, details } = explanation;
  const { innocent, suspicious } = advice.labels;
  const input = documentInput(detection, explanation, catalog);
  const actions = remedies.flatMap((group) => {
    const isApart = reader === 'window' && hasLetter(group.audience, detection);
    return remedyGroupBlocks(group, isApart ? 'letter' : 'report', catalog);
  });
  const blocks: Block<Text>[] = [
    ...shortAnswer(input, messageFacts(detection, catalog), 'ticket'),
    ...junkSection(junk, catalog),
    ...section(report.why, reasonBlocks(senderSideFilter === null ? why : [...why, senderSideFilter], catalog)),
    ...section(report.reasons, [...certaintyOf(certainty), ...reasonBlocks(reasons, catalog), ...quoteBlocks(reasons, catalog)]),
    ...section(report.remedies, [...menuNote(actions, advice), ...actions]),
    ...section(report.route, outlineOf(route.slice(0, partLimit).map((stop) => stopItem(stop, catalog)))),
    ...section(codes.heading, codeBlocks(details, catalog)),
    ...section(report.caution, [
      { kind: 'paragraph', text: caution },
      {
        kind: 'list',
        ordered: false,
        items: [`${innocent}: ${interpretations.innocent}`, `${suspicious}: ${interpretations.suspicious}`],
      },
    ]),
  ];
  return maskDocument(
    {
      language,
      subject: report.title,
      blocks: [...withAddressesOnce(blocks), ...section(advice.labels.sources, sourceBlocks(explanation, blocks))],
      known: input.known,
      maskNote: report.masked,
      closing: [],
    },
    'masked',
  );
}

function section(heading: string, blocks: readonly Block<Text>[]): Block<Text>[] {
  return blocks.length === 0 ? [] : [{ kind: 'group', blocks: [{ kind: 'heading', level: 2, text: heading }, ...blocks] }];
}

function outlineOf(items: readonly OutlineItem<Text>[]): Block<Text>[] {
  return items.length === 0 ? [] : [{ kind: 'outline', items }];
}

function reasonBlocks(reasons: readonly Reason[], catalog: Catalog): Block<Text>[] {
  const items = reasons.slice(0, partLimit).map(({ text, tag, quotes }) => tagged(text, proofOf(tag, quotes, catalog)));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** The tag and the numbers of the lines, `seen by your own system; line 3, line 2`. */
function proofOf(tag: string | null, quotes: readonly Quote[], catalog: Catalog): string | null {
  const lines = quotes.slice(0, lineLimit).map(({ at }) => lineOf(at, catalog));
  const parts = [...(tag === null ? [] : [tag]), ...(lines.length === 0 ? [] : [lines.join(', ')])];
  return parts.length === 0 ? null : parts.join('; ');
}

/** The line that proves it, in full: the first that the reader's own side wrote, else the first of all. */
function quoteBlocks(reasons: readonly Reason[], catalog: Catalog): Block<Text>[] {
  const proof = (reasons.find(({ vouched }) => vouched) ?? reasons[0])?.quotes[0];
  if (proof === undefined) return [];
  const { at, name, value } = proof;
  const spans = [`${lineOf(at, catalog)} | `, { value: name, limit: nameLimit }, ': ', { value, limit: valueLimit, field: name }];
  return [{ kind: 'quote', text: spans }];
}

function certaintyOf(certainty: string | null): Block<Text>[] {
  return certainty === null ? [] : [{ kind: 'paragraph', text: certainty }];
}

function junkSection(junk: JunkExplanation | null, catalog: Catalog): Block<Text>[] {
  if (junk === null || (junk.placed !== 'junk' && junk.contradictions.length === 0)) return [];
  const { heading, text, tag, contradictions, remark, quotes } = junk;
  const told = [tagged(text, proofOf(tag, quotes, catalog)), ...contradictions, remark].join(' ');
  return section(heading, [{ kind: 'paragraph', text: told }]);
}

function stopItem(stop: RouteStop, { report, route, unstated }: Catalog): OutlineItem<Text> {
  const facts = [stop.time, stop.delay, stop.stretchName, stop.pool].filter((part) => part !== null);
  const from = stop.from === route.unreadable ? stop.from : `${report.from} ${stop.from}`;
  const by = stop.by === unstated ? '' : ` ${report.by} ${stop.by}`;
  return { text: facts.join('; '), details: [{ kind: 'lines', lines: [`${from}${by}`] }] };
}
