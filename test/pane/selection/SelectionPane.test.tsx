/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, languages } from '../../support/locales.ts';
import type { HeadersAnswer } from '../../../src/outlook/headers-answer.ts';
import type { Selection } from '../../../src/outlook/selection.ts';
import { selectionOf } from '../../../src/outlook/selection.ts';
import { OutlookPane } from '../../../src/pane/OutlookPane.tsx';
import { fakeMailbox } from '../../outlook/fake-mailbox.ts';
import { openClipboard } from '../../ui/clipboard.ts';
import { fakeOutlook, mail } from '../../ui/fake-outlook.ts';
import { fakeSelection } from '../../ui/fake-selection.ts';
import { sampleText } from '../../ui/sample-text.ts';

const { selection: words, pane } = catalogFor('en');
const relay: HeadersAnswer = { kind: 'headers', text: `From: Ana <ana@example.com>\r\n${sampleText('relay-delivery')}` };
const ordinary: HeadersAnswer = { kind: 'headers', text: sampleText('ordinary-pool') };

const scrolled = jest.fn();

beforeAll(() => {
  // jsdom has no layout
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
});

function renderWith(selection: Selection, displayLanguage?: string) {
  const single = fakeOutlook(mail('Open message'), displayLanguage);
  render(<OutlookPane outlook={{ ...single.outlook, selection }} pageAddress="check.html" />);
  return single;
}

async function open(...ids: readonly string[]) {
  const fake = fakeSelection(...ids);
  const single = renderWith(fake.selection);
  await screen.findByTestId('several');
  return {
    ...fake,
    single,
    answer: (id: string, answer: HeadersAnswer) => act(() => fake.answer(id, answer)),
    select: (...next: readonly string[]) => act(() => fake.select(...next)),
  };
}

const rows = (): (string | null)[] =>
  within(screen.getByTestId('entries'))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const row = (name: RegExp): HTMLElement => within(screen.getByTestId('entries')).getByRole('button', { name });
const outcome = (): string | null | undefined =>
  screen.getByTestId('several').querySelector('[data-state]')?.getAttribute('data-outcome');

test('one row per message, with subject, sender and answer, filled one after the other', async () => {
  const list = await open('a', 'b');
  expect(screen.getByRole('heading', { name: '2 messages are selected.' })).toBeVisible();
  expect(rows()).toEqual([expect.stringContaining(pane.checking), `Subject b ${words.unchecked}`]);
  await list.answer('a', relay);
  expect(rows()).toEqual([
    'Subject a Ana <ana@example.com> Sender check failed. Delivered from the Microsoft 365 relay pool.',
    expect.stringContaining(pane.checking),
  ]);
  await list.answer('b', { kind: 'failed', code: '9020' });
  expect(rows()[1]).toBe(`Subject b ${pane.states.failed.title}`);
  expect(screen.getByTestId('tally')).toHaveTextContent('Relay pool: 1. Could not be checked: 1.');
});

test('once all are read the most dangerous stand first, and the first is shown, but a choice stays', async () => {
  const phishing: HeadersAnswer = { kind: 'headers', text: sampleText('junk-phishing') };
  const subjects = (): (string | undefined)[] => rows().map((text) => /Subject (\w)/.exec(text ?? '')?.[1]);
  const list = await open('a', 'b', 'c', 'd');
  await list.answer('a', ordinary);
  await list.answer('b', relay);
  await list.answer('c', phishing);
  expect(subjects()).toEqual(['a', 'b', 'c', 'd']);
  await list.answer('d', relay);
  expect(subjects()).toEqual(['c', 'b', 'd', 'a']);
  expect(rows()[0]).toContain('Danger: phishing');
  expect(row(/Subject c/)).toHaveAttribute('aria-current', 'true');

  await userEvent.click(row(/Subject d/));
  await list.select('a', 'd', 'e');
  expect(subjects()).toEqual(['a', 'd', 'e']);
  await list.answer('e', phishing);
  expect(subjects()).toEqual(['e', 'd', 'a']);
  expect(row(/Subject d/)).toHaveAttribute('aria-current', 'true');
});

test('what failed is tried again with every row in its place and the same message on show', async () => {
  const subjects = (): (string | undefined)[] => rows().map((text) => /Subject (\w)/.exec(text ?? '')?.[1]);
  const list = await open('a', 'b', 'c');
  await list.answer('a', ordinary);
  await list.answer('b', { kind: 'failed', code: '9020' });
  await list.answer('c', relay);
  expect(subjects()).toEqual(['c', 'b', 'a']);
  await userEvent.click(screen.getByRole('button', { name: pane.retry }));
  expect(subjects()).toEqual(['c', 'b', 'a']);
  expect(row(/Subject c/)).toHaveAttribute('aria-current', 'true');
  // Outlook may tell of a change, though none took place
  await list.select('a', 'b', 'c');
  expect(subjects()).toEqual(['c', 'b', 'a']);
  await list.answer('b', ordinary);
  expect(subjects()).toEqual(['c', 'a', 'b']);
  expect(list.asked).toEqual(['a', 'b', 'c', 'b']);
});

test('the button that copies all keeps the keyboard when the rows are put in order', async () => {
  const list = await open('a', 'b');
  await list.answer('a', ordinary);
  const copyAll = screen.getByRole('button', { name: words.copyAll });
  copyAll.focus();
  await list.answer('b', relay);
  expect(copyAll).toHaveFocus();
});

test('the message on show gives way to the list, and comes back with what was known of it', async () => {
  const list = await open('a', 'b');
  await act(() => list.single.answer(0, ordinary));
  expect(screen.queryByText('Open message')).not.toBeVisible();
  await list.select('a');
  expect(screen.queryByTestId('several')).toBeNull();
  expect(screen.getByTestId('message-subject')).toHaveTextContent('Open message');
  expect(screen.getByTestId('message-subject')).toBeVisible();
  expect(list.single.calls()).toBe(1);
});

test.each(languages)(
  'where nothing but drafts are selected, that is said in place of the message on show (%s)',
  async (language) => {
    const fake = fakeSelection();
    renderWith(fake.selection, language);
    await act(() => fake.selectDrafts(3));
    expect(await screen.findByText(catalogFor(language).selection.noneReceived)).toBeVisible();
    expect(screen.getByText('Open message')).not.toBeVisible();
    expect(fake.asked).toEqual([]);
  },
);

test('drafts beside messages are said to be left out', async () => {
  const list = await open('a', 'b');
  expect(screen.queryByText(/left out/)).toBeNull();
  await act(() => list.selectDrafts(2));
  expect(screen.getByText('Drafts and appointments have no route and are left out: 2.')).toBeVisible();
});

test('how far it has come is shown, and told to a screen reader every ten messages', async () => {
  const list = await open(...Array.from({ length: 12 }, (_, at) => `m${String(at)}`));
  const spoken = (): HTMLElement => screen.getByText((_, element) => element?.matches('.choice [role="status"]') ?? false);
  for (const at of Array.from({ length: 11 }, (_, i) => i)) {
    expect(screen.getByTestId('progress')).toHaveTextContent(`Done: ${String(at)} of 12.`);
    expect(spoken()).toHaveTextContent(at < 10 ? 'Done: 0 of 12.' : 'Done: 10 of 12.');
    await list.answer(`m${String(at)}`, ordinary);
  }
  await list.answer('m11', ordinary);
  expect(spoken()).toHaveTextContent('Done: 12 of 12.');
  expect(screen.queryByRole('button', { name: words.stop })).toBeNull();
});

test('it can be stopped, says so, and goes on at the same place', async () => {
  const list = await open('a', 'b');
  await userEvent.click(screen.getByRole('button', { name: words.stop }));
  expect(screen.getAllByText('Stopped. Done: 0 of 2.')).toHaveLength(2);
  expect(screen.getByText(words.uncheckedAnswer)).toBeVisible();
  await list.answer('a', relay);
  expect(rows()[0]).toBe(`Subject a ${words.unchecked}`);
  await userEvent.click(screen.getByRole('button', { name: words.resume }));
  await list.answer('a', relay);
  await list.answer('b', ordinary);
  expect(list.asked).toEqual(['a', 'a', 'b']);
  expect(screen.queryByRole('button', { name: words.resume })).toBeNull();
});

test('where all are done and one failed, it is tried again', async () => {
  const list = await open('a', 'b');
  await list.answer('a', relay);
  await list.answer('b', { kind: 'failed', code: '9020' });
  expect(screen.queryByRole('button', { name: words.resume })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: pane.retry }));
  await list.answer('b', ordinary);
  expect(list.asked).toEqual(['a', 'b', 'b']);
  expect(screen.queryByRole('button', { name: pane.retry })).toBeNull();
});

test('a row that is chosen shows its whole answer under its own name', async () => {
  const list = await open('a', 'b');
  await list.answer('a', relay);
  await list.answer('b', ordinary);
  expect(outcome()).toBe('relay-pool');
  scrolled.mockClear();
  await userEvent.click(row(/Subject b/));
  expect(row(/Subject b/)).toHaveAttribute('aria-current', 'true');
  const several = within(screen.getByTestId('several'));
  expect(several.getByTestId('message-subject')).toHaveTextContent('Subject b');
  expect(outcome()).toBe('ordinary-pool');
  expect(await several.findByRole('tablist')).toBeVisible();
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test('moving the selection shows no answer under another name, and the choice stays with its message', async () => {
  const list = await open('a', 'b', 'c');
  await list.answer('a', relay);
  await userEvent.click(row(/Subject b/));
  await list.select('c', 'b');
  const several = within(screen.getByTestId('several'));
  expect(several.getByTestId('message-subject')).toHaveTextContent('Subject b');
  await list.answer('b', relay);
  expect(rows()).toEqual([expect.stringContaining(pane.checking), `Subject b ${words.unchecked}`]);
  expect(several.queryByTestId('verdict')).toBeNull();
  await list.answer('c', ordinary);
  await list.answer('b', { kind: 'headers', text: '' });
  expect(several.getByTestId('message-subject')).toHaveTextContent('Subject b');
  expect(outcome()).toBe('undetermined');
  await list.select('c', 'd');
  expect(several.getByTestId('message-subject')).toHaveTextContent('Subject c');
  expect(outcome()).toBe('ordinary-pool');
});

test('a message whose headers are still to come has no sender, rather than none', async () => {
  const list = await open('a', 'b');
  const several = within(screen.getByTestId('several'));
  expect(several.queryByText(pane.noSender)).toBeNull();
  await list.answer('a', { kind: 'headers', text: sampleText('relay-delivery').replace(/^From:.*\r?\n/im, '') });
  expect(several.getByText(pane.noSender)).toBeVisible();
});

test('a sender as long as a book is cut in its row', async () => {
  const list = await open('a', 'b');
  await list.answer('a', { kind: 'headers', text: `From: ${'x'.repeat(1500)}\r\n${sampleText('relay-delivery')}` });
  expect(rows()[0]).toContain(`Subject a ${'x'.repeat(120)}… Sender check failed`);
});

test('all of them can be copied as one masked list', async () => {
  const copied = openClipboard({ command: true, api: false });
  const list = await open('mail of jane.doe@example.com', 'b');
  await list.answer('mail of jane.doe@example.com', relay);
  await userEvent.click(screen.getByRole('button', { name: words.copyAll }));
  expect(await screen.findByText(words.copied)).toBeVisible();
  expect(copied).toHaveLength(1);
  expect(copied[0]?.text).toContain('1. Subject mail of j***@example.com');
  expect(copied[0]?.text).toContain(`2. Subject b`);
  expect(copied[0]?.text).toContain(words.uncheckedAnswer);
  expect(copied[0]?.text).not.toContain('jane.doe');
});

describe('where there is no list', () => {
  test.each([
    ['one message is selected', (fake: ReturnType<typeof fakeSelection>) => fake.select('a'), null],
    [
      'the calls are missing',
      (fake: ReturnType<typeof fakeSelection>) => fake.tell(Promise.resolve({ kind: 'api-missing' })),
      words.apiMissing,
    ],
  ] as const)('because %s, the message on show is checked', async (_, prepare, sentence) => {
    const fake = fakeSelection('a', 'b');
    await prepare(fake);
    const single = renderWith(fake.selection);
    if (sentence !== null) expect(await screen.findByText(sentence)).toBeVisible();
    await waitFor(() => expect(single.calls()).toBe(1));
    await act(() => single.answer(0, relay));
    expect(screen.getByTestId('message-subject')).toBeVisible();
    expect(screen.getByTestId('verdict')).toBeVisible();
    expect(screen.queryByTestId('several')).toBeNull();
    if (sentence === null) expect(screen.queryByText(words.apiMissing)).toBeNull();
  });

  test('because Outlook reports an error, that is said, and it can be asked again', async () => {
    const fake = fakeSelection('a', 'b');
    fake.tell(Promise.resolve({ kind: 'failed', code: '9020' }));
    renderWith(fake.selection);
    expect(await screen.findByText(/which messages are selected \(error 9020\), so/)).toBeVisible();
    fake.tell(null);
    await userEvent.click(screen.getByRole('button', { name: pane.retry }));
    expect(await screen.findByTestId('several')).toBeVisible();
  });

  test('because it is the edition for everybody, nothing is said', async () => {
    const single = fakeOutlook(mail('Open message'));
    render(<OutlookPane outlook={single.outlook} pageAddress="check.html" />);
    expect(await screen.findByTestId('message-subject')).toHaveTextContent('Open message');
    expect(screen.queryByText(words.apiMissing)).toBeNull();
  });
});

test('the calls of Outlook, one loaded message at a time, fill the list', async () => {
  const mailbox = fakeMailbox([
    { id: 'one', subject: 'First', headers: sampleText('relay-delivery') },
    { id: 'draft', subject: 'Draft', mode: 'compose' },
    { id: 'two', subject: 'Second', load: 9020 },
    { id: 'three', subject: 'Third', headers: sampleText('ordinary-pool') },
  ]);
  renderWith(
    selectionOf(
      () => mailbox,
      () => true,
      () => undefined,
    ),
  );
  await waitFor(() => expect(screen.getByTestId('progress')).toHaveTextContent('Done: 3 of 3.'));
  expect(rows()).toEqual([
    expect.stringMatching(/^First .*relay pool/),
    `Second ${pane.states.failed.title}`,
    expect.stringMatching(/^Third .*ordinary servers/),
  ]);
  expect(mailbox.log).toEqual(['load one', 'read one', 'unload one', 'load two', 'load three', 'read three', 'unload three']);
});

test.each(languages)('it speaks %s', async (language) => {
  const catalog = catalogFor(language);
  renderWith(fakeSelection('a', 'b').selection, language);
  await screen.findByTestId('several');
  expect(screen.getByRole('heading', { name: catalog.selection.several.replace('{count}', '2') })).toBeVisible();
  expect(screen.getByRole('button', { name: catalog.selection.stop })).toBeVisible();
});
