import type { Detail } from '../../explanation/explanation.ts';
import { shortened } from '../../explanation/words/printable.ts';

/** Longest value of a code that is shown, in characters; the whole of it stands in its header line. */
const longestValue = 260;

/** A code as it stands in its field, `SCL:5`. */
export function rawOf({ key, value }: Pick<Detail, 'key' | 'value'>): string {
  const raw = shortened(value, longestValue);
  return key === '' ? raw : `${shortened(key, longestValue)}:${raw}`;
}
