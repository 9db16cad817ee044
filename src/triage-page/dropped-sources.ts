import type { GivenFile } from './reading/given-file.ts';

/**
 * The files that were dropped, those in folders too. What was dropped can be asked for during the event alone: call it there.
 */
export function droppedSources(data: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []));
  const files = [...data.files];
  // a program may let go of a file that is nowhere on the disk
  if (entries.every((entry) => entry === null)) return Promise.resolve(files.map((file) => ({ path: file.name, file })));
  return filesOf(entries.filter((entry) => entry !== null));
}

/** Files that are taken from a file input; of a chosen folder with the path in it. */
export function chosenSources(files: readonly File[]): readonly GivenFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
}

/** Folder by folder in the order of their names. What cannot be opened stands there without a file, so that it is told. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const waiting = [...entries].reverse();
  for (;;) {
    const entry = waiting.pop();
    if (entry === undefined) return found;
    const path = entry.fullPath.replace(/^\//, '');
    if (isFile(entry)) found.push({ path, file: await fileOf(entry) });
    else if (isFolder(entry)) {
      const { entries: inner, isWhole } = await entriesOf(entry);
      if (!isWhole) found.push({ path, file: null });
      waiting.push(...inner.sort((one, other) => (one.name < other.name ? 1 : -1)));
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
    entries.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
