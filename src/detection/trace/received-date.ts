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

/** Maybe a weekday; day, month, year; hour, minute, maybe second and a fraction of it; zone. Blanks part them. */
const dateTime =
  /^[ \t\r\n]*(?:[A-Za-z]{3},?[ \t\r\n]*)?(\d\d?)[ \t\r\n]+([A-Za-z]{3})[ \t\r\n]+(\d{4})[ \t\r\n]+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d{0,9})?)?[ \t\r\n]+([+-]\d{4}|[A-Za-z]+)(?![\dA-Za-z])/;

/** The same as servers of Microsoft write it, on a day that every month has: nothing in it needs to be reckoned. */
const usual =
  /^(?:[A-Za-z]{3}, )?(?:0[1-9]|1\d|2[0-8]) [A-Z][a-z]{2} [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d \+0000(?![\dA-Za-z])/;

/**
 * The date-time of RFC 5322, section 3.3 (with the obsolete zones of 4.3), as ISO 8601 in UTC, or null. Comments and anything
 * behind the zone are passed over. A date without a zone is refused: guessing one would invent delays.
 */
export function readDate(text: string): string | null {
  const day = text.charCodeAt(3) === comma ? 'Mon, '.length : 0;
  const month = usual.test(text) ? months.get(text.slice(day + 3, day + 6)) : undefined;
  if (month === undefined) return readAnyDate(text.length > longest ? text.slice(0, longest) : text);
  return `${text.slice(day + 7, day + 11)}${month.text}${text.slice(day, day + 2)}T${text.slice(day + 12, day + 20)}Z`;
}

function readAnyDate(text: string): string | null {
  const found = dateTime.exec(text);
  if (found === null) return null;
  const [, day, monthName = '', year, hour, minute, second = 0, zone = ''] = found;
  const month = months.get(monthName) ?? months.get(monthName.toLowerCase());
  const offset = offsetOf(zone);
  if (month === undefined || offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const date = new Date(Date.UTC(Number(year), month.index, Number(day), Number(hour), Number(minute) - offset, Number(second)));
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | null {
  const letter = zone.charCodeAt(0);
  if (letter !== plus && letter !== minus) return zones.get(zone.toLowerCase()) ?? null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return letter === minus ? -minutes : minutes;
}

const comma = 0x2c;
const plus = 0x2b;
const minus = 0x2d;
