/** What a test lets Outlook have; `item` can be changed afterwards, as Outlook does. */
export interface FakeOfficeSetup {
  item?: unknown;
  host?: string | null;
  mailboxSet?: string;
  platform?: string;
  officeTheme?: { bodyBackgroundColor: string };
}

/** The part of Office.js that the adapter uses, and the means to play Outlook: `select` shows another item, `theme` recolours. */
export interface FakeOffice {
  readonly registered: readonly string[];
  select(item: unknown): void;
  theme(bodyBackgroundColor: string): void;
}

/** Puts a small Office.js in place of the real one. */
export function installOffice(setup: FakeOfficeSetup): FakeOffice {
  const handlers = new Map<string, (event: unknown) => void>();
  const mailbox = {
    item: setup.item,
    addHandlerAsync: (event: string, handler: (event: unknown) => void) => {
      handlers.set(event, handler);
    },
  };
  const office = {
    HostType: { Outlook: 'Outlook' },
    PlatformType: { iOS: 'iOS', Android: 'Android', OfficeOnline: 'OfficeOnline' },
    EventType: {
      ItemChanged: 'olkItemSelectedChanged',
      OfficeThemeChanged: 'officeThemeChanged',
      SelectedItemsChanged: 'olkSelectedItemsChanged',
    },
    onReady: (callback: (info: { host: string | null }) => void) => {
      callback({ host: setup.host === undefined ? 'Outlook' : setup.host });
      return Promise.resolve();
    },
    context: {
      displayLanguage: 'da-DK',
      platform: setup.platform ?? 'OfficeOnline',
      officeTheme: setup.officeTheme,
      mailbox,
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'Mailbox' && Number(version.split('.')[1]) <= Number((setup.mailboxSet ?? '1.14').split('.')[1]),
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  return {
    get registered() {
      return [...handlers.keys()];
    },
    select: (item) => {
      mailbox.item = item;
      handlers.get('olkItemSelectedChanged')?.({});
    },
    theme: (bodyBackgroundColor) => handlers.get('officeThemeChanged')?.({ officeTheme: { bodyBackgroundColor } }),
  };
}

/** Takes the fake away again. */
export function removeOffice(): void {
  Reflect.deleteProperty(globalThis, 'Office');
}

/** A received message whose header text is `value`. */
export function receivedMessage(value: unknown): object {
  return {
    itemType: 'message',
    subject: 'Quarterly figures',
    from: { displayName: 'Ana Example', emailAddress: 'ana@example.com' },
    dateTimeCreated: new Date('2026-11-20T09:15:00Z'),
    getAllInternetHeadersAsync: (callback: (result: unknown) => void) => callback({ status: 'succeeded', value }),
  };
}
