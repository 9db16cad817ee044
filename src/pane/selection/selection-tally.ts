import type { Detection } from '../../detection/detection.ts';
import { explainAnswer } from '../../explanation/answer.ts';
import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { isDone } from './selection-entry.ts';
import type { SelectedEntry } from './selection-entry.ts';

/**
 * How many messages the recipient's own filter calls dangerous, and how many got which answer: `Dangerous according to your
 * filter: 1. Relay pool: 3 (1 of them likely, not certain). Not checked yet: 2.` What nobody got is left out.
 */
export function tallyLine(entries: readonly SelectedEntry[], catalog: Catalog): string {
  const { selection: words, unstated } = catalog;
  const detections = entries.flatMap(({ inspection }) => ('detection' in inspection ? [inspection.detection] : []));
  const unchecked = entries.filter((entry) => !isDone(entry)).length;
  const failed = entries.length - detections.length - unchecked;
  const counts: readonly (readonly [name: string, count: number, likely: number])[] = [
    [words.dangerous, detections.filter((detection) => explainAnswer(detection, catalog).tone === 'danger').length, 0],
    ...Object.entries(words.outcomes).map(([outcome, name]) => {
      const found = detections.filter(({ verdict }) => verdict.outcome === outcome);
      return [name, found.length, found.filter(isLikely).length] as const;
    }),
    [words.failed, failed, 0],
    [words.unchecked, unchecked, 0],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count, likely]) =>
      fill(words.counted, { name, count: String(count), likely: likely > 0 ? String(likely) : '' }, unstated),
    )
    .join(' ');
}

function isLikely({ verdict }: Detection): boolean {
  return verdict.certainty === 'likely';
}
