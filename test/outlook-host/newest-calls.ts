/** What this Outlook does with the calls for one item that the library in npm has not. `file`: base64 of the message, null where it fails. */
export interface NewestCalls {
  readonly file: string | null;
}

type Handler = (event: object) => void;

declare global {
  interface Window {
    dropHandlers?: Handler[];
  }
}

/**
 * Runs in the page before anything else. The Office.js in npm is older than getAsFileAsync (Mailbox 1.14) and DragAndDropEvent, so this
 * small imitation after `@types/office-js` and Microsoft's documentation adds them to the genuine library as soon as it is ready. Nobody has
 * seen it beside a real Outlook.
 */
export function addNewestCalls({ file }: NewestCalls): void {
  if (window.parent === window) return;
  const dragAndDrop = 'olkDragAndDropEvent';
  const handlers: Handler[] = [];
  window.dropHandlers = handlers;
  /** the library lets nobody replace what it has: each of these stands before a part of it, and all else comes from behind */
  const extended = (context: Office.Context): unknown => {
    const { mailbox } = context;
    const listen: unknown = Reflect.get(mailbox, 'addHandlerAsync');
    const addHandlerAsync = (event: string, handler: Handler, ...rest: unknown[]): unknown => {
      if (event === dragAndDrop) return handlers.push(handler);
      return typeof listen === 'function' ? Reflect.apply(listen, mailbox, [event, handler, ...rest]) : undefined;
    };
    const getAsFileAsync = (callback: (result: object) => void): void => {
      const result = file === null ? { status: 'failed', error: { code: 9020 } } : { status: 'succeeded', value: file };
      setTimeout(() => callback(result));
    };
    if (mailbox.item) Object.assign(mailbox.item, { getAsFileAsync });
    const listening: unknown = Object.create(mailbox, { addHandlerAsync: { value: addHandlerAsync } });
    return Object.create(context, { mailbox: { value: listening } });
  };
  document.addEventListener(
    'load',
    ({ target }) => {
      // on its way down the event comes here before the pane, which waits for it on the script itself
      if (!(target instanceof HTMLScriptElement) || !target.src.endsWith('/office.js')) return;
      const ready: unknown = Reflect.get(Office, 'onReady');
      const onReady = (callback: (info: unknown) => void): unknown => {
        const begin = (info: unknown): void => {
          const library = Office;
          Object.assign(library.EventType, { DragAndDropEvent: dragAndDrop });
          const standIn: unknown = Object.create(library, { context: { value: extended(library.context) } });
          Object.assign(window, { Office: standIn });
          callback(info);
        };
        return typeof ready === 'function' ? Reflect.apply(ready, Office, [begin]) : undefined;
      };
      Object.defineProperty(Office, 'onReady', { value: onReady, configurable: true });
    },
    true,
  );
}

/** Runs in the pane: Outlook tells of a drag over it, or of files let go there. */
export function tellDrag(files: readonly { readonly name: string; readonly text: string }[] | null): void {
  const dropped = files?.map(({ name, text }) => ({ name, type: 'message/rfc822', fileContent: new Blob([text]) }));
  const place = { pageX: 100, pageY: 100 };
  const data =
    dropped === undefined ? { type: 'dragover', ...place } : { type: 'drop', ...place, dataTransfer: { files: dropped } };
  for (const handler of window.dropHandlers ?? []) handler({ type: 'olkDragAndDropEvent', dragAndDropEventData: data });
}
