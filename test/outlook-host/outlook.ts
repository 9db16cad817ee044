import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { languageOf } from '../../src/locales/language.ts';
import { hostRequestText, readRequest, responseText } from './channel.ts';
import { patience, startChromium } from './chromium.ts';
import { listenForComplaints } from './complaints.ts';
import type { OpenedForm } from './forms-and-settings.ts';
import { answerRecord, type HeadersAnswer } from './headers-answer.ts';
import { bindingName } from './host-page.ts';
import { initialData } from './initial-data.ts';
import type { MailboxItem } from './mailbox-item.ts';
import { answerRequest, buttonPressed, itemChanged, themeChanged, type HeadersCall } from './mailbox.ts';
import { addNewerCalls, readLog, select, type SelectedItem } from './newer-calls.ts';
import { addNewestCalls } from './newest-calls.ts';
import type { Notification } from './notifications.ts';
import { conversation, hostOrigin, mailboxOf, paneOrigin, sitesOf, type OutlookOptions } from './opening.ts';
import { officeJsAddress } from './sites.ts';
import { holdUp, interceptNetwork, type Traffic } from './traffic.ts';

export type { OutlookOptions } from './opening.ts';

/** An Outlook on the web that runs, with the pane in a frame. */
export interface Outlook {
  readonly page: Page;
  readonly pane: Frame;
  readonly traffic: Traffic;
  /** errors on the console and uncaught exceptions */
  readonly complaints: readonly string[];
  readonly headersCalls: readonly HeadersCall[];
  readonly events: ReadonlySet<string>;
  readonly notices: readonly number[];
  readonly formsOpened: readonly OpenedForm[];
  /** every set of settings that the add-in stored, the newest last */
  readonly settingsSaved: readonly unknown[];
  /** waits until the pane has called for headers that often */
  headersAsked(times: number): Promise<void>;
  /** what the mailbox will do at the next call for the item that is selected now */
  answerHeaders(headers: HeadersAnswer): void;
  /** selects another item, and tells the pane if it listens */
  selectItem(item: MailboxItem | null, headers?: HeadersAnswer): Promise<void>;
  /** selects several items, of which none is on show; where the newer calls were asked for */
  selectItems(items: readonly SelectedItem[]): Promise<void>;
  /** what the newer calls were asked for, in order: `load one`, `read one`, `unload one` */
  newerCalls(): Promise<readonly string[]>;
  /** answers the oldest call that is still open, whichever item it was for */
  release(headers: HeadersAnswer): Promise<void>;
  /** the same for the newest open call */
  releaseNewest(headers: HeadersAnswer): Promise<void>;
  /** the same for the call with this number, counted from 0 */
  releaseCall(call: number, headers: HeadersAnswer): Promise<void>;
  /** draws Outlook in other colours, of which the pane is told the background (0xrrggbb) if it listens */
  changeTheme(background: number): Promise<void>;
  /** what the add-in has put in the bar above the message */
  readonly notificationsShown: readonly Notification[];
  /** presses the ribbon button with this function, and answers with the status that the add-in completed it with, 0 when well */
  pressButton(functionName: string): Promise<number>;
  /** when Outlook last told the pane something, in milliseconds since 1970 with fractions */
  lastPosted(): Promise<number>;
  /** gives the keyboard to the first element of the pane */
  tabIn(): Promise<void>;
  /** ends this Outlook; throws when anything was asked for or complained about that should not have been */
  close(): Promise<void>;
}

/** Opens the pane of the production build in an emulated Outlook, with the genuine Office.js between them. */
export async function openOutlook(options: OutlookOptions): Promise<Outlook> {
  const mailbox = mailboxOf(options);
  const context = await (
    await startChromium()
  ).newContext({
    viewport: { width: options.width ?? 400, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  context.setDefaultTimeout(patience);
  const traffic = await interceptNetwork(context, sitesOf(options, mailbox));
  if (options.officeJsHeld !== undefined) await holdUp(context, officeJsAddress, options.officeJsHeld);
  const complaints = listenForComplaints(context);
  const page = await context.newPage();
  if (options.selected !== undefined) await page.addInitScript(addNewerCalls, options.selected);
  if (options.newest !== undefined) await page.addInitScript(addNewestCalls, options.newest);
  if (options.movableClock === true) await page.clock.install();

  let presses = 0;
  let closing = false;
  const mistakes: string[] = [];
  const post = (text: string): Promise<void> => postToPane(page, text);
  await page.exposeFunction(bindingName, async (text: string) => {
    const request = readRequest(text);
    if (request === null) return;
    try {
      const data = answerRequest(mailbox, request);
      if (data === undefined) return;
      await post(responseText(conversation, hostOrigin, { ...request, data, event: false }));
    } catch (error) {
      // an answer under way when Outlook is closed has nobody to go to, which is no fault of the pane
      if (!closing) mistakes.push(String(error));
    }
  });
  const release = async (call: HeadersCall | undefined, headers: HeadersAnswer): Promise<void> => {
    if (call === undefined) throw new Error('No call for headers is open.');
    call.answered = true;
    const data = answerRecord(headers);
    await post(
      responseText(conversation, hostOrigin, { action: 'ExecuteMethod', correlation: call.correlation, data, event: false }),
    );
  };
  const selectItem: Outlook['selectItem'] = async (item, headers = { kind: 'never' }) => {
    mailbox.item = item;
    mailbox.itemNumber += 1;
    mailbox.headers = headers;
    if (!mailbox.events.has(itemChanged)) return;
    const data = initialData(item, mailbox.itemNumber, mailbox.permission) ?? '';
    await post(responseText(conversation, hostOrigin, { action: itemChanged, correlation: -1, data, event: true }));
  };
  // a library that is held up would hold up the load event as well
  await page.goto(`${hostOrigin}/mail/`, { waitUntil: options.officeJsHeld === undefined ? 'load' : 'domcontentloaded' });
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (pane === null) throw new Error('The pane has no frame.');
  await spoken(pane, options);

  return {
    page,
    pane,
    traffic,
    complaints,
    headersCalls: mailbox.headersCalls,
    events: mailbox.events,
    notices: mailbox.notices,
    formsOpened: mailbox.formsOpened,
    settingsSaved: mailbox.settingsSaved,
    headersAsked: (times) =>
      until(
        () => mailbox.headersCalls.length >= times,
        () => `The pane asked ${mailbox.headersCalls.length} times, not ${times}.`,
      ),
    notificationsShown: mailbox.notificationsShown,
    pressButton: async (functionName) => {
      presses += 1;
      const press = `press-${presses}`;
      await until(
        () => mailbox.events.has(buttonPressed),
        () => 'The add-in does not listen to its buttons.',
      );
      const data = [press, functionName, JSON.stringify({ source: { id: 'RelayPool.QuickCheck' } })];
      await post(responseText(conversation, hostOrigin, { action: buttonPressed, correlation: -1, data, event: true }));
      const done = () => mailbox.buttonsCompleted.find((completed) => completed.press === press);
      await until(
        () => done() !== undefined,
        () => 'The add-in did not complete the press.',
      );
      return done()?.status ?? Number.NaN;
    },
    answerHeaders: (headers) => {
      mailbox.headers = headers;
    },
    selectItem,
    selectItems: async (items) => {
      await pane.evaluate(select, items);
      await selectItem(null);
    },
    newerCalls: () => pane.evaluate(readLog),
    release: (headers) => release(mailbox.headersCalls.find(isOpen), headers),
    releaseNewest: (headers) => release(mailbox.headersCalls.filter(isOpen).at(-1), headers),
    releaseCall: (call, headers) =>
      release(
        [mailbox.headersCalls[call]].find((found) => found && isOpen(found)),
        headers,
      ),
    changeTheme: async (background) => {
      if (!mailbox.events.has(themeChanged)) return;
      const data = [JSON.stringify({ bodyBackgroundColor: background })];
      await post(responseText(conversation, hostOrigin, { action: themeChanged, correlation: -1, data, event: true }));
    },
    lastPosted: async () => Number(await page.locator('html').getAttribute('data-posted')),
    tabIn: () => post(hostRequestText(conversation, hostOrigin, [tabIn])),
    close: async () => {
      closing = true;
      await context.close();
      const faults = [...traffic.unexpected.map((address) => `asked for ${address}`), ...complaints, ...mistakes];
      if (faults.length > 0) throw new Error(`The pane did what it must not:\n${faults.join('\n')}`);
    },
  };
}

/** Waits until the pane has the words of Outlook's language; before that it has those of the browser. */
async function spoken(pane: Frame, { language, file, folder, officeJs, officeJsHeld }: OutlookOptions): Promise<void> {
  const isOurPane = file === undefined && folder === undefined;
  const isConnected = officeJs !== false && officeJsHeld === undefined;
  if (language === undefined || !isOurPane || !isConnected) return;
  await pane.locator(`html[lang="${languageOf(language)}"]`).waitFor({ state: 'attached' });
}

async function until(isSo: () => boolean, complaint: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(complaint());
    await pause(20);
  }
}

const isOpen = ({ answered }: HeadersCall): boolean => !answered;

const tabIn = 11;

async function postToPane(page: Page, text: string): Promise<void> {
  await page.evaluate(
    ([said, origin]) => {
      document.documentElement.dataset['posted'] = String(performance.timeOrigin + performance.now());
      document.querySelector('iframe')?.contentWindow?.postMessage(said, origin);
    },
    [text, paneOrigin] as const,
  );
}
