import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import type { PageCatalog } from '../locales/catalog/catalog.ts';
import { Fold } from '../ui/Fold.tsx';
import { PartMissing } from '../ui/PartMissing.tsx';

const Programs = lazy(() => import('./where/Programs.tsx').catch(() => ({ default: PartMissing })));

/** Where each mail program shows the header lines of a message; fetched when somebody asks. */
export function WhereToFind({ catalog }: { readonly catalog: PageCatalog }): ReactElement {
  return (
    <div className="where">
      <Fold title={catalog.pane.page.whereTitle} level={3}>
        <Suspense fallback={null}>
          <Programs catalog={catalog} />
        </Suspense>
      </Fold>
    </div>
  );
}
