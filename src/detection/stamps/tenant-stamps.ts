import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { readAddress } from '../../mail/addresses/ip-address.ts';
import { isDashedGuid } from '../../mail/guid.ts';
import { skipBlanks } from '../../mail/tokens.ts';

/**
 * X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: `TenantId=<guid>;Ip=[<address>];Helo=[<name>]`. The
 * `tenant` that took the message in through a connector, and the source that handed it over. Each null where it is not said.
 */
export interface AttributedTenant {
  readonly at: number;
  readonly tenant: string | null;
  readonly address: string | null;
  readonly name: string | null;
}

/** X-MS-Exchange-CrossTenant-Id: the `tenant` in lower case, null where the value is no such id. */
export interface TenantId {
  readonly at: number;
  readonly field: string;
  readonly tenant: string | null;
}

/** A domain in lower case, null where the field `field` holds none. */
export interface TenantName {
  readonly at: number;
  readonly field: string;
  readonly domain: string | null;
}

/** Every field that attributes the message to a tenant, newest first. */
export function readAttributedTenants(index: FieldIndex): AttributedTenant[] {
  return fieldsNamed(index, 'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp').map(({ at, value }) => {
    const parts = new Map(value.split(';').map((part) => splitPair(part.trim())));
    const tenant = parts.get('tenantid') ?? '';
    const name = (parts.get('helo') ?? '').replace(/^\[|\]$/g, '');
    return {
      at,
      tenant: isDashedGuid(tenant) ? tenant : null,
      address: readAddress(parts.get('ip') ?? ''),
      name: name === '' ? null : name,
    };
  });
}

/** Every X-MS-Exchange-CrossTenant-Id, newest first. */
export function readTenantIds(index: FieldIndex): TenantId[] {
  return fieldsNamed(index, 'X-MS-Exchange-CrossTenant-Id').map(tenantIdIn);
}

function tenantIdIn({ at, name, value }: HeaderField): TenantId {
  return { at, field: name, tenant: isDashedGuid(value) ? value.toLowerCase() : null };
}

/** The domain in every X-OriginatorOrg, newest first. */
export function readOriginatorOrgs(index: FieldIndex): TenantName[] {
  return fieldsNamed(index, 'X-OriginatorOrg').map(originatorIn);
}

function originatorIn({ at, name, value }: HeaderField): TenantName {
  return { at, field: name, domain: domainIn(value) };
}

/** The signing domain of each DKIM signature (tag `d`, RFC 6376, section 3.5). */
export function readSigners(index: FieldIndex): TenantName[] {
  return fieldsNamed(index, 'DKIM-Signature').map(signerIn);
}

function signerIn({ at, name, value }: HeaderField): TenantName {
  return { at, field: name, domain: domainIn(signingDomain(value).trim()) };
}

/** The value of the first tag `d`, empty where there is none. */
function signingDomain(value: string): string {
  for (let start = 0; start < value.length;) {
    const stop = value.indexOf(';', start);
    const end = stop === -1 ? value.length : stop;
    const name = skipBlanks(value, start);
    if (value.startsWith('d=', name)) return value.slice(name + 2, end);
    start = end + 1;
  }
  return '';
}

/** A host name of two labels at least, as far as its characters and its length tell (RFC 1035, section 2.3.4). */
function domainIn(text: string): string | null {
  return text.length <= 253 && text.includes('.') && /^[a-z\d.-]+$/i.test(text) ? text.toLowerCase() : null;
}

function splitPair(part: string): [key: string, value: string] {
  const equals = part.indexOf('=');
  return equals === -1 ? [part.toLowerCase(), ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
}
