import type { Day } from '../triage/tally/picture.ts';

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

/**
 * The days as bars, those without messages among them; months or years where days would be too many. Days before 1970 are left
 * out.
 */
export function spansOfDays(days: readonly Day[]): { readonly kind: SpanKind; readonly spans: readonly Span[] } {
  const dated = days.filter((day): day is Day & { readonly day: string } => day.day !== null && day.day >= '1970');
  const first = dated[0]?.day;
  const last = dated.at(-1)?.day;
  if (first === undefined || last === undefined) return { kind: 'days', spans: [] };
  const ways = [
    ['days', 10, allDays],
    ['months', 7, allMonths],
    ['years', 4, allYears],
  ] as const;
  for (const [kind, length, namesOf] of ways) {
    const names = namesOf(first, last);
    if (names !== null) return { kind, spans: filled(names, dated, length) };
  }
  return { kind: 'years', spans: [] };
}

function filled(names: readonly string[], days: readonly (Day & { readonly day: string })[], length: number): Span[] {
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

/** Years before the last of a long time are left out. */
function allYears(first: string, last: string): string[] {
  const end = Number(last.slice(0, 4));
  const start = Math.max(Number(first.slice(0, 4)), end - mostBars + 1);
  return Array.from({ length: end - start + 1 }, (_, at) => String(start + at));
}
