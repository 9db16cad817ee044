import type { ByteSource } from '../byte-source.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readMessage, readSimpleMessage } from '../read-message.ts';
import type { TriageRecord } from '../record.ts';
import { findBytes, needleOf } from '../find-bytes.ts';

const lineFeed = 0x0a;
/** Digits and blanks before the message. */
const longestCount = 64;
const propertyList = needleOf('\n<?xml version');
const flags = needleOf('<key>flags</key>');

/** Marks of Apple Mail in `flags` of the property list: Junk, and surely not Junk. */
const junkBit = 2 ** 24;
const notJunkBit = 2 ** 25;

/**
 * Reads a message of Apple Mail (.emlx, .partial.emlx): its length in bytes, the message, a property list. A count that is wrong
 * gives way to the place where the list begins.
 */
export async function* readEmlx(source: ByteSource, context: ReadContext): RecordBatches {
  const all = await source.slice(0, mostOfEmlx);
  const start = all.subarray(0, longestCount).indexOf(lineFeed) + 1;
  const counted = start + Number.parseInt(new TextDecoder('latin1').decode(all.subarray(0, start)), 10);
  const found = listStart(all, start, counted);
  const bytes = all.subarray(start, found);
  const place = { source: source.name, item: 1 };
  const simple = readSimpleMessage(bytes, place, context);
  const records =
    simple === null
      ? (await readMessage((from, to) => Promise.resolve(bytes.slice(from, to)), place, context)).records
      : [simple];
  const junk = junkOf(all, found);
  if (records.length > 0) yield records.map((record) => placed(record, junk));
  context.report({ source: source.name, kind: 'emlx', declared: null, read: records.length > 0 ? 1 : 0, shortfalls: [] });
}

/** Bytes of an item that are looked at. */
const mostOfEmlx = 32 * 1024 * 1024;

function listStart(all: Uint8Array, start: number, counted: number): number {
  // the count is right where the list stands right behind it
  if (counted <= all.length && (counted === all.length || all[counted] === 0x3c)) return counted;
  const at = findBytes(all, propertyList, start);
  return at === -1 ? all.length : at + 1;
}

function junkOf(all: Uint8Array, from: number): boolean | null {
  const at = findBytes(all, flags, from);
  if (at === -1) return null;
  const text = new TextDecoder('latin1').decode(all.subarray(at, at + 120));
  const value = Number(/<integer>(\d{1,15})<\/integer>/.exec(text)?.[1] ?? 0);
  const has = (bit: number): boolean => Math.floor(value / bit) % 2 === 1;
  return has(junkBit) ? true : has(notJunkBit) ? false : null;
}

/** Where the message lies now, unless its own fields say where the mailbox put it as it came. */
function placed(record: TriageRecord, junk: boolean | null): TriageRecord {
  return record.placed !== null || junk !== true ? record : { ...record, placed: 'junk' };
}
