import type { Detection } from '../detection/detection.ts';
import { detect } from '../detection/index.ts';
import type { IntakeMessage } from './intake-message.ts';

/** The detection of a message, the text it was made from, and whether a repair was taken back because the text was clear without it. */
export interface Judged {
  readonly detection: Detection;
  readonly headerText: string;
  readonly repairWithheld: boolean;
}

/**
 * Detects what the text of a message shows. A repair never overturns a verdict that is certain without it. Nothing is certain where a
 * repair had to guess where fields begin, or where the lines are those of a report: nobody's own mail system vouches for them.
 */
export function judge({ headerText, asWritten, repairs, origin }: IntakeMessage): Judged {
  const unsure = repairs.includes('one-line') || origin === 'non-delivery-report';
  const repaired = detect(headerText);
  const plain = asWritten === headerText ? repaired : detect(asWritten);
  const repairWithheld = plain.verdict.certainty === 'certain' && plain.verdict.outcome !== repaired.verdict.outcome;
  const detection = repairWithheld ? plain : repaired;
  return {
    detection: unsure ? unvouched(detection) : detection,
    headerText: repairWithheld ? asWritten : headerText,
    repairWithheld,
  };
}

/** The same detection with no line vouched for, and so with nothing certain in it. */
function unvouched(detection: Detection): Detection {
  const { verdict, trace, evidence } = detection;
  return {
    ...detection,
    verdict: { ...verdict, certainty: verdict.certainty === null ? null : 'likely' },
    evidence: evidence.map((item) => ({ ...item, vouched: false })),
    trace: {
      ...trace,
      border: trace.border === null ? null : { ...trace.border, vouched: false },
      handover: trace.handover === null ? null : { ...trace.handover, vouched: false },
      handovers: trace.handovers.map((handover) => ({ ...handover, vouched: false })),
    },
  };
}
