/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { HopTable } from '../../../src/ui/route/HopTable.tsx';
import { hopsOf } from '../../../src/ui/route/listed-hop.ts';
import { catalogFor } from '../../support/locales.ts';
import { sampleText } from '../sample-text.ts';
import { flat } from '../show-part.tsx';

const catalog = catalogFor('en');
const { columns } = catalog.look.route;

const line = (from: string, by: string, time: string): string =>
  `Received: from ${from}.example.com (${from}.example.com [192.0.2.1]) by ${by}.example.net (Postfix) with ESMTPS id ${from}1 for <ana@example.net>; Fri, 20 Nov 2026 ${time} +0000\n`;
const three = line('c', 'd', '09:15:10') + line('b', 'c', '09:15:05') + line('a', 'b', '09:14:05');

function open(headerText: string, isOldestFirst = false) {
  const detection = detect(headerText);
  const hops = hopsOf(detection, explain(detection, catalog));
  const onLine = jest.fn();
  const ordered = isOldestFirst ? [...hops].reverse() : hops;
  render(<HopTable hops={ordered} catalog={catalog} onLine={onLine} isOldestFirst={isOldestFirst} />);
  return { hops, onLine };
}
const rows = (): HTMLElement[] => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const cells = (): string[][] => rows().map((row) => [...row.children].map(({ textContent }) => flat(textContent ?? '')));
/** The steps that the rows are about, without the row of the border. */
const steps = (): string[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => /^\d+/.exec(textContent ?? '')?.[0] ?? '');
const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });

test('a pool that anybody may have claimed is no relay pool in the table, and says why', () => {
  open(sampleText('forged-relay-line'));
  const pool = rows()
    .map((row) => row.querySelector('.pool'))
    .find((found) => found !== null);
  expect(pool).toHaveClass('chip-claim');
  expect(pool).toHaveTextContent(catalog.card.labels['may-be-forged']);
  expect(pool?.querySelector('svg')).toBeNull();
});

test('every clause of every line stands in its column', () => {
  open(three);
  const oldest = cells().at(-1) ?? [];
  expect(oldest[2]).toBe('09:14:05');
  expect(oldest[3]).toContain('a.example.com');
  expect(oldest[4]).toContain('b.example.net');
  expect(oldest[5]).toBe(
    `${columns.with} ESMTPS${columns.tls} ${catalog.look.route.encrypted}${columns.id} a1${columns.for} <ana@example.net>`,
  );
});

test('the slowest step comes first on request, and the order of the route again after that', async () => {
  open(three);
  expect(steps()).toEqual(['3', '2', '1']);
  expect(head(columns.step)).toHaveAttribute('aria-sort', 'descending');
  // 5 s to the newest, 60 s to the one in the middle
  await userEvent.click(screen.getByRole('button', { name: columns.delay }));
  expect(steps()).toEqual(['2', '3', '1']);
  expect(head(columns.delay)).toHaveAttribute('aria-sort', 'descending');
  expect(head(columns.step)).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(screen.getByRole('button', { name: columns.step }));
  expect(steps()).toEqual(['3', '2', '1']);
});

test('lines without a time stand last among the slowest, with a dash', async () => {
  open(`Received: from x.example.com by y.example.net with SMTP id 1\n${three}`);
  expect(
    cells()
      .filter((row) => row.length > 1)[0]
      ?.slice(1, 3),
  ).toEqual(['–', '–']);
  await userEvent.click(screen.getByRole('button', { name: columns.delay }));
  expect(steps().slice(0, 2)).toEqual(['2', '3']);
});

test.each([true, false])('the border is a row between the two worlds, oldest first: %p', (isOldestFirst) => {
  const { hops } = open(sampleText('relay-delivery'), isOldestFirst);
  const border = screen.getByTestId('border');
  expect(border).toHaveTextContent(isOldestFirst ? catalog.look.route.aboveAreOthers : catalog.pane.parts.route.border);
  const own = hops.find(({ stop }) => stop.stretch === 'border');
  const beside = isOldestFirst ? border.nextElementSibling : border.previousElementSibling;
  expect(beside?.querySelector('th')).toHaveTextContent(new RegExp(`^${own?.step ?? '?'}`));
});

test('no border is drawn where the rows are not in the order of the route', async () => {
  open(sampleText('relay-delivery'));
  await userEvent.click(screen.getByRole('button', { name: columns.delay }));
  expect(screen.queryByTestId('border')).toBeNull();
});

test('a line that fits no server stands as it is written', () => {
  open('Received: from Forms Server by intake.example.net id 7; Fri, 20 Nov 2026 09:15:00 +0000\n');
  expect(
    cells()
      .find((row) => row.length > 1)
      ?.slice(3, 5),
  ).toEqual(['Forms Server', 'intake.example.net']);
});

test('a row leads to its header line', async () => {
  const { onLine } = open(three);
  await userEvent.click(screen.getByRole('button', { name: 'Header 2' }));
  expect(onLine).toHaveBeenCalledWith(1);
});

test('of a route without end the first hundred lines are in the table', () => {
  open(line('a', 'b', '09:15:00').repeat(130));
  expect(steps()).toHaveLength(100);
});
