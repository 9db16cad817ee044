import { longestLine } from '../../limits.ts';
import type { Role } from '../roles.ts';
import { roleOf } from '../headings.ts';
import { areKnown } from '../heading-sets.ts';
import { plainLine } from './plain-line.ts';

/** How a list is written: with its colons below one another, or each right after its name, as a copy of a page has it. */
export type ListForm = 'padded' | 'loose';

type Properties = Readonly<Record<string, string>>;

/**
 * The form of the list that a text begins with: objects of message trace and other exports, perhaps below the command that was
 * typed; null for none.
 */
export function listFormOf(text: string): ListForm | null {
  const lines = text.split('\n', mostSniffedLines).map(plainLine);
  const padded = objectsOf(lines, 'padded');
  if (padded.some(isOfExport) || isRepeated(padded)) return 'padded';
  const [first] = objectsOf(lines, 'loose').filter((properties) => Object.keys(properties).length > 2);
  const isLoose = first !== undefined && namesExport(first) && areKnown(Object.keys(first));
  return isLoose ? 'loose' : null;
}

function objectsOf(lines: readonly string[], form: ListForm): Properties[] {
  const found: Properties[] = [];
  const list = openList((properties) => found.push(properties), form);
  for (const line of lines) list.take(line);
  list.end();
  return found;
}

function isOfExport(properties: Properties): boolean {
  if (headerTextIn(properties) !== null) return true;
  return areKnown(Object.keys(properties)) && (!isHeaderSection(properties) || namesExport(properties));
}

/** Objects with the same properties, whatever exports call them: no header section stands there twice with all its fields. */
function isRepeated([first = {}, second = {}]: readonly Properties[]): boolean {
  const names = Object.keys(first);
  const held = new Set(names.map(roleOf));
  const isSame = names.length > 2 && names.join('\n') === Object.keys(second).join('\n');
  return isSame && !isRoute(first) && held.has('sender') && held.size > 2;
}

/** Properties that exports have, beside none that only mail has: anybody may write a field `SenderIP` into a mail. */
function namesExport(properties: Properties): boolean {
  const names = Object.keys(properties);
  return !isRoute(properties) && names.some((name) => ofExports.has(roleOf(name))) && !names.some((name) => ofMail.test(name));
}

/** Fields of mail, by a spelling that no property has. */
const ofMail =
  /^(?:message-id|mime-version|return-path|delivered-to|authentication-results|received-spf|(?:content|dkim|arc|x|list)-[\w-]{1,80})$/i;

const ofExports: ReadonlySet<Role | null> = new Set<Role>([
  'network-id',
  'trace-id',
  'address',
  'from-address',
  'address-six',
  'original-client-address',
  'recipients-with-status',
]);

/** Fields of mail may have blanks before their colons too (RFC 5322, section 4.5). */
function isHeaderSection(properties: Properties): boolean {
  return isRoute(properties) || 'From' in properties || 'To' in properties;
}

function isRoute({ Received = '' }: Properties): boolean {
  return /^(?:from|by)\s/i.test(Received);
}

/** The header lines of a message that an object holds (`Get-QuarantineMessageHeader`); null for none. */
export function headerTextIn({ Header }: Properties): string | null {
  return Header !== undefined && /^received:/im.test(Header) ? Header : null;
}

/** Lines above the end of the first object. */
const mostSniffedLines = 200;

export interface ListReader {
  /** false where the object holds more than is kept of one: the line is passed over */
  readonly take: (line: string) => boolean;
  /** whether a line stands below the value of a property, and goes on with it */
  readonly isRest: (line: string) => boolean;
  readonly end: () => void;
}

/** Takes lines and hands on each object they make. `parts`: the first name begins another one, where blank lines were lost. */
export function openList(onObject: (properties: Properties) => void, form: ListForm = 'padded', parts = false): ListReader {
  let names: string[] = [];
  let values: string[][] = [];
  let margin = 0;
  let colon = 0;
  let held = 0;
  let isBehindBlank = false;
  const end = (): void => {
    if (names.length > 1) onObject(Object.fromEntries(names.map((name, at) => [name, joinedValue(name, values[at] ?? [])])));
    names = [];
    values = [];
    held = 0;
  };
  const isRest = (written: string): boolean =>
    form === 'padded' && names.length > 0 && written.slice(0, margin + colon + 2).trim() === '';
  const take = (written: string): boolean => {
    if (written.trim() === '') {
      // a blank line of a value goes as far as where the values begin, as long as nobody cut the blanks at its end
      if (form === 'loose') end();
      else isBehindBlank ||= written.length !== margin + colon + 2;
      return true;
    }
    if (isBehindBlank && !isRest(written)) end();
    isBehindBlank = false;
    held += written.length;
    if (held > longestLine) return false;
    // whoever pasted it as code put blanks in front of every line
    if (names.length === 0) margin = written.length - written.trimStart().length;
    const line = written.slice(0, margin).trim() === '' ? written.slice(margin) : written;
    if (form === 'loose') colon = looseName.exec(line)?.[0].length ?? 0;
    else if (names.length === 0) colon = colonOf(line);
    const isProperty = colon > 0 && line.charAt(colon) === ':' && (form === 'loose' || paddedName.test(line.slice(0, colon)));
    if (isProperty) {
      const name = line.slice(0, colon).trim();
      if (parts && name === names[0]) end();
      names.push(name);
      values.push([line.slice(colon + 2)]);
    } else if (names.length > 0 && line.slice(0, colon + 2).trim() === '') {
      // a value that is longer than the window goes on below its beginning
      values.at(-1)?.push(line.slice(colon + 2));
    } else end();
    return true;
  };
  return { take, isRest, end };
}

/** The name of a property with the blanks after it; a zone in it has a colon of its own. */
const paddedName = /^[^\s:](?:[^:]|(?<=\d):(?=\d\d[)\]]))*\s$/;

/** The name of a property with its colon right after it, or a blank between. */
const looseName = /^[A-Za-z][\w ()/.-]{0,62}(?=:(?:\s|$))/;

/** Where the colon stands in the first line of an object; 0 where none can be. */
function colonOf(line: string): number {
  const colon = line.indexOf(' : ') + 1;
  return colon > 0 && colon <= longestName ? colon : /^\S.{0,62} :$/.test(line) ? line.length - 1 : 0;
}

/** Characters of a property's name with the blanks after it. */
const longestName = 64;

/** The window breaks a value at a blank, which is lost, or where it is full; header lines are lines of their own. */
function joinedValue(name: string, pieces: readonly string[]): string {
  if (name === 'Header') return pieces.join('\n');
  const width = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  return pieces.map((piece, at) => (at === pieces.length - 1 || piece.length === width ? piece : `${piece} `)).join('');
}
