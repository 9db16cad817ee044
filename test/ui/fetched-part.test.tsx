/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { catalogFor } from '../support/locales.ts';
import { fetchedPart } from '../../src/ui/fetched-part.tsx';
import { PartMissing } from '../../src/ui/PartMissing.tsx';

const catalog = catalogFor('nl');

test('what was fetched is not mounted anew for the next message, or its style sheet would be fetched anew too', async () => {
  const load = jest.fn(() => Promise.resolve({ default: () => <link rel="stylesheet" href="parts.css" /> }));
  const Styled = fetchedPart<object>(load, () => null);
  const view = render(<Styled askedFor={1} />);
  await waitFor(() => expect(view.container.querySelector('link')).not.toBeNull());
  const link = view.container.querySelector('link');
  view.rerender(<Styled askedFor={2} />);
  await waitFor(() => expect(view.container.querySelector('link')).toBe(link));
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that could not be fetched is asked for again for the next message', async () => {
  const load = jest.fn(() => Promise.reject(new Error('offline')));
  const Lost = fetchedPart<{ readonly catalog: typeof catalog }>(load, PartMissing);
  const view = render(<Lost askedFor={1} catalog={catalog} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(catalog.pane.partMissing);
  view.rerender(<Lost askedFor={1} catalog={catalog} />);
  expect(load).toHaveBeenCalledTimes(1);
  load.mockImplementation((): Promise<never> => Promise.resolve({ default: () => <p>There</p> } as never));
  view.rerender(<Lost askedFor={2} catalog={catalog} />);
  expect(await screen.findByText('There')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a part that cannot be fetched says so, and is asked for again when it is shown anew, not before', async () => {
  const load = jest.fn(() => Promise.reject(new Error('offline')));
  const Lost = fetchedPart<{ readonly catalog: typeof catalog }>(load, PartMissing);
  const view = render(<Lost key="first message" catalog={catalog} waiting="…" />);
  expect(view.container).toHaveTextContent('…');
  expect(await screen.findByRole('alert')).toHaveTextContent(catalog.pane.partMissing);
  view.rerender(<Lost key="first message" catalog={catalog} />);
  expect(load).toHaveBeenCalledTimes(1);
  view.rerender(<Lost key="second message" catalog={catalog} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(catalog.pane.partMissing);
  expect(load).toHaveBeenCalledTimes(2);
  load.mockImplementation((): Promise<never> => Promise.resolve({ default: () => <p>There</p> } as never));
  view.rerender(<Lost key="third message" catalog={catalog} />);
  expect(await screen.findByText('There')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  // what was fetched once is there at once
  view.rerender(<Lost key="fourth message" catalog={catalog} />);
  expect(screen.getByText('There')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});
