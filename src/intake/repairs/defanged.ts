import type { Repair } from './repair.ts';

/**
 * Makes addresses and host names readable again that somebody made unclickable: `40[.]95[.]1[.]2`, `mail(.)example`, `hxxps:`. Each mark
 * stands inside one field before and after, so whatever a sender writes this way they could have written plainly.
 */
export const defanged: Repair = {
  id: 'defanged',
  repair: (lines) => {
    const repaired = lines.map(refang);
    return repaired.some((line, at) => line !== lines[at]) ? repaired : lines;
  },
};

function refang(line: string): string {
  return line
    .replace(/\[\.\]|\(\.\)|\[dot\]|\(dot\)/gi, '.')
    .replace(/\[:\]/g, ':')
    .replace(/\[@\]|\[at\]/gi, '@')
    .replace(/\bhxxp(s?):/gi, 'http$1:');
}
