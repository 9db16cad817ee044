import type { TriageRecord } from './record.ts';

/** The columns, by the paths of docs/json.md. */
const columns: readonly (readonly [name: string, valueOf: (record: TriageRecord) => string | number | boolean | null])[] = [
  ['source', ({ source }) => source],
  ['item', ({ item }) => item],
  ['within', ({ within }) => within],
  ['kind', ({ kind }) => kind],
  ['count', ({ count }) => count],
  ['messageId', ({ messageId }) => messageId],
  ['time', ({ time }) => time],
  ['fromDomain', ({ fromDomain }) => fromDomain],
  ['outcome', ({ outcome }) => outcome],
  ['senderSideFilter', ({ senderSideFilter }) => senderSideFilter],
  ['position', ({ position }) => position],
  ['certainty', ({ certainty }) => certainty],
  ['mayBeForged', ({ mayBeForged }) => mayBeForged],
  ['missing', ({ missing }) => missing],
  ['server.name', ({ server }) => server.name],
  ['server.address', ({ server }) => server.address],
  ['server.region', ({ server }) => server.region],
  ['tenant.id', ({ tenant }) => tenant.id],
  ['tenant.name', ({ tenant }) => tenant.name],
  ['tenant.claimed', ({ tenant }) => tenant.claimed],
  ['origin.address', ({ origin }) => origin.address],
  ['origin.helo', ({ origin }) => origin.helo],
  ['arrival.spf', ({ arrival }) => arrival.spf],
  ['arrival.dkim', ({ arrival }) => arrival.dkim],
  ['arrival.dmarc', ({ arrival }) => arrival.dmarc],
  ['recipient.spf', ({ recipient }) => recipient.spf],
  ['recipient.dkim', ({ recipient }) => recipient.dkim],
  ['recipient.dmarc', ({ recipient }) => recipient.dmarc],
  ['recipient.compauth', ({ recipient }) => recipient.compauth],
  ['recipient.reason', ({ recipient }) => recipient.reason],
  ['threat', ({ threat }) => threat],
  ['placed', ({ placed }) => placed],
  ['junk', ({ junk }) => junk],
  ['cause', ({ cause }) => cause],
  ['causes', ({ causes }) => causes.join(' ')],
  ['remedies', ({ remedies }) => remedies.map(({ remedy }) => remedy).join(' ')],
];

/** The heading row (RFC 4180). */
export const csvHeadings = columns.map(([name]) => name).join(',');

/** One row. */
export function csvLine(record: TriageRecord): string {
  return columns.map(([, valueOf]) => csvCell(valueOf(record))).join(',');
}

/**
 * A cell. One that a spreadsheet would take for a formula gets an apostrophe: a stranger wrote it. Some take the wide signs of
 * East Asian keyboards for the same. Controls that a terminal obeys become blanks.
 */
export function csvCell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value).replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, ' ');
  const safe = /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
