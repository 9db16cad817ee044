import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { sampleText } from '../expected.ts';
import { documentedHeaders, guide } from '../../support/documented-headers.ts';
import { openPart, reaches } from '../view.ts';

/* The headers that docs/deploy.md tells an administrator to send, read from there. */
const documented = documentedHeaders('location /relay-pool/ {');
const [frameAncestors = ''] = /^frame-ancestors .+$/m.exec(guide) ?? [];
const item = message('1', 'Quarterly numbers');
const headers = answering(sampleText('relay-delivery'));

afterAll(stopChromium);

test('the guide names them', () => {
  expect(Object.keys(documented)).toEqual(['X-Content-Type-Options', 'Referrer-Policy', 'Cache-Control']);
  expect(frameAncestors).toContain('https://*.office.com');
});

test('with the headers of the guide, and its list of frames, the pane works in Outlook', async () => {
  const paneHeaders = { ...documented, 'Content-Security-Policy': frameAncestors };
  const outlook = await openOutlook({ item, headers, paneHeaders });
  await reaches(outlook.pane, 'verdict');
  await openPart(outlook.pane, 'actions');
  await outlook.close();
});

test.each([
  ['X-Frame-Options', 'DENY'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
])('with %s: %s, against which the guide warns, Outlook shows no pane', async (name, value) => {
  const outlook = await openOutlook({ item, headers, paneHeaders: { [name]: value } });
  await outlook.page.waitForTimeout(1500);
  expect(await outlook.page.frames().at(-1)?.locator('[data-state]').count()).toBe(0);
  expect(outlook.headersCalls).toEqual([]);
  await outlook.page.context().close();
});

test('under Trusted Types, against which the guide warns, Office.js cannot load its own scripts and the pane learns nothing', async () => {
  const paneHeaders = { 'Content-Security-Policy': "require-trusted-types-for 'script'" };
  const outlook = await openOutlook({ item, headers, paneHeaders });
  await outlook.page.waitForTimeout(1500);
  expect(outlook.complaints.join()).toMatch(/'TrustedScriptURL'[^]* at \S*loadScript/);
  expect(outlook.headersCalls).toEqual([]);
  await outlook.page.context().close();
});
