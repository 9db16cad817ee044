import type { Hop } from '../../../src/detection/route/hop.ts';
import { describeRoute } from '../../../src/explanation/route/route.ts';
import { catalogFor } from '../../support/locales.ts';
import { detectionOf } from '../detections.ts';

const hop = (at: number, stretch: Hop['stretch'], time?: string): Hop => ({
  at,
  dialect: 'postfix',
  stretch,
  by: `host${at}.example.net`,
  ...(time === undefined ? {} : { time }),
});

const routeOf = (hops: readonly Hop[], vouched = true) =>
  describeRoute(detectionOf({ trace: { hops, border: { at: 1, vouched, hidden: false } } }), catalogFor('en'));

const hops = [
  hop(0, 'own', '2026-11-20T09:15:30.000Z'),
  hop(1, 'border', '2026-11-20T09:15:00.000Z'),
  hop(2, 'earlier', '2026-11-20T09:15:10.000Z'),
  hop(3, 'earlier', 'once upon a time'),
  hop(4, 'earlier'),
];

test('a moment stands beside its words, and where there is none neither does', () => {
  expect(routeOf(hops).map(({ moment, time }) => [moment, time])).toEqual([
    ['2026-11-20T09:15:30.000Z', '20 Nov 2026, 09:15:30 UTC'],
    ['2026-11-20T09:15:00.000Z', '20 Nov 2026, 09:15:00 UTC'],
    ['2026-11-20T09:15:10.000Z', '20 Nov 2026, 09:15:10 UTC'],
    [null, null],
    [null, null],
  ]);
});

test('only a step that is dated before the older one is skewed', () => {
  expect(routeOf(hops).map(({ skewed, delay }) => [skewed, delay])).toEqual([
    [false, '30 s later'],
    [true, 'clock difference of 10 s'],
    [false, null],
    [false, null],
    [false, null],
  ]);
});

test.each([
  [true, 'vouched'],
  [false, 'not-vouched'],
])('the border stands at its step, vouched for: %p', (vouched, border) => {
  expect(routeOf(hops, vouched).map((stop) => stop.border)).toEqual([null, border, null, null, null]);
});
