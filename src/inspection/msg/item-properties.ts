import { decodeNarrow } from '../files/decode-message.ts';
import type { CompoundEntry, CompoundFile } from './compound-file.ts';

/*
 * Streams and storages of a .msg are named for their MAPI property ([MS-OXMSG] section 2.1.3, [MS-OXPROPS]); 001F is Unicode,
 * 001E 8-bit text.
 */
export const attachment = '__attach_version1.0_#';
export const attachedItem = '__substg1.0_3701000D';
export const attachedFile = '__substg1.0_37010102';
export const fileNameProperties = ['__substg1.0_3707', '__substg1.0_3704'] as const;
export const mediaTypeProperty = '__substg1.0_370E';
export const headersProperty = '__substg1.0_007D';

/** Bytes of a text that are read. */
export const textLimit = 4 * 1024 * 1024;

/** The text of a property, or null when the item has none that can be read. */
export async function textOf(file: CompoundFile, entries: readonly CompoundEntry[], property: string): Promise<string | null> {
  for (const [ending, decode] of encodings) {
    const stream = entries.find(({ kind, name }) => kind === 'stream' && name === `${property}${ending}`);
    const bytes = stream === undefined ? null : await file.read(stream.at, textLimit);
    if (bytes !== null && bytes.length > 0) return decode(bytes).split('\0', 1)[0] ?? '';
  }
  return null;
}

const encodings: readonly (readonly [ending: string, decode: (bytes: Uint8Array) => string])[] = [
  ['001F', (bytes) => new TextDecoder('utf-16le').decode(bytes)],
  ['001E', decodeNarrow],
];
