import { findingsTable } from './findings-table.ts';
import type { HuntingQuery, QueryPlace } from './hunting-query.ts';
import { quoted, withThreat } from './relay-pool-statements.ts';

const loadedOnly = 'Mail that was not exported and loaded: these are the findings of relay-pool triage, not all mail.';
const undated = 'Findings without a time.';

/** Queries over the tool's own findings in Azure Data Explorer. */
export const findingsQueries: readonly HuntingQuery[] = [
  {
    name: 'findings-by-sender-domain',
    id: '2603cf7e-2b5c-4c0d-9531-0a522ca5dd07',
    title: 'Relay pool findings: by sender domain',
    question: 'Of our findings, which sender domains came through the relay pool, and where were they put?',
    cannotSee: [loadedOnly, undated],
    days: { adx: 90 },
    tables: [findingsTable],
    statements: (place) => [
      ...newestFindings(place),
      '| where Outcome == "relay-pool"',
      withThreat,
      `| summarize ${counts}, WithThreat = countif(isnotempty(Threat)) by SenderDomain = SenderFromDomain`,
      '| order by Junk desc, Messages desc, SenderDomain asc',
    ],
  },
  {
    name: 'findings-to-fix',
    id: 'd30127cf-4575-4228-9ebb-22c3f8ba78a4',
    title: 'Relay pool findings: what to fix first',
    question: 'Of our findings, which cause at which relaying organisation explains the most messages?',
    cannotSee: [loadedOnly, undated, 'What is to be stopped, not repaired: mail that the own filter calls phishing, malware or spam.'],
    days: { adx: 90 },
    tables: [findingsTable],
    statements: (place) => [
      ...newestFindings(place),
      '| where Outcome == "relay-pool" and isempty(Threat)',
      '// Of one that may be forged anybody could have written both.',
      '| extend Organisation = iff(MayBeForged, "", iff(isempty(TenantName), TenantId, TenantName)), Cause = iff(MayBeForged, "", Cause)',
      `| summarize ${counts} by Cause, Organisation`,
      '| order by Messages desc, Cause asc, Organisation asc',
    ],
  },
  {
    name: 'findings-by-week',
    id: 'ab8db966-ba1e-4482-b885-0a1176057c6d',
    title: 'Relay pool findings: week by week',
    question: 'Do our findings of the relay pool grow over the weeks, and how many messages could not be told?',
    cannotSee: [loadedOnly, undated],
    days: { adx: 365 },
    tables: [findingsTable],
    statements: (place) => [
      ...newestFindings(place),
      '| summarize Messages = count(), RelayPool = countif(Outcome == "relay-pool"),',
      '    RelayPoolInJunk = countif(Outcome == "relay-pool" and Placed == "junk"), CannotTell = countif(Outcome == "undetermined")',
      '    by Week = bin(Time, 7d)',
      '| order by Week asc',
    ],
  },
];

const counts = 'Messages = count(), Junk = countif(Placed == "junk"), Quarantine = countif(Placed == "quarantine")';

/**
 * A message loaded twice shares its mark with its copy; what has no mark stands for itself. Carriers give way to what they
 * carry, unless they are a threat themselves.
 */
function newestFindings({ time, days, domain }: QueryPlace): readonly string[] {
  const ofDomain = domain === null ? [] : [`| where SenderFromDomain =~ ${quoted(domain)}`];
  return [
    '// A message that was loaded twice counts once.',
    `let Findings = ${findingsTable}`,
    `| where ${time} > ago(${days}d)`,
    '| where Kind == "message" or Kind == "delivery"',
    '| where Carries == 0 or (isnotempty(Threat) and Outcome != "internal")',
    ...ofDomain,
    `| summarize arg_max(${time}, *)`,
    '    by Mark, UnmarkedIn = iff(isempty(Mark), Source, ""), UnmarkedItem = iff(isempty(Mark), Item, 0);',
    'Findings',
  ];
}
