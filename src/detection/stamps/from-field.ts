import { onlyAddressIn } from '../../mail/addresses/addresses.ts';
import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';

/**
 * The newest From field (RFC 5322, section 3.6.2); `domain` is that of its address, in lower case, null where none can be read or
 * there are several.
 */
export interface FromField {
  readonly at: number;
  readonly domain: string | null;
}

/** Reads the visible sender; null where there is no From field. */
export function readFromField(index: FieldIndex): FromField | null {
  const [from] = fieldsNamed(index, 'From');
  if (from === undefined) return null;
  const domain = onlyAddressIn(from.value)?.domain.toLowerCase() ?? '';
  return { at: from.at, domain: /^[a-z\d.-]+$/.test(domain) ? domain : null };
}
