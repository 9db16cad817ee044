import type { Detection } from '../detection/detection.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { Detail } from './explanation.ts';

/** What each code of Microsoft's filters means, in the order of the fields. */
export function describeCodes({ codes }: Detection, { codes: words }: Catalog): Detail[] {
  return codes.map(({ at, field, key, value, code, documented }) => ({
    at,
    name: field,
    key,
    value,
    code,
    meaning: code === null ? words.unknown : words.meanings[code],
    documented,
    remark: documented ? null : words.undocumented,
  }));
}
