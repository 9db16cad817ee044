import { failureOf } from './ask-office.ts';
import { describeItem } from './current-item.ts';
import type { CurrentItem } from './current-item.ts';
import type { Edition } from './edition.ts';
import type { HeadersAnswer } from './headers-answer.ts';
import { fetchedSelection } from './fetched-selection.ts';
import { barOf } from './notification-bar.ts';
import type { NotificationBar } from './notification-bar.ts';
import { readHeaders } from './read-headers.ts';
import type { Selection } from './selection.ts';
import { readSetting, saveSetting } from './settings.ts';
import type { SettingAnswer, SettingName } from './settings.ts';
import { themeHint } from './theme-hint.ts';
import type { ThemeHint } from './theme-hint.ts';

/** What the pane and the quick check may ask of Outlook. Nothing here throws; only a selection that is not fetched rejects. */
export interface Outlook {
  /** the language of Outlook's own menus, e.g. `da-DK` */
  readonly displayLanguage: string;
  currentItem(): CurrentItem;
  readHeaders(): Promise<HeadersAnswer>;
  /** calls back when another message is selected in a pinned pane */
  onItemChanged(handler: () => void): void;
  /** calls back at once with what is known, and again when Outlook changes its theme */
  onTheme(handler: (theme: ThemeHint) => void): void;
  /** the bar above the item that is on show now; null without one */
  notificationBar(): NotificationBar | null;
  readSetting(name: SettingName): string | null;
  /** an empty value removes the setting */
  saveSetting(name: SettingName, value: string): Promise<SettingAnswer>;
  /** the mailbox as Office.js has it, for what is fetched behind the verdict; undefined where there is none */
  mailbox(): unknown;
  /** the item on show as Office.js has it */
  item(): unknown;
  /** Office.js's own name of the event for what is dragged onto the pane; undefined where it has none */
  dropEvent(): unknown;
  /** several messages at once; null in the edition that has no permission for it */
  readonly selection: Selection | null;
}

/** Milliseconds to wait for Outlook before the pane says that it cannot be reached. */
export const connectTimeout = 20_000;

/** Waits for Outlook; null when Office.js did not load, the page stands in no Outlook, or Outlook does not answer. */
export function connectOutlook(edition: Edition = 'reader'): Promise<Outlook | null> {
  if (typeof Office === 'undefined') return Promise.resolve(null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), connectTimeout);
    const settle = (outlook: Outlook | null): void => {
      clearTimeout(timer);
      resolve(outlook);
    };
    const connect = async (): Promise<void> => {
      await Office.onReady((info) =>
        settle(attempt(() => (info.host === Office.HostType.Outlook ? adapter(Office.context, edition) : null), null)),
      );
    };
    connect().catch(() => settle(null));
  });
}

function adapter(context: Office.Context, edition: Edition): Outlook {
  const displayLanguage: unknown = context.displayLanguage;
  return {
    displayLanguage: typeof displayLanguage === 'string' ? displayLanguage : '',
    currentItem: () => attempt(() => describeItem(mailboxOf(context)?.item), { kind: 'no-item' }),
    readHeaders: () => answerFor(context),
    onItemChanged: (handler) => subscribe(context, 'ItemChanged', handler),
    onTheme: (handler) => {
      handler(attempt(() => themeHint(backgroundOf(context)), null));
      subscribe(context, 'OfficeThemeChanged', (event) => handler(themeHint(event?.officeTheme?.bodyBackgroundColor)));
    },
    notificationBar: () => attempt(() => barOf(() => mailboxOf(context)?.item), null),
    readSetting: (name) => readSetting(settingsOf(context), name),
    saveSetting: (name, value) => saveSetting(settingsOf(context), name, value),
    mailbox: () => attempt(() => mailboxOf(context), undefined),
    item: () => attempt(() => mailboxOf(context)?.item, undefined),
    dropEvent: () => attempt(() => Office.EventType.DragAndDropEvent, undefined),
    selection: edition === 'help-desk' ? selectionFor(context) : null,
  };
}

function selectionFor(context: Office.Context): Selection {
  const listen = (handler: () => void): void => subscribe(context, 'SelectedItemsChanged', handler);
  return fetchedSelection(async () => {
    const { selectionOf } = await import('./selection.ts');
    return selectionOf(
      () => mailboxOf(context),
      (version) => declares(context, version),
      listen,
    );
  }, listen);
}

async function answerFor(context: Office.Context): Promise<HeadersAnswer> {
  try {
    const mailbox = mailboxOf(context);
    if (!mailbox) return { kind: 'api-missing' };
    const { item } = mailbox;
    const described = describeItem(item);
    if (described.kind !== 'message') return described;
    if (!item || typeof item.getAllInternetHeadersAsync !== 'function' || !offersHeaders(context)) return { kind: 'api-missing' };
    return await readHeaders(item);
  } catch (error) {
    return failureOf(error);
  }
}

/** Phones may offer the call without declaring its requirement set; elsewhere an undeclared call must not be made. */
function offersHeaders(context: Office.Context): boolean {
  if (declares(context, '1.8')) return true;
  return context.platform === Office.PlatformType.iOS || context.platform === Office.PlatformType.Android;
}

function declares(context: Office.Context, version: string): boolean {
  return attempt(() => context.requirements.isSetSupported('Mailbox', version), false);
}

/** `roamingSettings` is declared always, and absent in a host that is not quite Outlook. */
function settingsOf(context: Office.Context): unknown {
  return attempt<unknown>(() => context.roamingSettings, undefined);
}

/** `mailbox` is declared always, and absent where the add-in runs in a host that is not quite Outlook. */
function mailboxOf(context: Partial<Pick<Office.Context, 'mailbox'>>): Office.Mailbox | undefined {
  return context.mailbox;
}

/** Office.js is code of others: what it throws counts as no answer. */
function attempt<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** `officeTheme` is declared always, and absent in Outlook on the web. */
function backgroundOf(context: Partial<Pick<Office.Context, 'officeTheme'>>): unknown {
  return context.officeTheme?.bodyBackgroundColor;
}

/** A client that cannot tell of a change leaves the pane on the message it was opened for. */
function subscribe(
  context: Office.Context,
  event: 'ItemChanged' | 'OfficeThemeChanged' | 'SelectedItemsChanged',
  handler: (event: { officeTheme?: Office.OfficeTheme } | undefined) => void,
): void {
  // older clients throw on an event they do not know
  attempt(() => context.mailbox.addHandlerAsync(Office.EventType[event], handler), undefined);
}
