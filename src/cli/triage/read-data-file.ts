import { PSTFile, PSTMessage } from 'pst-extractor';
import type { PSTFolder } from 'pst-extractor';
import type { OutlookDataPiece } from '../../triage/index.ts';

/** Folders within folders that are looked into: a damaged file may lead in a circle. */
const deepest = 50;

/**
 * Reads the items of an Outlook data file in the order of its folders. The library gives null for a bad row, and throws for some:
 * what it does not give is counted as failed against what the folders declare.
 */
export function readDataFile(path: string, give: (piece: OutlookDataPiece) => void): void {
  const counts = { declared: 0, failed: 0 };
  let failure: string | null = null;
  try {
    readFolder(new PSTFile(path).getRootFolder(), [], counts, give);
  } catch (error) {
    failure = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  }
  give({ kind: 'end', declared: counts.declared, failed: counts.failed, failure });
}

function readFolder(
  folder: PSTFolder,
  above: readonly string[],
  counts: { declared: number; failed: number },
  give: (piece: OutlookDataPiece) => void,
): void {
  const path = folder.displayName === '' ? above : [...above, folder.displayName];
  // calendars, contacts and tasks hold no mail
  if (folder.contentCount > 0 && (folder.containerClass === '' || folder.containerClass.startsWith('IPF.Note'))) {
    counts.declared += folder.contentCount;
    let read = 0;
    while (read < folder.contentCount && readNext(folder, path.join('/'), give)) read += 1;
    counts.failed += Math.max(0, folder.contentCount - read);
  }
  if (path.length > deepest || !folder.hasSubfolders) return;
  for (const inner of subFolders(folder, counts)) readFolder(inner, path, counts, give);
}

function subFolders(folder: PSTFolder, counts: { failed: number }): PSTFolder[] {
  try {
    return folder.getSubFolders();
  } catch {
    counts.failed += 1;
    return [];
  }
}

/** False where the folder gives no more. */
function readNext(folder: PSTFolder, path: string, give: (piece: OutlookDataPiece) => void): boolean {
  try {
    const item: unknown = folder.getNextChild();
    if (item === null || item === undefined) return false;
    give({ kind: 'item', folder: path, headerText: item instanceof PSTMessage ? item.transportMessageHeaders : null });
    return true;
  } catch {
    return false;
  }
}
