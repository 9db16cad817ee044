/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { detect } from '../../../src/detection/index.ts';
import { openClipboard } from '../clipboard.ts';
import { sampleText } from '../sample-text.ts';
import { flat, showPart } from '../show-part.tsx';

const headerText = sampleText('relay-delivery');
const many = Array.from({ length: 250 }, (_, at) => `X-Line-${at}: value ${at}\r\n`).join('');

const lines = (): HTMLElement[] => within(screen.getByTestId('headers')).getAllByRole('listitem');

test('every header line stands there with its number, newest first', async () => {
  await showPart('headers', headerText);
  const { fields } = detect(headerText);
  expect(lines()).toHaveLength(fields.length);
  fields.forEach(({ name, value }, at) => {
    expect(lines()[at]).toHaveTextContent(`Header ${at + 1}`);
    expect(lines()[at]).toHaveTextContent(flat(`${name}: ${value}`));
  });
});

test('a search in any letter case narrows the lines down to those that hold the text', async () => {
  const { catalog } = await showPart('headers', headerText);
  const { search, none } = catalog.pane.parts.headers;
  const box = screen.getByRole('searchbox', { name: search });
  await userEvent.type(box, 'received-SPF');
  const wanted = detect(headerText).fields.filter(({ name, value }) => /received-spf/i.test(`${name}: ${value}`));
  expect(wanted.length).toBeGreaterThan(0);
  expect(lines()).toHaveLength(wanted.length);
  await userEvent.clear(box);
  await userEvent.type(box, '.*');
  expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  expect(screen.getByText(none)).toBeVisible();
});

test('many lines come in portions', async () => {
  await showPart('headers', many);
  expect(lines()).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(lines()).toHaveLength(250);
});

test('raw text stands as it came, folds and all', async () => {
  const folded = 'Subject: one\r\n\ttwo\r\nFrom: ana@example.com\r\n';
  const { catalog } = await showPart('headers', folded);
  const { raw } = catalog.pane.parts.headers;
  await userEvent.click(screen.getByRole('button', { name: raw }));
  expect(screen.getByRole('textbox', { name: raw })).toHaveValue(folded.replaceAll('\r\n', '\n'));
  expect(screen.queryByTestId('headers')).toBeNull();
});

test('the copy is the text as it came', async () => {
  const copied = openClipboard({ command: false, api: true });
  const { catalog } = await showPart('headers', headerText);
  const { copy, copied: said } = catalog.pane.parts.headers;
  await userEvent.click(screen.getByRole('button', { name: copy }));
  expect(await screen.findByText(said)).toBeVisible();
  expect(copied).toEqual([{ text: headerText }]);
});

test('markup in a header line is text', async () => {
  const { container } = await showPart('headers', 'X-Bait: <img src=x onerror=alert(1)>\r\nFrom: ana@example.com\r\n');
  expect(lines()[0]).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(container.querySelector('img')).toBeNull();
});
