/** Characters of a time. */
const longest = 60;

/**
 * A time as exports write it, as ISO 8601 in UTC, or a day alone (`2026-03-03`) where no hour stands beside it; null where it
 * cannot be told. `offset`: minutes east of UTC that the heading states, for times that state none themselves; a time without
 * either is UTC, as message trace is. `03/04/2026` without AM or PM may be of March or of April, and is not guessed; nor is a
 * year of two digits that may stand in front as well (`26-11-30`).
 */
export function readExportTime(text: string, offset: number | null): string | null {
  const trimmed = text.trim().slice(0, longest);
  // what keeps Excel from changing a value
  const given = trimmed.startsWith("'") ? trimmed.slice(1) : trimmed;
  if (given === '') return null;
  // to try every way of writing takes longer than to read the one that fits
  if (/^\d{4}[-/.]/.test(given)) return readIsoTime(given, offset);
  // as Windows PowerShell writes a time in JSON: milliseconds since 1970
  const elapsed = given.startsWith('/') ? /^\/Date\((\d{1,14})\)\/$/.exec(given)?.[1] : undefined;
  if (elapsed !== undefined) return `${new Date(Number(elapsed)).toISOString().slice(0, 19)}Z`;
  if (given.charAt(0) > '9') return readNamedTime(given, offset) ?? readDayFirst(given, offset);
  return readLocalTime(given, offset) ?? readDayFirst(given, offset);
}

function readIsoTime(given: string, offset: number | null): string | null {
  const found =
    /^(\d{4})[-/.](\d\d)[-/.](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:\s?\(?((?:Z|UTC|GMT)?\s?(?:[+-]\d\d:?\d\d)?)\)?)?)?$/.exec(
      given,
    );
  if (found === null) return null;
  const [, year = '', month, day, hour, minute, second, zone] = found;
  return instant({ year, month, day, hour, minute, second }, zoneOffset(zone) ?? offset);
}

function readNamedTime(given: string, offset: number | null): string | null {
  const found =
    /^([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?([AaPp][Mm])?(?:\s?\(?((?:Z|UTC|GMT)?\s?(?:[+-]\d\d:?\d\d)?)\)?)?)?$/.exec(
      given,
    );
  if (found === null) return null;
  const [, name = '', day, year = '', hour, minute, second, half, zone] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : instant({ year, month, day, hour: hourOf(hour, half), minute, second }, zoneOffset(zone) ?? offset);
}

/** `Tue, 3 Mar 2026 10:15:01 +0100`, `03 Mar 2026 10:15:01 (GMT +01:00)`, as gateways write it. */
function readDayFirst(given: string, offset: number | null): string | null {
  const found =
    /^(?:[A-Z][a-z]{2}, )?(\d{1,2})[ -]([A-Z][a-z]{2})[a-z]{0,6}[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:\s?\(?((?:Z|UTC|GMT)?\s?(?:[+-]\d\d:?\d\d)?)\)?)?)?$/.exec(
      given,
    );
  if (found === null) return null;
  const [, day, name = '', year = '', hour, minute, second, zone] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : instant({ year: wholeYear(year), month, day, hour, minute, second }, zoneOffset(zone) ?? offset);
}

function readLocalTime(given: string, offset: number | null): string | null {
  const found =
    /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d\d)(?:,? (\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d{1,9})?)?\s?([AaPp][Mm])?(?:\s?\(?((?:Z|UTC|GMT)?\s?(?:[+-]\d\d:?\d\d)?)\)?)?)?$/.exec(
      given,
    );
  if (found === null) return null;
  const [, one = '', sign, other = '', year = '', hour, minute, second, half, zone] = found;
  if (sign === '-' && mayBeYearFirst(Number(one), Number(other), year)) return null;
  const monthFirst = isMonthFirst(Number(one), Number(other), sign ?? '', half);
  if (monthFirst === null) return null;
  const [month, day] = monthFirst ? [one, other] : [other, one];
  return instant({ year: wholeYear(year), month, day, hour: hourOf(hour, half), minute, second }, zoneOffset(zone) ?? offset);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Dots and dashes are of countries that write the day first; AM and PM of those that write the month first. In lower case they
 * are of Australia and India, which do not.
 */
function isMonthFirst(one: number, other: number, sign: string, half: string | undefined): boolean | null {
  if (one > 12) return false;
  if (other > 12 || one === other) return true;
  if (sign === '.' || sign === '-') return false;
  return half === 'AM' || half === 'PM' ? true : null;
}

/** Whether `26-11-30`, which ISO 8601 of before 2004 writes with the year in front, may be that. */
function mayBeYearFirst(one: number, other: number, last: string): boolean {
  const day = Number(last);
  return last.length === 2 && one !== day && other >= 1 && other <= 12 && day >= 1 && day <= 31;
}

/** Of two digits, those below 50 are of this century (RFC 5322, section 4.3). */
function wholeYear(year: string): string {
  return year.length === 2 ? `${year < '50' ? '20' : '19'}${year}` : year;
}

function hourOf(hour: string | undefined, half: string | undefined): Figure {
  if (hour === undefined) return hour;
  const value = Number(hour);
  return half === undefined ? value : (value % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** `Z`, `UTC`, `+01:00`, `UTC+0100`; null for none. */
function zoneOffset(zone = ''): number | null {
  if (zone === '') return null;
  const sign = zone.search(/[+-]/);
  if (sign === -1) return 0;
  const minutes = Number(zone.slice(sign + 1, sign + 3)) * 60 + Number(zone.slice(-2));
  return zone.charAt(sign) === '-' ? -minutes : minutes;
}

type Figure = string | number | undefined;

interface Parts {
  readonly year: string;
  readonly month: Figure;
  readonly day: Figure;
  readonly hour: Figure;
  readonly minute: Figure;
  readonly second: Figure;
}

/** Whether the month has this day: a time on 30 February is no time, and least of all one in March. */
function isDay(year: string, month: number, day: number): boolean {
  return day < 29 || day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

/** A time that may have to be carried into another day goes through `Date`, which takes five times as long. */
function instant(parts: Parts, offset: number | null): string | null {
  const { year } = parts;
  const month = Number(parts.month ?? 0);
  const day = Number(parts.day ?? 0);
  const hour = Number(parts.hour ?? 0);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  if (!isDay(year, month, day)) return null;
  // a day without an hour, as it is written: of no zone
  if (parts.hour === undefined) return Number(year) < 100 ? null : `${year}-${two(month)}-${two(day)}`;
  if ((offset ?? 0) === 0 && day < 29 && second < 60)
    // joined, and not pasted together: of that the machine keeps every step, for each of a hundred thousand rows
    return [`${year}-${two(month)}-${two(day)}`, `${two(hour)}:${two(minute)}:${two(second)}Z`].join('T');
  // `Date` takes the first hundred years for those from 1900 on, and writes years beyond 9999 in another form
  const time = new Date(Date.UTC(Number(year), month - 1, day, hour, minute - (offset ?? 0), second)).toISOString();
  return Number(year) < 100 || time.length > usualLength ? null : `${time.slice(0, 19)}Z`;
}

/** Characters of a time in a year of four digits, as `Date` writes it. */
const usualLength = 24;

function two(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}
