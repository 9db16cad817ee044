import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { catalogFor, places, usualPlaces } from '../support/locales.ts';
import { stopChromium } from '../outlook-host/chromium.ts';
import { answering } from '../outlook-host/headers-answer.ts';
import { message } from '../outlook-host/mailbox-item.ts';
import { openOutlook } from '../outlook-host/outlook.ts';
import { openPlainPage } from '../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from './expected.ts';
import { everything, openPart, part, reaches, textOf, unfoldAll } from './view.ts';

const headerText = sampleText('relay-delivery');

afterAll(stopChromium);

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
  // until Outlook's language is fetched, the pane has that of the browser
  const words = catalogFor(language).pane.states['no-item'];
  await part(outlook.pane, 'state').filter({ hasText: words.title }).waitFor();
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
