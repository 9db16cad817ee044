/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Inspection } from '../../../src/inspection/inspection.ts';
import MessageList from '../../../src/page/list/MessageList.tsx';
import { pageMore } from '../../../src/locales/en/page-more.ts';
import { inspectText } from '../../support/inspected.ts';
import { catalogFor } from '../../support/locales.ts';
import { sampleText } from '../../ui/sample-text.ts';

const catalog = catalogFor('en');
const words = pageMore.list;
const refused: Inspection = { state: 'refused', refusal: 'archive', fileName: 'two.zip' };
const entries = [
  ...(['ordinary-pool', 'relay-delivery', 'headers-missing', 'junk-phishing'] as const).map((id) => inspectText(sampleText(id))),
  refused,
].map((inspection) => ({ inspection, label: null }));

const shown = (): string[] =>
  within(screen.getByTestId('entries'))
    .getAllByRole('row')
    .map((row) => within(row).getByRole('button').textContent);
const bar = (name: string, count: number): HTMLElement => screen.getByRole('button', { name: `${name} ${String(count)}` });

async function open(onChoose: (place: number) => void = () => undefined) {
  render(<MessageList entries={entries} chosen={1} catalog={catalog} onChoose={onChoose} />);
  await screen.findByRole('heading', { name: 'Messages: 5' });
}

test('the bars count the answers, and a press leaves the rows of one', async () => {
  await open();
  expect(shown()).toHaveLength(5);
  await userEvent.click(bar(words.groups.relay, 2));
  expect(shown()).toEqual(['Your mailbox is almost full', 'Invoice 20261014']);
  expect(bar(words.groups.relay, 2)).toHaveAttribute('aria-pressed', 'true');
  expect(bar(words.groups.other, 1)).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(bar(words.groups.relay, 2));
  expect(shown()).toHaveLength(5);
  expect(bar(words.groups.unread, 1)).toBeVisible();
});

test('the search leaves what fits, and says when nothing does', async () => {
  await open();
  const box = screen.getByRole('searchbox', { name: words.search });
  await userEvent.type(box, 'two.z');
  expect(shown()).toEqual(['two.zip']);
  expect(box).toHaveFocus();
  await userEvent.type(box, 'zzz');
  expect(screen.getByText(words.noneFit)).toBeVisible();
});

test('a heading puts the rows in order and says so, and a row opens its own message in any order', async () => {
  const chosen: number[] = [];
  await open((place) => void chosen.push(place));
  const heading = screen.getByRole('columnheader', { name: words.columns.message });
  expect(heading).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(shown()).toEqual([
    'Your mailbox is almost full',
    'Invoice 20261014',
    'Invoice 20261014',
    'Agenda for Friday',
    'two.zip',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Agenda for Friday' }));
  expect(chosen).toEqual([0]);
});

test('the row of an export, of a mailbox and of an archive leads to the page for many messages; no other does', async () => {
  const exported = { ...inspectText(sampleText('headers-missing')), doubts: ['export' as const] };
  const several = { ...inspectText(sampleText('internal')), doubts: ['first-of-several' as const] };
  const given = [...entries, ...[exported, several].map((inspection) => ({ inspection, label: null }))];
  render(<MessageList entries={given} chosen={1} catalog={catalog} onChoose={() => undefined} />);
  await screen.findByRole('heading', { name: 'Messages: 7' });
  const told = within(screen.getByTestId('entries'))
    .getAllByRole('link', { name: words.forTriage.open })
    .map((link) => [link.getAttribute('href'), link.parentElement?.textContent]);
  const { export: isExport, several: isSeveral, open: way } = words.forTriage;
  expect(told).toHaveLength(3);
  expect(told).toEqual(expect.arrayContaining([isExport, isSeveral, ''].map((text) => ['triage.html', `${text} ${way}`])));
});

test('the list is saved as a file of its own making', async () => {
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${String(blobs.push(blob))}`, revokeObjectURL: () => undefined });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await open();
  await userEvent.click(screen.getByRole('button', { name: words.save }));
  await waitFor(() => expect(clicked).toHaveBeenCalledTimes(1));
  expect(blobs[0]?.type).toBe('text/csv;charset=utf-8');
  expect(blobs[0]?.size).toBeGreaterThan(1000);
  clicked.mockRestore();
});
