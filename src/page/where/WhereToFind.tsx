import type { ReactElement } from 'react';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { fetchedPart } from '../../ui/fetched/fetched-part.tsx';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { PartMissing } from '../../ui/fetched/PartMissing.tsx';

const Programs = fetchedPart(() => import('./Programs.tsx'), PartMissing, ['page-more.css']);

/** Where each mail program shows the header lines of a message; fetched when somebody asks. */
export function WhereToFind({ catalog }: { readonly catalog: PageCatalog }): ReactElement {
  return (
    <div className="where">
      <Fold title={catalog.pane.page.whereTitle} level={3}>
        <Programs catalog={catalog} />
      </Fold>
    </div>
  );
}
