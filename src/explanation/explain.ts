import type { Detection } from '../detection/detection.ts';
import type { Verdict } from '../detection/verdict.ts';
import type { Catalog } from '../locales/catalog.ts';
import { explainAnswer } from './answer.ts';
import { describeArrival } from './arrival.ts';
import { describeCodes } from './details.ts';
import type { Explanation } from './explanation.ts';
import { factValues } from './facts/fact-values.ts';
import { fill } from './fill.ts';
import { describeJunk } from './junk.ts';
import { describeReadings, describeUnknowables } from './readings.ts';
import { giveReasons } from './reasons.ts';
import { groupRemedies } from './remedies.ts';
import { describeRoute } from './route.ts';

/** Puts a detection into the words of one language. Pure and total; weighs nothing, says only what the detection holds. */
export function explain(detection: Detection, catalog: Catalog): Explanation {
  const { verdict } = detection;
  const facts = factValues(catalog);
  return {
    ...explainAnswer(detection, catalog),
    caution: fill(catalog.caution[verdict.outcome], facts, catalog.unstated),
    why: whyOf(verdict, catalog),
    reasons: giveReasons(detection, catalog),
    arrival: verdict.outcome === 'relay-pool' ? describeArrival(detection, catalog, facts) : [],
    readings: describeReadings(verdict, catalog),
    unknowable: describeUnknowables(verdict, catalog, facts),
    remedies: groupRemedies(detection, catalog, facts),
    route: describeRoute(detection, catalog),
    junk: describeJunk(detection, catalog),
    details: describeCodes(detection, catalog),
  };
}

function whyOf({ outcome, relayPool, why }: Verdict, words: Catalog): string[] {
  if (outcome !== 'relay-pool') return [];
  const told = why.map(({ cause, strength }) =>
    fill(words.causeStrengths[strength], { cause: words.causes[cause] }, words.unstated),
  );
  const reasons = told.length === 0 ? [words.causeUnknown] : told;
  return [...reasons, words.halves[relayPool ?? 'unknown']];
}
