import { decodeWhole } from '../files/decode-message.ts';
import type { ReadBytes } from '../files/read-bytes.ts';
import type { CompoundEntry, CompoundFile } from './compound-file.ts';
import { openCompoundFile } from './compound-file.ts';
import {
  attachedFile,
  attachedItem,
  attachment,
  fileNameProperties,
  headersProperty,
  mediaTypeProperty,
  textLimit,
  textOf,
} from './item-properties.ts';

/**
 * What a .msg file holds of use here: its header text (PR_TRANSPORT_MESSAGE_HEADERS); the header text of items attached to it and
 * of those attached to them, or the whole text of a message that is attached as a file (.eml), outer ones first; and, for a
 * report of Exchange, the text that Outlook shows. `headers` is null where Outlook keeps none: sent items, and mail that never
 * left the organisation. `cut`: those of `attached` that were not read to their end.
 * `limited`: there are more attachments than were looked at, or too much to read.
 */
export interface OutlookItem {
  readonly headers: string | null;
  readonly attached: readonly string[];
  readonly report: string | null;
  readonly cut: ReadonlySet<string>;
  readonly limited: boolean;
}

const classProperty = '__substg1.0_001A';
const bodyProperty = '__substg1.0_1000';

/** Attachments that are looked at, whatever they hold, on all levels together; and levels: an item in an item in an item. */
const mostAttachments = 20;
const deepest = 3;

/** Reads an Outlook item (.msg), as little of it as is needed. `none`: a compound file of another program, or a damaged one. */
export async function readOutlookItem(readBytes: ReadBytes): Promise<OutlookItem | 'none'> {
  const file = await openCompoundFile(readBytes);
  if (file === null) return 'none';
  const entries = file.childrenOf(0);
  if (!entries.some(({ name }) => name.startsWith('__properties_version1'))) return 'none';
  const headers = await textOf(file, entries, headersProperty);
  const isReport = ((await textOf(file, entries, classProperty)) ?? '').toUpperCase().startsWith('REPORT.');
  const found: Found = { texts: [], cut: new Set(), looks: 0, limited: false };
  await addAttached(file, entries, 1, found);
  const report = isReport ? await textOf(file, entries, bodyProperty) : null;
  const isNothing = headers === null && report === null && found.texts.length === 0;
  if (isNothing && (await isDamaged(file, entries))) return 'none';
  return { headers, attached: found.texts, report, cut: found.cut, limited: found.limited || file.isLimited() };
}

/** Whether an item has header text that cannot be read: then nobody may say that Outlook kept none. */
async function isDamaged(file: CompoundFile, entries: readonly CompoundEntry[]): Promise<boolean> {
  for (const { at, kind, name } of entries)
    if (kind === 'stream' && name.startsWith(headersProperty) && (await file.read(at, textLimit)) === null) return true;
  return false;
}

/** What was found so far; `looks` counts the attachments looked at, whether they held something or not. */
interface Found {
  readonly texts: string[];
  readonly cut: Set<string>;
  looks: number;
  limited: boolean;
}

/** The tree of a directory has an order of its own; the name of an attachment ends in its number ([MS-OXMSG], section 2.2.2). */
function byName(one: CompoundEntry, other: CompoundEntry): number {
  return one.name < other.name ? -1 : 1;
}

async function addAttached(file: CompoundFile, entries: readonly CompoundEntry[], depth: number, found: Found): Promise<void> {
  for (const { at, kind, name } of [...entries].sort(byName)) {
    if (kind !== 'storage' || !name.startsWith(attachment)) continue;
    if (found.looks === mostAttachments || depth > deepest) {
      found.limited = true;
      return;
    }
    found.looks += 1;
    const inside = file.childrenOf(at);
    const item = inside.find((entry) => entry.kind === 'storage' && entry.name === attachedItem);
    if (item === undefined) {
      const { text, isCut } = await messageFileOf(file, inside);
      if (text !== null) found.texts.push(text);
      if (text !== null && isCut) found.cut.add(text);
      continue;
    }
    const properties = file.childrenOf(item.at);
    const headers = await textOf(file, properties, headersProperty);
    if (headers !== null) found.texts.push(headers);
    await addAttached(file, properties, depth + 1, found);
  }
}

/** The text of a message that is attached as a file: by its media type, or by the ending of its name. */
async function messageFileOf(
  file: CompoundFile,
  entries: readonly CompoundEntry[],
): Promise<{ readonly text: string | null; readonly isCut: boolean }> {
  const stream = entries.find(({ kind, name }) => kind === 'stream' && name === attachedFile);
  if (stream === undefined) return { text: null, isCut: false };
  const mediaType = (await textOf(file, entries, mediaTypeProperty))?.toLowerCase();
  let isMessage = mediaType === 'message/rfc822';
  for (const property of fileNameProperties) {
    if (isMessage) break;
    isMessage = (await textOf(file, entries, property))?.toLowerCase().endsWith('.eml') === true;
  }
  // one byte more tells that there is more
  const bytes = isMessage ? await file.read(stream.at, textLimit + 1) : null;
  const decoded = bytes === null ? null : decodeWhole(bytes.subarray(0, textLimit));
  return { text: decoded?.kind === 'text' ? decoded.text : null, isCut: bytes !== null && bytes.length > textLimit };
}
