import fc from 'fast-check';
import { readDate, readEndTime } from '../../src/mail/date-time.ts';

it.each([
  ['Wed, 26 Nov 2025 05:23:24 +0000', '2025-11-26T05:23:24Z'],
  ['Mon,  1 Jul 2024 03:15:37 +0200 (CEST)', '2024-07-01T01:15:37Z'],
  ['10 Dec 2021 11:37:16 +0900', '2021-12-10T02:37:16Z'],
  ['Tue, 06 May 2025 23:59:60 -0730', '2025-05-07T07:30:00Z'],
  ['Fri, 2 Jan 2026 05:23 GMT', '2026-01-02T05:23:00Z'],
  ['Fri, 2 Jan 2026 05:23:01 PST', '2026-01-02T13:23:01Z'],
  ['Fri, 2 Jan 2026 05:23:01.123456 -0800 (PST)', '2026-01-02T13:23:01Z'],
  // RFC 5322, section 4.3
  ['Wed, 26 Nov 97 05:23:24 +0000', '1997-11-26T05:23:24Z'],
  ['26 Nov 25 05:23:24 +0000', '2025-11-26T05:23:24Z'],
  ['26 Nov 49 05:23:24 +0000', '2049-11-26T05:23:24Z'],
  ['26 Nov 50 05:23:24 +0000', '1950-11-26T05:23:24Z'],
  ['26 Nov 103 05:23:24 EST', '2003-11-26T10:23:24Z'],
])('gives %s in UTC', (text, time) => {
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
  'Wed, 26 Nov 5 05:23:24 +0000',
  'Wed, 26 Nov 0050 05:23:24 +0000',
  'Fri, 31 Dec 9999 23:59:59 -0500',
  'Sat, 1 Jan 0000 00:00:00 +0500',
  'Wed, 26 Nov 20255 05:23:24 +0000',
  'Wed, 26 Nov 2025 ab:23:24 +0000',
  'Wed, 26 Nov 2025 :23:24 +0000',
  'Wed, 26 Nov 2025 05.23.24 +0000',
  'Wed, 26 Nov 2025 05:3:24 +0000',
  'Wed, 26 Nov 2025 05:23:24 +000',
  'Wed, 26 Nov 2025 05:23:24 +00000',
  'Wed, 26 Nov 2025 05:23:24 +0000x',
  'x'.repeat(1000),
])('refuses what is no whole date: %j', (text) => {
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

it.each([
  ['by filter0652p1las1.sendgrid.net with SMTP id a-25\t2018-04-22 02:54:17.028704749 +0000 UTC', '2018-04-22T02:54:17Z'],
  ['by recvd-5f54 with SMTP id recvd-1 2022-04-22 02:54:17.02 +0000 UTC m=+12345.678', '2022-04-22T02:54:17Z'],
  [
    'from h (h [192.0.2.1]) by i.sendgrid.net (SG) with ESMTP id a Sun, 22 Apr 2018 02:54:17.028 +0000 (UTC)',
    '2018-04-22T02:54:17Z',
  ],
  ['by i.sendgrid.net (SG) with HTTP id a Sun, 22 Apr 2018 02:54:17 +0200', '2018-04-22T00:54:17Z'],
  ['by a.example with SMTP id 1 2018-04-22 02:54:17 +0000 UTC \t ', '2018-04-22T02:54:17Z'],
])('a time without a semicolon: %s', (value, time) => {
  expect(readEndTime(value)).toBe(time);
});

it.each([
  '',
  'by a with SMTP id 1',
  'by a id 2018-13-22 02:54:17 +0000 UTC',
  'by a id x2018-04-22 02:54:17 +0000 UTC',
  'by a id 2018-04-22 02:54:17 +0000 UTC x',
])('no time at the end of %j', (value) => {
  expect(readEndTime(value)).toBeNull();
});
