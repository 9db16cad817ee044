/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { explain } from '../../src/explanation/explain.ts';
import { catalogFor } from '../support/locales.ts';
import { fetchedPart } from '../../src/ui/fetched-part.ts';
import { inspectText } from '../support/inspected.ts';

test('a part that cannot be fetched says so', async () => {
  const catalog = catalogFor('nl');
  const inspected = inspectText('');
  const Lost = fetchedPart(() => Promise.reject(new Error('offline')));
  render(
    <Suspense fallback="…">
      <Lost
        inspected={inspected}
        explanation={explain(inspected.detection, catalog)}
        catalog={catalog}
        line={null}
        onLine={() => undefined}
        desk={null}
      />
    </Suspense>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(catalog.pane.partMissing);
});
