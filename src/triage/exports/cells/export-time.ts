/** Characters of a time. */
const longest = 80;

/**
 * A time as exports write it, as ISO 8601 in UTC, or a day alone (`2026-03-03`) where no hour stands beside it; null where it
 * cannot be told. `offset`: minutes east of UTC that the heading states, for times that state none themselves; a time without
 * either is UTC, as message trace is. A zone whose name is not known, or not of one zone alone (`CST`), leaves the time unknown.
 * `03/04/2026` without AM or PM may be of March or of April, and is not guessed; nor is a year of two digits that may stand in
 * front as well (`26-11-30`).
 */
export function readExportTime(text: string, offset: number | null): string | null {
  const trimmed = text.trim().slice(0, longest).replace(compact, withSigns);
  const isPlain = trimmed.charAt(0) <= '9' && !trimmed.startsWith("'");
  const given = isPlain ? trimmed : dayAndHour(trimmed);
  if (given === '') return null;
  const elapsed = mayBeElapsed(given) ? elapsedIn(given) : null;
  if (elapsed !== null) return `${new Date(elapsed).toISOString().slice(0, 19)}Z`;
  const serial = serialIn(given, offset);
  if (serial !== null) return serial;
  const clock = clockIn.exec(given);
  if (clock === null) return instant(dayIn(given, undefined), nothing, offset);
  const [, hour, minute, second, half, zone] = clock;
  const east = zone === undefined || zone === '' ? offset : zoneOffset(zone);
  if (east === null && zone !== undefined && zone !== '') return null;
  return instant(dayIn(given.slice(0, clock.index), half), { hour: hourOf(hour, half), minute, second }, east);
}

/** A time without signs (ISO 8601, basic format): `20261130T192955Z`, `20261130T1929Z`. */
const compact = /^(\d{4})(\d\d)(\d\d)(T\d\d)(\d\d)(\d\d)?/;

function withSigns(_: string, year: string, month: string, day: string, hour: string, minute: string, second = '00'): string {
  return `${year}-${month}-${day}${hour}:${minute}:${second}`;
}

/** Without what keeps Excel from changing a value, the day of the week, and the zone once more in words, as JavaScript has it. */
function dayAndHour(text: string): string {
  return text
    .replace(/^'/, '')
    .replace(/ \([a-z ]{10,40}\)?$/i, '')
    .replace(/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?|[a-zø]{3,6}dag,?(?: den)?) {1,3}/i, '')
    .replace(ofClock, '$1 $3 $2');
}

/** The year behind the hour, and perhaps behind its zone, as in C's ctime (`Nov 30 19:29:55 2026`). */
const ofClock = /^(\w+ +\d+) (\d\d:.*) (\d{4})$/;

/** Figures alone, or in PowerShell's brackets: a day has a sign within its first three characters. */
function mayBeElapsed(given: string): boolean {
  return given.startsWith('/') || (given.startsWith('1') && given.charAt(1) >= '0' && given.charAt(2) >= '0');
}

/** Milliseconds since 1970, which may be written as seconds, or as Windows PowerShell writes a time in JSON. */
function elapsedIn(given: string): number | null {
  const found = /^(?:1\d{9}(?=$|\.\d{1,9}$)|1\d{12}$|\/Date\(\d{1,14}\)\/$)/.exec(given)?.[0];
  return found === undefined ? null : Number(/^\d{10}$/.test(found) ? `${found}000` : found.replace(/\D/g, ''));
}

/**
 * Days since 30 December 1899 with a fraction of one, as Excel keeps a time; null for none, or one outside of 2000 to 2049. A
 * whole number is not taken for a day: it may be anything.
 */
function serialIn(given: string, offset: number | null): string | null {
  if (!/^\d{5}[.,]\d{1,12}$/.test(given)) return null;
  const days = Number(given.replace(',', '.'));
  if (days < 36_526 || days >= 54_789) return null;
  const seconds = Math.round((days - 25_569) * 86_400) - (offset ?? 0) * 60;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** The hour, the half of the day and the zone, as they stand behind a day in each way of writing, and words around the hour. */
const clockIn =
  /(?:[T ,]{1,3}|,? (?:kl\.?|um|om|at|@) )(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s?([ap]\.?\s?m\.?)?(?:\s?Uhr)?(?:\s?\(?((?:Z|UTC|GMT)?\s?(?:[+-]\d{1,2}(?::?\d\d)?)?|[a-z]{3,4})(?: UTC)?\)?)?$/i;

interface Day {
  readonly year: string;
  readonly month: Figure;
  readonly day: Figure;
}

interface Hour {
  readonly hour?: Figure;
  readonly minute?: Figure;
  readonly second?: Figure;
}

const nothing: Hour = {};

/** To try every way of writing takes longer than to read the one that fits. */
function dayIn(given: string, half: string | undefined): Day | null {
  if (/^\d{4}/.test(given)) return readIsoDay(given);
  return given.charAt(0) > '9'
    ? (readNamedDay(given) ?? readDayFirst(given))
    : (readLocalDay(given, half) ?? readDayFirst(given));
}

function readIsoDay(given: string): Day | null {
  const [, year = '', month, day] = /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?$/.exec(given) ?? [];
  return year === '' ? null : { year, month, day };
}

function readNamedDay(given: string): Day | null {
  const [, name = '', day, year = ''] = /^([a-z]{3})[a-z]{0,6}\.? {1,2}(\d{1,2}),? (\d{4})$/i.exec(given) ?? [];
  const month = monthOf(name);
  return month === 0 ? null : { year, month, day };
}

/** `3 Mar 2026`, `03-Mar-26`, as gateways write it; `3. marts 2026`. */
function readDayFirst(given: string): Day | null {
  const [, day, name = '', year = ''] = /^(\d{1,2})\.?[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4}|\d\d)$/i.exec(given) ?? [];
  const month = monthOf(name);
  return month === 0 ? null : { year: wholeYear(year), month, day };
}

function readLocalDay(given: string, half: string | undefined): Day | null {
  const found = /^(\d{1,2})([/.-]) ?(\d{1,2})[/.-] ?(\d{4}|\d\d)$/.exec(given);
  if (found === null) return null;
  const [, one = '', sign = '', other = '', year = ''] = found;
  if (sign === '-' && mayBeYearFirst(Number(one), Number(other), year)) return null;
  const monthFirst = isMonthFirst(Number(one), Number(other), sign, half);
  if (monthFirst === null) return null;
  const [month, day] = monthFirst ? [one, other] : [other, one];
  return { year: wholeYear(year), month, day };
}

/** The number of a month by the first letters of its name: English, and where Danish and Dutch have others; 0 for none. */
function monthOf(name: string): number {
  const first = name.toLowerCase();
  return months.indexOf(otherMonths[first] ?? first) + 1;
}

const otherMonths: Readonly<Record<string, string>> = { maa: 'mar', mrt: 'mar', maj: 'may', mei: 'may', okt: 'oct' };

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
  return half === undefined ? value : (value % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** `Z`, `UTC`, `+01:00`, `UTC+0100`, `+01`, `UTC+1`, `CET`; null for a name that is not known. */
function zoneOffset(zone: string): number | null {
  const sign = zone.search(/[+-]/);
  if (sign === -1) return /^\s?(?:Z|UTC|GMT)?\s?$/i.test(zone) ? 0 : (namedZones.get(zone.toLowerCase()) ?? null);
  const figures = zone.slice(sign).replace(/\D/g, '');
  const ofHour = figures.length % 2 === 0 ? 2 : 1;
  const minutes = Number(figures.slice(0, ofHour)) * 60 + Number(figures.slice(ofHour));
  return zone.charAt(sign) === '-' ? -minutes : minutes;
}

/** Names of one zone alone: `CST` and `BST` are also of China and of Bangladesh. */
const namedZones: ReadonlyMap<string, number> = new Map([
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['edt', -240],
  ['est', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
]);

type Figure = string | number | undefined;

/** Whether the month has this day: a time on 30 February is no time, and least of all one in March. */
function isDay(year: string, month: number, day: number): boolean {
  return day < 29 || day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

/** A time that may have to be carried into another day goes through `Date`, which takes five times as long. */
function instant(stated: Day | null, of: Hour, offset: number | null): string | null {
  if (stated === null) return null;
  const { year } = stated;
  const month = Number(stated.month ?? 0);
  const day = Number(stated.day ?? 0);
  const hour = Number(of.hour ?? 0);
  const minute = Number(of.minute ?? 0);
  const second = Number(of.second ?? 0);
  const isEndOfDay = hour === 24 && minute === 0 && second === 0;
  if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 60 || (hour > 23 && !isEndOfDay)) return null;
  if (!isDay(year, month, day)) return null;
  // a day without an hour, as it is written: of no zone
  if (of.hour === undefined) return Number(year) < 100 ? null : `${year}-${two(month)}-${two(day)}`;
  if ((offset ?? 0) === 0 && day < 29 && second < 60 && hour < 24)
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
