import { bytesFrom, joinedReports, spansOf } from '../../../../src/triage/containers/mbox/spans.ts';

const mega = 1024 * 1024;

/** The spans of a mailbox file of this size. */
function spansOfMailbox(size: number): ReturnType<typeof spansOf> {
  return spansOf(size, () => Promise.resolve(true));
}

test('a mailbox file of up to 64 MB is read as a whole, and nobody is asked what it is', async () => {
  const isMbox = jest.fn(() => Promise.resolve(true));
  expect(await spansOf(64 * mega, isMbox)).toBeNull();
  expect(isMbox).not.toHaveBeenCalled();
});

test('no other large file is cut', async () => {
  expect(await spansOf(200 * mega, () => Promise.resolve(false))).toBeNull();
});

test.each([
  [64 * mega + 1, [0, 32 * mega, 64 * mega]],
  [96 * mega, [0, 32 * mega, 64 * mega]],
  [96 * mega + 1, [0, 32 * mega, 64 * mega, 96 * mega]],
])('a mailbox file of %d bytes has spans that meet, the last without an end', async (size, starts) => {
  const spans = (await spansOfMailbox(size)) ?? [];
  expect(spans.map(({ start }) => start)).toEqual(starts);
  expect(spans.map(({ end }) => end)).toEqual([...starts.slice(1), Number.POSITIVE_INFINITY]);
});

test('the bytes of a span begin one before it, those of a file with the file', () => {
  expect(bytesFrom({ start: 32 * mega, end: 64 * mega })).toBe(32 * mega - 1);
  expect(bytesFrom({ start: 0, end: 32 * mega })).toBe(0);
  expect(bytesFrom(null)).toBe(0);
});

test('what the spans of a file lack is one shortfall of the file', () => {
  const part = (read: number, cut: number) => ({
    source: 'all.mbox',
    kind: 'mbox' as const,
    declared: null,
    read,
    shortfalls: [{ reason: 'cut-message' as const, count: cut, detail: null }],
  });
  expect(joinedReports('all.mbox', [part(3, 1), part(4, 2)])).toEqual(part(7, 3));
});
