import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { sampleText } from '../expected.ts';
import { everything, openPart, reaches, textOf } from '../view.ts';

const markup = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';

afterAll(stopChromium);

test('markup in subject, sender and header lines is shown as text and does nothing', async () => {
  // the deciding line, with markup where its HELO stood
  const headerText = sampleText('relay-delivery').replace(/^Authentication-Results: /m, `Authentication-Results: ${markup} `);
  expect(headerText).toContain(markup);
  const outlook = await openOutlook({
    item: {
      kind: 'message',
      id: 'item-1',
      subject: `Subject ${markup}`,
      sender: { name: `Name ${markup}`, address: 'ana@example.com' },
      received: '2026-11-20T09:15:00Z',
    },
    headers: answering(headerText),
  });
  await reaches(outlook.pane, 'verdict');
  expect(await textOf(outlook.pane, 'message-subject')).toContain(markup);
  expect(await everything(outlook.pane)).toContain(`Name ${markup}`);
  for (const id of partIds) {
    await openPart(outlook.pane, id);
    expect(await outlook.pane.locator('img[src="x"]').count()).toBe(0);
  }
  expect(await outlook.pane.title()).not.toBe('owned');
  await outlook.close();
});

test('a line of ten thousand letters without a blank does not widen the pane', async () => {
  const long = 'x'.repeat(10_000);
  const headerText = sampleText('relay-delivery').replace(/^Received-SPF: .*/m, `Received-SPF: ${long}`);
  const outlook = await openOutlook({
    item: {
      kind: 'message',
      id: 'item-1',
      subject: long,
      sender: { name: long, address: long },
      received: '2026-11-20T09:15:00Z',
    },
    headers: answering(headerText),
    width: 320,
  });
  await reaches(outlook.pane, 'verdict');
  for (const id of partIds) {
    await openPart(outlook.pane, id);
    expect([id, await outlook.pane.evaluate(() => document.documentElement.scrollWidth)]).toEqual([id, 320]);
  }
  await outlook.close();
});
