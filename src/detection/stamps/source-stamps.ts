import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import { readAddress } from '../../mail/addresses/ip-address.ts';

/**
 * `ip=[<address>];domain=<name>`: the source behind a gateway, as Enhanced Filtering for Connectors found it (Enhanced filtering
 * for connectors, learn.microsoft.com). Each null where it is not said.
 */
export interface SourceStamp {
  readonly at: number;
  readonly address: string | null;
  readonly name: string | null;
}

/** The two fields in which that source stands. */
export type SourceField = 'X-MS-Exchange-SkipListedInternetSender' | 'X-MS-Exchange-ExternalOriginalInternetSender';

/** Every field of one of the two names, newest first. */
export function readSourceStamps(index: FieldIndex, field: SourceField): SourceStamp[] {
  return fieldsNamed(index, field).map(({ at, value }) => {
    const [first = '', second = ''] = value.split(';', 2);
    const name = behind(second.trim(), 'domain=');
    return { at, address: readAddress(behind(first, 'ip=').trim()), name: name === '' ? null : name };
  });
}

/** What follows a key, empty if the text does not begin with it. */
function behind(text: string, key: string): string {
  return text.startsWith(key) ? text.slice(key.length) : '';
}
