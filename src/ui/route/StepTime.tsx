import type { ReactElement } from 'react';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

interface StepTimeProps {
  /** ISO 8601, and the same in words in UTC */
  readonly moment: string | null;
  readonly time: string | null;
  readonly catalog: Catalog;
  /** the reader's time zone; that of the machine unless said */
  readonly zone?: string;
}

/** When a step was taken: in UTC, and by the reader's own clock where that is another time. */
export function StepTime({ moment, time, catalog: { locale, pane }, zone }: StepTimeProps): ReactElement | null {
  if (moment === null || time === null) return null;
  const date = new Date(moment);
  const local = textOf(date, locale, zone);
  const differs = local !== textOf(date, locale, 'UTC');
  return (
    <p className="quiet wrap">
      <time dateTime={moment}>{time}</time>
      {differs && (
        <>
          {' · '}
          <span data-testid="local-time">{fillPlain(pane.parts.route.localTime, { time: local })}</span>
        </>
      )}
    </p>
  );
}

/** The date stands with the time: the two clocks may be a day apart. */
function textOf(date: Date, locale: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}
