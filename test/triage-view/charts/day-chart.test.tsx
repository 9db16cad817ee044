/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { emptyRecord } from '../../../src/triage/record/empty-record.ts';
import { tally } from '../../../src/triage/tally/tally.ts';
import { DayChart } from '../../../src/triage-view/charts/DayChart.tsx';
import { speechIn } from '../speech-in.ts';

/** A window of so many pixels, of which jsdom has none. */
function inWindowOf(pixels: number): void {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: pixels >= Number(/\d+/.exec(query)?.[0]), media: query }) as MediaQueryList;
}

beforeEach(() => inWindowOf(1024));

const namesIn = (times: readonly string[]): (string | null)[][] => {
  const records = times.map((time, at) => ({
    ...emptyRecord({ source: 'a', item: at + 1 }),
    identity: [2 * at + 1],
    outcome: 'relay-pool' as const,
    time,
  }));
  render(<DayChart picture={tally(records)} speech={speechIn('en')} />);
  return [...screen.getByRole('img').querySelectorAll('text')]
    .slice(1)
    .map((name) => [name.textContent, name.getAttribute('text-anchor'), Number(name.getAttribute('x')).toFixed()]);
};

// nine bars share 720 units less 44 for the number at their left: the first stands in the middle of 44 and 119
test('a name stands below its bar, and the last of many ends where the drawing does', () => {
  const names = namesIn(['2024-07-01T01:15:00Z', '2025-03-04T09:12:00Z']);
  expect([names.length, names[0], names[4]]).toEqual([5, ['Jul 2024', 'middle', '82'], ['Mar 2025', 'end', '720']]);
});

test('of few bars every name stands in the middle', () => {
  expect(namesIn(['2026-03-01T01:15:00Z', '2026-03-02T09:12:00Z']).map(([, anchor]) => anchor)).toEqual(['middle', 'middle']);
});

// eight bars share 280 units less 44: 29.5 each, so that the fourth has its middle at 44 + 3.5 * 29.5
test('up to eight bars fit a narrow window, with three names below them', () => {
  const days = Array.from({ length: 8 }, (_, at) => `2026-03-0${String(at + 1)}T09:00:00Z`);
  expect(namesIn(days)).toEqual([
    ['1 Mar 2026', 'middle', '59'],
    ['4 Mar 2026', 'middle', '147'],
    ['8 Mar 2026', 'end', '280'],
  ]);
});

// names are some 72 units wide, and the middles of four bars 59 apart: the last would end at 251 + 36
test('of four bars the first and the last have a name', () => {
  const days = Array.from({ length: 4 }, (_, at) => `2026-03-0${String(at + 1)}T09:00:00Z`);
  expect(namesIn(days)).toEqual([
    ['1 Mar 2026', 'middle', '74'],
    ['4 Mar 2026', 'end', '280'],
  ]);
});

test('nine bars have the whole width, and five names', () => {
  const days = Array.from({ length: 9 }, (_, at) => `2026-03-0${String(at + 1)}T09:00:00Z`);
  expect(namesIn(days).at(-1)).toEqual(['9 Mar 2026', 'end', '720']);
});

// 62 bars share 280 units less 44: 3.806 each, so that the 31st has its middle at 44 + 30.5 * 3.806; a name is some 72 units wide
test.each([320, 420, 719])(
  'in a window of %i pixels any number of bars is drawn small, so that none is out of sight',
  (pixels) => {
    inWindowOf(pixels);
    const days = Array.from({ length: 62 }, (_, at) => new Date(Date.UTC(2026, 2, 1 + at, 9)).toISOString());
    expect(namesIn(days)).toEqual([
      ['1 Mar 2026', 'middle', '46'],
      ['31 Mar 2026', 'middle', '160'],
      ['1 May 2026', 'end', '280'],
    ]);
  },
);

test('a window of 720 pixels has room for the whole width', () => {
  inWindowOf(720);
  const days = Array.from({ length: 9 }, (_, at) => `2026-03-0${String(at + 1)}T09:00:00Z`);
  expect(namesIn(days).at(-1)).toEqual(['9 Mar 2026', 'end', '720']);
});

test('the keyboard does not stop at a chart that cannot be scrolled', () => {
  namesIn(['2026-03-01T01:15:00Z']);
  expect(document.querySelector('[tabindex]')).toBeNull();
});
