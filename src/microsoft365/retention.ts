import type { SourceId } from './sources.ts';

interface Retention {
  readonly days: number;
  readonly source: SourceId;
}

/**
 * How many days of records a query can reach at most: in advanced hunting, and in a Log Analytics workspace that keeps them for
 * analysis as long as it can. What a workspace keeps longer can only be had by a search job.
 */
export const queryRetention: Readonly<Record<'defender' | 'sentinel', Retention>> = {
  defender: { days: 30, source: 'advanced-hunting' },
  sentinel: { days: 730, source: 'workspace-retention' },
};

/** How many days one search of a message trace may span; it reaches back 90. */
export const traceSpan = { days: 10, source: 'message-trace-cmdlet' } as const satisfies Retention;

/** Message trace through Microsoft Graph: where it is asked. In the global cloud alone. */
export const graphTrace = {
  address: 'https://graph.microsoft.com/v1.0/admin/exchange/tracing/messageTraces',
  source: 'graph-message-trace',
} as const satisfies { readonly address: string; readonly source: SourceId };
