import type { HeaderField } from '../../mail/headers/header-fields.ts';

/** The fields whose line `Name: value` holds the text in any letter case; all of them for an empty text. */
export function searchFields(fields: readonly HeaderField[], text: string): readonly HeaderField[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return fields;
  return fields.filter(({ name, value }) => `${name}: ${value}`.toLowerCase().includes(wanted));
}
