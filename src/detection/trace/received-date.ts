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
  const words = text
    .slice(0, 120)
    .split(/[\s,()]+/)
    .filter((word) => word !== '');
  if (/^[a-z]{3}$/i.test(words[0] ?? '') && !months.includes((words[0] ?? '').toLowerCase())) words.shift();
  const [day, month, year, clock, zone] = words;
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?$/.exec(clock ?? '');
  const monthIndex = months.indexOf((month ?? '').slice(0, 3).toLowerCase());
  const offset = readZone(zone ?? '');
  if (!time || monthIndex === -1 || offset === null || !/^\d{1,2}$/.test(day ?? '') || !/^\d{4}$/.test(year ?? '')) return null;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return null;
  const moment = new Date(Date.UTC(Number(year), monthIndex, Number(day), hour, minute - offset, second));
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace('.000Z', 'Z');
}

/** Minutes east of UTC. */
function readZone(zone: string): number | null {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]));
  return zones.get(zone.toLowerCase()) ?? null;
}
