import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import { categoryFindings, findingOf, unsafe, verdictFindings } from '../../microsoft365/filter-findings.ts';
import type { Trace } from '../route/trace.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { JunkReason } from './junk/junk-reason.ts';
import { placesInOrder } from './places-in-order.ts';

/** Which of the recipient's fields disagree. */
export type ContradictionCode =
  /** the filter found nothing, and the mailbox put the message into Junk Email */
  | 'clean-but-junk'
  /** a list or rule let it through without filtering, and it was put there all the same */
  | 'allowed-but-junk'
  /** the filter found something, and the mailbox put it into the inbox without noting why */
  | 'flagged-but-inbox'
  /** SFV says that it is no spam, and CAT says what it is */
  | 'verdict-and-category'
  /** the report and X-MS-Exchange-Organization-SCL give different levels */
  | 'levels-differ'
  /** bulk mail, and a bulk level of 0 */
  | 'bulk-and-level'
  /** several fields say where the mailbox put it, and they differ */
  | 'notes-differ'
  /** several reports of the filter, and they differ */
  | 'reports-differ';

/** `cites`: positions of the fields that disagree; one position where a field contradicts itself. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly cites: readonly number[];
}

/**
 * What is compared: all the recipient's `notes` of where the message went and all `reports` of its filter, with the one of each
 * that is believed, null where none is. `reason` is null where the message is not in Junk Email.
 */
export interface Compared {
  readonly trace: Trace;
  readonly notes: readonly Evidence<'mailbox-delivery'>[];
  readonly reports: readonly Evidence<'spam-verdict'>[];
  readonly note: Evidence<'mailbox-delivery'> | null;
  readonly filter: Evidence<'spam-verdict'> | null;
  readonly reason: JunkReason | null;
}

/** Every disagreement among the recipient's own fields. It changes no reason. */
export function findContradictions(compared: Compared): Contradiction[] {
  const { notes, reports, note, filter } = compared;
  const report = filter?.cites.slice(0, 1) ?? [];
  const found: Contradiction[] = [];
  const tell = (code: ContradictionCode | null, cites: readonly number[]): void => {
    if (code !== null) found.push({ code, cites: placesInOrder(cites) });
  };
  if (note !== null && filter !== null) tell(betweenFields(note, filter, compared.reason), [...note.cites, ...report]);
  if (filter !== null) tell(isVerdictAgainstCategory(filter) ? 'verdict-and-category' : null, report);
  const level = otherLevel(compared);
  if (filter !== null && level !== null) tell('levels-differ', [...report, level]);
  // The report stands first, behind it the bulk level.
  if (filter?.claim === 'bulk') tell(filter.values.bcl === 0 ? 'bulk-and-level' : null, filter.cites);
  if (isDivided(notes)) tell('notes-differ', citesOf(notes));
  if (isDivided(reports)) tell('reports-differ', citesOf(reports));
  return found;
}

/** What the recipient's filter had nothing against, or was told to let through. */
export const harmless: readonly FilterFinding[] = [
  'nothing-found',
  'allowed-by-user',
  'allowed-by-policy',
  'allowed-by-address',
  'allowed-by-rule',
  'skipped',
  'released',
];

/** What the mailbox notes where a list or rule of the user's took a message out of Junk Email. */
const rescues: readonly (string | null)[] = ['TrustedSenderList', 'SenderInAddressBook', 'CustomRules'];

function betweenFields(
  note: Evidence<'mailbox-delivery'>,
  filter: Evidence<'spam-verdict'>,
  reason: JunkReason | null,
): ContradictionCode | null {
  if (reason === 'mailbox-setting') return 'clean-but-junk';
  if (reason === 'unknown' && harmless.includes(filter.claim)) {
    return filter.claim === 'nothing-found' ? 'clean-but-junk' : 'allowed-but-junk';
  }
  const rescued = note.values.rule === true || rescues.includes(note.values.reason) || isLetThrough(filter);
  return note.claim === 'inbox' && !rescued && !harmless.includes(filter.claim) ? 'flagged-but-inbox' : null;
}

/**
 * Whether the message was let through in spite of the finding: bulk mail below the threshold that the organisation set, or
 * something unsafe that a list or rule allowed.
 */
function isLetThrough({ claim, values }: Evidence<'spam-verdict'>): boolean {
  const clean = values.sfv === 'NSPM';
  const verdict = findingOf(verdictFindings, values.sfv);
  return claim === 'bulk' ? clean : unsafe.includes(claim) && !clean && verdict !== undefined && harmless.includes(verdict);
}

/** Bulk mail may be let through: whether it counts as spam is a setting. */
function isVerdictAgainstCategory({ values }: Evidence<'spam-verdict'>): boolean {
  const category = findingOf(categoryFindings, values.cat);
  return values.sfv === 'NSPM' && category !== undefined && category !== 'bulk';
}

/** The position of the one level of the mailbox's own that differs from that of the report. */
function otherLevel({ trace, filter }: Compared): number | null {
  const [level] = trace.stamps.filterLevels;
  if (filter === null || filter.values.scl === null || level === undefined || level.scl === null) return null;
  if (trace.stamps.filterLevels.length > 1 || level.at < (trace.stampsStart ?? 0)) return null;
  return level.scl === filter.values.scl ? null : level.at;
}

function isDivided(items: readonly Evidence[]): boolean {
  return items.some(({ claim }) => claim !== items[0]?.claim);
}

function citesOf(items: readonly Evidence[]): readonly number[] {
  return items.flatMap(({ cites }) => cites);
}
