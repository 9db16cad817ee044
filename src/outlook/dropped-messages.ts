import { propertyOf } from './ask-office.ts';

/** What Outlook on the web and the new Outlook tell while messages or attachments are dragged onto the pane. */
export type DropEvent = { readonly kind: 'over' } | { readonly kind: 'dropped'; readonly files: readonly File[] };

/**
 * Calls back for what Outlook itself lets go of over the pane (DragAndDropEvent, Mailbox 1.5). Classic Outlook and that for Mac
 * refuse the event: there the browser's own tells of a drop. Answers how to stop listening.
 */
export function onMessagesDropped(mailbox: unknown, eventName: unknown, handler: (event: DropEvent) => void): () => void {
  let stopped = false;
  try {
    if (typeof eventName === 'string' && isEventSource(mailbox)) {
      mailbox.addHandlerAsync(eventName, (event) => {
        const told = stopped ? null : dropEventOf(event);
        if (told !== null) handler(told);
      });
    }
  } catch {
    // an Outlook that does not know the event
  }
  return () => {
    stopped = true;
  };
}

interface EventSource {
  addHandlerAsync(event: string, handler: (event: unknown) => void): void;
}

function isEventSource(value: unknown): value is EventSource {
  return typeof propertyOf(value, 'addHandlerAsync') === 'function';
}

function dropEventOf(event: unknown): DropEvent | null {
  const data = propertyOf(event, 'dragAndDropEventData');
  const type = propertyOf(data, 'type');
  if (type === 'dragover') return { kind: 'over' };
  if (type !== 'drop') return null;
  const files: unknown = propertyOf(propertyOf(data, 'dataTransfer'), 'files');
  return { kind: 'dropped', files: (Array.isArray(files) ? files : []).flatMap(fileOf) };
}

function fileOf(dropped: unknown): File[] {
  const name = propertyOf(dropped, 'name');
  const content = propertyOf(dropped, 'fileContent');
  return typeof name === 'string' && content instanceof Blob ? [new File([content], name)] : [];
}
