import type { Detection } from '../detection/detection.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import { explainAnswer } from './answer.ts';
import { arrivalWords, describeArrival } from './reasons/arrival.ts';
import { certaintyOf } from './reasons/certainty.ts';
import { citedByNumber, describeSources, numberSources } from './facts/citations.ts';
import { describeCodes } from './details/details.ts';
import type { Explanation } from './explanation.ts';
import { factValues } from './facts/fact-values.ts';
import { fill } from './words/fill.ts';
import { describeJunk } from './reasons/junk.ts';
import { describeInterpretations } from './reasons/interpretations.ts';
import { giveReasons } from './reasons/reasons.ts';
import { groupRemedies } from './remedies/remedies.ts';
import { describeRoute } from './route/route.ts';
import { giveCauses, giveSenderSideFilter } from './reasons/why.ts';

/** Puts a detection into the words of one language. Pure and total; weighs nothing, says only what the detection holds. */
export function explain(detection: Detection, catalog: Catalog): Explanation {
  const { verdict, advice } = detection;
  const cautionWords = catalog.caution[verdict.missing === 'refused-inside' ? verdict.missing : verdict.outcome];
  const further = [cautionWords, ...arrivalWords(detection, catalog)];
  const citations = numberSources(advice, further, catalog, factValues(catalog));
  const caution = fill(citedByNumber(cautionWords), citations.values, catalog.unstated);
  const arrival = describeArrival(detection, catalog, citations);
  return {
    ...explainAnswer(detection, catalog),
    certainty: certaintyOf(verdict, catalog.certainty),
    caution,
    shortCaution: firstSentence(caution),
    why: giveCauses(detection, catalog),
    senderSideFilter: giveSenderSideFilter(detection, catalog),
    reasons: giveReasons(detection, arrival, catalog),
    arrival,
    interpretations: describeInterpretations(detection, catalog),
    remedies: groupRemedies(detection, catalog, citations),
    route: describeRoute(detection, catalog),
    junk: describeJunk(detection, catalog),
    sources: describeSources(citations, catalog),
    details: describeCodes(detection, catalog),
  };
}

/** The words of a caution hold no full stop within a sentence. */
function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end === -1 ? text : text.slice(0, end + 1);
}
