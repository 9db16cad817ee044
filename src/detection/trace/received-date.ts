const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const months: ReadonlyMap<string, { readonly index: number; readonly text: string }> = new Map(
  monthNames.flatMap((name, index) => {
    const month = { index, text: `-${String(index + 1).padStart(2, '0')}-` };
    return [
      [name, month],
      [name.toLowerCase(), month],
    ];
  }),
);
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

/** No date is longer, with its weekday, fractions and blanks. */
const longest = 120;

/** Maybe a weekday; day, month, year; the clock (hour, minute, maybe second), maybe a fraction of the second; zone. Blanks part them. */
const dateTime =
  /^[ \t\r\n]*(?:[A-Za-z]{3},?[ \t\r\n]*)?(\d\d?)[ \t\r\n]+([A-Za-z]{3})[ \t\r\n]+(\d{4})[ \t\r\n]+((\d\d?):(\d\d)(?::(\d\d)|(?!\.)))(?:\.\d{0,9})?[ \t\r\n]+([+-]\d{4}|[A-Za-z]+)(?![\dA-Za-z])/;

/**
 * The date-time of RFC 5322, section 3.3 (with the obsolete zones of 4.3), as ISO 8601 in UTC, or null. Comments and anything
 * behind the zone are passed over. A date without a zone is refused: guessing one would invent delays.
 */
export function readDate(text: string): string | null {
  const found = dateTime.exec(text.length > longest ? text.slice(0, longest) : text);
  if (found === null) return null;
  const [, day = '', monthName = '', year = '', clock = '', hour = '', minute = '', second = '00', zone = ''] = found;
  const month = months.get(monthName) ?? months.get(monthName.toLowerCase());
  const offset = offsetOf(zone);
  if (month === undefined || offset === null || Number(hour) > 23 || minute > '59' || second > '60') return null;
  // The usual case by hand: a Date costs as much as all the rest.
  if (offset === 0 && clock.length === 8 && second !== '60' && year > '0999' && day < '29' && day.length > 1 && day > '00')
    return `${year}${month.text}${day}T${clock}Z`;
  const date = new Date(Date.UTC(Number(year), month.index, Number(day), Number(hour), Number(minute) - offset, Number(second)));
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | null {
  if (zone === '+0000') return 0;
  const letter = zone.charCodeAt(0);
  if (letter !== plus && letter !== minus) return zones.get(zone.toLowerCase()) ?? null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return letter === minus ? -minutes : minutes;
}

const plus = 0x2b;
const minus = 0x2d;
