import type { CardTone } from '../../detection/index.ts';

/**
 * How words stand out. What is painted was made safe for a terminal before (`safe-text.ts`): only these codes reach it as
 * controls.
 */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly tone: (tone: CardTone, text: string) => string;
}

/** The signs that select colours on a terminal (ECMA-48, SGR), or none. */
export function paintFor(hasColour: boolean): Paint {
  const plain = (text: string): string => text;
  if (!hasColour) return { strong: plain, heading: plain, warning: plain, tone: (_tone, text) => text };
  return {
    strong: (text) => coded('1', text),
    heading: (text) => coded('1;36', text),
    warning: (text) => coded('33', text),
    tone: (tone, text) => coded(tone === 'unknown' ? '1' : `1;${tones[tone]}`, text),
  };
}

/** Of the colours that every terminal has and that its owner chooses: red, yellow, cyan, magenta, green, and bold alone. */
const tones: Readonly<Record<Exclude<CardTone, 'unknown'>, string>> = {
  danger: '31',
  'high-risk': '33',
  relay: '36',
  forged: '35',
  calm: '32',
};

function coded(codes: string, text: string): string {
  return text === '' ? '' : `\u001b[${codes}m${text}\u001b[0m`;
}
