import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlain } from '../../../src/explanation/words/fill-template.ts';
import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { hold } from '../../outlook-host/held.ts';
import { message, type Attachment, type MailboxItem } from '../../outlook-host/mailbox-item.ts';
import { tellDrag } from '../../outlook-host/newest-calls.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { violationsOf } from '../axe.ts';
import { sampleText } from '../expected.ts';
import { reaches, sticksOut } from '../view.ts';

/*
 * What the pane takes beside the message on show. Attached messages and the browser's own drop: with the genuine Office.js.
 * DragAndDropEvent and getAsFileAsync: with the small imitation in newest-calls.ts, since the library in npm has neither.
 */
const words = catalogFor('en').look.given;
const ordinary = answering(sampleText('ordinary-pool'));
const asMessage = (id: Parameters<typeof sampleText>[0]): string => `${sampleText(id).trimEnd()}\r\n\r\nText of the message.\r\n`;
const relayed = asMessage('relay-delivery');
const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));

afterAll(stopChromium);
afterAll(() => rmSync(folder, { recursive: true }));

const hostile = 'A&B <img src=x onerror=alert(1)>';

const attachments: readonly Attachment[] = [
  { id: 'att-1', name: hostile, kind: 'item', content: relayed },
  { id: 'att-2', name: 'saved.eml', kind: 'file', content: Buffer.from(asMessage('high-risk-pool')).toString('base64') },
  { id: 'att-3', name: 'invoice.pdf', kind: 'file', content: 'JVBERg==' },
  { id: 'att-4', name: 'withheld.msg', kind: 'file', content: 9020 },
];

const report: MailboxItem = { ...message('1', 'Report of a user'), attachments };

function open(more: Partial<OutlookOptions> = {}): Promise<Outlook> {
  return openOutlook({ item: report, headers: ordinary, width: 350, height: 600, ...more });
}

/** The outcomes that can be seen, from the top. */
function outcomes(outlook: Outlook): Promise<(string | null)[]> {
  return outlook.pane.evaluate(() =>
    [...document.querySelectorAll('[data-outcome]')]
      .filter((found) => found.getClientRects().length > 0)
      .map((found) => found.getAttribute('data-outcome')),
  );
}

async function isJudged(outlook: Outlook, outcome: string): Promise<void> {
  await outlook.pane.locator(`[data-testid="given"] [data-outcome="${outcome}"]`).waitFor();
  expect(await outcomes(outlook)).toEqual([outcome]);
}

function check(outlook: Outlook, name: string): Promise<void> {
  return outlook.pane.getByRole('button', { name: words.check.replace('{name}', () => name), exact: true }).click();
}

/** Back to the answer about the open message, alone. */
async function goBack(outlook: Outlook): Promise<void> {
  await outlook.pane.getByRole('button', { name: words.back, exact: true }).click();
  await outlook.pane.locator('[data-outcome="ordinary-pool"]:visible').waitFor();
  expect(await outcomes(outlook)).toEqual(['ordinary-pool']);
}

/** What the pane was told of files that hover over it, or are let go of. */
interface DragsSeen {
  /** whether each hovering was taken by the pane, and not left to the browser */
  readonly taken: boolean[];
  drops: number;
}

/** Counts in the pane what it is told, behind its own listeners. */
function watchDrags(): void {
  if ('dragsSeen' in window) return;
  const seen: DragsSeen = { taken: [], drops: 0 };
  Object.assign(window, { dragsSeen: seen });
  window.addEventListener('dragover', (event) => seen.taken.push(event.defaultPrevented));
  window.addEventListener('drop', () => (seen.drops += 1));
}

function dragsSeen(): DragsSeen {
  const { dragsSeen } = window as unknown as { readonly dragsSeen: DragsSeen };
  return dragsSeen;
}

/**
 * Lets go of files over the middle of the pane, as a hand does: what nobody prevents, the browser does. Once in some hundred times
 * the debugging protocol loses the drop on its way: then the pane was told of none, and the hand tries again.
 */
async function dropByHand(outlook: Outlook, names: readonly string[], text: string): Promise<void> {
  const files = names.map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, text);
  await outlook.pane.evaluate(watchDrags);
  const { drops } = await outlook.pane.evaluate(dragsSeen);
  const session = await outlook.page.context().newCDPSession(outlook.page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (let tries = 0; tries < 3 && (await outlook.pane.evaluate(dragsSeen)).drops === drops; tries += 1) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 150, y: 300, data });
    }
    for (let wait = 0; wait < 10 && (await outlook.pane.evaluate(dragsSeen)).drops === drops; wait += 1)
      await outlook.page.waitForTimeout(50);
  }
  await session.detach();
  const seen = await outlook.pane.evaluate(dragsSeen);
  expect(seen).toEqual({ taken: seen.taken.map(() => true), drops: drops + 1 });
}

describe('messages attached to the open one', () => {
  test('are offered by name, checked with one click in its place, and put away again', async () => {
    const outlook = await open();
    await outlook.pane.getByTestId('attached').waitFor();
    const names = await outlook.pane.getByTestId('attached').getByRole('button').allInnerTexts();
    expect(names).toEqual([hostile, 'saved.eml', 'withheld.msg'].map((name) => words.check.replace('{name}', () => name)));
    expect(await violationsOf(outlook.pane)).toEqual([]);
    expect(await outlook.pane.evaluate(sticksOut)).toEqual([]);

    await check(outlook, hostile);
    await isJudged(outlook, 'relay-pool');
    expect(await outlook.pane.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    await goBack(outlook);
    await check(outlook, 'saved.eml');
    await isJudged(outlook, 'high-risk-pool');
    await outlook.close();
  });

  test('one that Outlook withholds is said with its code, and another message in Outlook puts it away', async () => {
    const outlook = await open();
    await check(outlook, 'withheld.msg');
    const told = fillPlain(words.failed, { name: 'withheld.msg', code: '9020' });
    expect(told).toContain('withheld.msg (code 9020).');
    await outlook.pane.getByText(told).waitFor();
    expect(await outcomes(outlook)).toEqual([]);
    await outlook.selectItem(message('2', 'Next'), answering(sampleText('relay-delivery')));
    await outlook.pane.locator('[data-outcome="relay-pool"]').waitFor();
    expect(await outlook.pane.getByTestId('given').count()).toBe(0);
    expect(await outcomes(outlook)).toEqual(['relay-pool']);
    await outlook.close();
  });
});

describe('a file let go over the pane', () => {
  test('is checked in the place of the open message, and there is a way back', async () => {
    const outlook = await open();
    await outlook.pane.getByTestId('attached').waitFor();
    await dropByHand(outlook, ['dropped.eml'], relayed);
    await isJudged(outlook, 'relay-pool');
    await goBack(outlook);
    await outlook.close();
  });

  test('before the first answer is not opened by the browser, and is checked with it', async () => {
    const outlook = await open({ headers: { kind: 'held' } });
    await reaches(outlook.pane, 'checking');
    await outlook.headersAsked(1);
    await dropByHand(outlook, ['early.eml'], relayed);
    await outlook.page.waitForTimeout(500);
    expect(outlook.pane.url()).toContain('/taskpane.html');
    expect(outlook.page.context().pages()).toHaveLength(1);
    expect(await outlook.pane.locator('[data-state="checking"]').count()).toBe(1);
    await outlook.release(ordinary);
    await isJudged(outlook, 'relay-pool');
    await goBack(outlook);
    await outlook.close();
  });

  test('while Office.js is on its way is not opened by the browser either', async () => {
    const library = hold();
    const outlook = await open({ officeJsHeld: [library.until] });
    await reaches(outlook.pane, 'checking');
    await dropByHand(outlook, ['earlier.eml'], relayed);
    await outlook.page.waitForTimeout(500);
    expect(outlook.pane.url()).toContain('/taskpane.html');
    expect(outlook.page.context().pages()).toHaveLength(1);
    library.release();
    await isJudged(outlook, 'relay-pool');
    await outlook.close();
  });
});

test('of more files than are read at once that is said, and a choice among them is none among those that come next', async () => {
  const outlook = await open();
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.pane.getByTestId('attached').waitFor();
  const many = Array.from({ length: 52 }, (_, at) => `message-${at}.eml`);
  const rows = outlook.pane.getByTestId('entries').getByRole('button');
  await dropByHand(outlook, many.slice(0, 3), relayed);
  await rows.nth(2).click();
  await isJudged(outlook, 'relay-pool');
  await dropByHand(outlook, many, relayed);
  const { tooManyFiles } = catalogFor('en').pane.page;
  await outlook.pane.getByText(tooManyFiles.replace('{count}', '52').replace('{limit}', '50')).waitFor();
  expect(await rows.nth(0).getAttribute('aria-current')).toBe('true');
  await outlook.close();
});

describe('what Outlook itself lets go of over the pane (DragAndDropEvent, imitated)', () => {
  test('is announced while it hovers, and each message of it has its answer', async () => {
    const outlook = await open({ newest: { file: null } });
    await outlook.pane.getByTestId('attached').waitFor();
    // Outlook tells again and again while something hovers
    const announced = outlook.pane.getByText(words.drop).waitFor();
    for (let at = 0; at < 10; at += 1) await outlook.pane.evaluate(tellDrag, null);
    await announced;
    await outlook.pane.getByText(words.drop).waitFor({ state: 'detached' });
    await outlook.pane.evaluate(tellDrag, [
      { name: 'first.eml', text: relayed },
      { name: 'second.eml', text: asMessage('high-risk-pool') },
    ]);
    await isJudged(outlook, 'high-risk-pool');
    const entries = outlook.pane.getByTestId('entries').getByRole('button');
    expect(await entries.count()).toBe(2);
    await entries.nth(1).click();
    await isJudged(outlook, 'relay-pool');
    // Outlook keeps every listener that it was ever given
    await outlook.selectItem(message('2', 'Next message'), ordinary);
    await outlook.pane.getByTestId('message-subject').filter({ hasText: 'Next message' }).waitFor();
    await outlook.pane.locator('[data-outcome="ordinary-pool"]:visible').waitFor();
    expect(await outlook.pane.evaluate(() => window.dropHandlers?.length)).toBe(1);
    await outlook.close();
  });
});

describe('an Outlook that answers without the headers (getAsFileAsync, imitated)', () => {
  const file = Buffer.from(relayed).toString('base64');

  test.each([
    ['nothing', ''],
    ['the subject alone', 'Report of a user'],
  ])('with %s: they are read from the message itself', async (_, text) => {
    const outlook = await open({ headers: answering(text), newest: { file } });
    await outlook.pane.locator('[data-outcome="relay-pool"]').waitFor();
    expect(await outcomes(outlook)).toEqual(['relay-pool']);
    await outlook.close();
  });

  test('and does not hand the message over: what was known stays', async () => {
    const outlook = await open({ headers: answering(''), newest: { file: null } });
    await reaches(outlook.pane, 'empty');
    await outlook.close();
  });
});

describe('the original, sent to the help desk', () => {
  const toHelpDesk = catalogFor('en').pane.parts.actions.toHelpDesk;
  const settings = { 'relay-pool-inspector.help-desk-address': 'desk@example.com' };

  async function send(outlook: Outlook, told: 'opened' | 'openedWithOriginal'): Promise<void> {
    await outlook.pane.getByRole('button', { name: toHelpDesk, exact: true }).locator('visible=true').first().click();
    await outlook.pane.getByText(catalogFor('en').pane.parts.actions[told]).locator('visible=true').waitFor();
  }

  test('is asked for as an attachment, under its subject, and that is said', async () => {
    const outlook = await open({ settings });
    await send(outlook, 'openedWithOriginal');
    expect(outlook.formsOpened.map(({ attachments: asked }) => asked)).toEqual([[['item', 'Report of a user', '1']]]);
    await outlook.close();
  });

  test('is left out where Outlook refuses it, and nothing claims it', async () => {
    const outlook = await open({ settings, attachmentsRefused: 9020 });
    await send(outlook, 'opened');
    expect(outlook.formsOpened).toHaveLength(1);
    expect(outlook.formsOpened[0]?.attachments).toBeUndefined();
    expect(String(outlook.formsOpened[0]?.htmlBody)).toContain('<div lang="en">');
    await outlook.close();
  });

  test('is the earlier message when an earlier result is sent', async () => {
    const outlook = await open({ settings });
    await reaches(outlook.pane, 'verdict');
    await outlook.selectItem(message('2', 'Next'), answering(sampleText('relay-delivery')));
    await outlook.pane.locator('[data-outcome="relay-pool"]').waitFor();
    await outlook.pane.getByRole('button', { name: 'Earlier results (1)' }).click();
    await outlook.pane.getByTestId('earlier').getByRole('button').click();
    await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
    await send(outlook, 'openedWithOriginal');
    expect(outlook.formsOpened.map(({ attachments: asked }) => asked)).toEqual([[['item', 'Report of a user', '1']]]);
    await outlook.close();
  });

  test('is not the open message when the ticket is about an attached one', async () => {
    const outlook = await open({ settings });
    await check(outlook, 'saved.eml');
    await isJudged(outlook, 'high-risk-pool');
    await send(outlook, 'opened');
    expect(outlook.formsOpened.map(({ attachments: asked }) => asked)).toEqual([undefined]);
    await outlook.close();
  });
});
