import { fieldsNamed } from '../../fields.ts';
import { entryOf } from '../../trace/antispam-report.ts';
import type { ClaimsOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Finding, Reading, Rule } from '../rule.ts';

/**
 * What the recipient's own filter thought: `SFV:SPM;…;CAT:SPOOF;…;DIR:INB` in X-Forefront-Antispam-Report, or, where there is no such report
 * (Outlook.com), X-MS-Exchange-Organization-SCL. Source: Anti-spam message headers, 2026-07-27: SFV and CAT decide, SCL no longer does.
 */
export const spamVerdict: Rule<'spam-verdict'> = {
  id: 'spam-verdict',
  speak(reading) {
    if (!hasMicrosoftEdge(reading.trace)) return [];
    const notes = notesOf(reading);
    return notes.flatMap(({ at, sfv, cat, scl }): Finding<'spam-verdict'>[] => {
      const claim = claimOf(sfv, cat, scl);
      const field = reading.fields[at]?.name;
      if (claim === undefined || field === undefined) return [];
      return [{ claim, cites: [at], values: { field, sfv, cat, scl }, vouched: notes.length === 1 }];
    });
  },
};

interface Note {
  readonly at: number;
  readonly sfv: string;
  readonly cat: string;
  readonly scl: string;
}

function notesOf({ fields, trace }: Reading): Note[] {
  const reports = trace.antispamReports.filter((report) => !report.untrusted && entryOf(report, 'DIR') === 'INB');
  if (reports.length === 0)
    return fieldsNamed(fields, 'X-MS-Exchange-Organization-SCL').map(({ at, value }) => ({ at, sfv: '', cat: '', scl: value }));
  return reports.map((report) => ({
    at: report.at,
    sfv: entryOf(report, 'SFV') ?? '',
    cat: entryOf(report, 'CAT') ?? '',
    scl: entryOf(report, 'SCL') ?? '',
  }));
}

type Claim = ClaimsOf['spam-verdict'];

/** A list or rule of the recipient's comes before the filter, and what the filter found in the message before a plain verdict. */
function claimOf(sfv: string, cat: string, scl: string): Claim | undefined {
  const listed = verdicts.get(sfv);
  if (listed === 'blocked') return listed;
  return categories.get(cat) ?? listed ?? (sfv === '' ? levels.get(scl) : undefined);
}

const verdicts: ReadonlyMap<string, Claim> = new Map([
  ['BLK', 'blocked'],
  ['SKB', 'blocked'],
  ['SKS', 'blocked'],
  ['SPM', 'spam'],
  ['NSPM', 'not-spam'],
  ...['SKN', 'SKA', 'SKI', 'SKQ', 'SFE'].map((value) => [value, 'skipped'] as const),
]);

const categories: ReadonlyMap<string, Claim> = new Map([
  ['SPOOF', 'spoofing'],
  ['SPM', 'spam'],
  ['HSPM', 'spam'],
  ...['PHSH', 'HPHSH', 'HPHISH', 'INTOS', 'MALW', 'AMP', 'FTBP', 'SAP', 'BULK', 'DIMP', 'UIMP', 'GIMP', 'BIMP'].map(
    (value) => [value, 'content'] as const,
  ),
]);

const levels: ReadonlyMap<string, Claim> = new Map([
  ['-1', 'skipped'],
  ['0', 'not-spam'],
  ['1', 'not-spam'],
  ...['5', '6', '7', '8', '9'].map((value) => [value, 'spam'] as const),
]);
