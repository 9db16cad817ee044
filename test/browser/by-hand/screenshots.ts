import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { samples } from '../../support/samples.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing, type HeadersAnswer } from '../../outlook-host/headers-answer.ts';
import { message, type MailboxItem } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { sampleText } from '../expected.ts';
import { openPart, reaches, type View } from '../view.ts';
import { usualPlaces } from '../../support/locales.ts';

/*
 * Not a test of anything: pictures for people to look at, run through jest since jest compiles TypeScript.
 * The launcher screenshots.js says where they go.
 */
const folder = process.env['SCREENSHOTS'];
/** Milliseconds for a frame of another site to be painted in its new size. */
const repaint = 500;

const widths = [320, 400, 1024] as const;
const schemes = ['light', 'dark'] as const;

const item = message('item-1', 'Quarterly numbers for the board, with the corrections of last week');

const panes: readonly { name: string; state: string; item: MailboxItem | null; headers: HeadersAnswer }[] = [
  ...samples.map(({ id, headerText }) => ({
    name: id,
    state: id === 'headers-missing' ? 'no-received' : 'verdict',
    item,
    headers: answering(headerText),
  })),
  { name: 'checking', state: 'checking', item, headers: { kind: 'held' } },
  { name: 'no-item', state: 'no-item', item: null, headers: { kind: 'never' } },
  { name: 'failed', state: 'failed', item, headers: failing(9020) },
  { name: 'empty', state: 'empty', item, headers: answering('') },
  { name: 'subject-only', state: 'subject-only', item, headers: answering('Quarterly numbers') },
];

const looks = usualPlaces.flatMap(({ tag: language }) =>
  schemes.flatMap((colorScheme) => widths.map((width) => ({ language, colorScheme, width, height: 800 }))),
);

beforeAll(() => {
  if (folder === undefined) throw new Error('SCREENSHOTS must name the folder for the pictures.');
  mkdirSync(folder, { recursive: true });
});

afterAll(stopChromium);

test.each(looks)('$language $colorScheme $width', async (look) => {
  const name = (what: string): string =>
    join(folder ?? '', `${what}-${look.language.slice(0, 2)}-${look.colorScheme}-${look.width}.png`);
  for (const pane of panes) {
    const outlook = await openOutlook({ ...look, item: pane.item, headers: pane.headers });
    await reaches(outlook.pane, pane.state);
    const picture = async (what: string): Promise<void> => {
      await outlook.page.setViewportSize(look);
      await outlook.page.waitForTimeout(repaint);
      await outlook.page.setViewportSize({ width: look.width, height: await heightOf(outlook.pane) });
      await outlook.page.waitForTimeout(repaint);
      await outlook.page.screenshot({ path: name(what) });
    };
    await picture(`pane-${pane.name}`);
    for (const part of pane.name === 'relay-delivery' ? partIds : []) {
      await openPart(outlook.pane, part);
      await picture(`pane-part-${part}`);
    }
    await outlook.close();
  }
  const visit = await openPlainPage(look);
  await visit.page.locator('textarea').waitFor();
  await visit.page.screenshot({ path: name('page-start'), fullPage: true });
  await visit.page.locator('textarea').fill(sampleText('relay-delivery'));
  await visit.page.locator('button.primary').click();
  await reaches(visit.page, 'verdict');
  await visit.page.screenshot({ path: name('page-relay-delivery'), fullPage: true });
  await visit.close();
});

/** The pane scrolls within its frame; a picture of all of it needs a window as high as what it shows. */
function heightOf(view: View): Promise<number> {
  return view.evaluate(() => Math.max(400, document.documentElement.scrollHeight));
}
