import { startTransition, useEffect, useState } from 'react';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { FixWords } from '../triage-view/fixes/fix-words.ts';
import { nextTurn } from './reading/next-turn.ts';
import type { PictureTold } from './reading/told.ts';

/**
 * The words for what to fix: titles at once, what and why and the texts to send as soon as the part that writes them is there.
 * Null without a catalog.
 */
export function useFixWords(told: PictureTold | null, catalog: Catalog | null): readonly FixWords[] | null {
  const [written, setWritten] = useState<{
    readonly for: PictureTold;
    readonly in: Catalog;
    readonly fixes: readonly FixWords[];
  }>();
  useEffect(() => {
    if (told === null || catalog === null || told.picture.fixes.length === 0) return;
    let wanted = true;
    void writeFixes(told, catalog, () => wanted).then(
      (fixes) => {
        if (wanted) startTransition(() => setWritten({ for: told, in: catalog, fixes }));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [told, catalog]);
  if (told === null || catalog === null) return null;
  if (written?.for === told && written.in === catalog) return written.fixes;
  return told.picture.fixes.map(({ remedy, audience }) => ({
    title: catalog.remedies[remedy].title,
    who: catalog.audiences[audience],
    text: null,
    letter: null,
  }));
}

/** Each step in a turn of its own, the list of domains first, which takes as long as a text: else the page is held up. */
async function writeFixes(
  { picture, examples }: PictureTold,
  catalog: Catalog,
  isWanted: () => boolean,
): Promise<readonly FixWords[]> {
  await import('../mail/addresses/domain.ts');
  await nextTurn();
  const { writeFixWords } = await import('../triage-view/fixes/fix-words.ts');
  const fixes: FixWords[] = [];
  for (const [at, fix] of picture.fixes.entries()) {
    const writing = writeFixWords(fix, examples[at] ?? null, catalog, true);
    for (let step: ReturnType<typeof writing.next> | null = null; step?.done !== true;) {
      await nextTurn();
      if (!isWanted()) return fixes;
      step = writing.next();
      if (step.done === true) fixes.push(step.value);
    }
  }
  return fixes;
}
