import type { Detection } from '../../detection/detection.ts';
import type { Explanation, RouteStop } from '../../explanation/explanation.ts';
import { isMereClaim } from '../../explanation/route/stations.ts';
import { secondsBetween } from '../../explanation/words/time-span.ts';
import { writtenClauses } from '../../mail/received/written-clauses.ts';
import type { WrittenClauses } from '../../mail/received/written-clauses.ts';

/**
 * A line of the route as it is listed. `step`: 1 the oldest. `from` and `by` as the line was read, or as it is written where it
 * could not be. `seconds` since the step before, null where a time is missing. `isClaim`: it names a pool, and anybody can have
 * written it.
 */
export interface ListedHop {
  readonly step: number;
  readonly stop: RouteStop;
  readonly from: string;
  readonly by: string;
  readonly seconds: number | null;
  readonly isClaim: boolean;
  readonly clauses: WrittenClauses;
}

/** Every line of the route, newest first. */
export function hopsOf(detection: Detection, { route }: Pick<Explanation, 'route'>): ListedHop[] {
  const { trace, fields } = detection;
  const { hops } = trace;
  const isClaim = isMereClaim(detection);
  return route.map((stop, i) => {
    const clauses = writtenClauses(fields[stop.at]?.value ?? '');
    const isRead = hops[i]?.dialect !== 'unrecognised';
    return {
      step: route.length - i,
      stop,
      from: isRead ? stop.from : (clauses.from ?? stop.from),
      by: hops[i]?.by === undefined ? (clauses.by ?? stop.by) : stop.by,
      seconds: secondsBetween(hops[i + 1]?.time, hops[i]?.time),
      isClaim: isClaim && stop.pool !== null,
      clauses,
    };
  });
}
