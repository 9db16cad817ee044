/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { asHtml } from '../../../src/explanation/documents/render/render-html.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { catalogFor } from '../../support/locales.ts';
import { inspectText } from '../../support/inspected.ts';
import { openClipboard } from '../clipboard.ts';
import { sampleText } from '../sample-text.ts';
import { showPart } from '../show-part.tsx';

const words = catalogFor('en').pane;
const headerText = sampleText('relay-delivery');

async function press() {
  const { explanation } = await showPart('why', headerText);
  const { ticket } = readyMadeTexts(inspectText(headerText).detection, explanation, catalogFor('en'), { redacted: true });
  const button = screen.getByRole('button', { name: words.copy });
  button.focus();
  await act(() => {
    fireEvent.click(button);
    return Promise.resolve();
  });
  return { button, text: asPlainText(ticket), html: asHtml(ticket) };
}

test.each([{ api: false }, { api: true }])(
  'the old command copies the report once, plain and formatted, with %j',
  async ({ api }) => {
    const copied = openClipboard({ command: true, api });
    const { text, html } = await press();
    expect(await screen.findByText(words.copied)).toBeVisible();
    expect(copied).toEqual([{ text, html }]);
  },
);

test.each([{ command: false }, { command: 'throws' }] as const)(
  'the Clipboard API stands in for it with %j',
  async ({ command }) => {
    const copied = openClipboard({ command, api: true });
    const { text } = await press();
    expect(await screen.findByText(words.copied)).toBeVisible();
    expect(copied).toEqual([{ text }]);
  },
);

test('focus stays on the button and nothing is left behind', async () => {
  openClipboard({ command: true, api: false });
  const { button } = await press();
  await screen.findByText(words.copied);
  expect(button).toHaveFocus();
  expect(document.querySelector('textarea')).toBeNull();
});

test('a closed clipboard shows the report to be copied by hand', async () => {
  openClipboard({ command: false, api: false });
  const { text } = await press();
  expect(await screen.findByText(words.copyByHand)).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue(text);
});
