import fc from 'fast-check';
import { readDate } from '../../../src/detection/trace/received-date.ts';

it.each([
  ['Wed, 26 Nov 2025 05:23:24 +0000', '2025-11-26T05:23:24Z'],
  ['Mon,  1 Jul 2024 03:15:37 +0200 (CEST)', '2024-07-01T01:15:37Z'],
  ['10 Dec 2021 11:37:16 +0900', '2021-12-10T02:37:16Z'],
  ['Tue, 06 May 2025 23:59:60 -0730', '2025-05-07T07:30:00Z'],
  ['Fri, 2 Jan 2026 05:23 GMT', '2026-01-02T05:23:00Z'],
  ['Fri, 2 Jan 2026 05:23:01 PST', '2026-01-02T13:23:01Z'],
  ['Fri, 2 Jan 2026 05:23:01.123456 -0800 (PST)', '2026-01-02T13:23:01Z'],
])('%s', (text, time) => {
  expect(readDate(text)).toBe(time);
});

it.each([
  '',
  'yesterday',
  'Wed, 26 Nov 2025 05:23:24',
  'Wed, 26 Foo 2025 05:23:24 +0000',
  'Wed, 26 Nov 2025 25:23:24 +0000',
  'Wed, 26 Nov 2025 24:00:00 +0000',
  'Wed, 26 Nov 2025 05:60:24 +0000',
  'Wed, 26 Nov 2025 05:23:61 +0000',
  'Wed, 26 Nov 2025 05:23.5 +0000',
  'Wed, 26 Nov 25 05:23:24 +0000',
  'Wed, 26 Nov 2025 ab:23:24 +0000',
  'Wed, 26 Nov 2025 :23:24 +0000',
  'Wed, 26 Nov 2025 05.23.24 +0000',
  'Wed, 26 Nov 2025 05:3:24 +0000',
  'Wed, 26 Nov 2025 05:23:24 +000',
  'Wed, 26 Nov 2025 05:23:24 +00000',
  'Wed, 26 Nov 2025 05:23:24 +0000x',
  'x'.repeat(1000),
])('refuses %j', (text) => {
  expect(readDate(text)).toBeNull();
});

it('reads what the engine wrote, in the form of Microsoft and in others', () => {
  const dates = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      const written = date.toUTCString();
      const time = `${date.toISOString().slice(0, 19)}Z`;
      for (const text of [
        written,
        written.replace('GMT', '+0000'),
        written.toLowerCase(),
        written.replace('GMT', '+0000 (UTC)'),
        written.slice(5),
      ])
        expect([text, readDate(text)]).toEqual([text, time]);
    }),
    { numRuns: 500 },
  );
});
