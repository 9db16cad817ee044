import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogFor, usualPlaces } from '../../support/locales.ts';
import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { openPart, part, reaches, unfoldAll, type View } from '../view.ts';

/* Where the reader is, and what is called how, by the boxes of the elements: a pinned pane of 350 by 600 as messages come and go. */
const relayed = sampleText('relay-delivery');
const subject = 'Quarterly numbers';
const phishing = readFileSync(join(__dirname, '..', '..', 'corpus', 'junk', 'phishing.txt'), 'utf8');

afterAll(stopChromium);

async function open(more: Partial<OutlookOptions> = {}): Promise<Outlook> {
  const outlook = await openOutlook({
    item: message('1', subject),
    headers: answering(relayed),
    width: 350,
    height: 600,
    ...more,
  });
  await reaches(outlook.pane, 'verdict');
  await outlook.pane.getByRole('tab').first().waitFor();
  return outlook;
}

function place(view: View): Promise<number> {
  return view.evaluate(() => document.documentElement.scrollTop);
}

async function scrollDown(view: View): Promise<void> {
  await view.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await view.getByTestId('card-bar').waitFor();
  expect(await place(view)).toBeGreaterThan(100);
}

describe('a pane that is scrolled down', () => {
  test('keeps verdict and subject in sight in one bar at its upper edge, which leads back to the top', async () => {
    const outlook = await open();
    const { pane } = outlook;
    expect(await pane.getByTestId('card-bar').count()).toBe(0);
    await scrollDown(pane);
    const bar = pane.getByTestId('card-bar');
    const box = await bar.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThan(60);
    expect(box?.width).toBeGreaterThan(300);
    const { label } = explanationOf(relayed).card;
    expect(await bar.innerText()).toContain(label);
    expect(await bar.innerText()).toContain(subject);
    await bar.getByRole('button').click();
    await bar.waitFor({ state: 'detached' });
    expect(await place(pane)).toBe(0);
    expect(await pane.evaluate(() => document.activeElement?.closest('.ticket') !== null)).toBe(true);
    await outlook.close();
  });

  test('begins at the top with the next message, while it is read and when it is answered', async () => {
    const outlook = await open();
    const { pane } = outlook;
    await scrollDown(pane);
    await outlook.selectItem(message('2', 'Next message'), { kind: 'held' });
    await reaches(pane, 'checking');
    await part(pane, 'message-subject').filter({ hasText: 'Next message' }).waitFor();
    expect(await place(pane)).toBe(0);
    expect((await part(pane, 'message-subject').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await outlook.headersAsked(2);
    await outlook.release(answering(phishing));
    await reaches(pane, 'verdict');
    await pane.getByRole('tab').first().waitFor();
    expect(await place(pane)).toBe(0);
    expect(await pane.getByTestId('card-bar').count()).toBe(0);
    await outlook.close();
  });

  test('begins at the top when an earlier result is opened', async () => {
    const outlook = await open();
    await outlook.selectItem(message('2', 'Next message'), answering(phishing));
    await outlook.pane.getByRole('button', { name: 'Earlier results (1)' }).click();
    await scrollDown(outlook.pane);
    await part(outlook.pane, 'earlier').getByRole('button').click();
    await part(outlook.pane, 'message-subject').filter({ hasText: subject }).waitFor();
    expect(await place(outlook.pane)).toBe(0);
    await outlook.close();
  });
});

test('the names of hosts break before a dot and nowhere else', async () => {
  const outlook = await open({ width: 320 });
  await openPart(outlook.pane, 'route');
  await unfoldAll(outlook.pane);
  const seen = await outlook.pane.evaluate(() => {
    const hosts = [...new Set([...document.querySelectorAll('[role="tabpanel"] wbr')].map(({ parentElement }) => parentElement))];
    return hosts.flatMap((host) => {
      if (host === null || host.getClientRects().length === 0) return [];
      const labels = [...host.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const linesOf = (node: Node): number => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      // a part with blanks in it is no name
      const torn = labels.filter((node) => !/\s/.test(node.textContent?.trim() ?? '') && linesOf(node) > 1);
      return [{ lines: linesOf(host), torn: torn.map(({ textContent }) => textContent) }];
    });
  });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.flatMap(({ torn }) => torn)).toEqual([]);
  // or nothing was long enough to show it
  expect(Math.max(...seen.map(({ lines }) => lines))).toBeGreaterThan(1);
  await outlook.close();
});

test.each(usualPlaces)('no two buttons in sight are called the same for another subject ($tag)', async ({ tag, language }) => {
  const outlook = await open({ language: tag, headers: answering(phishing), height: 1500 });
  await outlook.pane.getByText(catalogFor(language).pane.copy).first().waitFor();
  for (const id of partIds) {
    await openPart(outlook.pane, id);
    await unfoldAll(outlook.pane);
    const names = await outlook.pane.evaluate(() =>
      [...document.querySelectorAll('button, a[href]')]
        // two ways to one header line are called alike
        .filter((button) => button.getClientRects().length > 0 && !button.matches('button.link'))
        .map((button) => {
          const group = button.closest('[role="group"][aria-label], section[aria-label], nav[aria-label], .ticket');
          const groupName = group?.getAttribute('aria-label') ?? group?.className ?? '';
          // a button without words is named by its title
          const text = button.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          const name = button.getAttribute('aria-label') ?? (text === '' ? (button.getAttribute('title') ?? '') : text);
          // links to one page may have one name
          return `${groupName} > ${name}${button.hasAttribute('href') ? ` > ${String(button.getAttribute('href'))}` : ''}`;
        }),
    );
    const buttons = names.filter((name) => !name.includes(' > http') && !name.includes(' > #'));
    expect(buttons.length).toBeGreaterThan(5);
    const twice = [...new Set(buttons.filter((name, at) => buttons.indexOf(name) !== at))];
    expect([id, twice]).toEqual([id, []]);
  }
  await outlook.close();
});
