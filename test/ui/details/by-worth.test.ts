import type { Detail } from '../../../src/explanation/explanation.ts';
import { byWorth } from '../../../src/ui/details/by-worth.ts';

const detail = (key: string, code: Detail['code'] = 'category-spoofing'): Detail => ({
  at: 0,
  name: 'X-Forefront-Antispam-Report',
  key,
  value: '1',
  code,
  meaning: key,
  documented: true,
  remark: null,
});
const keys = (details: readonly Detail[]): string[] => details.map(({ key }) => key);

test('what the filter found stands before what it was sure of, and that before where it was put', () => {
  const { telling, rest } = byWorth(['dest', 'LANG', 'SCL', 'SFV', 'CTRY', 'CAT', 'BCL'].map((key) => detail(key)));
  expect(keys(telling)).toEqual(['CAT', 'SFV', 'SCL', 'BCL', 'dest']);
  expect(keys(rest)).toEqual(['LANG', 'CTRY']);
});

test('a code that nobody can explain tells nothing, whatever its key', () => {
  const { telling, rest } = byWorth([detail('SFV', null), detail('SCL')]);
  expect(keys(telling)).toEqual(['SCL']);
  expect(keys(rest)).toEqual(['SFV']);
});

test('codes of equal worth keep the order of their lines', () => {
  const { telling } = byWorth([
    { ...detail('SCL'), at: 3 },
    { ...detail('CAT'), at: 9 },
    { ...detail('SCL'), at: 1 },
  ]);
  expect(telling.map(({ at }) => at)).toEqual([9, 3, 1]);
});
