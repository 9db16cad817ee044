import type { HeaderField } from './header-fields.ts';
import { isSameWord } from '../same-word.ts';

/**
 * An index to look fields up by name. Fields whose names have the same mark form a chain: `first` holds, for each mark, the
 * position of the newest of them, `next`, for each field, the position of the next one; -1 where there is none.
 */
export interface FieldIndex {
  readonly fields: readonly HeaderField[];
  readonly first: readonly number[];
  readonly next: readonly number[];
}

const none: readonly HeaderField[] = [];
const noFirst = new Array<number>(128).fill(-1);

/** Makes the index of some fields. */
export function indexFields(fields: readonly HeaderField[]): FieldIndex {
  const first = noFirst.slice();
  const next = new Array<number>(fields.length).fill(-1);
  for (let i = fields.length - 1; i >= 0; i -= 1) {
    const slot = markOf(fields[i]?.name ?? '') & 127;
    next[i] = first[slot] ?? -1;
    first[slot] = i;
  }
  return { fields, first, next };
}

/** The fields of one name, in any letter case, newest first. */
export function fieldsNamed({ fields, first, next }: FieldIndex, name: string): readonly HeaderField[] {
  let found: HeaderField[] | null = null;
  for (let i = first[markOf(name) & 127] ?? -1; i !== -1; i = next[i] ?? -1) {
    const field = fields[i];
    if (field === undefined || !isSameWord(field.name, name)) continue;
    if (found === null) found = [field];
    else found.push(field);
  }
  return found ?? none;
}

/** The fields of any of the names, in any letter case, newest first. */
export function fieldsNamedAny(index: FieldIndex, names: readonly string[]): readonly HeaderField[] {
  const found: HeaderField[] = [];
  for (const name of names) for (const field of fieldsNamed(index, name)) found.push(field);
  return found.sort(newestFirst);
}

/** As `fieldsNamed`, where there is no index and a name or two are asked for. */
export function fieldsNamedIn(fields: readonly HeaderField[], name: string): HeaderField[] {
  const found: HeaderField[] = [];
  for (const field of fields) if (isSameWord(field.name, name)) found.push(field);
  return found;
}

/**
 * The field of a name that occurs once. Null where it is missing, and where it occurs several times: nobody can say then which
 * one counts.
 */
export function onlyField(fields: readonly HeaderField[], name: string): HeaderField | null {
  const [only, ...others] = fieldsNamedIn(fields, name);
  return only === undefined || others.length > 0 ? null : only;
}

function newestFirst(one: HeaderField, other: HeaderField): number {
  return one.at - other.at;
}

/**
 * Looks facts up by the name of a field, or of a key in one, in any letter case. The length and the outer letters of most names
 * already show that they are none of the keys. Of equal keys the first counts.
 */
export function byName<T>(entries: Iterable<readonly [name: string, fact: T]>): (name: string) => T | undefined {
  const known = [...entries];
  const marked = new Uint8Array(2048);
  for (const [name] of known) marked[markOf(name)] = 1;
  return (name) => {
    if (marked[markOf(name)] === 0) return undefined;
    for (const [key, fact] of known) if (isSameWord(key, name)) return fact;
    return undefined;
  };
}

/** Eleven bits: six of the length, mixed with the first and the last letter, the same in both cases. */
function markOf(name: string): number {
  return (
    ((name.length & 63) << 5) ^
    ((name.charCodeAt(0) & 31) << 3) ^
    ((name.charCodeAt(name.length - 1) & 31) * 5) ^
    (name.length & 63)
  );
}
