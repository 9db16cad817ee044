/**
 * A header line of a name and a value, as answers of Microsoft Graph have them apart: what no name can hold (RFC 5322, section
 * 2.2) is left out, and a break in a value would begin a field that nobody wrote.
 */
export function fieldLine(name: string, value: string): string {
  return `${name.replace(/[^!-9;-~]/g, '')}: ${value.replace(/[\r\n]+/g, ' ')}`;
}
