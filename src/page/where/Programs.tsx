import type { ReactElement } from 'react';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { programIds } from '../../locales/catalog/page-more-words.ts';
import { PartMissing } from '../../ui/fetched/PartMissing.tsx';
import { usePageMoreWords } from '../language/use-page-more-words.ts';
import { Drawing } from './Drawing.tsx';

/** The way to the headers in every mail program: a picture, and the same as a sentence. */
export default function Programs({ catalog }: { readonly catalog: PageCatalog }): ReactElement | null {
  const words = usePageMoreWords(catalog.language);
  if (words === null) return null;
  if (words === 'missing') return <PartMissing catalog={catalog} />;
  return (
    <dl className="programs">
      {programIds.map((id) => {
        const { program, steps, labels } = words.where[id];
        return (
          <div key={id} data-program={id}>
            <dt>{program}</dt>
            <dd>
              <Drawing program={id} labels={labels} name={`${words.drawing}: ${program}, ${labels.join(' > ')}`} />
              {steps}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
