import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { reaches } from '../view.ts';

const words = catalogFor('en').pane;

afterAll(stopChromium);

test.each([
  ['ticket', words.copy, 10, 25],
  ['report', words.copyReport, 50, 300],
])('the %s goes to the clipboard from within the frame of Outlook, with addresses masked', async (_text, button, least, most) => {
  const headerText = sampleText('relay-delivery');
  const outlook = await openOutlook({ item: message('1', 'First'), headers: answering(headerText) });
  await reaches(outlook.pane, 'verdict');
  await outlook.pane.getByRole('button', { name: button, exact: true }).click();
  await outlook.pane.getByText(words.copied).waitFor();

  // what was copied, pasted by the keyboard into a box of the mail window itself
  await outlook.page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await outlook.page.locator('textarea').click();
  await outlook.page.keyboard.press('Control+V');
  const copied = await outlook.page.locator('textarea').inputValue();
  const { label, what } = explanationOf(headerText).card;
  expect(copied).toContain(label);
  expect(copied.split(/\s+/).join(' ')).toContain(what.replace(/\.$/, ''));
  // commands stand indented and unbroken, or they could not be run
  const prose = copied
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('    '));
  expect(prose.length).toBeGreaterThan(least);
  expect(prose.length).toBeLessThanOrEqual(most);
  expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(78);
  expect(copied).not.toMatch(/[a-z0-9][a-z0-9._+-]+@example\.(com|org|net)/i);
  await outlook.close();
});
