import { perLocale } from './per-locale.ts';

const writers = {
  answer: writerOf({ dateStyle: 'medium', timeStyle: 'short' }),
  route: writerOf({ dateStyle: 'medium', timeStyle: 'medium' }),
  letter: writerOf({ dateStyle: 'long', timeStyle: 'medium' }),
};

/** A time (ISO 8601) as `place` writes it, in UTC and saying so; null where there is none, or none that is a time. */
export function utcTime(time: string | undefined, locale: string, place: keyof typeof writers): string | null {
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(moment) ? null : `${writers[place](locale).format(moment)} UTC`;
}

function writerOf(form: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return perLocale((locale) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));
}
