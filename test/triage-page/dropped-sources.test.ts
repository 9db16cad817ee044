/** @jest-environment jsdom */
import { droppedSources } from '../../src/triage-page/dropped-sources.ts';

/** What a browser hands over of a drop, as far as it is looked at. */
function dropOf(items: readonly { readonly entry: object | null; readonly file: File | null }[]): DataTransfer {
  const given = items.map(({ entry, file }) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => file,
  }));
  return { items: given } as unknown as DataTransfer;
}

const refusing = (path: string): object => ({
  isFile: true,
  isDirectory: false,
  name: path,
  fullPath: `/${path}`,
  file: (_take: unknown, refuse: () => void) => refuse(),
});

const mail = new File(['A: b'], 'mail.eml');

test('a file whose entry is refused, as on a page opened from the disk, is taken as it was dropped', async () => {
  expect(await droppedSources(dropOf([{ entry: refusing('mail.eml'), file: mail }]))).toEqual([{ path: 'mail.eml', file: mail }]);
});

test('one that has gone by then has no size, and is named as not opened', async () => {
  const gone = new File([], 'gone.eml');
  expect(await droppedSources(dropOf([{ entry: refusing('gone.eml'), file: gone }]))).toEqual([{ path: 'gone.eml', file: null }]);
});

test('what a program lets go of that is nowhere on the disk stands beside what is, in the order of the drop', async () => {
  const drop = dropOf([
    { entry: null, file: new File(['A: b'], 'one.eml') },
    { entry: refusing('mail.eml'), file: mail },
    { entry: null, file: null },
  ]);
  expect((await droppedSources(drop)).map(({ path }) => path)).toEqual(['one.eml', 'mail.eml']);
});

test('a folder may hold more files than a call takes arguments', async () => {
  const count = 200_000;
  const files = Array.from({ length: count }, (_, at) => ({
    isFile: true,
    isDirectory: false,
    name: String(at),
    fullPath: `/mail/${String(at)}`,
    file: (take: (file: File) => void) => take(mail),
  }));
  const given = [files, []];
  const folder = {
    isFile: false,
    isDirectory: true,
    name: 'mail',
    fullPath: '/mail',
    createReader: () => ({ readEntries: (take: (entries: readonly object[] | undefined) => void) => take(given.shift()) }),
  };
  const sources = await droppedSources(dropOf([{ entry: folder, file: null }]));
  expect(sources.length).toBe(count);
  expect(sources[1]).toEqual({ path: 'mail/1', file: mail });
});
