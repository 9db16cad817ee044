import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import { firstLabel, isInDomain } from '../../mail/addresses/domain.ts';
import { isSameWord } from '../../mail/same-word.ts';
import { insideDomains } from '../../microsoft365/hosts.ts';
import type { ReaderSystem } from '../route/border/own-stretch.ts';
import type { Hop } from '../route/hop.ts';

/** Fields in which a Microsoft mailbox names its own server that took the message in. */
const naming = [
  'X-MS-Exchange-Transport-CrossTenantHeadersStripped',
  'X-MS-Exchange-Organization-AuthSource',
  'X-MS-Exchange-CrossTenant-AuthSource',
] as const;

/**
 * The edge takes fields of this prefix away from what comes in, so this one is the recipient's; it stands at the head of its
 * stamps. What names a server above it is a stranger's.
 */
const leading = 'X-MS-Exchange-Organization-Network-Message-Id';

/**
 * Position of the first stamp that a Microsoft mailbox wrote on taking the message in, or null if none is to be seen. It
 * writes them below every field that came with the message (all 4 public blocks read line by line, 2026-11-22): a lone stamp
 * further up is a stranger's. The stamps show themselves by naming a server of the recipient's own `Received` lines. Not
 * proof against a stranger with some skill: whoever connects is greeted with the name of the border server before the message
 * is sent, so nothing that rests on stamps alone is certain.
 */
export function readStampsStart(index: FieldIndex, reader: ReaderSystem, hops: readonly Hop[]): number | null {
  if (reader !== 'microsoft365') return null;
  let start: number | null = null;
  for (const name of naming) {
    for (const { at, value } of fieldsNamed(index, name)) {
      if (start !== null && at > start) continue;
      const label = firstLabel(value);
      if (label !== '' && isOwnServer(label, hops)) start = at;
    }
  }
  return start === null ? null : (fieldsNamed(index, leading)[0]?.at ?? start);
}

/**
 * Whether a stamp names a server of Microsoft 365 that has no line in the text: then the text begins below that line, and so
 * below the reader's own. Of each name the lowest is the newest. In a whole text it has its line (131 of 131 samples).
 */
export function namesUnseenServer(index: FieldIndex): boolean {
  return naming.some((name) => {
    const server = fieldsNamed(index, name).at(-1)?.value ?? '';
    const label = firstLabel(server).toLowerCase();
    return (
      isInDomain(server, insideDomains) &&
      !fieldsNamed(index, 'Received').some(({ value }) => value.toLowerCase().includes(label))
    );
  });
}

/** A mailbox writes some five lines of its own; with a limit the search stays linear. */
const mostLines = 20;

/** Whether a server of this first label wrote one of the recipient's own lines, or handed the message on inside. */
function isOwnServer(label: string, hops: readonly Hop[]): boolean {
  let lines = 0;
  for (const { stretch, by, from } of hops) {
    // the own lines are the newest
    if (stretch === 'earlier' || lines === mostLines) return false;
    if (isSameWord(firstLabel(by), label) || (stretch === 'own' && isSameWord(firstLabel(from?.helo), label))) return true;
    lines += 1;
  }
  return false;
}
