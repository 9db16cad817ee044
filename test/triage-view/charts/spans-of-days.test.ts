import { spansOfDays } from '../../../src/triage-view/charts/spans-of-days.ts';

const day = (
  name: string | null,
  relayPool = 1,
): { day: string | null; messages: number; relayPool: number; inJunk: number } => ({
  day: name,
  messages: 10,
  relayPool,
  inJunk: 1,
});

test('days without messages have a bar of nothing, those without a date none', () => {
  const { kind, spans } = spansOfDays([day('2026-02-27', 4), day('2026-03-02'), day(null)]);
  expect(kind).toBe('days');
  expect(spans.map(({ name, relayPool }) => [name, relayPool])).toEqual([
    ['2026-02-27', 4],
    ['2026-02-28', 0],
    ['2026-03-01', 0],
    ['2026-03-02', 1],
  ]);
});

test('a longer time goes by month, over the end of a year', () => {
  const { kind, spans } = spansOfDays([day('2025-11-30'), day('2026-01-01', 2), day('2026-01-31', 3), day('2026-02-02')]);
  expect(kind).toBe('months');
  expect(spans.map(({ name, relayPool, messages }) => [name, relayPool, messages])).toEqual([
    ['2025-11', 1, 10],
    ['2025-12', 0, 0],
    ['2026-01', 5, 20],
    ['2026-02', 1, 10],
  ]);
});

test('a very long time goes by year; a day before 1970 is left out, and told', () => {
  const { kind, spans, leftOut } = spansOfDays([day('1904-01-01'), day('2001-01-01'), day('2026-02-02')]);
  expect([kind, spans.length, spans[0]?.name, spans.at(-1)?.name, leftOut]).toEqual(['years', 26, '2001', '2026', 10]);
});

test.each([
  ['of the year 9999', [day('2026-02-27', 4), day('2026-03-02'), day('9999-12-31')], 10],
  ['of 1970', [day('1970-01-01'), day('2033-02-27', 4), day('2033-03-02')], 10],
  ['of many years', [day('1971-01-01'), day('2035-02-27', 4), day('2035-03-02'), day('2999-01-01'), day('9999-12-31')], 30],
])('a few dates %s hide no others, and are told', (_, days, told) => {
  const { kind, spans, leftOut } = spansOfDays(days);
  expect([kind, spans.length, spans[0]?.relayPool, leftOut]).toEqual(['days', 4, 4, told]);
});

test('of two times that are equally busy, and too far apart, the last is drawn', () => {
  const { kind, spans, leftOut } = spansOfDays([day('1999-01-01'), day('9999-12-31')]);
  expect([kind, spans.map(({ name }) => name), leftOut]).toEqual(['days', ['9999-12-31'], 10]);
});

test('no more bars than can be drawn', () => {
  const years = Array.from({ length: 200 }, (_, at) => day(`${String(1970 + at)}-01-01`));
  expect(spansOfDays(years)).toMatchObject({ kind: 'years', leftOut: 1380 });
  expect(spansOfDays(years).spans.length).toBe(62);
});

test('no dates, no bars', () => {
  expect(spansOfDays([day(null)]).spans).toEqual([]);
});
