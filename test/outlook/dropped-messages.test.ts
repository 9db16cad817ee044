import { onMessagesDropped } from '../../src/outlook/dropped-messages.ts';
import type { DropEvent } from '../../src/outlook/dropped-messages.ts';

/** Played after Microsoft's documentation: the event is newer than the library in npm. */
function listening() {
  const handlers: ((event: unknown) => void)[] = [];
  const told: DropEvent[] = [];
  const names: string[] = [];
  const mailbox = {
    addHandlerAsync: (name: string, handler: (event: unknown) => void) => {
      names.push(name);
      handlers.push(handler);
    },
  };
  const stop = onMessagesDropped(mailbox, 'olkDragAndDropEvent', (event) => told.push(event));
  const tell = (data: unknown): void => {
    for (const handler of handlers) handler({ dragAndDropEventData: data });
  };
  return { tell, told, names, stop };
}

const message = new Blob(['Subject: a\r\n\r\n']);

test('dragging and letting go are told, with the files', () => {
  const { tell, told, names } = listening();
  expect(names).toEqual(['olkDragAndDropEvent']);
  tell({ type: 'dragover' });
  tell({ type: 'drop', dataTransfer: { files: [{ name: 'a.eml', type: 'message/rfc822', fileContent: message }] } });
  expect(told.map(({ kind }) => kind)).toEqual(['over', 'dropped']);
  const dropped = told[1];
  expect(dropped?.kind === 'dropped' && dropped.files.map(({ name, size }) => [name, size])).toEqual([['a.eml', 14]]);
});

test('what is no file is left out, and what is no event is not told', () => {
  const { tell, told } = listening();
  tell({ type: 'drop', dataTransfer: { files: [null, { name: 'a.eml' }, { fileContent: message }] } });
  tell({ type: 'drop' });
  tell({ type: 'elsewhere' });
  tell(undefined);
  expect(told).toEqual([
    { kind: 'dropped', files: [] },
    { kind: 'dropped', files: [] },
  ]);
});

test('after the end nothing is told', () => {
  const { tell, told, stop } = listening();
  stop();
  tell({ type: 'dragover' });
  expect(told).toEqual([]);
});

test('an Outlook that does not know the event, or throws, is left alone', () => {
  const never = jest.fn();
  const throwing = {
    addHandlerAsync: () => {
      throw new RangeError('not supported on this platform');
    },
  };
  expect(() => onMessagesDropped(throwing, 'olkDragAndDropEvent', never)).not.toThrow();
  expect(() => onMessagesDropped(undefined, 'olkDragAndDropEvent', never)()).not.toThrow();
  const mailbox = { addHandlerAsync: jest.fn() };
  onMessagesDropped(mailbox, undefined, never);
  expect(mailbox.addHandlerAsync).not.toHaveBeenCalled();
});
