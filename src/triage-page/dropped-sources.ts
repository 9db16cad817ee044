import type { GivenFile } from './reading/given-file.ts';

/**
 * The files that were dropped, those in folders too. What was dropped can be asked for during the event alone: call it there.
 */
export function droppedSources(data: DataTransfer): Promise<readonly GivenFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  return filesOf(items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() })));
}

/** Files that are taken from a file input; of a chosen folder with the path in it. */
export function chosenSources(files: readonly File[]): readonly GivenFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
}

/** Something dropped: a program may let go of a file that is nowhere on the disk, and what lies in a folder has no file yet. */
interface Dropped {
  readonly entry: FileSystemEntry | null;
  readonly file: File | null;
}

/** Folder by folder in the order of their names. What cannot be opened stands there without a file, so that it is told. */
async function filesOf(dropped: readonly Dropped[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const waiting = [...dropped].reverse();
  for (;;) {
    const next = waiting.pop();
    if (next === undefined) return found;
    const { entry, file } = next;
    const path = entry?.fullPath.replace(/^\//, '') ?? file?.name ?? '';
    if (entry === null) {
      if (file !== null) found.push({ path, file });
    } else if (isFile(entry)) {
      // a page opened from the disk is refused what the entry leads to; a file that has gone has no size
      const given = file !== null && file.size > 0 ? file : null;
      found.push({ path, file: (await fileOf(entry)) ?? given });
    } else if (isFolder(entry)) {
      const { entries: inner, isWhole } = await entriesOf(entry);
      if (!isWhole) found.push({ path, file: null });
      inner.sort((one, other) => (one.name < other.name ? 1 : -1));
      // one by one: as arguments of one call, more than a hundred thousand are too many
      for (const each of inner) waiting.push({ entry: each, file: null });
    }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A browser gives the entries of a folder a hundred at a time, and none in the end; `isWhole`: it came to that end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<{ entries: FileSystemEntry[]; isWhole: boolean }> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => reader.readEntries(resolve, () => resolve(null)));
    if (some === null || some.length === 0) return { entries, isWhole: some !== null };
    for (const entry of some) entries.push(entry);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
