/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { AnswerCatalog } from '../../src/locales/catalog.ts';
import type { Language } from '../../src/locales/language.ts';
import { loadCatalog } from '../../src/locales/load-catalog.ts';
import { catalogFor } from '../../src/locales/locales.ts';
import { Inspector } from '../../src/taskpane/components/Inspector.tsx';
import { inspectText } from '../../src/taskpane/inspection.ts';
import { sampleText } from './sample-text.ts';

jest.mock('../../src/locales/load-catalog.ts', () => ({ loadCatalog: jest.fn(), loadAnswerCatalog: jest.fn() }));

/** The inspector with the words up to the verdict and no others. */
function show(language: Language) {
  const { locale, unstated, verdict, missing, certainty, pane } = catalogFor(language);
  const words: AnswerCatalog = { language, locale, unstated, verdict, missing, certainty, pane };
  render(
    <Inspector
      inspection={inspectText(sampleText('relay-delivery'))}
      round={0}
      label={null}
      catalog={words}
      hints={pane.outlookHints}
      pageAddress={null}
      onRetry={null}
    />,
  );
  return words;
}

test('the verdict waits for none of the other words, and what is below it comes with them', async () => {
  let give: () => void = () => undefined;
  const words = new Promise<ReturnType<typeof catalogFor>>((resolve) => {
    give = () => resolve(catalogFor('da'));
  });
  jest.mocked(loadCatalog).mockReturnValueOnce(words);
  show('da');
  expect(screen.getByTestId('verdict')).toHaveTextContent(catalogFor('da').verdict['relay-pool'].delivery.certain.headline);
  expect(screen.queryByTestId('advice')).toBeNull();
  give();
  expect(await screen.findByTestId('advice')).toHaveTextContent(catalogFor('da').remedies['verify-sender'].title);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('words that cannot be fetched leave the verdict alone, and are said to be missing', async () => {
  jest.mocked(loadCatalog).mockRejectedValueOnce(new Error('no such file'));
  const words = show('nl');
  expect(await screen.findByRole('alert')).toHaveTextContent(words.pane.parts.missing);
  expect(screen.getByTestId('verdict')).toBeVisible();
  expect(screen.queryByTestId('advice')).toBeNull();
});
