import { readDataFile } from '../../../src/cli/triage/read-data-file.ts';
import type { OutlookDataWord } from '../../../src/cli/triage/read-data-file.ts';

/** A folder as the library shows it, as far as it is looked at. */
interface Folder {
  readonly displayName: string;
  readonly containerClass: string;
  readonly contentCount: number;
  readonly emailCount: number;
  readonly descriptorNodeId: number;
  readonly hasSubfolders: boolean;
  readonly getNextChild: () => unknown;
  readonly getSubFolders: () => readonly Folder[];
}

let root: Folder;
jest.mock('pst-extractor', () => ({
  PSTFile: class {
    getRootFolder(): Folder {
      return root;
    }
  },
  PSTMessage: class {},
}));

let numbers = 0;
function folder({
  declared = 0,
  holds = declared,
  rows = declared,
  inside = [],
}: { declared?: number; holds?: number; rows?: number; inside?: Folder[] } = {}): Folder {
  let given = 0;
  numbers += 1;
  return {
    displayName: `f${String(numbers)}`,
    containerClass: 'IPF.Note',
    contentCount: declared,
    get emailCount() {
      if (rows < -1) throw new Error('damaged');
      return rows;
    },
    descriptorNodeId: numbers,
    hasSubfolders: true,
    getNextChild: () => ((given += 1) > holds ? null : {}),
    getSubFolders: () => inside,
  };
}

/** What is said of the folder; the file lends no more than its size. */
function said(given: Folder): { items: number; end: OutlookDataWord | undefined; declared: unknown[] } {
  root = given;
  const words: OutlookDataWord[] = [];
  readDataFile(__filename, (word) => words.push(word));
  return {
    items: words.filter(({ kind }) => kind === 'item').length,
    end: words.at(-1),
    declared: words.filter(({ kind }) => kind === 'declared'),
  };
}

test('a sound file: nothing failed', () => {
  const { items, end } = said(folder({ inside: [folder({ declared: 2 }), folder({ declared: 3 })] }));
  expect(items).toBe(5);
  expect(end).toEqual({ kind: 'end', declared: 5, failed: 0, failure: null });
});

test('what a folder declares is told before its items', () => {
  expect(said(folder({ declared: 2, inside: [folder({ declared: 3 })] })).declared).toEqual([
    { kind: 'declared', declared: 2 },
    { kind: 'declared', declared: 5 },
  ]);
});

test('a folder that gives less than it declares', () => {
  expect(said(folder({ declared: 5, holds: 2 }))).toMatchObject({ items: 2, end: { declared: 5, failed: 3 } });
});

test.each([
  ['declares fewer than its list has', { declared: 2, rows: 5 }, 2, { declared: 5, failed: 3 }],
  ['declares none though its list has some', { declared: 0, rows: 4 }, 0, { declared: 4, failed: 4 }],
  ['declares more than its list has', { declared: 5, holds: 3, rows: 3 }, 3, { declared: 5, failed: 2 }],
  ['has no list', { declared: 2, rows: -1 }, 2, { declared: 2, failed: 0 }],
  ['has a list that cannot be read', { declared: 3, rows: -2 }, 3, { declared: 3, failed: 0 }],
])('a folder that %s', (_, given, items, end) => {
  expect(said(folder({ inside: [folder(given)] }))).toMatchObject({ items, end });
});

test('folders that lead back to each other are read once, and that is told', () => {
  const inside: Folder[] = [];
  const first = folder({ declared: 1, inside });
  inside.push(first, folder({ declared: 1, inside: [first] }));
  expect(said(first)).toMatchObject({ items: 2, end: { declared: 2, failed: 2 } });
});

test('folders too deep to be looked into are told', () => {
  let deep = folder({ declared: 1 });
  for (let at = 0; at < 60; at += 1) deep = folder({ inside: [deep] });
  expect(said(deep)).toMatchObject({ items: 0, end: { declared: 0, failed: 1 } });
});

test('a folder that never ends gives no more items than its file has room for', () => {
  const { items, end } = said(folder({ declared: 4_000_000_000, holds: Number.POSITIVE_INFINITY }));
  // 64 bytes an item, of this file of some thousand bytes
  expect(items).toBeGreaterThan(10);
  expect(items).toBeLessThan(1000);
  expect(end).toMatchObject({ declared: 4_000_000_000, failed: 4_000_000_000 - items });
});
