import type { Day } from '../../triage/tally/picture.ts';

/** A day, a month or a year, by how long the whole time is; `name` as in ISO 8601. */
export interface Span {
  readonly name: string;
  readonly messages: number;
  readonly relayPool: number;
  readonly inJunk: number;
}

export type SpanKind = 'days' | 'months' | 'years';

/** Bars that can still be told apart. */
const mostBars = 62;

/** The bars, and how many messages are left out of them: those before 1970, and those far from where most are. */
export interface Spans {
  readonly kind: SpanKind;
  readonly spans: readonly Span[];
  readonly leftOut: number;
}

type DatedDay = Day & { readonly day: string };

/**
 * The days as bars, those without messages among them; months or years where days would be too many. Of a time that is longer
 * still, the years with most messages: a sender may write any date.
 */
export function spansOfDays(days: readonly Day[]): Spans {
  const dated = days.filter((day): day is DatedDay => day.day !== null);
  const drawn = busiestYears(dated.filter(({ day }) => day >= '1970'));
  const leftOut = messagesOf(dated) - messagesOf(drawn);
  const first = drawn[0]?.day;
  const last = drawn.at(-1)?.day;
  if (first === undefined || last === undefined) return { kind: 'days', spans: [], leftOut };
  const ways = [
    ['days', 10, allDays],
    ['months', 7, allMonths],
  ] as const;
  for (const [kind, length, namesOf] of ways) {
    const names = namesOf(first, last);
    if (names !== null) return { kind, spans: filled(names, drawn, length), leftOut };
  }
  return { kind: 'years', spans: filled(allYears(first, last), drawn, 4), leftOut };
}

function messagesOf(days: readonly Day[]): number {
  return days.reduce((sum, { messages }) => sum + messages, 0);
}

/** The days of as many years in a row as can be drawn, with most messages in them; of equal ones the last. In order of time. */
function busiestYears(days: readonly DatedDay[]): readonly DatedDay[] {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [at, { day, messages }] of days.entries()) {
    sum += messages;
    for (; yearOf(day) - yearOf(days[from]?.day ?? day) >= mostBars; from += 1) sum -= days[from]?.messages ?? 0;
    if (sum >= best.sum) best = { from, to: at + 1, sum };
  }
  return days.slice(best.from, best.to);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function filled(names: readonly string[], days: readonly DatedDay[], length: number): Span[] {
  const sums = new Map(names.map((name) => [name, { name, messages: 0, relayPool: 0, inJunk: 0 }]));
  for (const { day, messages, relayPool, inJunk } of days) {
    const sum = sums.get(day.slice(0, length));
    if (sum === undefined) continue;
    sum.messages += messages;
    sum.relayPool += relayPool;
    sum.inJunk += inJunk;
  }
  return [...sums.values()];
}

const millisecondsADay = 86_400_000;

/** Null where there are more than can be drawn. */
function allDays(first: string, last: string): string[] | null {
  const start = Date.parse(first);
  const count = (Date.parse(last) - start) / millisecondsADay + 1;
  if (!(count <= mostBars)) return null;
  return Array.from({ length: count }, (_, at) => new Date(start + at * millisecondsADay).toISOString().slice(0, 10));
}

function allMonths(first: string, last: string): string[] | null {
  const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = numberOf(first);
  const count = numberOf(last) - start + 1;
  if (!(count <= mostBars)) return null;
  return Array.from({ length: count }, (_, at) => {
    const month = start + at;
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function allYears(first: string, last: string): string[] {
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => String(yearOf(first) + at));
}
