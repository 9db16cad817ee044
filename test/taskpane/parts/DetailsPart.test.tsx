/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { languages } from '../../../src/locales/locales.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { sampleText } from '../sample-text.ts';
import { flat, showPart } from './show-part.tsx';

test.each(languages)('every code stands raw, in words, and marked as documented or not (%s)', async (language) => {
  const { explanation, catalog } = await showPart('details', junkBlock(), { language });
  const { details } = explanation;
  const words = catalog.pane.parts.details;
  const codes = screen.getByTestId('codes');
  const items = [...codes.querySelectorAll('.codes > li')];
  expect(details.length).toBeGreaterThan(5);
  expect(items).toHaveLength(details.length);
  details.forEach(({ key, value, meaning, documented }, index) => {
    expect(items[index]?.querySelector('code')).toHaveTextContent(flat(key === '' ? value : `${key}:${value}`));
    expect(items[index]).toHaveTextContent(flat(meaning));
    expect(items[index]?.querySelector('.badge')).toHaveTextContent(documented ? words.documented : words.undocumented);
  });
  expect(new Set(details.map(({ documented }) => documented)).size).toBe(2);
});

test('the codes of one line stand under its name, once', async () => {
  const { explanation } = await showPart('details', junkBlock());
  const headings = within(screen.getByTestId('codes')).getAllByRole('heading', { level: 3 });
  expect(headings).toHaveLength(new Set(explanation.details.map(({ at }) => at)).size);
});

test('authentication results stand as a table with the domain and how it aligns', async () => {
  const line =
    'Authentication-Results: mx.example.net; spf=softfail smtp.mailfrom=bounce.example.com; dkim=pass header.d=example.org; dmarc=fail header.from=example.com\r\n';
  await showPart('details', `${line}From: Ana <ana@example.com>\r\n${sampleText('ordinary-pool')}`);
  const [table] = within(screen.getByTestId('authentication')).getAllByRole('table');
  if (!table) throw new Error('no table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['spf', 'softfail', 'bounce.example.com', 'in relaxed mode: one is a subdomain of the other'],
    ['dkim', 'pass', 'example.org', 'no, another domain'],
    ['dmarc', 'fail', 'example.com', '–'],
  ]);
});

test('markup in a stranger’s result is text', async () => {
  const { container } = await showPart(
    'details',
    `Authentication-Results: <b>x</b>; spf=<i>pass</i>\r\n${sampleText('ordinary-pool')}`,
  );
  expect(screen.getByTestId('authentication')).toHaveTextContent('<i>pass</i>');
  expect(container.querySelector('i')).toBeNull();
});
