import { catalogFor, usualPlaces } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { samples } from '../../support/samples.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing, type HeadersAnswer } from '../../outlook-host/headers-answer.ts';
import { message, type MailboxItem } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook } from '../../outlook-host/outlook.ts';
import { violationsOf } from '../axe.ts';
import { explanationOf } from '../expected.ts';
import { everything, part, reaches, sticksOut } from '../view.ts';

/*
 * Every state of the pane in every language, light and dark, in the narrowest pane and a wide one: its words are there and no others, axe finds
 * nothing, and nothing needs scrolling sideways. One pinned pane goes through them all, as in a mailbox.
 */
interface State {
  readonly state: string;
  /** what the reader must see, in their own language */
  readonly words: (language: Language) => string;
  readonly item: MailboxItem | null;
  readonly headers: HeadersAnswer;
}

const silent =
  (state: 'no-item' | 'appointment' | 'draft' | 'failed' | 'api-missing' | 'not-connected' | 'timed-out') =>
  (language: Language): string =>
    catalogFor(language).pane.states[state].title;
const judged =
  (headerText: string) =>
  (language: Language): string =>
    explanationOf(headerText, language).headline;

const states: readonly State[] = [
  { state: 'no-item', words: silent('no-item'), item: null, headers: { kind: 'never' } },
  {
    state: 'checking',
    words: (language) => catalogFor(language).pane.checking,
    item: message('c', 'Message that is being read'),
    headers: { kind: 'held' },
  },
  ...samples.map(({ id, headerText }) => ({
    state: id === 'headers-missing' ? 'no-received' : 'verdict',
    words: judged(headerText),
    item: message(id, `Message of the kind ${id}`),
    headers: answering(headerText),
  })),
  {
    state: 'appointment',
    words: silent('appointment'),
    item: { kind: 'appointment', id: 'a', subject: 'Lunch' },
    headers: { kind: 'never' },
  },
  { state: 'empty', words: judged(''), item: message('e', 'Sent message'), headers: answering('') },
  { state: 'subject-only', words: judged('-'), item: message('s', 'Quarterly numbers'), headers: answering('Quarterly numbers') },
  { state: 'draft', words: silent('draft'), item: { kind: 'draft', id: 'd', subject: 'Draft' }, headers: { kind: 'never' } },
  { state: 'failed', words: silent('failed'), item: message('f', 'Message that cannot be read'), headers: failing(9020) },
];

const looks = usualPlaces.flatMap(({ tag, language }) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [320, 1024].map((width) => ({ tag, language, colorScheme, width }))),
);

afterAll(stopChromium);

async function expectSound(
  outlook: Outlook,
  { state, words }: Pick<State, 'state' | 'words'>,
  language: Language,
): Promise<void> {
  expect([state, await everything(outlook.pane)]).toEqual([state, expect.stringContaining(words(language))]);
  expect([state, await outlook.pane.evaluate(sticksOut)]).toEqual([state, []]);
}

test.each(looks)(
  'every state a mailbox leads to: $tag, $colorScheme, $width pixels',
  async ({ tag, language, colorScheme, width }) => {
    const outlook = await openOutlook({ item: null, language: tag, colorScheme, width, movableClock: true });
    for (const state of states) {
      if (state.item !== null) await outlook.selectItem(state.item, state.headers);
      if (state.item !== null && 'sender' in state.item) {
        await part(outlook.pane, 'message-subject').filter({ hasText: state.item.subject }).waitFor();
      }
      await reaches(outlook.pane, state.state);
      await expectSound(outlook, state, language);
      // colours and names do not depend on the width
      if (width === 320) expect([state.state, await violationsOf(outlook.pane)]).toEqual([state.state, []]);
    }
    await outlook.selectItem(message('t', 'Message without an answer'), { kind: 'never' });
    await reaches(outlook.pane, 'checking');
    await outlook.page.clock.fastForward(11_000);
    await reaches(outlook.pane, 'timed-out');
    await expectSound(outlook, { state: 'timed-out', words: silent('timed-out') }, language);
    if (width === 320) expect(await violationsOf(outlook.pane)).toEqual([]);
    await outlook.close();
  },
);

test.each(usualPlaces)('an Outlook that is too old ($tag)', async ({ tag, language }) => {
  const old = await openOutlook({
    item: message('1', 'Message'),
    language: tag,
    width: 320,
    mailboxSet: '1.7',
    colorScheme: 'dark',
  });
  await reaches(old.pane, 'api-missing');
  await expectSound(old, { state: 'api-missing', words: silent('api-missing') }, language);
  expect(await violationsOf(old.pane)).toEqual([]);
  await old.close();
});

test('Office.js that is kept away: sound in the language of the browser', async () => {
  const outlook = await openOutlook({ item: message('1', 'Message'), width: 320, officeJs: false });
  await reaches(outlook.pane, 'not-connected');
  await expectSound(outlook, { state: 'not-connected', words: silent('not-connected') }, 'en');
  expect(await violationsOf(outlook.pane)).toEqual([]);
  await expect(outlook.close()).rejects.toThrow('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});
