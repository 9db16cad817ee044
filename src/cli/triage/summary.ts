import { wrap } from '../../explanation/documents/render/wrap.ts';
import { shortened } from '../../explanation/words/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TriageHeading, TriageWords } from '../../locales/catalog/triage-words.ts';
import { claimedName } from '../../triage-view/claimed-name.ts';
import type { Period } from '../../triage-view/period.ts';
import { headlinesOf, mostNamedFirst, toStopIn } from '../../triage-view/headlines.ts';
import { shortfallText } from '../../triage-view/shortfall-text.ts';
import type { Voice } from '../../triage-view/speech.ts';
import { numberIn, say, sayCounted } from '../../triage-view/speech.ts';
import type { Picture } from '../../triage/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** The words, and how numbers and headings look. */
export interface SummaryForm {
  readonly words: TriageWords;
  readonly catalog: Catalog;
  readonly paint: Paint;
  readonly stopped: boolean;
  /** the days that were asked for */
  readonly period: Period;
  /** columns of the terminal, at which sentences are broken; null where a program may read them, and each stays on its line */
  readonly width: number | null;
  /** whether a report was written too, which has everything */
  readonly isInReport: boolean;
}

/** Lines of a terminal that the summary fits. */
const mostLines = 40;

/** Columns of a line that is cut; longer names are. */
const longestLine = 79;

/** The picture for a terminal: what matters first, at most `mostLines` lines. */
export function summaryLines(picture: Picture, form: SummaryForm): string[] {
  const head = [...headlines(picture, form), ...fixLines(picture, form), ...cards(picture, form)];
  const last = [...unreadLines(picture, form), ...furtherLines(picture, form)];
  return [...head, ...groups(picture, form, mostLines - head.length - last.length), ...last];
}

function headlines(picture: Picture, form: SummaryForm): string[] {
  const { words, paint, stopped, period } = form;
  const { first, isNothing, danger, warnings, notes } = headlinesOf(picture, voiceOf(form), period);
  const sentence = broken(first, form, { paint: paint.strong });
  const told = [...(danger === null ? [] : [danger]), ...warnings].flatMap((text) =>
    broken(text, form, { paint: paint.warning }),
  );
  return [
    ...(stopped ? broken(words.stopped, form, { paint: paint.warning }) : []),
    // where nothing was found the reason comes first
    ...(isNothing ? [...told, ...sentence] : [...sentence, ...told]),
    ...notes.flatMap((text) => broken(text, form)),
  ];
}

function voiceOf({ words, catalog }: SummaryForm): Voice {
  return { words, locale: catalog.locale };
}

/** How a sentence looks: its colour, and what stands in front of its first and of its other lines. */
interface Look {
  readonly paint?: (text: string) => string;
  readonly first?: string;
  readonly rest?: string;
}

/** A sentence in lines that fit the terminal. */
function broken(text: string, { width }: SummaryForm, { paint = same, first = '', rest = first }: Look = {}): string[] {
  return width === null ? [paint(first + text)] : wrap(text, width, first, rest).map(paint);
}

function same(text: string): string {
  return text;
}

function fixLines({ fixes, relayPool }: Picture, form: SummaryForm): string[] {
  if (fixes.length === 0) return [];
  const { catalog, words } = form;
  const lines = fixes.flatMap((fix, at) => {
    const { remedy, audience, count, inJunk } = fix;
    const given = claimedName(fix.party, fix, voiceOf(form));
    const party = given === null ? null : clean(given, form, indent.length);
    const whom = words.whom[audience];
    // whom to ask is never what is cut
    const isWide = indent.length + (party ?? '').length + 3 + whom.length > columnsOf(form);
    const named = party === null ? [whom] : isWide ? [party, whom] : [`${party} – ${whom}`];
    const explains = sayCounted(words.explains, { count, relay: relayPool }, voiceOf(form), relayPool);
    const title = `${catalog.remedies[remedy].title}. ${explains}${inJunkOf(inJunk, form)}.`;
    return [
      ...broken(title, form, { first: `  ${String(at + 1)}. `, rest: indent }),
      ...named.flatMap((text) => broken(text, form, { first: indent })),
    ];
  });
  const texts = form.isInReport ? [] : broken(form.words.texts, form, { first: '  ' });
  return ['', heading('fixes', form), ...lines, ...texts];
}

/** What stands in front of the lines below a numbered one. */
const indent = '     ';

function cards(picture: Picture, form: SummaryForm): string[] {
  const { toStop, unknownCause } = picture;
  const { words, paint } = form;
  const voice = voiceOf(form);
  const card = (id: TriageHeading, text: string): string[] => {
    const name = words.headings[id];
    const [first = '', ...rest] = broken(`${name} – ${text}`, form);
    return [first.startsWith(name) ? paint.heading(name) + first.slice(name.length) : first, ...rest];
  };
  return [
    ...(toStop.count === 0 ? [] : card('toStop', toStopIn(picture, voice))),
    ...(unknownCause === 0 ? [] : card('unknownCause', sayCounted(words.unknownCause, { count: unknownCause }, voice))),
  ];
}

interface Group {
  readonly heading: TriageHeading;
  readonly lines: readonly string[];
}

/** Lines that a group has at least, or it is left out: one value says little where there are twenty. */
const fewestLines = 3;

/** The groups that there is room for, the first ones first, and as many lines of each as fit. */
function groups(picture: Picture, form: SummaryForm, room: number): string[] {
  const { words } = form;
  const all = [
    ...(picture.relayPool === 0
      ? []
      : [
          group(
            'organisations',
            picture.organisations.map((one) => ({ ...one, key: claimedName(one.key, one, voiceOf(form)) })),
            (key) => clean(key, form, countColumns),
          ),
          group('causes', picture.causes, (key) => words.causes[key]),
          group('senderDomains', picture.senderDomains, (key) => clean(key, form, countColumns)),
          group('placed', picture.placed, (key) => words.placed[key]),
        ]),
    group('pools', picture.pools, (key) => words.pools[key]),
    ...(picture.relayPool === 0 ? [] : [dayGroup(picture, form)]),
  ].filter(({ lines }) => lines.length > 0);
  const shown = all.map(({ lines }) => Math.min(fewestLines, lines.length));
  while (shown.length > 0 && costOf(all, shown) > room) shown.pop();
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const [at, count] of shown.entries()) {
      const more = shown.map((one, place) => (place === at ? count + 1 : one));
      if (count >= (all[at]?.lines.length ?? 0) || costOf(all, more) > room) continue;
      shown[at] = count + 1;
      isGrowing = true;
    }
  }
  return shown.flatMap((count, at) => {
    const { heading: id, lines } = all[at] ?? { heading: 'pools', lines: [] };
    const others = lines.length - count;
    // a line that says "and 1 more" takes the room of the one
    const last = others === 0 ? [] : others === 1 ? lines.slice(-1) : [`  ${say(words.more, { count: others }, voiceOf(form))}`];
    return [heading(id, form), ...lines.slice(0, count), ...last];
  });

  function group<Key extends string>(
    id: TriageHeading,
    counts: readonly { readonly key: Key | null; readonly count: number; readonly inJunk: number }[],
    nameOf: (key: Key) => string,
  ): Group {
    // what is not known helps nobody to choose whom to ask
    const ordered = [...counts.filter(({ key }) => key !== null), ...counts.filter(({ key }) => key === null)];
    const lines = ordered.map(
      ({ key, count, inJunk }) =>
        `  ${key === null ? words.notKnown : nameOf(key)}: ${counted(count, id === 'pools' || id === 'placed' ? 0 : inJunk, form)}`,
    );
    return { heading: id, lines };
  }
}

/** Lines that the first of the groups take, with so many of each shown. */
function costOf(all: readonly Group[], shown: readonly number[]): number {
  return shown.reduce((sum, count, at) => sum + 1 + Math.min(count + 1, all[at]?.lines.length ?? 0), 0);
}

/** Columns for the counts behind a name. */
const countColumns = 19;

/** The newest days first: that is where a help desk looks. */
function dayGroup({ days }: Picture, form: SummaryForm): Group {
  const { words } = form;
  const lines = [...days]
    .reverse()
    .filter(({ relayPool }) => relayPool > 0)
    .map(
      ({ day, relayPool, messages }) =>
        `  ${day ?? words.notKnown}: ${numberIn(relayPool, form.catalog)} / ${numberIn(messages, form.catalog)}`,
    );
  return { heading: 'days', lines };
}

/** Inputs that are named at the end. */
const mostUnread = 5;

function unreadLines({ completeness }: Picture, form: SummaryForm): string[] {
  // the headlines name the first
  if (completeness.incomplete <= mostNamedFirst) return [];
  const { words } = form;
  const lines = completeness.shortfalls
    .slice(0, mostUnread)
    .flatMap((container) =>
      broken(shortfallText(container, voiceOf(form), { source: 60, detail: 60 }), form, { first: '  ', rest: indent }),
    );
  const others = completeness.incomplete - Math.min(mostUnread, completeness.shortfalls.length);
  return [heading('unread', form), ...lines, ...(others > 0 ? [`  ${say(words.more, { count: others }, voiceOf(form))}`] : [])];
}

/** Where the rest is: most lists are cut, and nobody looks for options that they do not know of. */
function furtherLines({ messages }: Picture, form: SummaryForm): string[] {
  return messages === 0 || form.isInReport ? [] : broken(form.words.further, form);
}

function heading(id: TriageHeading, { words, paint }: SummaryForm): string {
  return paint.heading(words.headings[id]);
}

function counted(count: number, inJunk: number, form: SummaryForm): string {
  return numberIn(count, form.catalog) + inJunkOf(inJunk, form);
}

function inJunkOf(inJunk: number, form: SummaryForm): string {
  return inJunk === 0 ? '' : ` (${say(form.words.inJunk, { junk: inJunk }, voiceOf(form))})`;
}

/** A stranger's text in one line: no controls, and no longer than fits beside what takes `beside` columns. */
function clean(text: string, form: SummaryForm, beside: number): string {
  return shortened(text, Math.max(10, columnsOf(form) - beside));
}

function columnsOf({ width }: SummaryForm): number {
  return Math.min(width ?? longestLine, longestLine);
}
