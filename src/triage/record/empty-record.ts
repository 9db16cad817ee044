import type { TriageRecord } from './record.ts';
import { noResults } from './record.ts';

/** A record of which nothing is known yet: undetermined, and nothing more. */
export function emptyRecord({ source, item }: Pick<TriageRecord, 'source' | 'item'>): TriageRecord {
  return {
    schemaVersion: 1,
    source,
    item,
    within: null,
    carries: 0,
    kind: 'message',
    count: 1,
    identity: [],
    messageId: null,
    time: null,
    fromDomain: null,
    outcome: 'undetermined',
    senderSideFilter: null,
    position: null,
    certainty: null,
    mayBeForged: false,
    missing: null,
    server: { name: null, address: null, region: null },
    tenant: { id: null, name: null, claimed: null },
    origin: { address: null, helo: null },
    arrival: noResults,
    recipient: { ...noResults, compauth: null, reason: null },
    threat: null,
    placed: null,
    junk: null,
    causes: [],
    cause: null,
    remedies: [],
  };
}
