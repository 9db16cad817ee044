import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { everything, outcomeOf, part, reaches, textOf } from '../view.ts';

const item = message('item-1', 'Quarterly numbers');

afterAll(stopChromium);

test.each([
  ['relay-delivery', 'relay-pool', 'certain'],
  ['relay-upstream-list', 'relay-pool', 'likely'],
  ['ordinary-pool', 'ordinary-pool', 'certain'],
  ['high-risk-pool', 'high-risk-pool', 'certain'],
  // a line that may be forged is neither certain nor likely
  ['forged-relay-line', 'relay-pool', null],
  ['internal', 'internal', 'certain'],
  ['not-from-microsoft365', 'not-from-microsoft365', null],
] as const)('the sample %s shows the outcome %s', async (id, outcome, certainty) => {
  const headerText = sampleText(id);
  const explanation = explanationOf(headerText);
  const outlook = await openOutlook({ item, headers: answering(headerText) });
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe(outcome);
  expect(await textOf(outlook.pane, 'verdict')).toContain(explanation.headline);
  const shown = await part(outlook.pane, 'verdict-certainty').allInnerTexts();
  expect(shown).toEqual(explanation.card.certainty === null ? [] : [explanation.card.certainty]);
  if (certainty !== null) expect(shown.map(sure)).toEqual([certainty]);
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Quarterly numbers');
  for (const action of explanation.card.actions) expect(await everything(outlook.pane)).toContain(action);
  await outlook.close();
});

/** How sure the words sound to somebody who knows nothing of the code behind them. */
function sure(words: string): string {
  if (/^Likely\b/.test(words)) return 'likely';
  return /^Certain\b/.test(words) ? 'certain' : words;
}
