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

const blank = String.raw`[ \t\r\n]`;

/**
 * Day, month, year, hour, minute, second if it is given, zone; a weekday before them and a fraction of the second are skipped.
 */
// eslint-disable-next-line no-restricted-syntax -- made of the words above, never of a message
const dateTime = new RegExp(
  `^${blank}*(?:[A-Za-z]{3},?${blank}*)?` +
    String.raw`(\d\d?)${blank}+([A-Za-z]{3})${blank}+(\d{2,4})${blank}+` +
    String.raw`(\d\d?):(\d\d)(?::(\d\d)(?:\.\d{0,9})?)?${blank}+([+-]\d{4}|[A-Za-z]+)(?![\dA-Za-z])`,
);

/**
 * The form in which Microsoft's servers write a date, in UTC and on a day that every month has. Such a date is put together from
 * its parts; to convert it like any other would make the whole detection a tenth slower.
 */
const usual =
  /^(?:[A-Za-z]{3}, )?(?:0[1-9]|1\d|2[0-8]) [A-Z][a-z]{2} [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d \+0000(?![\dA-Za-z])/;

/**
 * The date-time of RFC 5322, section 3.3 (with the obsolete zones and short years of 4.3), as ISO 8601 in UTC, or null. Comments
 * and anything after the zone are skipped. A date without a zone is refused: guessing one would invent delays.
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
  const [, day, monthName = '', year = '', hour, minute, second = 0, zone = ''] = found;
  const month = months.get(monthName) ?? months.get(monthName.toLowerCase());
  const offset = offsetOf(zone);
  if (month === undefined || offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const date = new Date(Date.UTC(yearOf(year), month.index, Number(day), Number(hour), Number(minute) - offset, Number(second)));
  const time = date.toISOString();
  // `Date` takes the first hundred years for those from 1900 on, and writes years beyond 9999 in another form
  return yearOf(year) < 100 || time.length > 24 ? null : `${time.slice(0, 19)}Z`;
}

/** Two digits mean 2000 to 2049 or 1950 to 1999, three count from 1900 (RFC 5322, section 4.3). */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | null {
  const letter = zone.charCodeAt(0);
  if (letter !== plus && letter !== minus) return zones.get(zone.toLowerCase()) ?? null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return letter === minus ? -minutes : minutes;
}

/** `2018-04-22 02:54:17.028704749 +0000 UTC`, with ` m=+12.3` behind it or without. */
const goTime =
  /(?:^|\s)(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\s([01]\d|2[0-3])(:[0-5]\d:[0-5]\d)(?:\.\d{1,9})? \+0000 UTC(?: m=[+-][\d.]{1,30})?$/;

/** `Sun, 22 Apr 2018 02:54:17.028 +0000 (UTC)` at the end of a text. */
const endTime = /\s([A-Z][a-z]{2},\s\d\d?\s[A-Z][a-z]{2}\s\d{4}\s\d\d:\d\d:\d\d(?:\.\d{1,9})?\s[+-]\d{4}(?: \([A-Z]{1,5}\))?)$/;

/**
 * The time at the end of a `Received` field without a semicolon, as SendGrid writes it, in the manner of a Go program or of RFC
 * 5322; as `readDate`.
 */
export function readEndTime(value: string): string | null {
  const end = value.slice(-longest).trimEnd();
  const found = goTime.exec(end);
  if (found !== null) return `${found[1] ?? ''}T${found[2] ?? ''}${found[3] ?? ''}Z`;
  return readDate(endTime.exec(end)?.[1] ?? '');
}

const comma = 0x2c;
const plus = 0x2b;
const minus = 0x2d;
