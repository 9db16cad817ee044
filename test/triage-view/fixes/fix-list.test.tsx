/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { tally } from '../../../src/triage/tally/tally.ts';
import type { Fix } from '../../../src/triage/tally/picture.ts';
import { FixList } from '../../../src/triage-view/fixes/FixList.tsx';
import { speechIn } from '../speech-in.ts';

/** The names of the buttons that unfold a ready text, for fixes with these titles and parties. */
function namesFor(fixes: readonly { readonly title: string; readonly party: string | null }[]): (string | null)[] {
  const picture = {
    ...tally([]),
    fixes: fixes.map(({ title, party }): Fix => ({
      remedy: title === 'Publish SPF' ? 'publish-spf' : 'sign-dkim',
      audience: 'sender',
      party,
      cause: 'spf-fail',
      count: 1,
      inJunk: 0,
      claimed: 0,
      example: { source: 'a.eml', item: 1 },
    })),
  };
  const words = fixes.map(({ title }) => ({
    title,
    who: 'who',
    text: null,
    letter: { language: 'en' as const, subject: title, blocks: [] },
  }));
  render(<FixList picture={picture} fixes={words} speech={speechIn('en')} />);
  return screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
}

// a reader of the screen may list the buttons alone, without the cards around them
test.each([
  [
    'one fix at two parties',
    [
      { title: 'Publish SPF', party: 'a.example' },
      { title: 'Publish SPF', party: 'b.example' },
    ],
    ['Publish SPF, a.example', 'Publish SPF, b.example'],
  ],
  [
    'two fixes at one party',
    [
      { title: 'Publish SPF', party: 'a.example' },
      { title: 'Set up DKIM', party: 'a.example' },
    ],
    ['Publish SPF, a.example', 'Set up DKIM, a.example'],
  ],
  [
    'one fix at a party and at one without a name',
    [
      { title: 'Publish SPF', party: 'a.example' },
      { title: 'Publish SPF', party: null },
    ],
    ['Publish SPF, a.example', 'Publish SPF'],
  ],
])('each ready text says what it is for: %s', (_, fixes, told) => {
  expect(namesFor(fixes)).toEqual(told.map((one) => `Ready text, taken from one of these messages: ${one}`));
});
