import type { HeaderField } from '../../mail/headers/header-fields.ts';
import type { Quote } from '../explanation.ts';

/** Positions of fields, the newest first, each once. */
export function inOrder(cites: readonly number[]): number[] {
  return [...new Set(cites)].sort((one, other) => one - other);
}

/** The cited fields as they stand in the message; a position without a field gives no quote. */
export function quote(cites: readonly number[], fields: readonly HeaderField[]): Quote[] {
  return cites.flatMap((at) => {
    const field = fields[at];
    return field === undefined ? [] : [{ at, name: field.name, value: field.value }];
  });
}
