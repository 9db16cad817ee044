import type { Page } from 'playwright-core';
import { readRequest, responseText } from './channel.ts';
import { startChromium } from './chromium.ts';
import { bindingName } from './host-page.ts';
import { answerRequest } from './mailbox.ts';
import { conversation, hostOrigin, mailboxOf, sitesOf, windowNameOf, type OutlookOptions } from './opening.ts';
import { interceptNetwork, type Traffic } from './traffic.ts';

/** The pane in a tab of its own. */
export interface PaneWindow {
  readonly page: Page;
  readonly traffic: Traffic;
}

/**
 * Opens the pane with the genuine Office.js and an imitation of Outlook that answers it, and no frame around it: for a tool that
 * judges a whole tab and does not look into frames. What the library posts to the window around it goes to the imitation.
 */
export async function openPaneWindow(options: OutlookOptions): Promise<PaneWindow> {
  const mailbox = mailboxOf(options);
  const context = await (
    await startChromium()
  ).newContext({
    viewport: { width: options.width ?? 350, height: options.height ?? 600 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const traffic = await interceptNetwork(context, sitesOf(options, mailbox));
  const page = await context.newPage();
  await page.exposeFunction(bindingName, (text: string) => {
    const request = readRequest(text);
    const data = request === null ? undefined : answerRequest(mailbox, request);
    if (request === null || data === undefined) return null;
    return responseText(conversation, hostOrigin, { ...request, data, event: false });
  });
  await page.addInitScript(standForParent, { name: windowNameOf(mailbox), binding: bindingName, origin: hostOrigin });
  await page.goto(mailbox.paneUrl);
  return { page, traffic };
}

/** Runs in the tab before its scripts: what is posted to the parent window is answered as by a window of Outlook. */
function standForParent({ name, binding, origin }: { name: string; binding: string; origin: string }): void {
  window.name = name;
  const parent = {
    postMessage: async (text: string) => {
      const bindings = window as unknown as Readonly<Record<string, (said: string) => Promise<string | null>>>;
      const answer = (await bindings[binding]?.(text)) ?? null;
      if (answer !== null) window.dispatchEvent(new MessageEvent('message', { data: answer, origin }));
    },
  };
  Reflect.set(window, 'parent', parent);
}
