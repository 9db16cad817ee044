import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogFor, languages, registered } from '../../support/locales.ts';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { outlookItem } from '../../inspection/msg/outlook-files.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage, pageOrigin, type PlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { everything, outcomeOf, part, reaches, textOf } from '../view.ts';

const words = catalogFor('en').pane.page;
const relayed = sampleText('relay-delivery');

afterAll(stopChromium);

/** Pastes text into the box for header lines, from the clipboard and by the keyboard. */
async function paste(visit: PlainPage, text: string): Promise<void> {
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await visit.page.getByRole('textbox', { name: words.headersLabel }).focus();
  await visit.page.keyboard.press('Control+A');
  await visit.page.keyboard.press('Control+V');
}

test.each(['check.html', 'index.html'])('%s stands alone: its own files, no Office.js, nothing stored', async (file) => {
  const visit = await openPlainPage({ file });
  await paste(visit, relayed);
  await reaches(visit.page, 'verdict');
  for (const address of visit.traffic.answered) expect(address.startsWith(`${pageOrigin}/`)).toBe(true);
  expect(await visit.page.evaluate(() => 'Office' in window)).toBe(false);
  expect(await visit.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await visit.page.evaluate(() => location.href)).toBe(`${pageOrigin}/${file}`);
  await visit.close();
});

test.each([
  ['relay-delivery', 'relay-pool'],
  ['relay-upstream-list', 'relay-pool'],
  ['junk-phishing', 'relay-pool'],
  ['junk-failed-authentication', 'relay-pool'],
  ['junk-blocked-sender', 'ordinary-pool'],
  ['ordinary-pool', 'ordinary-pool'],
  ['high-risk-pool', 'high-risk-pool'],
  ['forged-relay-line', 'relay-pool'],
  ['internal', 'internal'],
  ['not-from-microsoft365', 'not-from-microsoft365'],
  ['headers-missing', 'undetermined'],
] as const satisfies readonly (readonly [SampleId, string])[])('the sample %s can be tried and shows %s', async (id, outcome) => {
  const visit = await openPlainPage();
  await visit.page.getByRole('button', { name: words.sampleNames[id], exact: true }).click();
  await visit.page.locator(`[data-outcome="${outcome}"]`).waitFor();
  expect(await everything(visit.page)).toContain(explanationOf(sampleText(id)).headline);
  await visit.close();
});

test('pasted header lines are checked at once, typed ones with the button', async () => {
  const visit = await openPlainPage();
  await paste(visit, relayed);
  await reaches(visit.page, 'verdict');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(await textOf(visit.page, 'verdict')).toContain(explanationOf(relayed).headline);

  await visit.page.getByRole('textbox', { name: words.headersLabel }).fill(sampleText('ordinary-pool'));
  await visit.page.getByRole('button', { name: words.check, exact: true }).click();
  await visit.page.locator('[data-outcome="ordinary-pool"]').waitFor();
  await visit.close();
});

test('in a narrow window the keyboard is taken to the answer, above what was pressed, and stays with the box that was emptied', async () => {
  const visit = await openPlainPage({ width: 320, height: 600 });
  const box = visit.page.getByRole('textbox', { name: words.headersLabel });
  const isSeen = (selector: string): Promise<boolean> =>
    visit.page.locator(`${selector}:focus`).evaluate((focused) => {
      const { top, bottom } = focused.getBoundingClientRect();
      return top >= -1 && top < window.innerHeight && bottom > 0;
    });
  await box.fill(relayed);
  await visit.page.getByRole('button', { name: words.check, exact: true }).press('Enter');
  await reaches(visit.page, 'verdict');
  expect(await isSeen('.result')).toBe(true);
  // no frame around all of the answer, as if it could be pressed
  expect(await visit.page.locator('.result').evaluate((result) => getComputedStyle(result).outlineStyle)).toBe('none');
  await visit.page.getByRole('button', { name: words.clear }).press('Enter');
  await part(visit.page, 'verdict').waitFor({ state: 'detached' });
  expect(await isSeen('textarea')).toBe(true);
  await visit.close();
});

test('checking nothing says what to paste, and is no verdict', async () => {
  const visit = await openPlainPage();
  await visit.page.getByRole('button', { name: words.check, exact: true }).click();
  await reaches(visit.page, 'empty');
  expect(await outcomeOf(visit.page)).toBe('undetermined');
  expect(await textOf(visit.page, 'state')).toContain(catalogFor('en').pane.pageHints.empty);
  await visit.close();
});

const eml = `${relayed.trimEnd()}\r\n\r\nDear Noor,\r\nReceived: this line stands in the body\r\n`;

test.each([
  ['UTF-8', Buffer.from(eml, 'utf8')],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${eml}`, 'utf8')],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${eml}`, 'utf16le')],
  ['Latin-1', Buffer.from(eml.replace('Dear Noor', 'Kære Noor'), 'latin1')],
] as const)('a chosen message file in %s is checked', async (_encoding, buffer) => {
  const visit = await openPlainPage();
  await visit.page.locator('input[type="file"]').setInputFiles({ name: 'message.eml', mimeType: 'message/rfc822', buffer });
  await reaches(visit.page, 'verdict');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(await everything(visit.page)).not.toContain('stands in the body');
  await visit.close();
});

const original = relayed.trimEnd().split(/\r?\n/);
const attachedReport = [
  'Received: from a.example by b.example; Mon, 16 Nov 2026 10:00:00 +0000',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Diagnostic-Code: smtp;550 5.7.26 does not pass with ip: [40.95.31.57] <img src=x onerror=alert(1)>',
  '',
  '--b',
  'Content-Type: message/rfc822',
  '',
  ...original,
  '',
  '--b--',
].join('\r\n');

test('several files dropped together have a row each, and any of them can be shown in full', async () => {
  const visit = await openPlainPage({ width: 320 });
  const item = outlookItem({ headers: sampleText('ordinary-pool'), filling: 5_000_000 });
  await visit.page.locator('input[type="file"]').setInputFiles([
    { name: 'report.eml', mimeType: 'message/rfc822', buffer: Buffer.from(attachedReport) },
    { name: 'item.msg', mimeType: 'application/vnd.ms-outlook', buffer: Buffer.from(item) },
    { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  const rows = visit.page.getByTestId('entries').getByRole('row');
  await rows.nth(2).waitFor();
  expect(await rows.count()).toBe(3);
  expect(await visit.page.getByTestId('remote-reply').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  await rows.filter({ hasText: 'item.msg' }).getByRole('button').click();
  await visit.page.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await visit.page.locator('textarea').first().inputValue()).toContain('Received: from');
  await rows.filter({ hasText: 'bill.pdf' }).getByRole('button').click();
  await reaches(visit.page, 'refused');
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await visit.close();
});

test.each([
  ['quoting', original.map((line) => `> ${line}`)],
  ['lost-folds', original.map((line) => line.trimStart())],
  ['defanged', original.map((line) => line.replaceAll('.', '[.]'))],
] as const)('a paste with damage of the kind %s is repaired, and that is said', async (repair, lines) => {
  const visit = await openPlainPage();
  await paste(visit, lines.join('\n'));
  await reaches(visit.page, 'verdict');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(await visit.page.getByTestId('reading').innerText()).toContain(catalogFor('en').intake.repairs[repair]);
  expect(await visit.page.locator('textarea').first().inputValue()).toBe(lines.join('\n'));
  await visit.close();
});

test('a message file of 200 MB is answered without being read to its end', async () => {
  const visit = await openPlainPage();
  await visit.page.locator('textarea').first().waitFor();
  await visit.page.evaluate((head) => {
    const data = new DataTransfer();
    const filling = new Uint8Array(20 * 1024 * 1024).fill(120);
    data.items.add(new File([head, '\r\n\r\n', ...Array.from({ length: 10 }, () => filling)], 'large.eml'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, original.join('\r\n'));
  await reaches(visit.page, 'verdict');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(await visit.page.getByTestId('reading').count()).toBe(0);
  await visit.close();
});

test('a message file dropped on the page is checked, and the page stays', async () => {
  const visit = await openPlainPage();
  await drop(visit, 'message.eml', Buffer.from(eml));
  await reaches(visit.page, 'verdict');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(visit.page.url()).toBe(`${pageOrigin}/check.html`);
  await visit.close();
});

test('of a dropped file with the headers of two messages each has its answer', async () => {
  const visit = await openPlainPage();
  await drop(visit, 'two.txt', Buffer.from(`${sampleText('ordinary-pool')}\n\nMessage 2\n${relayed}\n`));
  const rows = visit.page.getByTestId('entries').locator('.row-button');
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  // what asks for attention stands on top
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  await rows.nth(1).click();
  await visit.page.locator('[data-outcome="ordinary-pool"]').waitFor();
  await visit.close();
});

test.each([
  ['outlook-msg', 'mail.msg', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
  ['archive', 'mail.zip', Buffer.from('504b030414000000', 'hex')],
  ['binary', 'mail.eml', Buffer.from('00010203000102030001020300010203', 'hex')],
  ['empty-file', 'mail.eml', Buffer.alloc(0)],
] as const)('a file of the kind %s is refused with what to do instead, and leaves no verdict', async (refusal, name, buffer) => {
  const visit = await openPlainPage();
  await paste(visit, relayed);
  await reaches(visit.page, 'verdict');
  await visit.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await visit.page.getByText(words.refusals[refusal].replace('{name}', name)).waitFor();
  expect(await part(visit.page, 'verdict').count()).toBe(0);
  expect(await outcomeOf(visit.page)).toBeNull();
  await visit.close();
});

test('where the first file is refused, no style sheet of an answer is there, and the buttons stand apart all the same', async () => {
  const visit = await openPlainPage();
  const file = { name: 'mail.zip', mimeType: 'application/zip', buffer: Buffer.from('504b030414000000', 'hex') };
  await visit.page.locator('input[type="file"]').setInputFiles(file);
  await reaches(visit.page, 'refused');
  const boxes = await visit.page
    .locator('.input .buttons button')
    .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  const [[, end = 0] = [], [start = 0] = []] = boxes;
  expect(boxes).toHaveLength(2);
  expect(start - end).toBe(8);
  await visit.close();
});

test('a file on disk can be chosen', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'relay-pool-')), 'message.eml');
  writeFileSync(file, eml);
  const visit = await openPlainPage();
  await visit.page.locator('input[type="file"]').setInputFiles(file);
  await reaches(visit.page, 'verdict');
  await visit.close();
});

test('switching the language changes every word and keeps the answer', async () => {
  const visit = await openPlainPage();
  await paste(visit, relayed);
  await reaches(visit.page, 'verdict');
  for (const language of [...languages].reverse()) {
    await visit.page.locator('header select').first().selectOption({ label: registered[language].name });
    const explanation = explanationOf(relayed, language);
    await part(visit.page, 'verdict').filter({ hasText: explanation.headline }).waitFor();
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await everything(visit.page)).toContain(catalogFor(language).pane.page.introduction);
    for (const action of explanation.card.actions) expect(await everything(visit.page)).toContain(action);
  }
  await visit.close();
});

async function drop(visit: PlainPage, name: string, content: Buffer): Promise<void> {
  const transfer = await visit.page.evaluateHandle(
    ([fileName, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName, { type: 'message/rfc822' }));
      return data;
    },
    [name, [...content]] as const,
  );
  await visit.page.locator('textarea').first().waitFor();
  const target = visit.page.locator('body');
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
}
