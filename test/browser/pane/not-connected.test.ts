import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { sampleText } from '../expected.ts';
import { reaches, textOf } from '../view.ts';

const words = catalogFor('en').pane.states['not-connected'];

afterAll(stopChromium);

test('without Office.js the pane says that Outlook cannot be reached', async () => {
  const headers = answering(sampleText('relay-delivery'));
  const outlook = await openOutlook({ item: message('1', 'First'), headers, officeJs: false });
  await reaches(outlook.pane, 'not-connected');
  expect(await textOf(outlook.pane, 'state')).toContain(words.title);
  expect(await textOf(outlook.pane, 'state')).toContain(words.text);
  await expect(outlook.close()).rejects.toThrow('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});

test('the pane opened in a plain tab says so, and its policy keeps the library from its telemetry host', async () => {
  const visit = await openPlainPage({ file: 'taskpane.html', officeJs: true });
  await reaches(visit.page, 'not-connected');
  expect(await textOf(visit.page, 'state')).toContain(words.title);
  expect(visit.traffic.unexpected).toEqual([]);
  await visit.page.context().close();
});
