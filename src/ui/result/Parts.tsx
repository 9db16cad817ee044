import type { ComponentType, ReactElement } from 'react';
import { partIds } from '../../locales/catalog/part-words.ts';
import type { PartId } from '../../locales/catalog/part-words.ts';
import { fetchedPart } from '../fetched/fetched-part.tsx';
import type { Waiting } from '../fetched/fetched-part.tsx';
import type { PartProps } from './part.ts';
import { PartMissing } from '../fetched/PartMissing.tsx';
import { Skeleton } from '../pieces/Skeleton.tsx';
import { Tabs } from '../pieces/Tabs.tsx';

interface PartsProps extends PartProps {
  readonly selected: PartId;
  readonly onSelect: (part: PartId) => void;
}

/**
 * Everything behind the verdict, one step away: a tab each, a part with nothing to say left out. Each is fetched when it is first
 * shown.
 */
export function Parts({ selected, onSelect, ...props }: PartsProps): ReactElement {
  const words = props.catalog.pane.parts;
  const offered = partIds.filter((part) => hasWords(part, props));
  const shown = offered.includes(selected) ? selected : 'why';
  const Part = parts[shown];
  return (
    <Tabs name={words.name} tabs={offered.map((id) => ({ id, title: words.titles[id] }))} selected={shown} onSelect={onSelect}>
      <Part
        {...props}
        waiting={
          <div className="part-loading">
            <Skeleton text={words.loading} />
          </div>
        }
      />
    </Tabs>
  );
}

const parts: Readonly<Record<PartId, ComponentType<PartProps & Waiting>>> = {
  why: fetchedPart(() => import('../why/WhyPart.tsx'), PartMissing),
  actions: fetchedPart(() => import('../actions/ActionsPart.tsx'), PartMissing),
  route: fetchedPart(() => import('../route/RoutePart.tsx'), PartMissing),
  details: fetchedPart(() => import('../details/DetailsPart.tsx'), PartMissing),
  headers: fetchedPart(() => import('../headers/HeadersPart.tsx'), PartMissing),
};

function hasWords(part: PartId, { explanation, inspected: { detection } }: PartProps): boolean {
  switch (part) {
    case 'why':
      return true;
    case 'actions':
      return explanation.remedies.length > 0;
    case 'route':
      return explanation.route.length > 0;
    case 'details':
      return explanation.details.length > 0 || detection.trace.authentication.length > 0;
    case 'headers':
      return detection.fields.length > 0;
  }
}
