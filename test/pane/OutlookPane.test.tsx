/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, places } from '../support/locales.ts';
import type { CurrentItem } from '../../src/outlook/current-item.ts';
import type { HeadersAnswer } from '../../src/outlook/headers-answer.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';
import { OutlookPane } from '../../src/pane/OutlookPane.tsx';
import { fakeOutlook, mail } from '../ui/fake-outlook.ts';
import { sampleText } from '../ui/sample-text.ts';

const headers = (text: string): HeadersAnswer => ({ kind: 'headers', text });

async function open(item: CurrentItem, displayLanguage?: string, kept?: Partial<Outlook>) {
  const fake = fakeOutlook(item, displayLanguage);
  const { container } = render(<OutlookPane outlook={{ ...fake.outlook, ...kept }} pageAddress="check.html" />);
  await wordsFetched(container);
  await waitFor(() => expect(fake.calls()).toBe(1));
  await act(() => Promise.resolve());
  return {
    calls: fake.calls,
    answer: (call: number, answer: HeadersAnswer) => act(() => fake.answer(call, answer)),
    select: (next: CurrentItem) => act(() => fake.select(next)),
    state: () => container.querySelector('[data-state]')?.getAttribute('data-state'),
    outcome: () => container.querySelector('[data-state]')?.getAttribute('data-outcome'),
  };
}

/** The words of a language come in a file of their own. */
function wordsFetched(container: HTMLElement): Promise<void> {
  return waitFor(() => {
    if (container.querySelector('[data-state]') === null) throw new Error('no words yet');
  });
}

test('from question to verdict, with the message named from the start', async () => {
  const pane = await open(mail('Quarterly figures'));
  expect(pane.state()).toBe('checking');
  expect(screen.getByTestId('message-subject')).toHaveTextContent('Quarterly figures');
  await pane.answer(0, headers(sampleText('relay-delivery')));
  expect(pane.state()).toBe('verdict');
  expect(pane.outcome()).toBe('relay-pool');
});

test('another message takes the verdict away at once, and a late answer does not bring it back', async () => {
  const pane = await open(mail('first'));
  await pane.answer(0, headers(sampleText('relay-delivery')));
  pane.select(mail('second'));
  expect(screen.getByTestId('message-subject')).toHaveTextContent('second');
  expect(screen.queryByTestId('verdict')).toBeNull();
  pane.select({ kind: 'no-item' });
  await pane.answer(1, headers(sampleText('relay-delivery')));
  expect(pane.state()).toBe('checking');
  await pane.answer(2, { kind: 'no-item' });
  expect(pane.state()).toBe('no-item');
  expect(screen.queryByTestId('message-subject')).toBeNull();
});

test('trying again after a failure asks Outlook again', async () => {
  const pane = await open(mail('first'));
  await pane.answer(0, { kind: 'failed', code: '9020' });
  expect(screen.getByTestId('state')).toHaveTextContent('9020');
  await userEvent.click(screen.getByRole('button', { name: catalogFor('en').pane.retry }));
  expect(pane.state()).toBe('checking');
  await pane.answer(1, headers(sampleText('ordinary-pool')));
  expect(pane.outcome()).toBe('ordinary-pool');
});

test.each([...places, { tag: 'en-GB', language: 'en' }, { tag: 'fr-FR', language: 'en' }] as const)(
  'Outlook in $tag makes a pane in $language',
  async ({ tag, language }) => {
    const pane = await open({ kind: 'draft' }, tag);
    await pane.answer(0, { kind: 'draft' });
    expect(screen.getByRole('heading', { name: catalogFor(language).pane.states.draft.title })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', language);
  },
);

test('an Outlook that cannot be reached is said', async () => {
  const { container } = render(<OutlookPane outlook={null} pageAddress="check.html" />);
  await wordsFetched(container);
  expect(screen.getByTestId('state')).toHaveTextContent(catalogFor('en').pane.states['not-connected'].text);
});

test('while Outlook is waited for the pane shows that it is at work', async () => {
  const { container } = render(<OutlookPane outlook={undefined} pageAddress="check.html" />);
  await wordsFetched(container);
  expect(screen.getByRole('status')).toHaveTextContent(catalogFor('en').pane.checking);
});

describe('earlier results of this sitting', () => {
  const words = catalogFor('en').pane.desk;

  async function afterTwo() {
    const pane = await open(mail('first'));
    await pane.answer(0, headers(sampleText('relay-delivery')));
    pane.select(mail('second'));
    await pane.answer(1, headers(sampleText('ordinary-pool')));
    await userEvent.click(await screen.findByRole('button', { name: 'Earlier results (1)' }));
    return pane;
  }

  test('stand below with subject and verdict, without the message on show', async () => {
    await afterTwo();
    const list = within(screen.getByTestId('earlier'));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(list.getByRole('button')).toHaveTextContent(/first.*relay pool/);
  });

  test('open under their own name, say that they are earlier ones, and ask Outlook nothing', async () => {
    const pane = await afterTwo();
    await userEvent.click(within(screen.getByTestId('earlier')).getByRole('button'));
    expect(screen.getByTestId('message-subject')).toHaveTextContent('first');
    expect(pane.outcome()).toBe('relay-pool');
    expect(screen.getByText(words.earlierShown)).toBeVisible();
    expect(pane.calls()).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: words.back }));
    expect(screen.getByTestId('message-subject')).toHaveTextContent('second');
    expect(pane.outcome()).toBe('ordinary-pool');
  });

  test('take the keyboard up to the line that leads back, and back to where it was', async () => {
    const pane = await afterTwo();
    const chosen = within(screen.getByTestId('earlier')).getByRole('button');
    chosen.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: words.back })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toHaveFocus();
    // whoever works elsewhere when the next message comes is left there
    await userEvent.keyboard('{Enter}');
    const tab = screen.getAllByRole('tab')[0];
    act(() => tab?.focus());
    pane.select(mail('third'));
    expect(screen.queryByRole('button', { name: words.back })).toBeNull();
    expect(chosen).not.toHaveFocus();
  });

  test('leave the keyboard in Outlook to whoever went on there, though the pane still marks what had it', async () => {
    const pane = await afterTwo();
    const chosen = within(screen.getByTestId('earlier')).getByRole('button');
    await userEvent.click(chosen);
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const taken = jest.spyOn(chosen, 'focus');
    pane.select(mail('third'));
    expect(screen.queryByRole('button', { name: words.back })).toBeNull();
    expect(taken).not.toHaveBeenCalled();
    hasFocus.mockRestore();
  });

  test('give way to the next message in Outlook', async () => {
    const pane = await afterTwo();
    await userEvent.click(within(screen.getByTestId('earlier')).getByRole('button'));
    pane.select(mail('third'));
    expect(screen.getByTestId('message-subject')).toHaveTextContent('third');
    expect(screen.queryByTestId('verdict')).toBeNull();
    expect(screen.queryByText(words.earlierShown)).toBeNull();
  });
});

describe('what is kept', () => {
  test('the tab that was chosen opens with the next message, and is stored', async () => {
    const saveSetting = jest.fn(() => Promise.resolve({ kind: 'saved' } as const));
    const pane = await open(mail('first'), 'en-US', { saveSetting });
    await pane.answer(0, headers(sampleText('relay-delivery')));
    await userEvent.click(screen.getByRole('tab', { name: 'Route' }));
    expect(saveSetting.mock.calls).toEqual([['view', 'route']]);
    pane.select(mail('second'));
    await pane.answer(1, headers(sampleText('ordinary-pool')));
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Route');
  });

  test.each([
    ['details', 'Details'],
    ['of-another-version', 'Why'],
  ])('a stored tab “%s” opens %s', async (stored, title) => {
    const pane = await open(mail('first'), 'en-US', { readSetting: (name) => (name === 'view' ? stored : null) });
    await pane.answer(0, headers(sampleText('relay-delivery')));
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(title);
  });

  test('the stored address of the help desk stands in its form', async () => {
    const address = 'desk@example.com';
    const opened = jest.fn();
    const pane = await open(mail('first'), 'en-US', {
      readSetting: (name) => (name === 'help-desk-address' ? address : 'actions'),
      mailbox: () => ({ displayNewMessageForm: opened }),
    });
    await pane.answer(0, headers(sampleText('relay-delivery')));
    await userEvent.click(await screen.findByRole('button', { name: 'For your help desk' }));
    const remedies = within(screen.getByTestId('remedies'));
    await userEvent.click(remedies.getByRole('button', { name: catalogFor('en').pane.parts.actions.toHelpDesk }));
    expect(opened.mock.calls).toMatchObject([[{ toRecipients: [address] }]]);
  });
});
