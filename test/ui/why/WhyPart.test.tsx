/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../support/locales.ts';
import { sampleText } from '../sample-text.ts';
import { fetched, flat, showPart } from '../show-part.tsx';

const hop =
  'Received: from x.example.com (mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.110.183]) by y.example.com (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 09:15:00 +0000\r\n';

test.each(languages)('every cause and every reason stands there with its tag, the explanations folded (%s)', async (language) => {
  const { explanation, catalog } = await showPart('why', sampleText('relay-delivery'), { language });
  expect(explanation.why.map(({ tag }) => tag)).toContain(catalog.tags.others);
  for (const { text, tag } of explanation.why) {
    expect(screen.getByTestId('why')).toHaveTextContent(flat(text));
    expect(screen.getByTestId('why')).toHaveTextContent(tag ?? '');
  }
  expect(explanation.reasons.map(({ tag }) => tag)).toEqual([catalog.tags.own, catalog.tags.others]);
  for (const { text, tag } of explanation.reasons) {
    expect(screen.getByTestId('reasons')).toHaveTextContent(flat(text));
    expect(screen.getByTestId('reasons')).toHaveTextContent(tag ?? '');
  }
  const caution = screen.getByTestId('caution');
  expect(caution).toHaveTextContent(flat(explanation.shortCaution));
  expect(caution).not.toHaveTextContent(flat(explanation.interpretations.innocent));
  await userEvent.click(within(caution).getByRole('button', { name: catalog.tags.readings }));
  expect(caution).toHaveTextContent(flat(explanation.interpretations.innocent));
  expect(caution).toHaveTextContent(flat(explanation.interpretations.suspicious));
});

test('why it is in Junk Email comes first, with what the outbound filter had found among the causes', async () => {
  const text = sampleText('relay-delivery').replace('dest:I', 'dest:J').replace('SFP:1022', 'SFP:1023');
  expect(text).toContain('dest:J');
  const { explanation, container, catalog } = await showPart('why', text);
  expect(explanation.junk?.placed).toBe('junk');
  expect(screen.getByTestId('junk')).toHaveTextContent(flat(explanation.junk?.text ?? ''));
  const order = [...container.querySelectorAll('[role="tabpanel"] section')].map((one) => one.getAttribute('data-testid'));
  expect(order).toEqual(['junk', 'why', 'reasons', 'caution']);
  expect(screen.getByRole('heading', { name: catalog.tags.junk })).toBeVisible();
});

test('where there was too little to judge nothing is read into it', async () => {
  for (const text of ['', 'Quarterly figures', 'Subject: x\r\nFrom: ana@example.com\r\n']) {
    const { unmount, explanation, catalog } = await showPart('why', text);
    expect(screen.queryByRole('button', { name: catalog.tags.readings })).toBeNull();
    expect(screen.getByTestId('caution')).toHaveTextContent(flat(explanation.shortCaution));
    unmount();
  }
});

test('a quoted line leads to that line among all of them', async () => {
  const { explanation } = await showPart('why', sampleText('relay-delivery'));
  const quote = explanation.reasons[0]?.quotes[0];
  if (!quote) throw new Error('nothing quoted');
  const [button] = within(screen.getByTestId('reasons')).getAllByRole('button', { name: `header ${quote.at + 1}` });
  if (!button) throw new Error('no way to the line');
  await userEvent.click(button);
  await fetched();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Headers');
  expect(document.activeElement).toHaveTextContent(`Header ${quote.at + 1}`);
  expect(document.activeElement).toHaveTextContent(flat(quote.value).slice(0, 60));
});

test('three thousand relay lines of a stranger do not flood the pane', async () => {
  const { container } = await showPart('why', hop.repeat(3000));
  expect(container.querySelectorAll('*').length).toBeLessThan(2000);
  expect(within(screen.getByTestId('reasons')).getAllByRole('listitem').length).toBeGreaterThan(2);
});
