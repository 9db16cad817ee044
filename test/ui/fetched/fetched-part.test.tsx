/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import { catalogFor } from '../../support/locales.ts';
import { fetchedPart } from '../../../src/ui/fetched/fetched-part.tsx';
import { PartMissing } from '../../../src/ui/fetched/PartMissing.tsx';

const catalog = catalogFor('nl');

test('what was fetched is not mounted anew for the next message', async () => {
  const load = jest.fn(() => Promise.resolve({ default: () => <p>There</p> }));
  const Part = fetchedPart<object>(load, () => null);
  const view = render(<Part askedFor={1} />);
  const shown = await screen.findByText('There');
  view.rerender(<Part askedFor={2} />);
  await waitFor(() => expect(screen.getByText('There')).toBe(shown));
  expect(load).toHaveBeenCalledTimes(1);
});

describe('a part with a style sheet', () => {
  const linksTo = (file: string): HTMLLinkElement[] => [
    ...document.head.querySelectorAll<HTMLLinkElement>(`link[href="${file}"]`),
  ];
  /** Says of a link what the browser would. */
  const settle = (file: string, type: 'load' | 'error'): void => {
    act(() => linksTo(file).forEach((link) => void link.dispatchEvent(new Event(type))));
  };
  const load = (): Promise<{ readonly default: () => ReactElement }> => Promise.resolve({ default: () => <p>There</p> });
  const missing = (): null => null;
  const append = document.head.append.bind(document.head);
  // nothing is fetched until the test says so
  beforeEach(() => {
    document.head.append = (...nodes) => nodes.forEach((node) => document.head.appendChild(node as Node));
  });
  afterEach(() => {
    document.head.append = append;
  });

  test('is shown when that is there, which one link fetches for all parts and messages', async () => {
    const First = fetchedPart<object>(load, missing, ['late.css']);
    const Second = fetchedPart<object>(load, missing, ['late.css']);
    const view = render(
      <>
        <First askedFor={1} />
        <Second waiting="…" />
      </>,
    );
    await act(() => load());
    expect(screen.queryByText('There')).toBeNull();
    expect(linksTo('late.css')).toHaveLength(1);
    settle('late.css', 'load');
    expect(await screen.findAllByText('There')).toHaveLength(2);
    view.rerender(<First askedFor={2} />);
    view.unmount();
    expect(linksTo('late.css')).toHaveLength(1);
  });

  test('is shown without it where it cannot be fetched, and it is asked for again for the next message', async () => {
    const Part = fetchedPart<object>(load, missing, ['lost.css']);
    const view = render(<Part askedFor={1} />);
    await act(() => load());
    settle('lost.css', 'error');
    expect(await screen.findByText('There')).toBeVisible();
    expect(linksTo('lost.css')).toHaveLength(0);
    view.rerender(<Part askedFor={2} />);
    expect(screen.getByText('There')).toBeVisible();
    expect(linksTo('lost.css')).toHaveLength(1);
  });

  test('is shown without one that does not come for seconds, which still counts when it comes', async () => {
    jest.useFakeTimers();
    try {
      const Part = fetchedPart<object>(load, missing, ['slow.css']);
      render(<Part />);
      await act(() => jest.advanceTimersByTimeAsync(3_000));
      expect(screen.queryByText('There')).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(screen.getByText('There')).toBeVisible();
      expect(linksTo('slow.css')).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('asks for none that the page has from the start', async () => {
    const own = document.createElement('link');
    own.setAttribute('href', 'own.css');
    document.head.appendChild(own);
    const Part = fetchedPart<object>(load, missing, ['own.css']);
    render(<Part />);
    expect(await screen.findByText('There')).toBeVisible();
    expect(linksTo('own.css')).toHaveLength(1);
  });
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
