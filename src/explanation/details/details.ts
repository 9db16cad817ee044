import type { Detection } from '../../detection/detection.ts';
import { decodeCodes } from '../../detection/index.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { filterSettingOf } from '../../microsoft365/filter-settings.ts';
import type { Detail } from '../explanation.ts';
import { fill } from '../words/fill.ts';

/** What each code of Microsoft's filters means, in the order of the fields; a code of X-CustomSpam names its setting. */
export function describeCodes(detection: Detection, { codes: words, unstated }: Catalog): Detail[] {
  return decodeCodes(detection).map(({ at, field, key, value, code, documented }) => ({
    at,
    name: field,
    key,
    value,
    code,
    meaning: code === null ? words.unknown : fill(words.meanings[code], { setting: filterSettingOf(value)?.setting }, unstated),
    documented,
    remark: documented ? null : words.undocumented,
  }));
}
