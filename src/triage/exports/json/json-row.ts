import type { Role } from '../roles.ts';
import { isOfSender, offsetOf, roleOf } from '../headings.ts';
import type { Row } from '../row.ts';

/** Objects within one another that are looked at for values. */
const deepest = 3;
/** Properties of one object that are looked at. */
const mostProperties = 500;

/**
 * An object as a row: its properties by their names, those of an object inside it by both names (`senderDetail` and `ipv4`).
 * `roleIn` says what a property of a name holds.
 */
export function rowOfObject(object: Readonly<Record<string, unknown>>, roleIn = roleOf): Row {
  const values = new Map<Role, string>();
  const roles = new Set<Role>();
  // the id of a trace is that of the message
  const isTrace = 'receivedDateTime' in object || ('event' in object && 'data' in object);
  let offset: number | null = null;
  const take = (name: string, value: unknown, depth: number): void => {
    const role = name === 'id' && isTrace ? 'trace-id' : roleIn(name);
    if (role !== null) roles.add(role);
    if (role === 'time' && !values.has(role)) offset = offsetOf(name);
    if (Array.isArray(value)) {
      put(role, value.filter((one) => typeof one === 'string').join(';'));
      return;
    }
    if (typeof value === 'object' && value !== null) {
      if (depth === deepest || isOfSender(name)) return;
      if (role !== null) put(role, unpacked(role, value) ?? JSON.stringify(value));
      // a dot in the name of a property is no path: the name may be a stranger's
      for (const [key, inner] of Object.entries(value).slice(0, mostProperties))
        take(`${name}${key.replaceAll('.', '')}`, inner, depth + 1);
      return;
    }
    if (typeof value === 'string') put(role, value);
    // of a number that is too long for JSON the last digits are lost: as a spreadsheet writes what it rounded
    if (typeof value === 'number') put(role, Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential() : String(value));
  };
  const put = (role: Role | null, text: string): void => {
    if (role !== null && text !== '' && !values.has(role)) values.set(role, text);
  };
  for (const [name, value] of Object.entries(object).slice(0, mostProperties)) take(name, value, 0);
  return { valueOf: (role) => values.get(role) ?? '', has: (role) => roles.has(role), offset };
}

/**
 * PowerShell packs a time with what it shows of it, `{"value":"/Date(…)/","DisplayHint":2,"DateTime":"…"}`, and an address with
 * its numbers, `{"Address":null,"AddressFamily":23,"IPAddressToString":"2001:db8::1"}`.
 */
function unpacked(role: Role, value: object): string | null {
  if ('IPAddressToString' in value) return String(value.IPAddressToString);
  return role === 'time' && 'value' in value ? String(value.value) : null;
}

/**
 * Whether an object says how many messages there are of whoever is named in it, by whatever name: it holds people and whole
 * numbers, and nothing of one message. Beside a one alone it is a message, whatever that one counts.
 */
export function countsByPeople(object: Readonly<Record<string, unknown>>, roleIn = roleOf): boolean {
  const others = Object.entries(object).filter(([name]) => !ofPeople.has(roleIn(name)));
  const isOfNumbers = others.every(([name, value]) => Number.isInteger(value) && !ofOne.test(name));
  return isOfNumbers && others.some(([, value]) => Number(value) > 1);
}

const ofPeople: ReadonlySet<Role | null> = new Set<Role>(['sender', 'sender-domain', 'recipient']);

/** Names of numbers that a single message has. */
const ofOne = /size|bytes|length|id$/i;
