import { skipBlanks } from './tokens.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const months: ReadonlyMap<number, number> = new Map(monthNames.map((name, month) => [lettersAt(name, 0), month]));
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

/**
 * The date-time of RFC 5322, section 3.3 (with the obsolete zones of 4.3), as ISO 8601 in UTC, or null. Comments and anything
 * behind the zone are passed over. A date without a zone is refused: guessing one would invent delays.
 */
export function readDate(text: string): string | null {
  const date = text.length > longest ? text.slice(0, longest) : text;
  const dayAt = behindWeekday(date, skipBlanks(date, 0));
  const dayEnd = digitsEnd(date, dayAt, 2);
  const monthAt = skipBlanks(date, dayEnd);
  const monthEnd = monthAt + 3;
  const yearAt = skipBlanks(date, monthEnd);
  const yearEnd = digitsEnd(date, yearAt, 4);
  const clockAt = skipBlanks(date, yearEnd);
  const month = months.get(lettersAt(date, monthAt)) ?? -1;
  const parted = dayEnd > dayAt && monthAt > dayEnd && month !== -1 && yearAt > monthEnd && yearEnd === yearAt + 4;
  if (!parted || clockAt === yearEnd) return null;
  const clock = readClock(date, clockAt);
  if (clock === null) return null;
  const zoneAt = skipBlanks(date, clock.end);
  const offset = zoneAt === clock.end ? null : readZone(date, zoneAt);
  if (offset === null) return null;
  const { hour, minute, second } = clock;
  const year = numberIn(date, yearAt, yearEnd);
  const day = numberIn(date, dayAt, dayEnd);
  const later = minute - offset;
  if (later >= 0 && later < 60 && second < 60 && day > 0 && day < 29 && year > 999)
    return `${year}-${twoDigits(month + 1)}-${twoDigits(day)}T${twoDigits(hour)}:${twoDigits(later)}:${twoDigits(second)}Z`;
  return `${new Date(Date.UTC(year, month, day, hour, later, second)).toISOString().slice(0, 19)}Z`;
}

/** Three ASCII letters in any case as one number. */
function lettersAt(text: string, start: number): number {
  const [one, two, three] = [text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2)];
  return (one | two | three) > 0x7f ? 0 : ((one | 0x20) << 16) | ((two | 0x20) << 8) | (three | 0x20);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Three letters, maybe a comma, and blanks; where none of that stands, nothing is passed over. */
function behindWeekday(date: string, start: number): number {
  let end = start;
  while (isLetter(date.charCodeAt(end))) end += 1;
  if (end !== start + 3) return start;
  if (date.charCodeAt(end) === comma) end += 1;
  return skipBlanks(date, end);
}

/** Hours, minutes and maybe seconds; fractions of a second are passed over. */
function readClock(date: string, start: number): { hour: number; minute: number; second: number; end: number } | null {
  const hourEnd = digitsEnd(date, start, 2);
  const minuteEnd = digitsEnd(date, hourEnd + 1, 2);
  if (hourEnd === start || date.charCodeAt(hourEnd) !== colon || minuteEnd !== hourEnd + 3) return null;
  let end = minuteEnd;
  let second = 0;
  if (date.charCodeAt(end) === colon) {
    end = digitsEnd(date, minuteEnd + 1, 2);
    if (end !== minuteEnd + 3) return null;
    second = numberIn(date, minuteEnd + 1, end);
    if (date.charCodeAt(end) === dot) end = digitsEnd(date, end + 1, 9);
  }
  const hour = numberIn(date, start, hourEnd);
  const minute = numberIn(date, hourEnd + 1, minuteEnd);
  return hour > 23 || minute > 59 || second > 60 ? null : { hour, minute, second, end };
}

/** Minutes east of UTC of the zone at `start`, which ends where neither letter nor digit stands. */
function readZone(date: string, start: number): number | null {
  const sign = date.charCodeAt(start);
  if (sign === plus || sign === minus) {
    const end = digitsEnd(date, start + 1, 5);
    if (end !== start + 5 || isLetter(date.charCodeAt(end))) return null;
    const minutes = numberIn(date, start + 1, start + 3) * 60 + numberIn(date, start + 3, end);
    return sign === minus ? -minutes : minutes;
  }
  let end = start;
  while (isLetter(date.charCodeAt(end))) end += 1;
  return isDigit(date.charCodeAt(end)) ? null : (zones.get(date.slice(start, end).toLowerCase()) ?? null);
}

const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const colon = 0x3a;

/** Where the digits at `start` end, at most `most` of them. */
function digitsEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end - start < most && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The number that these digits make. */
function numberIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i += 1) number = number * 10 + text.charCodeAt(i) - 0x30;
  return number;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
