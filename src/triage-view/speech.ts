import { fillPlain } from '../explanation/words/fill-template.ts';
import { perLocale } from '../explanation/words/per-locale.ts';
import type { Language } from '../locales/language.ts';
import type { Counted } from '../locales/catalog/command-line-words.ts';
import type { TriageViewWords } from '../locales/catalog/triage-view-words.ts';
import type { TriageWords } from '../locales/catalog/triage-words.ts';

/** Everything of one language that the picture needs. */
export interface Speech extends Voice {
  readonly language: Language;
  readonly view: TriageViewWords;
}

/** What sentences with numbers need. `locale`: BCP 47. */
export interface Voice {
  readonly words: TriageWords;
  readonly locale: string;
}

/** A template with its blanks filled by counts, words of our own and names of domains; numbers in the way of the language. */
export function say(template: string, values: Readonly<Record<string, number | string>>, voice: Voice): string {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numberIn(value, voice) : value]),
  );
  return fillPlain(template, texts);
}

/** A template for one or for several, by the number that is its `{count}` or that it is `by`. */
export function sayCounted(
  { one, other }: Counted,
  values: Readonly<Record<string, number | string>> & { readonly count: number },
  voice: Voice,
  by = values.count,
): string {
  return say(new Intl.PluralRules(voice.locale).select(by) === 'one' ? one : other, values, voice);
}

/** A number in the way of the language. */
export function numberIn(count: number, { locale }: Pick<Voice, 'locale'>): string {
  return numbersOf(locale).format(count);
}

/** A time of a message, in UTC; a day where no more is known. */
export function timeIn(time: string, { locale }: Pick<Voice, 'locale'>): string {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return time;
  return (time.length > dayLength ? timesOf : daysOf)(locale).format(moment);
}

/** Characters of a day (ISO 8601). */
const dayLength = 10;

const daysOf = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const numbersOf = perLocale((locale) => new Intl.NumberFormat(locale));
const timesOf = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);
