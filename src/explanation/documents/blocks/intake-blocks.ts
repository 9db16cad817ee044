import type { Block, Text } from '../document.ts';

/**
 * What a ticket tells of the text that was checked, in words: what the server that refused the message answered (`quoted`: the
 * answer itself, a stranger's text, or null), and what was noticed or repaired in the text. Each under its title; null and empty
 * where there is nothing.
 */
export interface IntakeAccount {
  readonly reply: {
    readonly title: string;
    readonly headline: string;
    readonly text: string;
    readonly quoted: string | null;
  } | null;
  readonly notes: { readonly title: string; readonly items: readonly string[] };
}

/** Nothing to tell, as of a message in Outlook. */
export const nothingOfIntake: IntakeAccount = { reply: null, notes: { title: '', items: [] } };

/** The answer is quoted on one line, as header lines are: none of its own lines can pass for a line of the ticket. */
export function intakeBlocks({ reply, notes }: IntakeAccount): Block<Text>[] {
  const answer: Block<Text>[] =
    reply === null
      ? []
      : [
          { kind: 'heading', level: 2, text: reply.title },
          { kind: 'paragraph', text: `${reply.headline} ${reply.text}` },
          ...(reply.quoted === null ? [] : [{ kind: 'quote', text: reply.quoted } as const]),
        ];
  if (notes.items.length === 0) return answer;
  return [...answer, { kind: 'heading', level: 2, text: notes.title }, { kind: 'list', ordered: false, items: notes.items }];
}
