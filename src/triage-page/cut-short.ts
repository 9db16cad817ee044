import type { Picture } from '../triage/tally/picture.ts';
import type { ShortfallReason } from '../triage/container-report.ts';

/** The picture of a reading that was ended by force: what was not read never counts as clean. */
export function cutShort(picture: Picture, source: string, reason: ShortfallReason): Picture {
  const { completeness } = picture;
  const shortfalls = [{ reason, count: null, detail: null }];
  return {
    ...picture,
    completeness: {
      ...completeness,
      isComplete: false,
      containers: completeness.containers + 1,
      incomplete: completeness.incomplete + 1,
      shortfalls: [{ source, kind: 'folder', declared: null, read: 0, shortfalls }, ...completeness.shortfalls],
    },
  };
}
