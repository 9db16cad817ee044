import type { HeadersAnswer } from '../../src/outlook/headers-answer.ts';
import type { SelectedMessage, Selection, SelectionAnswer } from '../../src/outlook/selection.ts';

/**
 * A selection whose answers a test gives when it likes. The Office.js in npm predates the calls for several messages (Mailbox 1.13 and 1.15),
 * so there is no genuine library to test against: this stands in place of the adapter, and test/outlook/fake-mailbox.ts in place of Outlook.
 */
export interface FakeSelection {
  readonly selection: Selection;
  /** the ids of all messages whose headers were asked for, in order */
  readonly asked: readonly string[];
  /** selects these, by id; the subject of `a` is “Subject a” */
  readonly select: (...ids: readonly string[]) => Promise<void>;
  /** answers the last open question for the headers of this message */
  readonly answer: (id: string, answer: HeadersAnswer) => Promise<void>;
  /** what the next questions for the list get instead; null for what is selected */
  readonly tell: (answer: Promise<SelectionAnswer> | null) => void;
  /** selects so many drafts beside the messages */
  readonly selectDrafts: (count: number) => Promise<void>;
  /** tells of a change, whatever has changed */
  readonly change: () => Promise<void>;
}

/** A fake in which these messages are selected at first. */
export function fakeSelection(...ids: readonly string[]): FakeSelection {
  let selected = ids.map(messageOf);
  let leftOut = 0;
  let told: Promise<SelectionAnswer> | null = null;
  const asked: string[] = [];
  const open: { readonly id: string; readonly resolve: (answer: HeadersAnswer) => void }[] = [];
  const listeners: (() => void)[] = [];
  const change = (): Promise<void> => {
    for (const listener of listeners) listener();
    return settled();
  };
  return {
    selection: {
      list: () => told ?? Promise.resolve({ kind: 'selected', messages: selected, leftOut }),
      readHeaders: (id) => {
        asked.push(id);
        return new Promise((resolve) => open.push({ id, resolve }));
      },
      onChanged: (listener) => listeners.push(listener),
    },
    asked,
    select: (...next) => {
      selected = next.map(messageOf);
      return change();
    },
    answer: (id, answer) => {
      const at = open.map((question) => question.id).lastIndexOf(id);
      const [question] = at === -1 ? [] : open.splice(at, 1);
      if (!question) throw new Error(`nobody asked for ${id}`);
      question.resolve(answer);
      return settled();
    },
    tell: (answer) => {
      told = answer;
    },
    selectDrafts: (count) => {
      leftOut = count;
      return change();
    },
    change,
  };
}

function messageOf(id: string): SelectedMessage {
  return { id, subject: `Subject ${id}` };
}

/** Lets everything run that waits for nothing else. */
export function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
