import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { everything, outcomeOf, part, reaches, textOf } from '../view.ts';

const item = message('item-1', 'Quarterly numbers');
const hints = catalogFor('en').pane.outlookHints;

afterAll(stopChromium);

test.each([
  { name: 'an empty answer, as for a sent message', text: '', state: 'empty' },
  { name: 'nothing but blanks', text: ' \r\n\t\r\n', state: 'empty' },
  { name: 'the subject alone, a known fault', text: 'Quarterly numbers', state: 'subject-only' },
  { name: 'fields without any Received', text: sampleText('headers-missing'), state: 'no-received' },
] as const)('$name: cannot tell, says why and what next', async ({ text, state }) => {
  const outlook = await openOutlook({ item, headers: answering(text) });
  await reaches(outlook.pane, state);
  expect(await outcomeOf(outlook.pane)).toBe('undetermined');
  const explanation = explanationOf(text);
  const shown = await everything(outlook.pane);
  expect(shown).toContain(explanation.headline);
  expect(shown).toContain(hints[state]);
  expect(await part(outlook.pane, 'verdict-certainty').count()).toBe(0);
  expect(shown).not.toMatch(/\b(clean|safe|harmless|no relay pool|not relayed)\b/i);
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Quarterly numbers');
  await outlook.close();
});
