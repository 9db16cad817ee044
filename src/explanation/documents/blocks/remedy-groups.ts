import type { Catalog } from '../../../locales/catalog/catalog.ts';
import type { Block, OutlineItem, Text } from '../document.ts';
import type { Remedy, RemedyGroup } from '../../explanation.ts';
import { fill } from '../../words/fill.ts';
import { sortRemedies } from '../../remedies/sort-remedies.ts';
import { audienceElsewhere, remedyDetails, remedyText, remedyTitle } from './remedy-blocks.ts';

/** Where the steps of a remedy stand: in the report itself, or in a letter to those who do it. */
export type StepsPlace = 'report' | 'letter';

/**
 * What one audience can do, for the report: with its steps, or what and why for those who are written to; what is merely possible
 * by its title.
 */
export function remedyGroupBlocks(group: RemedyGroup, steps: StepsPlace, catalog: Catalog): Block<Text>[] {
  const { party, remedies } = group;
  const { tags, advice, pane, unstated } = catalog;
  const { likely, possible, general } = sortRemedies(remedies);
  const name = audienceElsewhere(group, advice);
  const items = [...likely, ...general].map((remedy) => itemOf(remedy, steps, catalog));
  const titles = possible.map((remedy) => remedyTitle(remedy, catalog)).join('; ');
  const pointer = fill(tags.inTexts, { tab: pane.parts.titles.actions }, unstated);
  return [
    { kind: 'heading', level: 3, text: name },
    ...(party === null ? [] : [{ kind: 'paragraph', text: party } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'outline', items } as const]),
    ...(titles === '' ? [] : [{ kind: 'paragraph', text: `${tags.alsoPossible}: ${titles}.` } as const]),
    ...(steps === 'letter' && items.length > 0 ? [{ kind: 'paragraph', text: pointer } as const] : []),
  ];
}

function itemOf(remedy: Remedy, steps: StepsPlace, catalog: Catalog): OutlineItem<Text> {
  const text = { kind: 'paragraph', text: remedyText(remedy, catalog) } as const;
  const details = steps === 'letter' ? [] : remedyDetails(remedy, catalog);
  return { text: remedyTitle(remedy, catalog), details: [text, ...details] };
}
