/** How words stand out. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** Colours for a terminal that has them: not on a pipe, not where NO_COLOR is set (no-color.org) or TERM is dumb. */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const isPlain = !isTerminal || (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  if (isPlain) return { strong: same, heading: same, warning: same };
  return { strong: inCode('1'), heading: inCode('1;36'), warning: inCode('33') };
}

function same(text: string): string {
  return text;
}

function inCode(code: string): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
