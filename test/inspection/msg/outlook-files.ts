import { burn } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';
import type { ReadBytes } from '../../../src/inspection/files/read-bytes.ts';

/** What an Outlook item is made of here. `unicode: false` writes 8-bit properties, as old versions of Outlook do. */
export interface ItemContent {
  readonly headers?: string;
  readonly body?: string;
  readonly messageClass?: string;
  readonly unicode?: boolean;
  /** one attached item for each, with these header lines; null for an attached file */
  readonly attached?: readonly (string | null)[];
  /** one message attached as a file (.eml) for each */
  readonly files?: readonly string[];
  /** any other attached file; `within`: attached to an item that is attached, with these header lines or without any */
  readonly others?: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly mediaType?: string;
    readonly within?: true | string;
  }[];
  readonly subject?: string;
  /** bytes of filling, as a large attachment makes them */
  readonly filling?: number;
}

type Entry = Parameters<typeof burn>[0][number];

/** A .msg file, written by a library that is not ours. */
export function outlookItem({
  unicode = true,
  attached = [],
  files = [],
  others = [],
  ...content
}: ItemContent): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  const stream = (parent: number, name: string, bytes: Uint8Array): void => {
    add(parent, { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes });
  };
  const text = (parent: number, property: string, value: string): void => {
    // a copy: the library writes the whole pool that a small Buffer is a part of
    const bytes = Uint8Array.from(Buffer.from(value, unicode ? 'utf16le' : 'latin1'));
    stream(parent, `__substg1.0_${property}${unicode ? '001F' : '001E'}`, bytes);
  };
  const storage = (parent: number, name: string): number =>
    add(parent, { name, type: TypeEnum.DIRECTORY, length: 0, children: [] });

  stream(0, '__properties_version1.0', new Uint8Array(32));
  text(0, '001A', content.messageClass ?? 'IPM.Note');
  if (content.filling !== undefined) stream(0, '__substg1.0_10090102', new Uint8Array(content.filling).fill(0x78));
  if (content.body !== undefined) text(0, '1000', content.body);
  if (content.headers !== undefined) text(0, '007D', content.headers);
  if (content.subject !== undefined) text(0, '0037', content.subject);
  attached.forEach((headers, at) => {
    const attachment = storage(0, `__attach_version1.0_#0000000${at}`);
    stream(attachment, '__properties_version1.0', new Uint8Array(8));
    if (headers === null) stream(attachment, '__substg1.0_37010102', new Uint8Array(100));
    else text(storage(attachment, '__substg1.0_3701000D'), '007D', headers);
  });
  files.forEach((message, at) => {
    const attachment = storage(0, `__attach_version1.0_#0000001${at}`);
    stream(attachment, '__properties_version1.0', new Uint8Array(8));
    text(attachment, '3707', 'mail.eml');
    stream(attachment, '__substg1.0_37010102', Uint8Array.from(Buffer.from(message)));
  });
  others.forEach(({ name, bytes, mediaType, within }, at) => {
    const parent = within === undefined ? 0 : storage(storage(0, `__attach_version1.0_#0000002${at}`), '__substg1.0_3701000D');
    if (typeof within === 'string') text(parent, '007D', within);
    const attachment = storage(parent, `__attach_version1.0_#0000003${at}`);
    stream(attachment, '__properties_version1.0', new Uint8Array(8));
    text(attachment, '3707', name);
    if (mediaType !== undefined) text(attachment, '370E', mediaType);
    stream(attachment, '__substg1.0_37010102', Uint8Array.from(bytes));
  });
  return Uint8Array.from(burn(entries));

  function add(parent: number, entry: Entry): number {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  }
}

/** A file of the same form that holds something else: streams with these names. */
export function compoundFile(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(5000).fill(0x78);
  const streams = names.map((name) => ({ name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes }));
  const root = { name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: names.map((_, at) => at + 1) };
  return Uint8Array.from(burn([root, ...streams]));
}

/** An Outlook item that carries messages as files. */
export function attachedFiles(files: readonly string[]): Uint8Array<ArrayBuffer> {
  return outlookItem({ headers: 'Subject: see attached', files });
}

/** Reads from memory and notes every stretch that was asked for. */
export function memoryFile(bytes: Uint8Array): { readonly read: ReadBytes; readonly bytesRead: () => number } {
  let total = 0;
  return {
    read: (start, end) => {
      const part = bytes.slice(start, end);
      total += part.length;
      return Promise.resolve(part);
    },
    bytesRead: () => total,
  };
}
