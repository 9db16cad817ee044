/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { pageMore } from '../../../src/locales/en/page-more.ts';
import { ListTable } from '../../../src/page/list/ListTable.tsx';
import { rowOf } from '../../../src/page/list/message-rows.ts';
import ReadingProgress from '../../../src/page/reading/ReadingProgress.tsx';
import { inspectText } from '../../support/inspected.ts';
import { catalogFor } from '../../support/locales.ts';
import { sampleText } from '../../ui/sample-text.ts';

const catalog = catalogFor('en');
const nothing = (): void => undefined;
/** What a live region has held, one after the other. */
const spoken = new Set<string>();
const listen = (): void => void spoken.add(screen.getByRole('status').textContent);

beforeEach(() => {
  jest.useFakeTimers();
  spoken.clear();
});
afterEach(() => jest.useRealTimers());

test('of two hundred files every tenth is spoken, and each is shown', () => {
  const bar = (done: number) => (
    <ReadingProgress reading={{ fileName: null, done, count: 200 }} catalog={catalog} onCancel={nothing} />
  );
  const { rerender } = render(bar(0));
  act(() => void jest.advanceTimersByTime(400));
  for (let done = 0; done < 200; done += 1) {
    rerender(bar(done));
    listen();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', String(done));
  }
  expect(spoken.size).toBe(20);
});

test('a list that grows is counted aloud once it has come to rest, and again when it is narrowed', () => {
  const inspection = inspectText(sampleText('ordinary-pool'));
  const rows = Array.from({ length: 30 }, (_, place) => rowOf(inspection, place, catalog));
  const table = (most: number, key = 'all') => (
    <ListTable
      key={key}
      rows={rows.slice(0, most)}
      count={30}
      chosen={0}
      order={null}
      words={pageMore.list}
      catalog={catalog}
      onChoose={nothing}
      onOrder={nothing}
    />
  );
  const { rerender } = render(table(1));
  for (let most = 1; most <= 20; most += 1) {
    rerender(table(most));
    listen();
    act(() => void jest.advanceTimersByTime(200));
  }
  expect([...spoken]).toEqual(['']);
  act(() => void jest.advanceTimersByTime(1500));
  expect(screen.getByRole('status')).toHaveTextContent('20 of 30');
  // a region that comes with its text is not spoken
  rerender(table(0, 'narrowed'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => void jest.advanceTimersByTime(1500));
  expect(screen.getByRole('status')).toHaveTextContent(pageMore.list.noneFit);
});
