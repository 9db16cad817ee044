import { columnWidths } from '../../../src/cli/check/table-columns.ts';

const names = { label: 'Answer', place: 'Now in', domain: 'Sender domain', file: 'File' };

test('a table may have more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => ({
    label: 'Cannot tell',
    place: '–',
    domain: 'example.com',
    file: `mail/${String(at)}.eml`,
  }));
  expect(columnWidths(rows, names, 78)).toEqual({ label: 11, place: 6, domain: 13, file: 15 });
});
