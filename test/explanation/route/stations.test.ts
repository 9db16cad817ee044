import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hop } from '../../../src/detection/route/hop.ts';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { stationsOf } from '../../../src/explanation/route/stations.ts';
import type { Station } from '../../../src/explanation/route/stations.ts';
import { describeRoute } from '../../../src/explanation/route/route.ts';
import { texts } from '../../../src/page/samples/texts.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { detectionOf, fieldsOf, hopOf } from '../detections.ts';

const en = catalogFor('en');
const words = en.look.route;

function wayOf(headerText: string, catalog = en): Station[] {
  const detection = detect(headerText);
  return stationsOf(detection, explain(detection, catalog), catalog);
}

/** The stations of a route that was put together by hand; no field tells where the message was filed. */
function wayOfHops(hops: readonly Hop[], values: readonly string[] = []): Station[] {
  const detection = detectionOf({
    trace: { hops, border: { at: 0, vouched: true, hidden: false } },
    fields: fieldsOf(values.map((value) => ['Received', value])),
  });
  return stationsOf(
    detection,
    { route: describeRoute(detection, en), card: { ...explain(detection, en).card, place: null } },
    en,
  );
}

/** Lines of plain servers, newest first, the seconds of the minute in the order given. */
const servers = (seconds: readonly (number | null)[]): Hop[] =>
  seconds.map((second, at) =>
    hopOf(at, at === 0 ? 'border' : 'earlier', {
      dialect: 'postfix',
      by: `mx${at}.example.net`,
      from: { helo: `mx${at + 1}.example.net`, address: '192.0.2.1' },
      ...(second !== null && { time: new Date(Date.UTC(2026, 10, 20, 9, 0, second)).toISOString() }),
    }),
  );

test('a relayed message comes from its source through the organisation and the pool to the own mailbox', () => {
  expect(wayOf(texts['relay-delivery']).map(({ kind, title, notes }) => [kind, title, ...notes])).toEqual([
    ['source', 'app07.northwind.example', words.source, '192.0.2.37'],
    ['server', 'relay.northwind.example'],
    ['microsoft365', 'northwindexample.onmicrosoft.com', words.relaying, 'SG1PEPF000082E1.mail.protection.outlook.com'],
    ['pool', 'Relay pool', '52.103.192.44', 'East Asia'],
    ['microsoft365', words.yourMicrosoft365, words.yourSystem, 'DB1PEPF00039231.mail.protection.outlook.com'],
    ['mailbox', 'Inbox', words.filedIn],
  ]);
});

test('of two organisations the one in front of the relay pool relays, and its pool alone has that region', () => {
  const text = readFileSync(join(__dirname, '../../corpus/relay-upstream/second-tenant-ordinary-delivery.txt'), 'utf8');
  // an address whose region is known: East Asia
  const way = wayOf(text.replaceAll('40.95.73.87', '52.103.192.44'));
  expect(way.slice(2).map(({ kind, title, notes }) => [kind, title, ...notes])).toEqual([
    ['microsoft365', 'northwindexample.onmicrosoft.com', words.relaying, 'SG1PEPF000082E1.mail.protection.outlook.com'],
    ['pool', 'Relay pool', '52.103.192.44', 'East Asia'],
    ['microsoft365', 'AM4PEPF00027A61.mail.protection.outlook.com', words.inMicrosoft365],
    ['pool', 'Ordinary pool', '40.107.20.67'],
    ['server', 'mail.example.net', words.yourSystem],
  ]);
});

test('an organisation that no line names has the name of its server, once', () => {
  const unnamed = texts['relay-delivery']
    .replaceAll('northwindexample.onmicrosoft.com', '-')
    .replace(/^X-OriginatorOrg.*\n/gim, '');
  const [relaying] = wayOf(unnamed).filter(({ notes }) => notes.includes(words.relaying));
  expect(relaying).toMatchObject({ title: 'SG1PEPF000082E1.mail.protection.outlook.com', notes: [words.relaying] });
});

test('lines inside one Microsoft 365 are one station, which says how many they are and how long they took', () => {
  const way = wayOf(texts['relay-delivery']);
  // 08:42:09 at the relay in its own zone, 07:42:12 to 07:42:13 inside, 07:42:15 taken over, 07:42:18 filed
  expect(way.map(({ lines, inside }) => [lines, inside])).toEqual([
    [0, null],
    [1, null],
    [3, 1],
    [0, null],
    [6, 3],
    [0, null],
  ]);
  expect(way.map(({ seconds }) => seconds)).toEqual([null, null, 3, null, 2, null]);
  const written = texts['relay-delivery'].split('\n').filter((line) => line.startsWith('Received: ')).length;
  expect(way.reduce((sum, { lines }) => sum + lines, 0)).toBe(written);
});

test('the border stands once, in front of the own system', () => {
  expect(wayOf(texts['relay-delivery']).map(({ border }) => border)).toEqual([null, null, null, null, 'vouched', null]);
});

test('a message put into Junk Email ends there', () => {
  expect(wayOf(junkBlock()).at(-1)).toMatchObject({ kind: 'mailbox', title: 'Junk Email', notes: [words.filedIn] });
});

test('a pool that may be forged says so and is not marked as the relay pool, and nobody is named as relaying', () => {
  const way = wayOf(texts['forged-relay-line']);
  const pool = way.find(({ kind }) => kind === 'pool');
  expect(pool).toMatchObject({ relay: false, notes: [en.card.labels['may-be-forged'], '40.95.53.73'] });
  expect(way.filter(({ relay }) => relay)).toEqual([]);
  expect(way.flatMap(({ notes }) => notes)).not.toContain(words.relaying);
});

test.each(['ordinary-pool', 'high-risk-pool', 'internal', 'not-from-microsoft365'] as const)(
  'nobody relayed the message of %s',
  (id) => {
    const way = wayOf(texts[id]);
    expect(way.length).toBeGreaterThan(2);
    expect(way.filter(({ relay }) => relay)).toEqual([]);
    expect(way.flatMap(({ notes }) => notes)).not.toContain(words.relaying);
  },
);

test('without a line there is no station', () => expect(wayOf(texts['headers-missing'])).toEqual([]));

test('a step is slow from a minute on, and only the slowest is', () => {
  const slow = (seconds: readonly number[]): boolean[] => wayOfHops(servers(seconds)).map(({ isSlow }) => isSlow);
  expect(slow([59, 0])).toEqual([false, false, false]);
  expect(slow([60, 0])).toEqual([false, false, true]);
  // 90 s to the middle server, 70 s from there
  expect(slow([160, 90, 0])).toEqual([false, false, true, false]);
});

test('clocks that differ give a step of negative length, a missing time none', () => {
  expect(wayOfHops(servers([5, 20, 0])).map(({ seconds }) => seconds)).toEqual([null, null, 20, -15]);
  expect(wayOfHops(servers([5, null, 0])).map(({ seconds }) => seconds)).toEqual([null, null, null, null]);
});

test('a line that fits no server is named as it is written', () => {
  const way = wayOfHops(
    [hopOf(0, 'border', { dialect: 'unrecognised' })],
    ['from Forms Server by intake.example.net id 7; Fri, 20 Nov 2026 09:15:00 +0000'],
  );
  expect(way.map(({ title }) => title)).toEqual(['Forms Server', 'intake.example.net']);
});

test('of a route without end the newest stations are drawn, and the older lines are counted', () => {
  const way = wayOfHops(servers(Array.from({ length: 40 }, () => 0)));
  expect(way).toHaveLength(12);
  // 40 servers and a source: eleven servers stay, 29 lines are behind the first mark
  expect(way[0]).toMatchObject({ kind: 'folded', lines: 29 });
  expect(way.at(-1)?.title).toBe('mx0.example.net');
});

test.each(languages)('a name without end is cut (%s)', (language) => {
  const catalog = catalogFor(language);
  const name = `${'a'.repeat(60)}.`.repeat(20);
  const header = `Received: from ${name}example.com (${name}example.com [192.0.2.1]) by ${name}example.net (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 09:15:00 +0000\n`;
  for (const { title, notes } of wayOf(header, catalog))
    for (const text of [title, ...notes]) expect([...text].length).toBeLessThanOrEqual(101);
});
