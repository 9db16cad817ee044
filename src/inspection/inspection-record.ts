import type { DecodedCode, Detection } from '../detection/index.ts';
import { decodeCodes } from '../detection/index.ts';
import type { Inspected } from './inspection.ts';

/** What a program is given of an inspection; docs/json.md describes every key. A change of a key's meaning raises the version. */
export interface InspectionRecord
  extends Pick<Inspected, 'read' | 'repairs' | 'doubts' | 'reply'>, Omit<Detection, 'schemaVersion' | 'source'> {
  readonly schemaVersion: 2;
  /** the input as it was named; null where it has no name */
  readonly source: string | null;
  readonly codes: readonly DecodedCode[];
}

/** The record of an inspection, its keys in the order in which they are described. */
export function recordOf(inspected: Inspected, source: string | null): InspectionRecord {
  const { read, repairs, doubts, reply, detection } = inspected;
  const { verdict, filter, junk, evidence, trace, advice, fields } = detection;
  const codes = decodeCodes(detection);
  return {
    schemaVersion: 2,
    source,
    read,
    repairs,
    doubts,
    reply,
    verdict,
    filter,
    junk,
    evidence,
    trace,
    codes,
    advice,
    fields,
  };
}
