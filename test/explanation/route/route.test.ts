import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import type { Hop } from '../../../src/detection/route/hop.ts';
import { describeRoute } from '../../../src/explanation/route/route.ts';
import { catalogFor } from '../../support/locales.ts';
import { detectionOf, evidenceOf } from '../detections.ts';

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

const [name, address, helo] = ['mail.example.net', '192.0.2.9', 'desk.example.net'];

test.each<[string, Partial<Hop>, string]>([
  ['all of it', { from: { reverseName: name, address, helo } }, 'mail.example.net [192.0.2.9] (calls itself desk.example.net)'],
  [
    'a greeting with the name that was looked up',
    { from: { reverseName: name, address, helo: name } },
    'mail.example.net [192.0.2.9]',
  ],
  ['the name and the greeting', { from: { reverseName: name, helo } }, 'mail.example.net (calls itself desk.example.net)'],
  ['the address and the greeting', { from: { address, helo } }, '[192.0.2.9] (calls itself desk.example.net)'],
  ['the address alone', { from: { address } }, '[192.0.2.9]'],
  ['the greeting alone', { from: { helo } }, 'calls itself desk.example.net'],
  ['nothing', {}, 'not stated'],
  ['a line that nobody can read', { dialect: 'unrecognised', from: { reverseName: name } }, catalogFor('en').route.unreadable],
])('who handed over, of a line that says %s', (_, parts, from) => {
  expect(routeOf([{ ...hop(1, 'border'), ...parts }]).map((stop) => stop.from)).toEqual([from]);
});

describe('the pool of a line', () => {
  const poolOf = (evidence: readonly Evidence[]): unknown[] =>
    describeRoute(detectionOf({ trace: { hops }, evidence }), catalogFor('en')).map(({ pool, relay }) => [pool, relay]);
  const { pools } = catalogFor('en').route;
  const none = [null, false];
  const range = evidenceOf('address-range', 'ordinary', { address, range: '192.0.2.0/24', mixed: false }, [1]);

  test('is that of its address', () => {
    expect(poolOf([range])).toEqual([none, [pools.ordinary, false], none, none, none]);
  });
  test.each([
    ['above', (one: Evidence, other: Evidence): Evidence[] => [one, other]],
    ['below', (one: Evidence, other: Evidence): Evidence[] => [other, one]],
  ])('is that of its looked-up name, where both are known and that of the address stands %s', (_, order) => {
    const relay = evidenceOf('reverse-name', 'relay', { name }, [1]);
    expect(poolOf(order(range, relay))).toEqual([none, [pools.relay, true], none, none, none]);
    // a name of Microsoft's that tells no pool takes none away
    const plain = evidenceOf('reverse-name', 'microsoft365', { name }, [1]);
    expect(poolOf(order(range, plain))).toEqual([none, [pools.ordinary, false], none, none, none]);
  });
  test('is not told by what the recipient noted of another line', () => {
    const plain = evidenceOf('reverse-name', 'microsoft365', { name }, [2]);
    expect(poolOf([range, plain])).toEqual([none, [pools.ordinary, false], [pools.microsoft365, false], none, none]);
  });
});
