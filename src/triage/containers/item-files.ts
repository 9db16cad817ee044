import { inputLimit } from '../../inspection/limits.ts';
import type { CompoundEntry, CompoundFile } from '../../inspection/msg/compound-file.ts';
import { openCompoundFile } from '../../inspection/msg/compound-file.ts';
import {
  attachedFile,
  attachedItem,
  attachment,
  fileNameProperties,
  headersProperty,
  mediaTypeProperty,
  textOf,
} from '../../inspection/msg/item-properties.ts';
import type { ReadBytes } from '../../inspection/files/read-bytes.ts';
import { namesFile } from './carried.ts';

/**
 * A file that is attached to a message; `isMessage`: it is one itself, by its name or its type. `carrier`: the header text of the
 * attached item that holds it, null where that is the item which was given.
 */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isMessage: boolean;
  readonly carrier: string | null;
}

/** The files of an item that may hold a report or messages, with its subject, empty where it has none. */
export interface ItemFiles {
  readonly files: readonly AttachedFile[];
  readonly subject: string;
  /** whether some of them, or a part of one, were not read */
  readonly isCut: boolean;
}

const subjectProperty = '__substg1.0_0037';

/** Attachments that are looked at on all levels together, and levels of items. */
const mostAttachments = 200;
const deepest = 3;

/** Reads the attached files; what they hold is not looked at. */
export async function filesOfItem(read: ReadBytes): Promise<ItemFiles> {
  const file = await openCompoundFile(read);
  if (file === null) return { files: [], subject: '', isCut: false };
  const files: AttachedFile[] = [];
  let looks = 0;
  let isCut = false;
  const add = async (entries: readonly CompoundEntry[], depth: number): Promise<void> => {
    for (const { at, kind, name } of entries) {
      if (kind !== 'storage' || !name.startsWith(attachment)) continue;
      isCut ||= looks === mostAttachments;
      if (looks === mostAttachments) return;
      looks += 1;
      const inside = file.childrenOf(at);
      const item = inside.find((entry) => entry.kind === 'storage' && entry.name === attachedItem);
      if (item === undefined) {
        const attached = await fileOf(file, inside);
        if (attached !== null)
          files.push({ ...attached, carrier: depth === 1 ? null : ((await textOf(file, entries, headersProperty)) ?? '') });
        isCut ||= attached?.bytes.length === inputLimit;
      } else if (depth < deepest) await add(file.childrenOf(item.at), depth + 1);
    }
  };
  const root = file.childrenOf(0);
  await add(root, 1);
  return { files, subject: (await textOf(file, root, subjectProperty)) ?? '', isCut: isCut || file.isLimited() };
}

async function fileOf(file: CompoundFile, entries: readonly CompoundEntry[]): Promise<Omit<AttachedFile, 'carrier'> | null> {
  const stream = entries.find(({ kind, name }) => kind === 'stream' && name === attachedFile);
  if (stream === undefined) return null;
  let name = '';
  for (const property of fileNameProperties) name ||= (await textOf(file, entries, property)) ?? '';
  const mediaType = (await textOf(file, entries, mediaTypeProperty)) ?? '';
  const isMessage = /\.eml$/i.test(name) || /^message\//i.test(mediaType);
  if (!isMessage && !namesFile(`${mediaType} ${name}`)) return null;
  const bytes = await file.read(stream.at, inputLimit);
  return bytes === null ? null : { name, bytes, isMessage };
}
