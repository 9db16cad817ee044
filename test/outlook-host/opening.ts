import { resolve } from 'node:path';
import type { HeadersAnswer } from './headers-answer.ts';
import { hostPage } from './host-page.ts';
import type { PermissionLevel } from './initial-data.ts';
import type { MailboxItem } from './mailbox-item.ts';
import type { Mailbox } from './mailbox.ts';
import type { SelectedItem } from './newer-calls.ts';
import type { NewestCalls } from './newest-calls.ts';
import type { NotificationsAnswer } from './notifications.ts';
import { documentSite, folderSite, officeSites, type Site } from './sites.ts';

/** How Outlook stands when the pane opens. */
export interface OutlookOptions {
  /** what is selected; null for nothing */
  readonly item: MailboxItem | null;
  /** what the mailbox does when asked for the headers; `never` unless said */
  readonly headers?: HeadersAnswer;
  /** language of Outlook's own words, such as `da-DK` */
  readonly language?: string;
  /** highest requirement set Mailbox that this Outlook declares */
  readonly mailboxSet?: string;
  readonly permission?: PermissionLevel;
  /** settings that the mailbox kept from an earlier sitting */
  readonly settings?: Readonly<Record<string, string>>;
  /** the error code with which it refuses a form with attachments; it takes one unless said */
  readonly attachmentsRefused?: number;
  /** gives the pane the calls for one item that are newer than the library in npm; see newest-calls.ts */
  readonly newest?: NewestCalls;
  /** the page that Outlook loads; `taskpane.html` unless said, and `commands.html` for a button without a pane */
  readonly file?: string;
  /** what the mailbox does when asked to show a notification; it shows it unless said */
  readonly notifications?: NotificationsAnswer;
  /** false: the library cannot be fetched, as behind a strict firewall */
  readonly officeJs?: boolean;
  /** what each fetch of the library waits for, one after the other: see `held`; none waits after these */
  readonly officeJsHeld?: readonly Promise<void>[];
  /** which manifest opens the pane; the one for everybody unless said */
  readonly edition?: 'help-desk';
  /** gives the pane the newer calls for several items, and selects these; see newer-calls.ts */
  readonly selected?: readonly SelectedItem[];
  /** replaces the clock of the browser, so that `page.clock` can move it */
  readonly movableClock?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** size of the window, which the pane fills, in pixels */
  readonly width?: number;
  readonly height?: number;
  /** folder with the built pane; `dist` unless said */
  readonly folder?: string;
  /** response headers that the pane's own host sends with every file */
  readonly paneHeaders?: Readonly<Record<string, string>>;
  /** the only scripts and style sheets of that folder that can be fetched; all unless said */
  readonly only?: readonly string[];
}

/** One of the hosts that Office.js trusts. */
export const hostOrigin = 'https://outlook.office.com';
export const paneOrigin = 'https://addin.test';
export const conversation = 'conversation-1';

/** The mailbox as it stands at the start. */
export function mailboxOf(options: OutlookOptions): Mailbox {
  const language = options.language ?? 'en-US';
  const edition = options.edition === undefined ? '' : `edition=${options.edition}&`;
  const hostInfo = `Outlook$Web$16.01$${language}$${correlation}$$$0`;
  return {
    controlId,
    language,
    mailboxSet: options.mailboxSet ?? '1.14',
    permission: options.permission ?? 'read-item',
    settings: Object.fromEntries(Object.entries(options.settings ?? {}).map(([key, value]) => [key, JSON.stringify(value)])),
    attachmentsRefused: options.attachmentsRefused ?? null,
    formsOpened: [],
    settingsSaved: [],
    hostOrigin,
    paneUrl: `${paneOrigin}/${options.file ?? 'taskpane.html'}?${edition}_host_Info=${encodeURIComponent(hostInfo)}`,
    item: options.item,
    itemNumber: 1,
    headers: options.headers ?? { kind: 'never' },
    headersCalls: [],
    events: new Set(),
    notices: [],
    notifications: options.notifications ?? 'shown',
    notificationsShown: [],
    buttonsCompleted: [],
  };
}

/** The emulated network: the host's page, the built pane, and the hosts of Office.js. */
export function sitesOf(options: OutlookOptions, mailbox: Mailbox): readonly Site[] {
  const html = hostPage({ url: mailbox.paneUrl, origin: paneOrigin, windowName: windowNameOf(mailbox) });
  return [
    documentSite(`${hostOrigin}/mail/`, html, 'text/html; charset=utf-8'),
    folderSite(`${paneOrigin}/`, resolve(options.folder ?? 'dist'), options.only, options.paneHeaders),
    ...(options.officeJs === false ? [] : officeSites()),
  ];
}

/** The name of the pane's window, in which the library finds its host. */
export function windowNameOf({ language }: Mailbox): string {
  return JSON.stringify({
    baseFrameName: '_xdm_1_',
    hostInfo: `Outlook|Web|16.01|${language}|${correlation}|||0`,
    xdmInfo: `${conversation}|${controlId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

const controlId = 'control-1';
const correlation = '8c9e2f0a-0000-4000-8000-000000000001';
