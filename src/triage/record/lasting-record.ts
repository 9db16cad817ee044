import type { TriageRecord } from './record.ts';

/**
 * The same record for keeping: a text cut out of another keeps all of that one in memory, so that a list of records would hold
 * the header text of each message, ten to twenty kilobytes for every row.
 */
export function lastingRecord(record: TriageRecord): TriageRecord {
  const { messageId, fromDomain, server, tenant, origin } = record;
  return {
    ...record,
    messageId: ownText(messageId),
    fromDomain: ownText(fromDomain),
    server: { ...server, name: ownText(server.name), address: ownText(server.address) },
    tenant: { ...tenant, id: ownText(tenant.id), name: ownText(tenant.name) },
    origin: { address: ownText(origin.address), helo: ownText(origin.helo) },
    arrival: { ...record.arrival },
    recipient: { ...record.recipient, reason: ownText(record.recipient.reason) },
  };
}

/** Written out and read again, since the language has no word for a copy of a text. */
function ownText(text: string | null): string | null {
  return text === null ? null : String(JSON.parse(JSON.stringify(text)));
}
