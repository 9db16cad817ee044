import { inputLimit } from '../../inspection/limits.ts';
import type { CompoundEntry, CompoundFile } from '../../inspection/msg/compound-file.ts';
import { openCompoundFile } from '../../inspection/msg/compound-file.ts';
import type { ReadBytes } from '../../inspection/read-bytes.ts';
import { namesFile } from './carried.ts';

/** A file that is attached to a message. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of an item that may hold a report or messages, with its subject, empty where it has none. */
export interface ItemFiles {
  readonly files: readonly AttachedFile[];
  readonly subject: string;
}

/** How every compound file begins ([MS-CFB] section 2.2). */
const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Whether these bytes are the beginning of an item of Outlook, or of another compound file. */
export function beginsItem(bytes: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/**
 * Streams and storages of a .msg are named for their MAPI property ([MS-OXMSG] section 2.1.3, [MS-OXPROPS]); 001F is Unicode,
 * 001E 8-bit text.
 */
const attachment = '__attach_version1.0_#';
const attachedItem = '__substg1.0_3701000D';
const content = '__substg1.0_37010102';
const subjectProperty = '__substg1.0_0037';
const nameProperties = ['__substg1.0_3707', '__substg1.0_3704'] as const;
const mediaTypeProperty = '__substg1.0_370E';

/** Attachments that are looked at on all levels together, levels of items, and bytes of a name. */
const mostAttachments = 200;
const deepest = 3;
const longestName = 2000;

/** Reads the attached files; what they hold is not looked at. Messages attached as files are read with the item itself. */
export async function filesOfItem(read: ReadBytes): Promise<ItemFiles> {
  const file = await openCompoundFile(read);
  if (file === null) return { files: [], subject: '' };
  const files: AttachedFile[] = [];
  let looks = 0;
  const add = async (entries: readonly CompoundEntry[], depth: number): Promise<void> => {
    for (const { at, kind, name } of entries) {
      if (kind !== 'storage' || !name.startsWith(attachment) || looks === mostAttachments) continue;
      looks += 1;
      const inside = file.childrenOf(at);
      const item = inside.find((entry) => entry.kind === 'storage' && entry.name === attachedItem);
      if (item === undefined) {
        const attached = await fileOf(file, inside);
        if (attached !== null) files.push(attached);
      } else if (depth < deepest) await add(file.childrenOf(item.at), depth + 1);
    }
  };
  const root = file.childrenOf(0);
  await add(root, 1);
  return { files, subject: await textOf(file, root, subjectProperty) };
}

async function fileOf(file: CompoundFile, entries: readonly CompoundEntry[]): Promise<AttachedFile | null> {
  const stream = entries.find(({ kind, name }) => kind === 'stream' && name === content);
  if (stream === undefined) return null;
  let name = '';
  for (const property of nameProperties) name ||= await textOf(file, entries, property);
  const mediaType = await textOf(file, entries, mediaTypeProperty);
  if (/\.eml$/i.test(name) || /^message\//i.test(mediaType) || !namesFile(`${mediaType} ${name}`)) return null;
  const bytes = await file.read(stream.at, inputLimit);
  return bytes === null ? null : { name, bytes };
}

async function textOf(file: CompoundFile, entries: readonly CompoundEntry[], property: string): Promise<string> {
  for (const [ending, label] of [
    ['001F', 'utf-16le'],
    ['001E', 'windows-1252'],
  ] as const) {
    const stream = entries.find(({ kind, name }) => kind === 'stream' && name === `${property}${ending}`);
    const bytes = stream === undefined ? null : await file.read(stream.at, longestName);
    if (bytes !== null && bytes.length > 0) return new TextDecoder(label).decode(bytes).split('\0', 1)[0] ?? '';
  }
  return '';
}
