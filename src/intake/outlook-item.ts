import type { CompoundFile } from './compound-file.ts';
import { openCompoundFile } from './compound-file.ts';
import { decodeNarrow } from './decode-message.ts';
import type { ReadBytes } from './read-bytes.ts';

/**
 * What a .msg file holds of use here: its header text (PR_TRANSPORT_MESSAGE_HEADERS), the header text of items attached to it, and, for a report
 * of Exchange, the text that Outlook shows. `headers` is null where Outlook keeps none: sent items, and mail that never left the organisation.
 */
export interface OutlookItem {
  readonly headers: string | null;
  readonly attached: readonly string[];
  readonly report: string | null;
}

/** Streams of a .msg are named for their MAPI property ([MS-OXMSG] section 2.1.3, [MS-OXPROPS]); 001F is Unicode, 001E 8-bit text. */
const headersProperty = '__substg1.0_007D';
const classProperty = '__substg1.0_001A';
const bodyProperty = '__substg1.0_1000';
const attachedItem = '__substg1.0_3701000D';
const attachment = '__attach_version1.0_#';

const textLimit = 4 * 1024 * 1024;
const mostAttached = 20;

/** Reads an Outlook item (.msg), as little of it as is needed. `none`: a compound file of another program, or a damaged one. */
export async function readOutlookItem(readBytes: ReadBytes): Promise<OutlookItem | 'none'> {
  const file = await openCompoundFile(readBytes);
  if (file === null) return 'none';
  const entries = file.childrenOf(0);
  if (!entries.some(({ name }) => name.startsWith('__properties_version1'))) return 'none';
  const headers = await textOf(file, 0, headersProperty);
  const isReport = ((await textOf(file, 0, classProperty)) ?? '').toUpperCase().startsWith('REPORT.');
  const attached: string[] = [];
  for (const { at, kind, name } of entries) {
    if (kind !== 'storage' || !name.startsWith(attachment) || attached.length === mostAttached) continue;
    const item = file.childrenOf(at).find((entry) => entry.kind === 'storage' && entry.name === attachedItem);
    const text = item === undefined ? null : await textOf(file, item.at, headersProperty);
    if (text !== null) attached.push(text);
  }
  return { headers, attached, report: isReport ? await textOf(file, 0, bodyProperty) : null };
}

/** The text of a property, or null when the item has none that can be read. */
async function textOf(file: CompoundFile, storage: number, property: string): Promise<string | null> {
  const streams = file.childrenOf(storage).filter(({ kind }) => kind === 'stream');
  for (const [ending, decode] of encodings) {
    const stream = streams.find(({ name }) => name === `${property}${ending}`);
    const bytes = stream === undefined ? null : await file.read(stream.at, textLimit);
    if (bytes !== null && bytes.length > 0) return decode(bytes).split('\0', 1)[0] ?? '';
  }
  return null;
}

const encodings: readonly (readonly [ending: string, decode: (bytes: Uint8Array) => string])[] = [
  ['001F', (bytes) => new TextDecoder('utf-16le').decode(bytes)],
  ['001E', decodeNarrow],
];
