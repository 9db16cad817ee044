import { render, waitFor } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { explain } from '../../src/explanation/explain.ts';
import type { Explanation } from '../../src/explanation/explanation.ts';
import type { Catalog } from '../../src/locales/catalog/catalog.ts';
import type { Language } from '../../src/locales/language.ts';
import { catalogFor } from '../support/locales.ts';
import type { PartId } from '../../src/locales/catalog/part-words.ts';
import { ResultTabs } from '../../src/ui/result/ResultTabs.tsx';
import type { Desk } from '../../src/ui/desk.ts';
import { inspectText } from '../support/inspected.ts';

interface Shown extends RenderResult {
  readonly catalog: Catalog;
  readonly explanation: Explanation;
}

/** Shows one part of the answer for a header text, and waits until it has been fetched. */
export async function showPart(
  part: PartId,
  headerText: string,
  more: { readonly language?: Language; readonly desk?: Desk | null; readonly onPart?: (part: PartId) => void } = {},
): Promise<Shown> {
  const catalog = catalogFor(more.language ?? 'en');
  const inspected = inspectText(headerText);
  const explanation = explain(inspected.detection, catalog);
  const rendered = render(
    <ResultTabs
      inspected={inspected}
      explanation={explanation}
      catalog={catalog}
      desk={more.desk ?? null}
      part={part}
      {...(more.onPart === undefined ? {} : { onPart: more.onPart })}
    />,
  );
  await fetched();
  return { ...rendered, catalog, explanation };
}

/** Waits until the part on show, and the button over it, have come. */
export async function fetched(): Promise<void> {
  await waitFor(() => {
    const waiting = document.querySelector('[role="tabpanel"] .skeleton, .ticket:empty') !== null;
    if (waiting || document.querySelector('[role="tabpanel"]') === null) throw new Error('still on its way');
  });
}

/** Text with every run of white space as one blank. */
export function flat(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}
