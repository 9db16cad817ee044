import { measure } from '../../src/triage-page/measure.ts';
import type { GivenFile } from '../../src/triage-page/reading/given-file.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** Files of ten bytes, each of which takes the browser so many milliseconds to look up. */
function slowFiles(count: number, milliseconds: number): readonly GivenFile[] {
  return Array.from({ length: count }, (_, at) => {
    const file = new File([], String(at));
    Object.defineProperty(file, 'size', {
      get: () => {
        now += milliseconds;
        return 10;
      },
    });
    return { path: String(at), file };
  });
}

test('files that take long are measured bit by bit, so that the page can be used meanwhile', async () => {
  const totals: number[] = [];
  const began = measure(slowFiles(9, 10), (total) => totals.push(total) > 0);
  expect(totals).toEqual([30]);
  expect(await began).toBe(true);
  expect(totals).toEqual([30, 60, 90, 90]);
});

test('few files are measured at once, and one that could not be opened has no size', async () => {
  const totals: number[] = [];
  const given = [...slowFiles(2, 1), { path: 'folder', file: null }];
  expect(await measure(given, (total) => totals.push(total) > 0)).toBe(true);
  expect(totals).toEqual([20]);
});

test('nothing more is asked for once the reading was ended', async () => {
  const totals: number[] = [];
  expect(await measure(slowFiles(9, 10), (total) => totals.push(total) < 2)).toBe(false);
  expect(totals).toEqual([30, 60]);
});
