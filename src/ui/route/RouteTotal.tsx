import type { ReactElement } from 'react';
import type { Detection } from '../../detection/detection.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { amountOf, secondsBetween } from '../../explanation/words/time-span.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';

interface RouteTotalProps {
  readonly detection: Detection;
  readonly catalog: Catalog;
}

/** The time from the oldest to the newest line that has one, and how many lines there are; nothing where no time can be told. */
export function RouteTotal({ detection, catalog }: RouteTotalProps): ReactElement | null {
  const { hops } = detection.trace;
  const times = hops.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const seconds = times.length < 2 ? null : secondsBetween(times.at(-1), times[0]);
  if (seconds === null || seconds < 0) return null;
  const amount = amountOf(seconds, catalog);
  return <p className="way-total">{fillPlain(catalog.look.route.total, { amount, count: hops.length })}</p>;
}
