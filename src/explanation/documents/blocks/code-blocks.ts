import type { Catalog } from '../../../locales/catalog/catalog.ts';
import type { Block, OutlineItem, Text } from '../document.ts';
import type { Detail } from '../../explanation.ts';
import { lineOf } from './line-of.ts';

/** A stranger can write any number of codes; the first so many are told. */
const codeLimit = 60;
/** Longest value of a code and longest name of a field, in characters. */
const valueLimit = 60;
const nameLimit = 80;

/** Codes with a known meaning, under the line that holds them. */
export function codeBlocks(details: readonly Detail[], catalog: Catalog): Block<Text>[] {
  const known = details.filter(({ code }) => code !== null).slice(0, codeLimit);
  const items = known.flatMap(({ at, name }, first): OutlineItem<Text>[] => {
    if (known[first - 1]?.at === at) return [];
    const next = known.findIndex((detail, index) => index > first && detail.at !== at);
    const lines = known.slice(first, next === -1 ? undefined : next).map(codeLine);
    return [{ text: [`${lineOf(at, catalog)} | `, { value: name, limit: nameLimit }], details: [{ kind: 'lines', lines }] }];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: catalog.codes.note },
        { kind: 'outline', items },
      ];
}

function codeLine({ key, value, meaning, remark }: Detail): Text {
  const meant = ` – ${meaning}${remark === null ? '' : ` (${remark})`}`;
  return [key === '' ? '' : `${key}: `, { value, limit: valueLimit }, meant];
}
