/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../../src/locales/locales.ts';
import { sampleText } from '../sample-text.ts';
import { fetched, flat, showPart } from './show-part.tsx';

const hop =
  'Received: from x.example.com (mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.110.183]) by y.example.com (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 09:15:00 +0000\r\n';

test.each(languages)('every cause, criterion, reason and reading stands there (%s)', async (language) => {
  const { explanation, catalog } = await showPart('why', sampleText('relay-delivery'), { language });
  for (const sentence of explanation.why) expect(screen.getByTestId('why')).toHaveTextContent(flat(sentence));
  expect(explanation.arrival).toHaveLength(3);
  for (const { name, stateName, text } of explanation.arrival) {
    expect(screen.getByTestId('arrival')).toHaveTextContent(flat(name));
    expect(screen.getByTestId('arrival')).toHaveTextContent(stateName);
    expect(screen.getByTestId('arrival')).toHaveTextContent(flat(text));
  }
  const reasons = screen.getByTestId('reasons');
  await userEvent.click(within(reasons).getByRole('button', { name: moreOf(catalog.pane.more) }));
  for (const { text } of explanation.reasons) expect(reasons).toHaveTextContent(flat(text));
  expect(screen.getByTestId('readings')).toHaveTextContent(flat(explanation.readings.innocent));
  expect(screen.getByTestId('readings')).toHaveTextContent(flat(explanation.readings.suspicious));
  expect(explanation.unknowable.length).toBeGreaterThan(0);
  for (const { what, where } of explanation.unknowable) {
    expect(screen.getByTestId('caution')).toHaveTextContent(flat(what));
    expect(screen.getByTestId('caution')).toHaveTextContent(flat(where));
  }
  expect(screen.getByTestId('caution')).toHaveTextContent(flat(explanation.caution));
});

test('where there was too little to judge nothing is read into it', async () => {
  for (const text of ['', 'Quarterly figures', 'Subject: x\r\nFrom: ana@example.com\r\n']) {
    const { unmount, explanation } = await showPart('why', text);
    expect(screen.queryByTestId('readings')).toBeNull();
    expect(screen.getByTestId('caution')).toHaveTextContent(flat(explanation.caution));
    unmount();
  }
});

test('a long header line unfolds by keyboard and folds again', async () => {
  const { catalog } = await showPart('why', sampleText('relay-delivery'));
  const words = catalog.pane;
  const [button] = within(screen.getByTestId('reasons')).getAllByRole('button', { name: words.wholeLine });
  if (!button) throw new Error('no folded line');
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(button).toHaveTextContent(words.shortLine);
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a quoted line leads to that line among all of them', async () => {
  const { explanation } = await showPart('why', sampleText('relay-delivery'));
  const quote = explanation.reasons[0]?.quotes[0];
  if (!quote) throw new Error('nothing quoted');
  const name = `Header line ${quote.at + 1}`;
  const [button] = within(screen.getByTestId('reasons')).getAllByRole('button', { name });
  if (!button) throw new Error('no way to the line');
  await userEvent.click(button);
  await fetched();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Headers');
  expect(document.activeElement).toHaveTextContent(name);
  expect(document.activeElement).toHaveTextContent(flat(quote.value).slice(0, 60));
});

test('three thousand relay lines of a stranger do not flood the pane', async () => {
  const { container } = await showPart('why', hop.repeat(3000));
  expect(container.querySelectorAll('*').length).toBeLessThan(2000);
  expect(within(screen.getByTestId('reasons')).getAllByRole('listitem').length).toBeGreaterThan(2);
});

/** The words of the button for the rest of a list, with any number in them. */
function moreOf(words: string): (name: string) => boolean {
  const [before = '', after = ''] = words.split('{count}');
  return (name) => name.startsWith(before) && name.endsWith(after);
}
