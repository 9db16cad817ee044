import type { HeaderField } from '../mail/header-fields.ts';
import type { Quote } from './explanation.ts';

/** The cited fields as they stand in the message; a position without a field gives no quote. */
export function quote(cites: readonly number[], fields: readonly HeaderField[]): Quote[] {
  return cites.flatMap((at) => {
    const field = fields[at];
    return field === undefined ? [] : [{ at, name: field.name, value: field.value }];
  });
}
