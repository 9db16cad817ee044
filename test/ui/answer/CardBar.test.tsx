/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { catalogFor } from '../../support/locales.ts';
import { CardBar } from '../../../src/ui/answer/CardBar.tsx';
import { sampleText } from '../sample-text.ts';

const catalog = catalogFor('en');
const { card } = explain(detect(sampleText('relay-delivery')), catalog);

/** What the observer of the browser tells; jsdom has none. */
type Told = { readonly isIntersecting: boolean; readonly bottom: number };
let tell: (told: Told) => void;
let observed: Element[];

beforeEach(() => {
  observed = [];
  Object.assign(window, {
    IntersectionObserver: function (listen: (entries: object[]) => void) {
      tell = ({ isIntersecting, bottom }) => act(() => listen([{ isIntersecting, boundingClientRect: { bottom } }]));
      return { observe: (element: Element) => observed.push(element), disconnect: () => (observed = []) };
    },
  });
});

function open() {
  return render(
    <>
      <p data-testid="message-subject">Invoice 20261014</p>
      <div className="answer-body">answer</div>
      <div className="ticket">
        <button type="button">ticket</button>
      </div>
      <CardBar card={card} words={catalog.look.bar} />
    </>,
  );
}
const bar = (): HTMLElement | null => screen.queryByTestId('card-bar');

test('there is no bar while the answer is in sight, or has yet to be scrolled to', () => {
  open();
  expect(observed).toEqual([document.querySelector('.answer-body')]);
  expect(bar()).toBeNull();
  tell({ isIntersecting: true, bottom: 200 });
  expect(bar()).toBeNull();
  tell({ isIntersecting: false, bottom: 900 });
  expect(bar()).toBeNull();
});

test('once the answer has left the window at the top, subject and answer stand in the bar until it is back', () => {
  open();
  tell({ isIntersecting: false, bottom: -10 });
  expect(bar()).toHaveTextContent(card.label);
  expect(bar()).toHaveTextContent('Invoice 20261014');
  expect(bar()).toHaveClass('tone-relay');
  tell({ isIntersecting: true, bottom: 40 });
  expect(bar()).toBeNull();
});

test('its button leads to the top, and the keyboard with it', async () => {
  open();
  tell({ isIntersecting: false, bottom: -10 });
  document.documentElement.scrollTop = 700;
  await userEvent.click(screen.getByRole('button', { name: catalog.look.bar.top }));
  expect(document.documentElement.scrollTop).toBe(0);
  expect(screen.getByRole('button', { name: 'ticket' })).toHaveFocus();
});

test('a bar that is gone watches nothing', () => {
  const { unmount } = open();
  expect(observed).toHaveLength(1);
  unmount();
  expect(observed).toEqual([]);
});

test('a browser without the observer shows the answer without a bar', () => {
  Reflect.deleteProperty(window, 'IntersectionObserver');
  open();
  expect(bar()).toBeNull();
});
