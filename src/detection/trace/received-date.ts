const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: ReadonlyMap<string, number> = new Map([
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
]);

/**
 * The date-time of RFC 5322, section 3.3 (with the obsolete zones of 4.3), as ISO 8601 in UTC, or null. Comments and anything
 * behind the zone are passed over. A date without a zone is refused: guessing one would invent delays.
 */
export function readDate(text: string): string | null {
  const found = shape.exec(text.slice(0, 120));
  if (found === null) return null;
  const [, day, month, year, hours, minutes, seconds = '0', zone = ''] = found;
  const monthIndex = months.indexOf((month ?? '').toLowerCase());
  const offset = readZone(zone);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (monthIndex === -1 || offset === null || hour > 23 || minute > 59 || second > 60) return null;
  const moment = new Date(Date.UTC(Number(year), monthIndex, Number(day), hour, minute - offset, second));
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** Day of the week (if said), day, month, year, clock, zone; what stands behind is a comment. Every part is bounded. */
const shape =
  /^\s{0,9}(?:[a-z]{3},?\s{1,9})?(\d{1,2})\s{1,9}([a-z]{3})\s{1,9}(\d{4})\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s{1,9}([+-]\d{4}|[a-z]{1,4})(?![a-z\d])/i;

/** Minutes east of UTC. */
function readZone(zone: string): number | null {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]));
  return zones.get(zone.toLowerCase()) ?? null;
}
