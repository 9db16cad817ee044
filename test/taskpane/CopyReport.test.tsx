/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { detect } from '../../src/detection/index.ts';
import { explain } from '../../src/explanation/explain.ts';
import { reportText } from '../../src/explanation/plain-text.ts';
import { catalogFor } from '../../src/locales/locales.ts';
import { CopyReport } from '../../src/taskpane/components/CopyReport.tsx';
import { sampleText } from './sample-text.ts';

const catalog = catalogFor('en');
const explanation = explain(detect(sampleText('relay-delivery')), catalog);
const report = reportText(explanation, catalog);

let copied: string[];

/** jsdom has neither way to the clipboard. */
function openClipboard(ways: { command: boolean | 'throws'; api: boolean }): void {
  copied = [];
  Object.assign(document, {
    execCommand: () => {
      if (ways.command === 'throws') throw new Error('not allowed');
      const box = document.activeElement;
      if (ways.command && box instanceof HTMLTextAreaElement) copied.push(box.value.slice(box.selectionStart, box.selectionEnd));
      return ways.command;
    },
  });
  const writeText = (text: string): Promise<void> => {
    if (!ways.api) return Promise.reject(new Error('not allowed'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

function press(): HTMLElement {
  render(<CopyReport explanation={explanation} catalog={catalog} />);
  const button = screen.getByRole('button', { name: catalog.pane.copy });
  button.focus();
  fireEvent.click(button);
  return button;
}

test.each([
  [{ command: true, api: false }],
  [{ command: true, api: true }],
  [{ command: false, api: true }],
  [{ command: 'throws', api: true }],
] as const)('the report is copied once with %j', async (ways) => {
  openClipboard(ways);
  press();
  expect(await screen.findByText(catalog.pane.copied)).toBeVisible();
  expect(copied).toEqual([report]);
});

test('focus stays on the button and nothing is left behind', async () => {
  openClipboard({ command: true, api: false });
  const button = press();
  await screen.findByText(catalog.pane.copied);
  expect(button).toHaveFocus();
  expect(document.querySelector('textarea')).toBeNull();
});

test('a closed clipboard shows the report to be copied by hand', async () => {
  openClipboard({ command: false, api: false });
  press();
  expect(await screen.findByText(catalog.pane.copyByHand)).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue(report);
});
