import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { patience, startChromium } from './chromium.ts';
import { listenForComplaints } from './complaints.ts';
import { folderSite, officeSites } from './sites.ts';
import { interceptNetwork, type Traffic } from './traffic.ts';

/** How a visitor comes to the page that works without Outlook. */
export interface PlainPageOptions {
  /** file of the build, such as `index.html`; `check.html` unless said */
  readonly file?: string;
  /** language of the browser, such as `nl-BE` */
  readonly language?: string;
  /** true: Office.js can be fetched; the page itself must do without */
  readonly officeJs?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** the only scripts and style sheets of the build that can be fetched; all unless said */
  readonly only?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/** A visit of the page in a browser tab of its own. */
export interface PlainPage {
  readonly page: Page;
  readonly traffic: Traffic;
  readonly complaints: readonly string[];
  /** ends the visit; throws when the page asked for anything beyond its own files, or complained */
  close(): Promise<void>;
}

/** Where the page stands; no other address is answered. */
export const pageOrigin = 'https://relay-pool.test';

/** Opens the page of the production build in a plain tab, without Outlook and without Office.js. */
export async function openPlainPage(options: PlainPageOptions = {}): Promise<PlainPage> {
  const context = await (
    await startChromium()
  ).newContext({
    viewport: { width: options.width ?? 1024, height: options.height ?? 900 },
    locale: options.language ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    // what a service worker fetches cannot be intercepted; test/browser/page/offline.test.ts serves the page for real
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(patience);
  const traffic = await interceptNetwork(context, [
    folderSite(`${pageOrigin}/`, resolve('dist'), options.only),
    ...(options.officeJs === true ? officeSites() : []),
  ]);
  const complaints = listenForComplaints(context);
  const page = await context.newPage();
  await page.goto(`${pageOrigin}/${options.file ?? 'check.html'}`);
  return {
    page,
    traffic,
    complaints,
    close: async () => {
      await context.close();
      const faults = [...traffic.unexpected.map((address) => `asked for ${address}`), ...complaints];
      if (faults.length > 0) throw new Error(`The page did what it must not:\n${faults.join('\n')}`);
    },
  };
}
