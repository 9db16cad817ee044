import { cutReports } from '../../route/cut-reports.ts';
import { mayBeMicrosoftMailbox } from '../../route/handed-on.ts';
import type { Trace } from '../../route/trace.ts';
import type { AntispamReport } from '../../stamps/antispam-report.ts';
import { entryOf } from '../../stamps/antispam-report.ts';
import type { BulkLevel } from '../../stamps/mailbox-stamps.ts';
import { readLevel } from '../../stamps/mailbox-stamps.ts';
import type { FilterFinding } from '../../../microsoft365/filter-findings.ts';
import {
  categoryFindings,
  decidingCodes,
  findingOf,
  levelFindings,
  overruling,
  tipFindings,
  unsafe,
  verdictFindings,
} from '../../../microsoft365/filter-findings.ts';
import type { ValuesOf } from '../evidence.ts';
import { isMicrosoftMailbox } from '../microsoft-mailbox.ts';
import { inboundReports, reportsOfDirection, recipientStamps } from '../recipient-stamps.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * What the recipient's own filter thought: `SFV:SPM;…;CAT:SPOOF;…;DIR:INB` in X-Forefront-Antispam-Report, or, where there is
 * no such report (Outlook.com), X-MS-Exchange-Organization-SCL. Source: Anti-spam message headers, 2026-07-27: SFV and CAT
 * decide, SCL no longer does. Only what stands among the recipient's own stamps is the recipient's. `custom`: an option of
 * the anti-spam policy marked the message (X-CustomSpam), whoever wrote that: it can only add doubt. Of mail from inside
 * (`DIR:INT`) only what warns counts (`CAT:INTOS`): no edge took away what an account of the organisation's own wrote. Nor is
 * more believed of a message that somebody handed on, that a report returned, or whose route is not whole: a warning that they
 * made up harms nobody, an all-clear would.
 */
export const spamVerdict: Rule<'spam-verdict'> = {
  id: 'spam-verdict',
  speak(trace) {
    const isOwn = isMicrosoftMailbox(trace);
    if (!isOwn && !mayBeMicrosoftMailbox(trace)) return [];
    const inside = trace.entry === 'inside';
    const cut = new Set(cutReports(trace).map(worstNoteOf));
    const hidden = [...hiddenNotes(trace, inside), ...cut];
    const notes = [...hidden, ...(inside ? reportsOfDirection(trace.antispamReports, 'INT').map(noteOf) : notesOf(trace))];
    const start = trace.stampsStart;
    const custom = trace.stamps.customSpam;
    return findingsIn(notes, (note) => {
      const { at, field, sfv, cat, scl, srv, sfty } = note;
      const claim = claimOf(note);
      if (claim === undefined || (start !== null && at < start)) return null;
      if ((inside || !isOwn) && !isWarning(claim)) return null;
      // of a report whose end was cut off an all-clear counts for nothing
      if (cut.has(note) && !isWarning(claim) && claim !== 'spam' && claim !== 'high-confidence-spam') return null;
      const vouched = isOwn && start !== null && notes.length === 1 && hidden.length === 0;
      const bulk = bulkLevelOf(trace);
      const cites = bulk === null ? [at] : [at, bulk.at];
      return { claim, cites, values: { field, sfv, cat, scl, srv, sfty, bcl: bulk?.bcl ?? null, custom }, vouched };
    });
  },
};

function isWarning(finding: FilterFinding): boolean {
  return overruling.includes(finding) || unsafe.includes(finding);
}

/** The bulk level among the mailbox's own stamps; of two nobody can tell which is true. */
function bulkLevelOf(trace: Trace): BulkLevel | null {
  const [level] = recipientStamps(trace, trace.stamps.bulkLevels);
  return level === undefined || level.bcl === null || trace.stamps.bulkLevels.length > 1 ? null : level;
}

interface Note extends Omit<ValuesOf['spam-verdict'], 'custom' | 'bcl'> {
  readonly at: number;
  readonly ipv: string | null;
}

function notesOf({ antispamReports, stamps }: Trace): Note[] {
  const reports = inboundReports(antispamReports);
  if (reports.length === 0) {
    const unsaid = { sfv: null, cat: null, srv: null, sfty: null, ipv: null };
    return stamps.filterLevels.map(({ at, field, scl }) => ({ at, field, scl, ...unsaid }));
  }
  return reports.map(noteOf);
}

/**
 * What warns in reports of mail that came in, where another entry under the same key, or a second direction, would hide it, or
 * where the lines say that the mail came from `inside`: the one in which it came in may be missing.
 */
function hiddenNotes({ antispamReports }: Trace, inside: boolean): Note[] {
  const hiding = antispamReports.filter((report) => !report.untrusted && (inside || hidesEntries(report)));
  return hiding.filter(({ entries }) => entries.some(isWarningEntry) && entries.some(isInbound)).map(worstNoteOf);
}

/** What a report says, by the category that warns where it has several. */
function worstNoteOf(report: AntispamReport): Note {
  const note = noteOf(report);
  return { ...note, cat: report.entries.find(isWarningEntry)?.[1] ?? note.cat };
}

function hidesEntries(report: AntispamReport): boolean {
  return entryOf(report, 'DIR') === null || entryOf(report, 'CAT') === null;
}

function isWarningEntry([key, value]: AntispamReport['entries'][number]): boolean {
  return key === 'CAT' && isWarning(findingOf(categoryFindings, value) ?? 'bulk');
}

function isInbound([key, value]: AntispamReport['entries'][number]): boolean {
  return key === 'DIR' && value === 'INB';
}

function noteOf(report: AntispamReport): Note {
  return {
    at: report.at,
    field: report.field,
    sfv: entryOf(report, 'SFV'),
    cat: entryOf(report, 'CAT'),
    scl: readLevel(entryOf(report, 'SCL') ?? ''),
    srv: entryOf(report, 'SRV'),
    sfty: entryOf(report, 'SFTY'),
    ipv: entryOf(report, 'IPV'),
  };
}

/**
 * Malware, phishing and imitation come first, even if a list let them pass. Then a list or rule of the recipient's, then what
 * the filter found, the strongest finding (CAT) before the rest. SRV:BULK: over the threshold for bulk mail, which counts as
 * spam. A category that nobody knows may warn: no all-clear stands beside it.
 */
function claimOf({ sfv, cat, scl, srv, sfty, ipv }: Note): FilterFinding | undefined {
  const category = findingOf(categoryFindings, cat);
  if (category !== undefined && isWarning(category)) return category;
  const verdict = findingOf(verdictFindings, sfv);
  if (verdict === 'skipped' && ipv === 'CAL') return 'allowed-by-address';
  if (verdict !== undefined && verdict !== 'spam' && verdict !== 'nothing-found') return verdict;
  const found = category === 'spam' || category === 'high-confidence-spam' || category === 'bulk' ? undefined : category;
  const strongest = found ?? findingOf(tipFindings, sfty);
  if (strongest !== undefined) return strongest;
  if (verdict === 'nothing-found' && cat !== null && !decidingCodes.get('CAT')?.includes(cat)) return undefined;
  if (verdict === 'spam' && srv === 'BULK' && category !== 'high-confidence-spam') return 'bulk';
  return category ?? verdict ?? (sfv === null && scl !== null ? findingOf(levelFindings, String(scl)) : undefined);
}
