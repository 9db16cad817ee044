import { fieldLine } from './field-line.ts';

const nameLine = /^[ \t]{0,20}(?:-[ \t]{1,8})?"?(?:name|key)"?[ \t]{0,40}:[ \t]{0,8}"?([!-9;-~]{1,80}?)"?,?[ \t]{0,8}$/i;
const valueLine = /^[ \t]{0,20}"?value"?[ \t]{0,40}:[ \t]?(.*)$/i;

/**
 * The header lines in a list of names and values, each on lines of its own, as PowerShell's `Format-List` prints the
 * `internetMessageHeaders` of Microsoft Graph, or as YAML: `Name  : Received`, then `Value : from …`, with the rest of a long
 * value on indented lines. None where the first line is no name.
 */
export function linesOfNamesAndValues(text: string): string[] {
  const found: string[] = [];
  let name: string | null = null;
  let value: string[] = [];
  const close = (): void => {
    if (name !== null && value.length > 0) found.push(fieldLine(name, withoutQuotes(value.join(' ').trim())));
    name = null;
    value = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const next = nameLine.exec(line)?.[1];
    if (next !== undefined) {
      close();
      name = next;
    } else if (name === null) {
      return found;
    } else {
      const first = value.length === 0 ? valueLine.exec(line)?.[1] : line.trim();
      if (first === undefined) return found;
      value.push(first);
    }
  }
  close();
  return found;
}

/** A text of YAML or JSON may stand in quotation marks; YAML doubles a single one within its like. */
function withoutQuotes(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!value.startsWith('"') || !value.endsWith('"')) return value;
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}
