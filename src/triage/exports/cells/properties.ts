/** Pairs of a name and a value in the details of an event, the names in lower case and without what stands before a dot. */
export type Properties = ReadonlyMap<string, string>;

/** Details in which properties were found, and whether their end is missing: scripts cut them at 300 characters. */
export interface Details {
  readonly properties: Properties;
  readonly isCut: boolean;
}

/** Characters of the details that are looked at. */
const longest = 256 * 1024;

/** Where scripts of admins cut the value. */
const usualCut = 300;

/**
 * Reads the `Data` of a trace detail: `<root><MEP Name="…" String="…" /></root>`, or flattened to `Name=value; Name=value`; and
 * what stands in its `CustomData`: `S:SFA=SUM|SFV=SPM|…;S:…`.
 */
export function readDetails(data: string): Details {
  const text = data.slice(0, longest).trim();
  if (!text.startsWith('<')) return { properties: flatPairs(text), isCut: text.length === usualCut || text.endsWith('...') };
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/Name="([^"<]{1,200})"\s{1,10}\w{1,20}="([^"]*)"/g)) {
    const plain = unescaped(value);
    add(found, name, plain);
    if (lastName(name) === 'customdata') for (const [key, one] of readCustomData(plain)) add(found, key, one);
  }
  return { properties: found, isCut: !text.endsWith('</root>') };
}

/** Reads `custom_data`: parts of agents; a part may stand in quotes that hold semicolons. */
export function readCustomData(text: string): Properties {
  if (text === '') return none;
  const found = new Map<string, string>();
  for (const part of partsOf(text.slice(0, longest), "'")) takePart(found, part, /[|;]/);
  return found;
}

const none: Properties = new Map();

/**
 * What one agent says. Pairs behind bars are read of the spam filter alone: others name attached files there, as their sender
 * called them. What it says twice, and not the same, says nothing: the name that a stranger's server has in DNS may hold bars.
 */
function takePart(found: Map<string, string>, part: string, between: RegExp): void {
  const text = part.replace(/^\s*S:/, '').replace(/^'|'$/g, '');
  const pairs = text.split(between);
  const own = new Map<string, string>();
  const twice = new Set<string>();
  for (const pair of text.includes('|') && !text.startsWith('SFA=') ? pairs.slice(0, 1) : pairs) {
    const equals = pair.indexOf('=');
    if (equals <= 0) continue;
    const key = lastName(pair.slice(0, equals));
    const value = pair.slice(equals + 1).replace(/^'|'$/g, '');
    if ((own.get(key) ?? value) !== value) twice.add(key);
    own.set(key, value);
  }
  for (const [key, value] of own) if (!twice.has(key)) add(found, key, value);
}

/** Cuts at semicolons outside of such quotes. */
function partsOf(text: string, mark: "'" | '"'): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === mark) quoted = !quoted;
    if (character !== ';' || quoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

/** An envelope address is among the values, and may hold semicolons in double quotes (RFC 5321, section 4.1.2). */
function flatPairs(text: string): Properties {
  const found = new Map<string, string>();
  const parts = text.split(/\r?\n/).flatMap((line) => partsOf(line, '"'));
  for (const part of parts) {
    const at = part.search(/[=:]/);
    if (at > 0) add(found, part.slice(0, at), part.slice(at + 1));
  }
  for (const part of parts) takePart(found, part, /\|/);
  return found;
}

/** What is named first counts: a value that repeats a name cannot change it. */
function add(found: Map<string, string>, name: string, value: string): void {
  const key = lastName(name);
  if (key !== '' && !found.has(key)) found.set(key, value.trim());
}

function lastName(name: string): string {
  return name
    .slice(name.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
