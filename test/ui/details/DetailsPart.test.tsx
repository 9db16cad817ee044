/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../support/locales.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { sampleText } from '../sample-text.ts';
import { flat, showPart } from '../show-part.tsx';

test.each(languages)('every code stands raw, in words, and marked as documented or not (%s)', async (language) => {
  const { explanation, catalog } = await showPart('details', junkBlock(), { language });
  await unfoldAll();
  const { details } = explanation;
  const words = catalog.pane.parts.details;
  const items = [...document.querySelectorAll('.codes > li, .own-codes > li')];
  expect(details.length).toBeGreaterThan(5);
  expect(items).toHaveLength(details.length);
  const shown = items.map(({ textContent }) => flat(textContent ?? ''));
  for (const { key, value, meaning, documented } of details) {
    const raw = flat(key === '' ? value : `${key}:${value}`);
    const status = documented ? words.documented : words.undocumented;
    expect(shown.filter((text) => [raw, flat(meaning), status].every((part) => text.includes(part)))).not.toEqual([]);
  }
  expect(new Set(details.map(({ documented }) => documented)).size).toBe(2);
});

test('the codes of one line stand under its name, once', async () => {
  const { container } = await showPart('details', sampleText('not-from-microsoft365'));
  await unfoldAll();
  const names = [...container.querySelectorAll('[data-testid="codes"] h4')].map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(names.length);
});

test('authentication results stand as a table with the domain and how it aligns', async () => {
  const line =
    'Authentication-Results: mx.example.net; spf=softfail smtp.mailfrom=bounce.example.com; dkim=pass header.d=example.org; dmarc=fail header.from=example.com\r\n';
  await showPart('details', `${line}From: Ana <ana@example.com>\r\n${sampleText('ordinary-pool')}`);
  await unfoldAll();
  const table = within(screen.getByTestId('authentication'))
    .getAllByRole('table')
    .find((each) => each.dataset['testid'] !== 'matrix');
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
  await unfoldAll();
  expect(screen.getByTestId('authentication')).toHaveTextContent('<i>pass</i>');
  expect(container.querySelector('i')).toBeNull();
});

test('the verdict of the own filter comes first, then the sender checks, and folded below what others wrote', async () => {
  const { catalog } = await showPart('details', sampleText('relay-delivery'));
  const sections = ['own-codes', 'authentication', 'codes'];
  const shown = [...document.querySelectorAll('[data-testid]')].map((element) => element.getAttribute('data-testid') ?? '');
  expect(shown.filter((id) => sections.includes(id))).toEqual(sections);
  const own = within(screen.getByTestId('own-codes'));
  const { meanings } = catalog.codes;
  expect(own.getAllByRole('listitem').map((item) => item.querySelector('code')?.textContent)).toEqual([
    'CAT:NONE',
    'SFV:NSPM',
    'SCL:1',
    'BCL:0',
    'dest:I',
    'compauth:fail',
    'reason:001',
    'action:none',
  ]);
  expect(own.getAllByRole('listitem')[0]).toHaveTextContent(meanings['category-none']);
  const codes = within(screen.getByTestId('codes'));
  expect(codes.getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  expect(codes.queryByText('SCL:1')).toBeNull();
});

/** Opens everything that is folded in the part on show. */
async function unfoldAll(): Promise<void> {
  const panel = screen.getByRole('tabpanel');
  for (const button of panel.querySelectorAll('button[aria-expanded="false"]')) await userEvent.click(button);
}
