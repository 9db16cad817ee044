import type { Inspection } from './inspection.ts';

/** What triage reads in full, and the check at most in part. */
export type ForTriage = 'export' | 'several' | 'archive' | 'data-file';

/** Why the file of an inspection is one for triage; null where it is not. */
export function forTriage(inspection: Inspection): ForTriage | null {
  if ('detection' in inspection) {
    const { doubts } = inspection;
    return doubts.includes('export') ? 'export' : doubts.includes('first-of-several') ? 'several' : null;
  }
  if (inspection.state !== 'refused') return null;
  return inspection.refusal === 'archive' ? 'archive' : inspection.refusal === 'outlook-pst' ? 'data-file' : null;
}
