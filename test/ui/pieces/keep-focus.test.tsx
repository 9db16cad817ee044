/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ListTable } from '../../../src/page/list/ListTable.tsx';
import { rowOf as listRowOf } from '../../../src/page/list/message-rows.ts';
import ReadingProgress from '../../../src/page/reading/ReadingProgress.tsx';
import { pageMore } from '../../../src/locales/en/page-more.ts';
import { detect } from '../../../src/detection/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { CountTable } from '../../../src/triage-view/CountTable.tsx';
import { MessageTable } from '../../../src/triage-view/messages/MessageTable.tsx';
import { rowOf } from '../../../src/triage-view/messages/message-row.ts';
import { EntryList } from '../../../src/ui/list/EntryList.tsx';
import { Inspector } from '../../../src/ui/Inspector.tsx';
import { LongList } from '../../../src/ui/pieces/LongList.tsx';
import { inspectText } from '../../support/inspected.ts';
import { catalogFor } from '../../support/locales.ts';
import { speechIn } from '../../triage-view/speech-in.ts';
import { sampleText } from '../sample-text.ts';
import { showPart } from '../show-part.tsx';

/*
 * What had the keyboard is often taken away by its own press. The keyboard then goes on at the place, never to the start of the page.
 */
const catalog = catalogFor('en');
const { pane } = catalog;
const speech = speechIn('en');
const focused = (): HTMLElement => document.activeElement as HTMLElement;

async function press(name: string | RegExp): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}

describe('a button that adds entries leads to the first of them', () => {
  const numbers = Array.from({ length: 60 }, (_, at) => at);

  test('in a long list', async () => {
    render(
      <LongList entries={numbers} words={pane} className="numbers">
        {(number) => <li key={number}>{`number ${String(number)}`}</li>}
      </LongList>,
    );
    await press('Show 35 more');
    expect(focused()).toBe(screen.getByText('number 25'));
  });

  test('among header lines', async () => {
    await showPart('headers', numbers.flatMap((at) => [`X-A-${at}: a\r\n`, `X-B-${at}: b\r\n`]).join(''));
    await press('Show 20 more');
    expect(focused()).toHaveAttribute('data-line', '101');
  });

  test('among the values of a breakdown', async () => {
    const counts = numbers.map((at) => ({ key: `d${String(at)}.example`, count: 1, inJunk: 0 }));
    render(<CountTable title="Domains" counts={counts} nameOf={(key) => key} speech={speech} />);
    await press(speech.view.showMore);
    expect(focused()).toHaveTextContent(/^d8\.example1$/);
  });

  test('among the messages of many, whose button it is', async () => {
    const record = recordOfDetection(detect(sampleText('relay-delivery')), { source: 'a', item: 1, within: null, carries: 0 });
    const rows = numbers.map((at) => ({ ...rowOf(record, at), sender: `s${String(at)}.example` }));
    const opened: (string | null)[] = [];
    render(<MessageTable rows={rows} speech={speech} onOpen={({ sender }) => void opened.push(sender)} />);
    await press(speech.view.showMore);
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['s50.example']);
  });

  test('in the list of the page', async () => {
    const inspection = inspectText(sampleText('ordinary-pool'));
    const rows = numbers.map((place) => listRowOf(inspection, place, catalog));
    const chosen: number[] = [];
    const nothing = (): void => undefined;
    const { list: words } = pageMore;
    const props = { count: 60, chosen: 0, order: null, words, catalog, onOrder: nothing };
    render(<ListTable {...props} rows={rows} onChoose={(place) => void chosen.push(place)} />);
    await press(words.showMore);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([25]);
  });
});

describe('what goes hands the keyboard to what stands around it', () => {
  const inspectorOf = (state: 'failed' | 'checking'): ReactElement => (
    <Inspector
      inspection={state === 'failed' ? { state, code: '9020' } : { state }}
      round={0}
      label={null}
      catalog={catalog}
      hints={pane.outlookHints}
      pageAddress="check.html"
      onRetry={() => undefined}
    />
  );

  test('the button to try again', () => {
    const { rerender, container } = render(inspectorOf('failed'));
    screen.getByRole('button', { name: pane.retry }).focus();
    rerender(inspectorOf('checking'));
    expect(focused()).toBe(container.querySelector('.inspector'));
  });

  test('the button to cancel, be it pressed or in time', () => {
    jest.useFakeTimers();
    const reading = { fileName: 'a.eml', done: 0, count: 1 };
    const bar = <ReadingProgress reading={reading} catalog={catalog} onCancel={() => undefined} />;
    const { rerender, container } = render(<section className="result">{bar}</section>);
    act(() => void jest.advanceTimersByTime(400));
    jest.useRealTimers();
    screen.getByRole('button', { name: pane.page.cancel }).focus();
    rerender(<section className="result" />);
    expect(focused()).toBe(container.querySelector('.result'));
  });

  test('the button that takes filters away', async () => {
    const record = recordOfDetection(detect(sampleText('relay-delivery')), { source: 'a', item: 1, within: null, carries: 0 });
    const rows = ['a.example', 'b.example'].map((sender, at) => ({ ...rowOf(record, at), sender }));
    const { container } = render(
      <section>
        <MessageTable rows={rows} speech={speech} onOpen={null} />
      </section>,
    );
    await userEvent.type(screen.getByRole('searchbox'), 'a.ex');
    await press(speech.view.showAll);
    expect(focused()).toBe(container.querySelector('section'));
  });

  test('and who does not have the keyboard takes it from nobody', () => {
    const { rerender } = render(
      <>
        <input aria-label="other" />
        {inspectorOf('failed')}
      </>,
    );
    screen.getByRole('textbox').focus();
    rerender(
      <>
        <input aria-label="other" />
        {inspectorOf('checking')}
      </>,
    );
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('a row that moves takes the keyboard along', () => {
  const entryOf = (round: number) => ({
    inspection: { state: 'checking' } as const,
    label: { subject: `Subject ${String(round)}`, sender: null, date: null },
    round,
  });
  const listOf = (rounds: readonly number[], onChoose: (place: number) => void = () => undefined): ReactElement => (
    <EntryList entries={rounds.map(entryOf)} chosen={0} catalog={catalog} onChoose={onChoose} />
  );

  test('so that Enter opens the message that was read out', async () => {
    const chosen: number[] = [];
    const choose = (place: number): void => void chosen.push(place);
    const { rerender } = render(listOf([1, 2, 3], choose));
    screen.getByRole('button', { name: /Subject 1/ }).focus();
    rerender(listOf([3, 2, 1], choose));
    expect(focused()).toHaveTextContent('Subject 1');
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([2]);
  });

  test('and leaves it with the list when it moves behind those on show', () => {
    const all = Array.from({ length: 40 }, (_, at) => at);
    const { rerender } = render(listOf(all));
    within(screen.getByRole('navigation'))
      .getByRole('button', { name: /Subject 0\b/ })
      .focus();
    rerender(listOf([...all].reverse()));
    expect(screen.queryByRole('button', { name: /Subject 0\b/ })).toBeNull();
    expect(focused()).toBe(screen.getByRole('navigation'));
  });
});
