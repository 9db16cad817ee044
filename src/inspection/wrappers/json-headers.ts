import { fieldLine } from './field-line.ts';

/** Levels that are searched; an answer of Microsoft Graph has three. */
const deepest = 6;

/** The header lines of each message in a text of JSON, in its order; none where it is no JSON, or holds none. */
export function linesOfJson(text: string): string[][] {
  try {
    return search(JSON.parse(text), deepest);
  } catch {
    return [];
  }
}

/**
 * What holds header fields: a list of names and values as Microsoft Graph gives it (`internetMessageHeaders`), a list of pairs, a
 * map with `Received` in it, or the header text itself.
 */
function search(value: unknown, levels: number): string[][] {
  if (typeof value === 'string') return /^received:/im.test(value) ? [value.split(/\r\n|\r|\n/)] : [];
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  const entries: readonly [string, unknown][] = Object.entries(value);
  const own = Array.isArray(value) ? entries.flatMap(([, item]) => lineOfItem(item)) : linesOfMap(entries);
  if (own.some((line) => /^received:/i.test(line))) return [own];
  return entries.flatMap(([, item]) => search(item, levels - 1));
}

function lineOfItem(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const { name, value }: { readonly name?: unknown; readonly value?: unknown } = Array.isArray(item)
    ? { name: item[0], value: item[1] }
    : item;
  return typeof name === 'string' && typeof value === 'string' ? [fieldLine(name, value)] : [];
}

function linesOfMap(entries: readonly [string, unknown][]): string[] {
  return entries.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [fieldLine(name, one)] : [])),
  );
}
