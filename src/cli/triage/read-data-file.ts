import { PSTFile, PSTMessage } from 'pst-extractor';
import type { PSTFolder } from 'pst-extractor';
import { statSync } from 'node:fs';
import type { OutlookDataPiece } from '../../triage/index.ts';

/** What the worker says: a piece, or as soon as a folder tells how many items it has, how many were declared until now. */
export type OutlookDataWord = OutlookDataPiece | { readonly kind: 'declared'; readonly declared: number };

/** Folders within folders that are looked into: a damaged file may lead in a circle. */
const deepest = 50;

/** Bytes of a file for each item that it can hold, and far less than any takes: a damaged one may lead in a circle. */
const leastItem = 64;

/** What is known of the file while it is read; `seen`: the numbers of the folders that were read. */
interface Reading {
  readonly give: (word: OutlookDataWord) => void;
  readonly seen: Set<string>;
  declared: number;
  failed: number;
  left: number;
}

/**
 * Reads the items of an Outlook data file in the order of its folders. The library gives null for a bad row, and throws for some:
 * what it does not give is counted as failed against what the folders declare.
 */
export function readDataFile(path: string, give: (word: OutlookDataWord) => void): void {
  const reading: Reading = { give, seen: new Set(), declared: 0, failed: 0, left: 0 };
  let failure: string | null = null;
  try {
    reading.left = Math.ceil(statSync(path).size / leastItem);
    readFolder(new PSTFile(path).getRootFolder(), [], reading);
  } catch (error) {
    failure = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  }
  give({ kind: 'end', declared: reading.declared, failed: reading.failed, failure });
}

function readFolder(folder: PSTFolder, above: readonly string[], reading: Reading): void {
  const number = folder.descriptorNodeId.toString();
  if (reading.seen.has(number)) {
    reading.failed += 1;
    return;
  }
  reading.seen.add(number);
  const path = folder.displayName === '' ? above : [...above, folder.displayName];
  // calendars, contacts and tasks hold no mail
  const isOfMail = folder.containerClass === '' || folder.containerClass.startsWith('IPF.Note');
  const declared = isOfMail ? declaredIn(folder) : 0;
  if (declared > 0) {
    reading.declared += declared;
    reading.give({ kind: 'declared', declared: reading.declared });
    let read = 0;
    while (read < folder.contentCount && reading.left > 0 && readNext(folder, path.join('/'), reading.give)) {
      read += 1;
      reading.left -= 1;
    }
    reading.failed += Math.max(0, declared - read);
  }
  if (!folder.hasSubfolders) return;
  if (path.length > deepest) {
    // what lies in them is not counted, and its lack is told
    reading.failed += 1;
    return;
  }
  for (const inner of subFolders(folder, reading)) readFolder(inner, path, reading);
}

/**
 * How many items a folder has, by what it says of itself or by the rows of its list of them, whichever are more: of a damaged one
 * the first may be too small, and the library gives no item beyond it.
 */
function declaredIn(folder: PSTFolder): number {
  try {
    return Math.max(folder.contentCount, folder.emailCount);
  } catch {
    return folder.contentCount;
  }
}

function subFolders(folder: PSTFolder, reading: Reading): PSTFolder[] {
  try {
    return folder.getSubFolders();
  } catch {
    reading.failed += 1;
    return [];
  }
}

/** False where the folder gives no more. */
function readNext(folder: PSTFolder, path: string, give: (word: OutlookDataWord) => void): boolean {
  try {
    const item: unknown = folder.getNextChild();
    if (item === null || item === undefined) return false;
    give({ kind: 'item', folder: path, headerText: item instanceof PSTMessage ? item.transportMessageHeaders : null });
    return true;
  } catch {
    return false;
  }
}
