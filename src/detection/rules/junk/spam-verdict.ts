import { entryOf } from '../../trace/antispam-report.ts';
import type { ClaimsOf } from '../evidence.ts';
import { hasMicrosoftEdge } from '../microsoft-mailbox.ts';
import type { Reading, Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * What the recipient's own filter thought: `SFV:SPM;…;CAT:SPOOF;…;DIR:INB` in X-Forefront-Antispam-Report, or, where there is no such report
 * (Outlook.com), X-MS-Exchange-Organization-SCL. Source: Anti-spam message headers, 2026-07-27: SFV and CAT decide, SCL no longer does.
 * Only what stands among the recipient's own stamps is the recipient's. `custom` is `yes` if an option of the anti-spam policy marked the message
 * (X-CustomSpam), whoever wrote that: it can only add doubt.
 */
export const spamVerdict: Rule<'spam-verdict'> = {
  id: 'spam-verdict',
  speak(reading) {
    if (!hasMicrosoftEdge(reading.trace)) return [];
    const notes = notesOf(reading);
    const start = reading.trace.stampsStart;
    const custom = reading.named('X-CustomSpam').length > 0 ? 'yes' : 'no';
    return findingsIn(notes, (note) => {
      const { at, sfv, cat, scl, srv } = note;
      const claim = claimOf(note);
      const field = reading.fields[at]?.name;
      if (claim === undefined || field === undefined || (start !== null && at < start)) return null;
      const vouched = start !== null && notes.length === 1;
      return { claim, cites: [at], values: { field, sfv, cat, scl, srv, custom }, vouched };
    });
  },
};

interface Note {
  readonly at: number;
  readonly sfv: string;
  readonly cat: string;
  readonly scl: string;
  readonly srv: string;
  readonly sfty: string;
}

function notesOf({ named, trace }: Reading): Note[] {
  const reports = trace.antispamReports.filter((report) => !report.untrusted && entryOf(report, 'DIR') === 'INB');
  if (reports.length === 0)
    return named('X-MS-Exchange-Organization-SCL').map(({ at, value }) => ({
      at,
      sfv: '',
      cat: '',
      scl: value,
      srv: '',
      sfty: '',
    }));
  return reports.map((report) => ({
    at: report.at,
    sfv: entryOf(report, 'SFV') ?? '',
    cat: entryOf(report, 'CAT') ?? '',
    scl: entryOf(report, 'SCL') ?? '',
    srv: entryOf(report, 'SRV') ?? '',
    sfty: entryOf(report, 'SFTY') ?? '',
  }));
}

type Claim = ClaimsOf['spam-verdict'];

/**
 * A list or rule of the recipient's comes before the filter, even one that lets a message pass, and what the filter found in the message before a
 * plain verdict. SRV:BULK: over the threshold for bulk mail, which counts as spam; SFTY 9.19 and 9.20: a domain or user is imitated (Anti-spam
 * message headers, 2025-07-07).
 */
function claimOf({ sfv, cat, scl, srv, sfty }: Note): Claim | undefined {
  const listed = verdicts.get(sfv);
  if (listed === 'blocked' || listed === 'skipped') return listed;
  if ((listed === 'spam' && srv === 'BULK') || sfty === '9.19' || sfty === '9.20') return 'content';
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
