import type { SourceId } from './sources.ts';

/** One value (letter case counts), a range of whole numbers, or null: any value. */
export type CodeValue = string | readonly [from: number, to: number] | null;

/** A code and what it stands for; null where it occurs and nobody says what it means. The first row that fits counts. */
type CodeRow = readonly [key: string, value: CodeValue, code: string | null, source: SourceId];

/**
 * The codes of some fields (names in lower case). `shape`: `pairs` is `KEY:value;…`, `list` is `A|B`, `whole` is one value
 * without a key, `phrase` the same in words, in which letter case does not count (the rows give small letters), `results` the
 * method results of an authentication field, under the names of the method, `action` and `reason`.
 */
export interface CodeTable {
  readonly fields: readonly string[];
  readonly shape: 'pairs' | 'list' | 'whole' | 'phrase' | 'results';
  readonly rows: readonly CodeRow[];
}
