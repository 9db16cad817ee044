import { createRowTelling } from '../../../src/triage-page/reading/row-telling.ts';
import { cutShort } from '../../../src/triage-page/cut-short.ts';
import { emptyRecord } from '../../../src/triage/record/empty-record.ts';
import { tally } from '../../../src/triage/index.ts';

const [one, two, three] = [1, 2, 3].map((item) => emptyRecord({ source: 'box', item }));

test('each row is told once, keeps its place, and goes when another record takes its message over', () => {
  if (one === undefined || two === undefined || three === undefined) throw new Error('no records');
  const { changes, recordAt } = createRowTelling();
  const placesOf = (records: Parameters<typeof changes>[0]): unknown => {
    const { rows, gone } = changes(records);
    return { rows: rows.map(({ place, item }) => [place, item]), gone };
  };
  expect(placesOf([one, two])).toEqual({
    rows: [
      [0, 1],
      [1, 2],
    ],
    gone: [],
  });
  expect(placesOf([one, two])).toEqual({ rows: [], gone: [] });
  expect(placesOf([three, two])).toEqual({ rows: [[2, 3]], gone: [0] });
  expect([0, 1, 2].map(recordAt)).toEqual([undefined, two, three]);
});

test('a picture that was cut short is not complete, names what was being read, and changes no count', () => {
  const whole = tally([emptyRecord({ source: 'box', item: 1 })]);
  const { completeness, ...counts } = cutShort(whole, 'box', 'stopped');
  expect(completeness).toEqual({
    isComplete: false,
    containers: 1,
    passedOver: 0,
    incomplete: 1,
    shortfalls: [
      { source: 'box', kind: 'folder', declared: null, read: 0, shortfalls: [{ reason: 'stopped', count: null, detail: null }] },
    ],
  });
  expect(counts).toEqual({ ...whole, completeness: undefined });
});
