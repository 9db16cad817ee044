import { fill } from '../../explanation/fill.ts';
import { shortened } from '../../explanation/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TriageHeading, TriageWords } from '../../locales/catalog/triage-words.ts';
import { claimedName } from '../../triage-view/claimed-name.ts';
import { headlinesOf, mostNamedFirst } from '../../triage-view/headlines.ts';
import { shortfallText } from '../../triage-view/shortfall-text.ts';
import type { Voice } from '../../triage-view/speech.ts';
import { sayCounted } from '../../triage-view/speech.ts';
import type { Picture } from '../../triage/index.ts';
import type { Paint } from './paint.ts';

/** The words, and how numbers and headings look. */
export interface SummaryForm {
  readonly words: TriageWords;
  readonly catalog: Catalog;
  readonly paint: Paint;
  readonly stopped: boolean;
}

/** Lines of a terminal that the summary fits. */
const mostLines = 40;

/** Columns of a line; longer names are cut. */
const width = 79;

/** The picture for a terminal: what matters first, at most `mostLines` lines. */
export function summaryLines(picture: Picture, form: SummaryForm): string[] {
  const head = [...headlines(picture, form), ...fixLines(picture, form), ...cards(picture, form)];
  const unread = unreadLines(picture, form);
  const room = mostLines - head.length - unread.length;
  return [...head, ...groups(picture, form, room), ...unread];
}

function headlines(picture: Picture, form: SummaryForm): string[] {
  const { words, paint, stopped } = form;
  const { first, danger, warnings, notes } = headlinesOf(picture, voiceOf(form));
  const told = [paint.strong(first), ...(danger === null ? [] : [paint.warning(danger)]), ...warnings.map(paint.warning)];
  // where nothing was found the reason comes first
  const ordered = picture.messages === 0 ? [...told.slice(1), ...told.slice(0, 1)] : told;
  return [...(stopped ? [paint.warning(words.stopped)] : []), ...ordered, ...notes];
}

function voiceOf({ words, catalog }: SummaryForm): Voice {
  return { words, locale: catalog.locale, unstated: catalog.unstated };
}

function fixLines({ fixes }: Picture, form: SummaryForm): string[] {
  if (fixes.length === 0) return [];
  const { catalog } = form;
  const lines = fixes.flatMap((fix, at) => {
    const { remedy, audience, count, inJunk } = fix;
    const party = claimedName(fix.party, fix, voiceOf(form));
    // whom to ask is never what is cut
    const who = party === null ? catalog.audiences[audience] : `${party} – ${catalog.audiences[audience]}`;
    return [
      `  ${String(at + 1)}. ${catalog.remedies[remedy].title} – ${counted(count, inJunk, form)}`,
      `     ${clean(who, width - 5)}`,
    ];
  });
  return ['', heading('fixes', form), ...lines];
}

function cards({ toStop, unknownCause }: Picture, form: SummaryForm): string[] {
  const { words } = form;
  const voice = voiceOf(form);
  const threats = toStop.threats.map(({ key }) => (key === null ? words.notKnown : words.threats[key])).join(', ');
  return [
    ...(toStop.count === 0
      ? []
      : [`${heading('toStop', form)} – ${sayCounted(words.toStop, { count: toStop.count, threats }, voice)}`]),
    ...(unknownCause === 0
      ? []
      : [`${heading('unknownCause', form)} – ${sayCounted(words.unknownCause, { count: unknownCause }, voice)}`]),
  ];
}

interface Group {
  readonly heading: TriageHeading;
  readonly lines: readonly string[];
  readonly left: number;
}

/** As many of the groups as there is room for, three lines of each and then more. */
function groups(picture: Picture, form: SummaryForm, room: number): string[] {
  const { words } = form;
  const all = [
    ...(picture.relayPool === 0
      ? []
      : [
          group(
            'organisations',
            picture.organisations.map((one) => ({ ...one, key: claimedName(one.key, one, voiceOf(form)) })),
            (key) => clean(key, 60),
          ),
          group('causes', picture.causes, (key) => words.causes[key]),
          group('senderDomains', picture.senderDomains, (key) => clean(key, 50)),
          group('placed', picture.placed, (key) => words.placed[key]),
        ]),
    group('pools', picture.pools, (key) => words.pools[key]),
    ...(picture.relayPool === 0 ? [] : [dayGroup(picture, form)]),
  ].filter(({ lines }) => lines.length > 0);
  // each group takes a line for its heading and one for what is left over
  const each = Math.max(1, Math.floor((room - all.length) / Math.max(1, all.length)) - 1);
  const lines = all.flatMap(({ heading: id, lines: given, left }) => {
    const shown = given.slice(0, given.length <= each + 1 ? each + 1 : each);
    const others = given.length - shown.length + left;
    return [heading(id, form), ...shown, ...(others === 0 ? [] : [`  ${filled(words.more, { count: others }, form)}`])];
  });
  return lines.slice(0, Math.max(0, room));

  function group<Key extends string>(
    id: TriageHeading,
    counts: readonly { readonly key: Key | null; readonly count: number; readonly inJunk: number }[],
    nameOf: (key: Key) => string,
  ): Group {
    const named = counts.map(
      ({ key, count, inJunk }) =>
        `  ${key === null ? words.notKnown : nameOf(key)}: ${counted(count, id === 'pools' || id === 'placed' ? 0 : inJunk, form)}`,
    );
    return { heading: id, lines: named, left: 0 };
  }
}

/** The newest days first: that is where a help desk looks. */
function dayGroup({ days }: Picture, form: SummaryForm): Group {
  const { words } = form;
  const lines = [...days]
    .reverse()
    .filter(({ relayPool }) => relayPool > 0)
    .map(({ day, relayPool, messages }) => `  ${day ?? words.notKnown}: ${number(relayPool, form)} / ${number(messages, form)}`);
  return { heading: 'days', lines, left: 0 };
}

/** Inputs that are named at the end. */
const mostUnread = 5;

function unreadLines({ completeness }: Picture, form: SummaryForm): string[] {
  // the headlines name the first
  if (completeness.incomplete <= mostNamedFirst) return [];
  const { words } = form;
  const lines = completeness.shortfalls
    .slice(0, mostUnread)
    .map((container) => `  ${shortfallText(container, voiceOf(form), { source: 60, detail: 60 })}`);
  const others = completeness.incomplete - lines.length;
  return [heading('unread', form), ...lines, ...(others > 0 ? [`  ${filled(words.more, { count: others }, form)}`] : [])];
}

function heading(id: TriageHeading, { words, paint }: SummaryForm): string {
  return paint.heading(words.headings[id]);
}

function counted(count: number, inJunk: number, form: SummaryForm): string {
  const all = number(count, form);
  return inJunk === 0 ? all : `${all} (${filled(form.words.inJunk, { junk: inJunk }, form)})`;
}

function number(count: number, { catalog }: SummaryForm): string {
  return new Intl.NumberFormat(catalog.locale).format(count);
}

function filled(template: string, values: Readonly<Record<string, number | string>>, form: SummaryForm): string {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value, form) : value]),
  );
  return fill(template, texts, form.catalog.unstated);
}

/** A stranger's text in one line: no controls, and no longer than fits. */
function clean(text: string, most: number): string {
  return shortened(text, Math.min(most, width));
}
