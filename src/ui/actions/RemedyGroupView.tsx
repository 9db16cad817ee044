import type { ReactElement } from 'react';
import { sortRemedies } from '../../explanation/remedies/sort-remedies.ts';
import type { Remedy, RemedyGroup } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { RemedyCard } from './RemedyCard.tsx';

interface RemedyGroupViewProps {
  readonly group: RemedyGroup;
  /** somebody else does it, and the steps stand in the text to send to them */
  readonly isBrief: boolean;
  readonly catalog: Catalog;
}

/** What one audience can do: what applies in cards, what is merely possible by its title, general advice last. */
export function RemedyGroupView({ group, isBrief, catalog }: RemedyGroupViewProps): ReactElement {
  const { tags, pane, advice } = catalog;
  const { likely, possible, general } = sortRemedies(group.remedies);
  const cardOf = (remedy: Remedy, brief: boolean): ReactElement => (
    <RemedyCard key={remedy.remedy} remedy={remedy} isBrief={brief} words={pane} labels={advice.labels} />
  );
  return (
    <>
      {group.party !== null && <p className="wrap">{group.party}</p>}
      {likely.map((remedy) => cardOf(remedy, isBrief))}
      {isBrief && <p className="quiet wrap">{tags.inMessage}</p>}
      {possible.length > 0 && (
        <>
          <h4>{tags.alsoPossible}</h4>
          <ul>
            {possible.map(({ remedy, title }) => (
              <li key={remedy} className="wrap">
                {title}
              </li>
            ))}
          </ul>
        </>
      )}
      {general.length > 0 && (
        <>
          <h4>{tags.general}</h4>
          {general.map((remedy) => cardOf(remedy, true))}
          <p className="quiet wrap">{tags.inReport}</p>
        </>
      )}
    </>
  );
}
