import { splitAtPlaces } from '../../../src/explanation/facts/place-links.ts';
import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { everything, openPart, part, reaches, textOf, unfoldAll } from '../view.ts';

afterAll(stopChromium);

const headerText = sampleText('relay-delivery');
const explanation = explanationOf(headerText);
let outlook: Outlook;

beforeAll(async () => {
  outlook = await openOutlook({ item: message('item-1', 'Quarterly numbers'), headers: answering(headerText) });
  await reaches(outlook.pane, 'verdict');
});

afterAll(() => outlook.close());

/** Text with every run of white space as one blank: how lines break is the browser's business. */
function flat(text: string): string {
  return text.split(/\s+/).join(' ');
}

test('it names the message it speaks about', async () => {
  const shown = await everything(outlook.pane);
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Quarterly numbers');
  expect(shown).toContain('ana@example.com');
});

test('the verdict stands as a sentence with its certainty, and is announced', async () => {
  expect(explanation.certainty).not.toBeNull();
  expect(flat(await textOf(outlook.pane, 'verdict'))).toContain(explanation.headline);
  expect(await textOf(outlook.pane, 'verdict-certainty')).toBe(explanation.card.certainty);
  await openPart(outlook.pane, 'why');
  expect(flat(await textOf(outlook.pane, 'caution'))).toContain(explanation.shortCaution);
  const announced = outlook.pane.getByRole('status').filter({ hasText: explanation.headline });
  expect(await announced.count()).toBeGreaterThan(0);
});

test('every reason stands with the numbers of the header lines that show it', async () => {
  const lines = explanation.reasons.flatMap(({ quotes }) => quotes);
  expect(lines.length).toBeGreaterThan(0);
  await openPart(outlook.pane, 'why');
  const reasons = flat((await part(outlook.pane, 'reasons').textContent()) ?? '');
  for (const { text } of explanation.reasons) expect(reasons).toContain(flat(text));
  for (const { at } of lines) expect(reasons).toContain(String(at + 1));
  // the pool's own address, which the sample carries in the line that decides
  const deciding = lines.filter(({ value }) => /\b(40\.95|52\.103)\.\d+\.\d+\b/.test(value));
  expect(deciding.length).toBeGreaterThan(0);
});

/** A menu path is a link that bears the name of the page alone. */
function seen(text: string): string {
  const pieces = splitAtPlaces(text).map((piece) => (typeof piece === 'string' ? piece : piece.label));
  return flat(pieces.join(''));
}

test('every remedy stands under whose job it is', async () => {
  const audiences = explanation.remedies.map(({ audience }) => audience);
  expect(audiences).toEqual(expect.arrayContaining(['reader', 'help-desk', 'forwarder', 'sender']));
  await openPart(outlook.pane, 'actions');
  await unfoldAll(outlook.pane);
  const remedies = flat(await textOf(outlook.pane, 'remedies'));
  for (const { audience, audienceName, remedies: group } of explanation.remedies) {
    expect(remedies).toContain(audienceName);
    for (const { title } of group) expect(remedies).toContain(flat(title));
    // what others do stands in full in the message to them, and what is merely possible by its title alone
    const whole = group.filter(({ strength, isGeneral }) => strength !== 'possible' && !isGeneral);
    for (const { text, steps, verify } of whole) {
      expect(remedies).toContain(seen(text));
      if (audience === 'reader' || audience === 'help-desk')
        for (const words of [...steps, verify]) expect(remedies).toContain(seen(words));
    }
  }
});

test('the route shows each hop with the servers of that hop, newest first where that is chosen', async () => {
  expect(explanation.route.length).toBeGreaterThan(2);
  await openPart(outlook.pane, 'route');
  await outlook.pane.getByRole('combobox', { name: catalogFor('en').look.route.order }).selectOption('newest');
  const route = flat(await textOf(outlook.pane, 'route'));
  let last = -1;
  for (const { from, by, stretchName } of explanation.route) {
    const at = route.indexOf(flat(by), last + 1);
    expect(at).toBeGreaterThan(last);
    expect(route).toContain(flat(from));
    expect(route).toContain(stretchName);
    last = at;
  }
});
