import { failureOf } from '../../outlook/ask-office.ts';
import type { SelectedMessage, Selection, SelectionAnswer } from '../../outlook/selection.ts';
import { inspectionOf } from '../follow-item.ts';
import { byDanger } from '../../ui/list/by-danger.ts';
import type { Shown } from '../../ui/shown.ts';
import { isPending, selectedEntry } from './selection-entry.ts';
import type { SelectedEntry } from './selection-entry.ts';

/**
 * Outlook hands an add-in at most so many selected messages (Microsoft, "Activate your Outlook add-in on multiple messages",
 * 2026-08-20).
 */
export const mostMessages = 100;

/**
 * What is selected. `one`: no more than one item, or not known yet. `none-received`: several, all of them drafts or appointments;
 * `leftOut` counts such items beside messages. `filling`: the list is still being filled. `not-listed`: Outlook did not say what
 * is selected; `code` is its error code, empty when it did not answer.
 */
export type SelectionView =
  | { readonly kind: 'one' }
  | { readonly kind: 'none-received' }
  | UnseenSelection
  | {
      readonly kind: 'several';
      readonly entries: readonly SelectedEntry[];
      readonly leftOut: number;
      readonly filling: boolean;
    };

/** The two ways in which a selection stays unseen. */
export type UnseenSelection = { readonly kind: 'api-missing' } | { readonly kind: 'not-listed'; readonly code: string };

/** `stop` ends the filling, `resume` takes it up again, failures included, or asks again what is selected. */
export interface SelectionControl {
  readonly stop: () => void;
  readonly resume: () => void;
  readonly end: () => void;
}

/**
 * Lists what is selected and inspects one message after the other, and begins anew when something else is selected; what is known
 * of a message that stays selected is kept. Each list has a number, and an answer that belongs to an earlier list is dropped.
 * A new list stands in the order of Outlook's, so that no row moves away under the pointer while it is filled, and then with the
 * most dangerous first. It keeps that order while it is filled again, so that the answer on show stays.
 */
export function followSelection(selection: Selection, show: (view: SelectionView) => void): SelectionControl {
  let asked = 0;
  let round = 0;
  let named = 0;
  let ended = false;
  let listed: readonly SelectedMessage[] = [];
  let entries: readonly SelectedEntry[] = [];
  let leftOut = 0;

  const put = (entry: SelectedEntry, inspection: Shown): void => {
    const next = selectedEntry(entry, entry.round, inspection);
    entries = entries.map((old) => (old.id === entry.id ? next : old));
  };

  const entryFor = (message: SelectedMessage): SelectedEntry => {
    const known = entries.find(({ id, subject }) => id === message.id && subject === message.subject);
    if (known !== undefined) return known;
    named += 1;
    return selectedEntry(message, named, { state: 'waiting' });
  };

  const rest = (): void => {
    entries = byDanger(listed.map(entryFor));
    show({ kind: 'several', entries, leftOut, filling: false });
  };

  const fill = async (): Promise<void> => {
    round += 1;
    const mine = round;
    for (const entry of entries.filter(isPending)) {
      put(entry, { state: 'checking' });
      show({ kind: 'several', entries, leftOut, filling: true });
      const inspection = await inspectionOf(() => selection.readHeaders(entry.id), entry.subject);
      if (mine !== round) return;
      put(entry, inspection);
    }
    rest();
  };

  const interrupt = (): void => {
    round += 1;
    for (const entry of entries) if (entry.inspection.state === 'checking') put(entry, { state: 'waiting' });
  };

  const list = async (): Promise<void> => {
    if (ended) return;
    asked += 1;
    const mine = asked;
    const answer = await listOf(selection);
    if (mine !== asked || ended) return;
    const messages = severalOf(answer);
    // Outlook may also tell of a change while it loads a message: the list that is being filled goes on
    if (messages.length > 0 && isSame(messages, listed) && leftOut === leftOutOf(answer)) return;
    interrupt();
    leftOut = leftOutOf(answer);
    listed = messages;
    entries = messages.map(entryFor);
    if (entries.length > 0) return fill();
    show(viewWithoutList(answer));
  };

  selection.onChanged(() => void list());
  void list();
  return {
    stop: () => {
      interrupt();
      if (entries.length > 0) rest();
    },
    resume: () => void (entries.length > 0 ? fill() : list()),
    end: () => {
      ended = true;
      round += 1;
    },
  };
}

/** Whatever goes wrong is an answer: the pane then stays with the message on show. */
async function listOf(selection: Selection): Promise<SelectionAnswer> {
  try {
    return await selection.list();
  } catch (error) {
    return failureOf(error);
  }
}

/** The messages, each once; none unless two or more items are selected. */
function severalOf(answer: SelectionAnswer): readonly SelectedMessage[] {
  if (answer.kind !== 'selected') return [];
  const messages = [...new Map(answer.messages.map((message) => [message.id, message])).values()];
  return messages.length + answer.leftOut > 1 ? messages.slice(0, mostMessages) : [];
}

function leftOutOf(answer: SelectionAnswer): number {
  return answer.kind === 'selected' ? answer.leftOut : 0;
}

function isSame(messages: readonly SelectedMessage[], listed: readonly SelectedMessage[]): boolean {
  return (
    messages.length === listed.length &&
    messages.every(({ id, subject }, at) => listed[at]?.id === id && listed[at].subject === subject)
  );
}

function viewWithoutList(answer: SelectionAnswer): SelectionView {
  if (answer.kind === 'selected') return answer.leftOut > 1 ? { kind: 'none-received' } : { kind: 'one' };
  if (answer.kind === 'api-missing') return { kind: 'api-missing' };
  return { kind: 'not-listed', code: answer.kind === 'failed' ? answer.code : '' };
}
