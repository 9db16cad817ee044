import type { TriageRecord } from '../triage/index.ts';

/** What a filter found. */
export type DangerKey = NonNullable<TriageRecord['threat']>;

/** The worst first. */
export const mostDangerousFirst: readonly DangerKey[] = ['malware', 'phishing', 'spam'];
