/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { sortRemedies } from '../../../src/explanation/remedies/sort-remedies.ts';
import PrintedAnswer from '../../../src/ui/print/PrintedAnswer.tsx';
import { inspectText } from '../../support/inspected.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { sampleText } from '../sample-text.ts';

const headerText = sampleText('relay-delivery');
const inspected = inspectText(headerText);

test.each(languages)('the sheet in %s holds the whole answer while somebody prints, and is gone afterwards', (language) => {
  if (!('detection' in inspected)) throw new Error('The sample has no detection.');
  const catalog = catalogFor(language);
  render(<PrintedAnswer inspected={inspected} catalog={catalog} />);
  expect(screen.queryByTestId('print-sheet')).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const sheet = screen.getByTestId('print-sheet');
  const { card, why, reasons, remedies, shortCaution, interpretations } = explain(detect(headerText), catalog);
  expect(within(sheet).getByTestId('message-subject')).toHaveTextContent('Invoice 20261014');
  const wanted = [
    card.what,
    ...card.actions,
    ...[...why, ...reasons].map(({ text }) => text),
    ...remedies.flatMap(({ audienceName, remedies: all }) => [audienceName, ...all.map(({ title }) => title)]),
    shortCaution,
    interpretations.innocent,
    interpretations.suspicious,
    'relay.northwind',
  ];
  for (const text of wanted) expect(sheet).toHaveTextContent(text.replace(/\s+/g, ' '));
  // the lines that the evidence names, under their own numbers
  const lines = within(screen.getByTestId('printed-lines')).getAllByRole('listitem');
  expect(lines.map((line) => line.getAttribute('value'))).toEqual(expect.arrayContaining(['11', '35']));
  expect(lines.find((line) => line.getAttribute('value') === '11')).toHaveTextContent('Received: from HK2PR02CU002.outbound');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByTestId('print-sheet')).toBeNull();
});

test('an answer that another stands in the place of is not printed', () => {
  const catalog = catalogFor('en');
  const other = sampleText('ordinary-pool');
  render(
    <>
      <div hidden>
        <PrintedAnswer inspected={inspected} catalog={catalog} />
      </div>
      <PrintedAnswer inspected={inspectText(other)} catalog={catalog} />
    </>,
  );
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByTestId('print-sheet')).toHaveTextContent(explain(detect(other), catalog).card.what);
});

// of eleven remedies a page of paper takes the titles; of a few, what each says
test.each(languages)('the sheet in %s says more where there is less to do', (language) => {
  const catalog = catalogFor(language);
  const few = sampleText('not-from-microsoft365');
  render(<PrintedAnswer inspected={inspectText(few)} catalog={catalog} />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const { remedies } = explain(detect(few), catalog);
  const likely = remedies.flatMap(({ remedies: all }) => sortRemedies(all).likely);
  expect(likely.length).toBeGreaterThan(0);
  const sheet = screen.getByTestId('print-sheet');
  for (const { text } of likely) expect(sheet).toHaveTextContent(text.replace(/\s+/g, ' '));
});

test('every page that the advice on paper cites by number is named there', () => {
  render(<PrintedAnswer inspected={inspectText(sampleText('junk-phishing'))} catalog={catalogFor('en')} />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const advice = screen.getByTestId('printed-remedies');
  const cited = within(advice)
    .getAllByRole('listitem')
    .flatMap(({ textContent }) => textContent.match(/\[\d+\]/g) ?? []);
  expect(cited).not.toEqual([]);
  for (const number of cited) expect(within(advice).getByText((text) => text.startsWith(`${number} `))).toBeVisible();
});
