import type { Speech } from '../speech.ts';
import type { SpanKind } from './spans-of-days.ts';

/** The name of a day, a month or a year in words. */
export function spanName(name: string, kind: SpanKind, { locale }: Speech): string {
  if (kind === 'years') return name;
  const form = kind === 'days' ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const) : monthForm;
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(name));
}

const monthForm = { month: 'short', year: 'numeric' } as const;
