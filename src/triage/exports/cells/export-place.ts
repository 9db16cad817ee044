import type { Placement, Threat } from '../../record/record.ts';
import { worstThreatFirst } from '../../record/threat-order.ts';

/**
 * Where an export says that a message was put: locations and actions of Defender (`Junk folder`, `Inbox/folder`, `Quarantine`),
 * states of message trace (`FilteredAsSpam`, `Quarantined`; in the admin center `Filtered as spam`), the text of a delivery
 * (`DefaultFolderType:JunkEmail`). Null where it does not say. `Delivered` alone is no folder.
 */
export function placementOf(text: string): Placement | null {
  if (text === '') return null;
  const said = text.toLowerCase().replace(/ /g, '');
  if ((said.includes('junk') && !said.includes('notjunk')) || said === 'filteredasspam') return 'junk';
  if (said.includes('quarantine')) return 'quarantine';
  if (said.startsWith('inbox')) return 'inbox';
  if (refused.has(said)) return 'blocked';
  if (said.startsWith('deleted') || said.startsWith('on-prem') || said === 'deliveredtodeletedfolder') return 'elsewhere';
  return null;
}

const refused: ReadonlySet<string> = new Set(['blocked', 'dropped', 'failed', 'reject', 'rejected']);

/** What a column of threats or a verdict names; the worst of several. */
export function threatIn(text: string): Threat | null {
  if (text === '') return null;
  // `SPOMalware` and `HighConfSpam` are such names too; what is denied, or names a policy, is none
  const said = text.toLowerCase().replace(/(?:\bno[tn]?[ -]?|anti-?)(?:malware|phish|spam)/g, '');
  return worstThreatFirst.find((threat) => said.includes(stems[threat])) ?? null;
}

const stems: Readonly<Record<Threat, string>> = { malware: 'malware', phishing: 'phish', spam: 'spam' };
