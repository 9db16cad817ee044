/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { detect } from '../../src/detection/index.ts';
import { recordOfDetection } from '../../src/triage/record-of-detection.ts';
import { rowOf } from '../../src/triage-view/message-row.ts';
import { MessageTable } from '../../src/triage-view/MessageTable.tsx';
import type { SampleId } from '../../src/page/samples/samples.ts';
import { languages } from '../support/locales.ts';
import { sampleText } from '../ui/sample-text.ts';
import { speechIn } from './speech-in.ts';

const rowsOf = (ids: readonly SampleId[]) =>
  ids.map((id, at) =>
    rowOf(recordOfDetection(detect(sampleText(id)), { source: `${id}.eml`, item: 1, within: null, carries: 0 }), at),
  );
const bodyRows = () => screen.getAllByRole('row').slice(1);

test.each(languages)(
  'what a filter found is a word of its own in the list, to be sorted and narrowed by, %s',
  async (language) => {
    const speech = speechIn(language);
    const { view, words } = speech;
    render(<MessageTable rows={rowsOf(['relay-delivery', 'junk-phishing'])} speech={speech} onOpen={null} />);
    const heading = screen.getByRole('columnheader', { name: view.columns.danger });
    const dangers = (): (string | null)[] => bodyRows().map((row) => within(row).getAllByRole('cell')[3]?.textContent ?? null);
    expect(dangers()).toEqual(['–', words.threats.phishing]);
    await userEvent.click(within(heading).getByRole('button'));
    expect(dangers()).toEqual([words.threats.phishing, '–']);
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const choice = screen.getByRole('combobox', { name: view.columns.danger });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([view.any, words.threats.phishing]);
    await userEvent.selectOptions(choice, words.threats.phishing);
    expect(dangers()).toEqual([words.threats.phishing]);
  },
);

test('where no filter found any danger there is no column for it', () => {
  const speech = speechIn('en');
  render(<MessageTable rows={rowsOf(['relay-delivery', 'ordinary-pool'])} speech={speech} onOpen={null} />);
  expect(screen.queryByRole('columnheader', { name: speech.view.columns.danger })).toBeNull();
  expect(screen.queryByRole('combobox', { name: speech.view.columns.danger })).toBeNull();
});
