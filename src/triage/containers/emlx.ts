import type { ByteSource } from '../bytes/byte-source.ts';
import { reportOf } from '../container-report.ts';
import { inputLimit } from '../../inspection/limits.ts';
import { withPlace } from '../record/place-of-path.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { cutMessage, readBytes } from '../read-message.ts';
import { carriedSearch, losesCarried, searchedFrom } from './carried.ts';
import { findBytes, needleOf } from '../bytes/find-bytes.ts';

const lineFeed = 0x0a;
/** Digits and blanks before the message. */
const longestCount = 64;
const propertyList = needleOf('\n<?xml version');
const flags = needleOf('<key>flags</key>');

/** The mark of Apple Mail for junk in `flags` of the property list. */
const junkBit = 2 ** 24;

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
  const { records, lost } = await readBytes(bytes, { source: source.name, item: 1 }, context);
  const search = carriedSearch(bytes);
  search.take(bytes.subarray(searchedFrom));
  const isCut = bytes.length > inputLimit && (counted > mostOfEmlx || losesCarried(bytes.subarray(0, inputLimit), search));
  // where it lies now, unless its own fields say where the mailbox put it as it came
  const place = isJunk(all, found) ? 'junk' : null;
  if (records.length > 0) yield records.map((record) => withPlace(record, place, context));
  context.report(reportOf(source.name, 'emlx', records.length > 0 ? 1 : 0, isCut ? [...lost, cutMessage] : lost));
}

/** Bytes of an item that are looked at. */
const mostOfEmlx = 32 * 1024 * 1024;

function listStart(all: Uint8Array, start: number, counted: number): number {
  // the count is right if the list begins right after it
  if (counted <= all.length && (counted === all.length || all[counted] === 0x3c)) return counted;
  const at = findBytes(all, propertyList, start);
  return at === -1 ? all.length : at + 1;
}

/** Whether the list marks the message as junk. */
function isJunk(all: Uint8Array, from: number): boolean {
  const at = findBytes(all, flags, from);
  const text = at === -1 ? '' : new TextDecoder('latin1').decode(all.subarray(at, at + 120));
  return Math.floor(Number(/<integer>(\d{1,15})<\/integer>/.exec(text)?.[1] ?? 0) / junkBit) % 2 === 1;
}
