/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor } from '../../support/locales.ts';
import { StepTime } from '../../../src/ui/route/StepTime.tsx';
import { sampleText } from '../sample-text.ts';
import { fetched, flat, showPart } from '../show-part.tsx';

const hop = (from: string, by: string, time: string): string =>
  `Received: from ${from}.example.com (${from}.example.com [192.0.2.1]) by ${by}.example.net (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 ${time} +0000\r\n`;

test('each step stands with its servers, its time and how long after the step before', async () => {
  const { explanation } = await showPart('route', sampleText('relay-delivery'));
  // the oldest stands first
  const steps = within(screen.getByTestId('route')).getAllByRole('listitem').reverse();
  expect(steps).toHaveLength(explanation.route.length);
  explanation.route.forEach(({ from, by, time, delay, pool, stretchName }, index) => {
    for (const words of [from, by, time, delay, pool, stretchName])
      if (words !== null) expect(steps[index]).toHaveTextContent(flat(words));
  });
  expect(explanation.route.filter(({ relay }) => relay)).toHaveLength(1);
});

test('a step that may be forged is marked as a claim, and not as the relay pool', async () => {
  const { catalog } = await showPart('route', sampleText('forged-relay-line'));
  const route = screen.getByTestId('route');
  expect(route.querySelectorAll('li.relay')).toHaveLength(0);
  expect(route.querySelectorAll('li.claim')).toHaveLength(1);
  expect(route.querySelector('li.claim .pool')).toHaveTextContent(catalog.card.labels['may-be-forged']);
});

test('the border is drawn once, where the own mail system took the message over', async () => {
  const { explanation, catalog } = await showPart('route', sampleText('relay-delivery'));
  const at = explanation.route.findIndex(({ stretch }) => stretch === 'border');
  expect(screen.getAllByTestId('border')).toHaveLength(1);
  expect(within(screen.getByTestId('route')).getAllByRole('listitem').reverse()[at]).toContainElement(
    screen.getByTestId('border'),
  );
  expect(screen.getByTestId('border')).toHaveTextContent(catalog.look.route.aboveAreOthers);
});

test('a newer step with an earlier time is named a clock difference, and explained', async () => {
  const { catalog } = await showPart(
    'route',
    hop('b', 'c', '09:15:00') + hop('a', 'b', '09:15:30') + 'From: ana@example.com\r\n',
  );
  const [second, first] = within(screen.getByTestId('route')).getAllByRole('listitem');
  expect(first).toHaveTextContent('clock difference of 30 s');
  expect(first?.querySelector('.skewed')).not.toBeNull();
  expect(second?.querySelector('.skewed')).toBeNull();
  expect(screen.getByText(catalog.pane.parts.route.clockNote)).toBeVisible();
});

test('a step leads to its header line', async () => {
  const { explanation } = await showPart('route', sampleText('relay-delivery'));
  const last = explanation.route.at(-1);
  await userEvent.click(screen.getByRole('button', { name: `Header ${(last?.at ?? 0) + 1}` }));
  await fetched();
  expect(document.activeElement).toHaveTextContent(`Header ${(last?.at ?? 0) + 1}`);
});

test('a route of many steps shows the newest, and the rest on demand', async () => {
  await showPart('route', hop('a', 'b', '09:15:00').repeat(60));
  const route = screen.getByTestId('route');
  expect(within(route).getAllByRole('listitem')).toHaveLength(25);
  await userEvent.click(within(route).getByRole('button', { name: /35/ }));
  expect(within(route).getAllByRole('listitem')).toHaveLength(60);
});

test('a time stands in UTC, and by the clock of the reader where that differs', () => {
  const catalog = catalogFor('en');
  const stop = { moment: '2026-11-20T23:30:00.000Z', time: '20 Nov 2026, 23:30:00 UTC' };
  const offset = new Date(stop.moment).getTimezoneOffset();
  render(<StepTime moment={stop.moment} time={stop.time} catalog={catalog} />);
  expect(screen.getByText(stop.time)).toHaveAttribute('datetime', stop.moment);
  expect(screen.queryByTestId('local-time') !== null).toBe(offset !== 0);
});

test('a time in another zone names the day there', () => {
  const catalog = catalogFor('en');
  render(
    <StepTime moment="2026-11-20T23:30:00.000Z" time="20 Nov 2026, 23:30:00 UTC" catalog={catalog} zone="Europe/Copenhagen" />,
  );
  expect(screen.getByTestId('local-time')).toHaveTextContent('21 Nov 2026, 00:30 your time');
});
