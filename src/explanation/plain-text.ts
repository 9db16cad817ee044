import type { Catalog } from '../locales/catalog.ts';
import type { Criterion, Detail, Explanation, JunkExplanation, Quote, Reason, RouteStop } from './explanation.ts';
import { fill } from './fill.ts';
import { shortened } from './printable.ts';
import { holdsMask, redact } from './redact.ts';
import { remedyLines } from './report-remedies.ts';
import { wrap } from './wrap.ts';

/** A line of a ticket, in columns. */
const width = 78;
/** Longest header value that is quoted, in characters. */
const valueLimit = 700;
/** The same for the name of a field, and for the value of a code. */
const nameLimit = 80;
const codeValueLimit = 60;
/** A stranger can write any number of lines; the report holds the first so many reasons and stops of the route. */
const partLimit = 60;

/**
 * The report that a help desk pastes into a ticket: plain text of at most 78 columns, the verdict first. The local parts of mail
 * addresses are masked; domains, IP addresses and times stay.
 */
export function reportText(explanation: Explanation, catalog: Catalog): string {
  const { report, junk, codes } = catalog;
  const { labels } = catalog.advice;
  const { readings, unknowable } = explanation;
  const quoted = new Set<number>();
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    [report.certainty, explanation.certainty === null ? [] : paragraph(explanation.certainty)],
    [report.why, explanation.why.flatMap((sentence) => paragraph(sentence, '- ', '  '))],
    [junk.heading, junkLines(explanation.junk, catalog)],
    [report.reasons, explanation.reasons.slice(0, partLimit).flatMap((reason) => reasonLines(reason, quoted, catalog))],
    [report.arrival, explanation.arrival.flatMap((criterion) => criterionLines(criterion, catalog))],
    [
      labels.readings,
      [
        ...paragraph(`${labels.innocent}: ${readings.innocent}`, '- ', '  '),
        ...paragraph(`${labels.suspicious}: ${readings.suspicious}`, '- ', '  '),
      ],
    ],
    [report.remedies, remedyLines(explanation.remedies, catalog)],
    [report.route, explanation.route.slice(0, partLimit).flatMap((stop) => stopLines(stop, catalog))],
    [codes.heading, codeLines(explanation.details, catalog)],
    [labels.unknowable, unknowable.flatMap(({ what, where }) => paragraph(`${what} ${where}`, '- ', '  '))],
    [report.caution, paragraph(explanation.caution)],
  ];
  const lines = [
    ...[report.title, '='.repeat(report.title.length), ''],
    ...[...paragraph(explanation.headline), '', ...paragraph(explanation.summary)],
    ...sections.flatMap(([heading, body]) => (body.length === 0 ? [] : ['', heading, '-'.repeat(heading.length), ...body])),
  ];
  const masked = lines.some(holdsMask) ? ['', ...paragraph(report.masked)] : [];
  return `${[...lines, ...masked].join('\n')}\n`;
}

function paragraph(text: string, first = '', rest = first): string[] {
  return wrap(redact(text), width, first, rest);
}

/** A line is quoted in full where it first stands behind a sentence. */
function reasonLines({ text, vouched, quotes }: Reason, quoted: Set<number>, catalog: Catalog): string[] {
  const { report } = catalog;
  const author = quotes.length === 0 ? '' : ` (${vouched ? report.vouched : report.notVouched})`;
  const lines = quotes.slice(0, partLimit).flatMap((quote) => {
    const again = quoted.has(quote.at);
    quoted.add(quote.at);
    return quoteLines(again ? { ...quote, value: `(${report.quotedAbove})` } : quote, catalog);
  });
  return [...paragraph(`${text}${author}`, '- ', '  '), ...lines];
}

/** Masked before it is cut, or the cut could part an address from its `@`. */
function quoteLines({ at, name, value }: Quote, catalog: Catalog): string[] {
  return paragraph(
    `${lineOf(at, catalog)} | ${shortened(redact(name), nameLimit)}: ${shortened(redact(value), valueLimit)}`,
    '    ',
    '      ',
  );
}

function criterionLines({ name, stateName, text, quotes }: Criterion, catalog: Catalog): string[] {
  return [...paragraph(`${name}: ${stateName}${whereOf(quotes, catalog)}`, '- ', '  '), ...paragraph(text, '  ')];
}

/** The lines behind a sentence that quotes nothing itself, in brackets. */
function whereOf(quotes: readonly Quote[], catalog: Catalog): string {
  const lines = quotes.slice(0, partLimit).map(({ at }) => lineOf(at, catalog));
  return lines.length === 0 ? '' : ` (${lines.join(', ')})`;
}

function junkLines(junk: JunkExplanation | null, catalog: Catalog): string[] {
  return junk === null ? [] : [...paragraph(`${junk.text}${whereOf(junk.quotes, catalog)}`), ...paragraph(junk.remark)];
}

/** Codes with a known meaning, under the line that holds them. */
function codeLines(details: readonly Detail[], catalog: Catalog): string[] {
  const known = details.filter(({ code }) => code !== null).slice(0, partLimit);
  const lines = known.flatMap(({ at, name, key, value, meaning, remark }, i) => {
    const heading =
      known[i - 1]?.at === at ? [] : paragraph(`${lineOf(at, catalog)} | ${shortened(redact(name), nameLimit)}`, '- ', '  ');
    const raw = `${key === '' ? '' : `${key}: `}${shortened(redact(value), codeValueLimit)}`;
    return [...heading, ...paragraph(`${raw} – ${meaning}${remark === null ? '' : ` (${remark})`}`, '  ', '    ')];
  });
  return lines.length === 0 ? [] : [...paragraph(catalog.codes.note), ...lines];
}

function stopLines(stop: RouteStop, { report, route, unstated }: Catalog): string[] {
  const facts = [stop.time, stop.delay, stop.stretchName, stop.pool].filter((part) => part !== null);
  const from = stop.from === route.unreadable ? stop.from : `${report.from} ${stop.from}`;
  const by = stop.by === unstated ? '' : ` ${report.by} ${stop.by}`;
  return [...paragraph(facts.join('; '), '- ', '  '), ...paragraph(`${from}${by}`, '  ', '    ')];
}

/** Field positions count from 0, people from 1. */
function lineOf(at: number, { report, unstated }: Catalog): string {
  return fill(report.line, { line: String(at + 1) }, unstated);
}
