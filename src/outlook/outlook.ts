import { describeItem } from './current-item.ts';
import type { CurrentItem } from './current-item.ts';
import type { HeadersAnswer } from './headers-answer.ts';
import { readHeaders } from './read-headers.ts';
import { themeHint } from './theme-hint.ts';
import type { ThemeHint } from './theme-hint.ts';

/** What the pane may ask of Outlook. Nothing here throws or rejects. */
export interface Outlook {
  /** the language of Outlook's own menus, e.g. `da-DK` */
  readonly displayLanguage: string;
  currentItem(): CurrentItem;
  readHeaders(): Promise<HeadersAnswer>;
  /** calls back when another message is selected in a pinned pane */
  onItemChanged(handler: () => void): void;
  /** calls back at once with what is known, and again when Outlook changes its theme */
  onTheme(handler: (theme: ThemeHint) => void): void;
}

/** Milliseconds to wait for Outlook before the pane says that it cannot be reached. */
export const connectTimeout = 20_000;

/** Waits for Outlook; null when Office.js did not load, the page stands in no Outlook, or Outlook does not answer. */
export function connectOutlook(): Promise<Outlook | null> {
  if (typeof Office === 'undefined') return Promise.resolve(null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), connectTimeout);
    void Office.onReady((info) => {
      clearTimeout(timer);
      resolve(info.host === Office.HostType.Outlook ? adapter(Office.context) : null);
    });
  });
}

function adapter(context: Office.Context): Outlook {
  const { mailbox } = context;
  return {
    displayLanguage: context.displayLanguage,
    currentItem: () => describeItem(mailbox.item),
    readHeaders: () => answerFor(context),
    onItemChanged: (handler) => subscribe(mailbox, Office.EventType.ItemChanged, handler),
    onTheme: (handler) => {
      handler(themeHint(backgroundOf(context)));
      subscribe(mailbox, Office.EventType.OfficeThemeChanged, (event: { officeTheme?: Office.OfficeTheme }) =>
        handler(themeHint(event.officeTheme?.bodyBackgroundColor)),
      );
    },
  };
}

function answerFor(context: Office.Context): Promise<HeadersAnswer> {
  const { item } = context.mailbox;
  const described = describeItem(item);
  if (described.kind !== 'message') return Promise.resolve(described);
  if (!item || !offersHeaders(context)) return Promise.resolve({ kind: 'api-missing' });
  return readHeaders(item);
}

/** Phones may offer the call without declaring its requirement set; elsewhere an undeclared call must not be made. */
function offersHeaders(context: Office.Context): boolean {
  if (typeof context.mailbox.item?.getAllInternetHeadersAsync !== 'function') return false;
  if (context.requirements.isSetSupported('Mailbox', '1.8')) return true;
  return context.platform === Office.PlatformType.iOS || context.platform === Office.PlatformType.Android;
}

/** `officeTheme` is declared always, and absent in Outlook on the web. */
function backgroundOf(context: Partial<Pick<Office.Context, 'officeTheme'>>): unknown {
  return context.officeTheme?.bodyBackgroundColor;
}

/** A client that cannot tell of a change leaves the pane on the message it was opened for. */
function subscribe(
  mailbox: Office.Mailbox,
  event: Office.EventType,
  handler: (event: { officeTheme?: Office.OfficeTheme }) => void,
): void {
  try {
    mailbox.addHandlerAsync(event, handler);
  } catch {
    // older clients throw on an event they do not know
  }
}
