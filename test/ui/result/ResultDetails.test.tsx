/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { AnswerCatalog } from '../../../src/locales/catalog/catalog.ts';
import type { Language } from '../../../src/locales/language.ts';
import { loadCatalog } from '../../../src/locales/load-catalog.ts';
import { catalogFor } from '../../support/locales.ts';
import { Inspector } from '../../../src/ui/Inspector.tsx';
import { inspectText } from '../../support/inspected.ts';
import { sampleText } from '../sample-text.ts';

jest.mock('../../../src/locales/load-catalog.ts', () => ({ loadCatalog: jest.fn(), loadAnswerCatalog: jest.fn() }));

/** The inspector with the words up to the verdict and no others. */
function show(language: Language) {
  const { locale, unstated, card, missing, pane } = catalogFor(language);
  const words: AnswerCatalog = { language, locale, unstated, card, missing, pane };
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
  expect(screen.getByTestId('verdict')).toHaveTextContent(catalogFor('da').card.what['relay-delivery']);
  expect(screen.queryByTestId('facts')).toBeNull();
  give();
  expect(await screen.findByTestId('facts')).toHaveTextContent(catalogFor('da').messages.messageFacts.names['relayed-by']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('words that cannot be fetched leave the verdict alone, and are said to be missing', async () => {
  jest.mocked(loadCatalog).mockRejectedValueOnce(new Error('no such file'));
  const words = show('nl');
  expect(await screen.findByRole('alert')).toHaveTextContent(words.pane.partMissing);
  expect(screen.getByTestId('verdict')).toBeVisible();
  expect(screen.queryByTestId('facts')).toBeNull();
});
