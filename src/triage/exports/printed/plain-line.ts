/** A line of what PowerShell printed, without its end and the colours that PowerShell 7 writes into files too. */
export function plainLine(line: string): string {
  const [first = '', ...coloured] = line.replace(/\r$/, '').split('\u001b');
  return first + coloured.map((part) => part.replace(/^\[[\d;]{0,20}m/, '')).join('');
}
