import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { loadTriageViewWords } from '../../../src/locales/load-triage-view.ts';
import { catalogFor, places, usualPlaces } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { everything, openPart, reaches, textOf, unfoldAll } from '../view.ts';

const headerText = sampleText('relay-delivery');

afterAll(stopChromium);

/** A promise, and what keeps it. */
function signal(): readonly [Promise<void>, () => void] {
  let keep = (): void => undefined;
  const promise = new Promise<void>((done) => {
    keep = done;
  });
  return [promise, keep];
}

test.each([...places, { tag: 'fr-FR', language: 'en' }] as const)(
  'an Outlook in $tag shows the pane in $language',
  async ({ tag, language }) => {
    const outlook = await openOutlook({ item: message('1', 'Kvartalstal'), headers: answering(headerText), language: tag });
    await reaches(outlook.pane, 'verdict');
    expect(await outlook.pane.locator('html').getAttribute('lang')).toBe(language);
    expect(await textOf(outlook.pane, 'verdict')).toMatch(houseWordsFor(language).relayPool);
    const explanation = explanationOf(headerText, language);
    expect(await textOf(outlook.pane, 'verdict')).toContain(explanation.headline);
    const shown = await everything(outlook.pane);
    for (const action of explanation.card.actions) expect(shown).toContain(action);
    await openPart(outlook.pane, 'actions');
    await unfoldAll(outlook.pane);
    const actions = await textOf(outlook.pane, 'remedies');
    for (const group of explanation.remedies) for (const { title } of group.remedies) expect(actions).toContain(title);
    await outlook.close();
  },
);

test.each(usualPlaces)('the words for nothing selected come in $tag', async ({ tag, language }) => {
  const outlook = await openOutlook({ item: null, language: tag });
  await reaches(outlook.pane, 'no-item');
  expect(await textOf(outlook.pane, 'state')).toContain(catalogFor(language).pane.states['no-item'].title);
  await outlook.close();
});

test.each([...places, { tag: 'pt-BR', language: 'en' }] as const)(
  'the page greets a browser in $tag in $language',
  async ({ tag, language }) => {
    const visit = await openPlainPage({ language: tag });
    await visit.page.getByText(catalogFor(language).pane.page.introduction).waitFor();
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
    await visit.close();
  },
);

test.each([
  {
    file: 'check.html',
    introductionIn: (language: Language) => Promise.resolve(catalogFor(language).pane.page.introduction),
  },
  {
    file: 'triage.html',
    introductionIn: async (language: Language) => (await loadTriageViewWords(language)).page.introduction,
  },
])('$file is marked as Danish once its words are Danish, and as English until then', async ({ file, introductionIn }) => {
  const english = await introductionIn('en');
  const visit = await openPlainPage({ file });
  await visit.page.getByText(english).waitFor();
  const [isAsked, ask] = signal();
  const [isAllowed, allow] = signal();
  await visit.page.route('**/*.js', async (route) => {
    ask();
    await isAllowed;
    await route.fallback();
  });
  await visit.page.locator('select').first().selectOption('da');
  await isAsked;
  expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await everything(visit.page)).toContain(english);
  allow();
  await visit.page.getByText(await introductionIn('da')).waitFor();
  expect(await visit.page.locator('html').getAttribute('lang')).toBe('da');
  await visit.close();
});
