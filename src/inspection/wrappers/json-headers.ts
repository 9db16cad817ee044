import { fieldNameOf, opensReceived } from '../../mail/lines.ts';
import { fieldLine } from './field-line.ts';
import { ownHeaders } from './own-headers.ts';

/** Levels that are searched; an answer of Microsoft Graph has three. */
const deepest = 6;

/**
 * The header lines of one message. `inOrder`: all of them are there as the mail system wrote them, since Microsoft Graph lists
 * the fields one by one, and nobody attached them to another; other programs leave fields out, or put those of one name together.
 */
export interface JsonHeaders {
  readonly lines: readonly string[];
  readonly inOrder: boolean;
}

/**
 * The header lines of each message in a text of JSON, in its order; none where it is no JSON, or holds none. Properties and items
 * are read too that somebody copied out of a document without the brackets around them.
 */
export function headersInJson(text: string): readonly JsonHeaders[] {
  const piece = text.trim().replace(/,$/, '');
  for (const whole of [text, piece.startsWith('{') ? `[${piece}]` : `{${piece}}`]) {
    try {
      return search(JSON.parse(whole), deepest);
    } catch {
      // no document: perhaps properties or items that were copied out of one
    }
  }
  return [];
}

/** The same in a value of JSON that was read already. */
export function headersInValue(value: unknown): readonly JsonHeaders[] {
  return search(value, deepest);
}

/** The header lines in the `internetMessageHeaders` of a message of Microsoft Graph, whose values have no folds any more. */
export function linesOfGraph(headers: readonly unknown[]): string[] {
  return headers.flatMap(lineOfItem);
}

/**
 * What holds header fields: a list of names and values as Microsoft Graph gives it (`internetMessageHeaders`), a list of pairs or
 * of lines, a map with `Received` in it, or the header text itself.
 */
function search(value: unknown, levels: number): JsonHeaders[] {
  if (typeof value === 'string') return searchText(value, levels);
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  if ('internetMessageHeaders' in value && Array.isArray(value.internetMessageHeaders)) {
    const lines = linesOfGraph(value.internetMessageHeaders);
    if (lines.some(opensReceived)) return [{ lines, inOrder: true }];
  }
  // the body of a message of Microsoft Graph: its sender wrote what stands there
  if ('contentType' in value && 'content' in value) return [];
  const entries: readonly [string, unknown][] = Object.entries(value);
  const isMap = !Array.isArray(value);
  const own = isMap ? linesOfMap(entries) : linesOfList(entries.map(([, item]) => item));
  const hops = own.filter(opensReceived).length;
  if (hops > 0) return [{ lines: isMap && hops === 1 ? [leftOut, ...own] : own, inOrder: false }];
  const values = entries.map(([name, item]) => {
    return { name, isText: typeof item === 'string', found: inPlace(name, search(item, levels - 1)) };
  });
  return ownHeaders(values);
}

/** What is attached to a message of Microsoft Graph: whoever attached it chose its fields, so that they are no message's own. */
function inPlace(name: string, found: readonly JsonHeaders[]): readonly JsonHeaders[] {
  return name === 'attachments' || name === 'item' ? found.map((headers) => ({ ...headers, inOrder: false })) : found;
}

/**
 * Stands in place of the lines that a map may have lost: it has one value for a name, and where a program puts in one field after
 * the other, the last one stays, which is the oldest.
 */
const leftOut = '(…)';

/** Header text, or JSON that was put into JSON, as webhooks and queues do. */
function searchText(text: string, levels: number): JsonHeaders[] {
  if (/^received:/im.test(text)) return [{ lines: text.split(anyLineBreak), inOrder: false }];
  if (levels === 0 || !/^\s*[[{]/.test(text)) return [];
  try {
    return search(JSON.parse(text), levels - 1).map((found) => ({ ...found, inOrder: false }));
  } catch {
    return [];
  }
}

/** A list of nothing but texts holds the lines of a file, with folds that may have lost their blanks. */
function linesOfList(items: readonly unknown[]): string[] {
  const texts = items.filter((item) => typeof item === 'string');
  return texts.length === items.length ? texts.flatMap((text) => text.split(anyLineBreak)) : items.flatMap(lineOfItem);
}

const anyLineBreak = /\r\n|\r|\n/;

function lineOfItem(item: unknown): string[] {
  if (typeof item === 'string') return fieldNameOf(item) !== null && !/[\r\n]/.test(item) ? [item] : [];
  if (typeof item !== 'object' || item === null) return [];
  const given: Given = Array.isArray(item) ? { name: item[0], value: item[1] } : item;
  const { name = given.Name, value = given.Value, line } = given;
  if (typeof line === 'string') return lineOfItem(line.replace(/\r?\n[ \t]/g, ' '));
  return typeof name === 'string' && typeof value === 'string' ? [fieldLine(name, value)] : [];
}

/** A name and its value; PowerShell writes both with a capital, and mailparser the whole line with its folds. */
interface Given {
  readonly line?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly Name?: unknown;
  readonly Value?: unknown;
}

function linesOfMap(entries: readonly [string, unknown][]): string[] {
  return entries.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [fieldLine(name, one)] : [])),
  );
}
