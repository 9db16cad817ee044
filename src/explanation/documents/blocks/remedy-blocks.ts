import type { AdviceWords } from '../../../locales/catalog/advice-words.ts';
import type { Block, Text } from '../document.ts';
import type { Remedy, RemedyGroup } from '../../explanation.ts';
import { fill } from '../../words/fill.ts';

/** The words around a remedy. */
interface RemedyTextWords {
  readonly advice: AdviceWords;
  readonly unstated: string;
}

/**
 * A remedy in full, for a letter: what and why, the steps, what to copy, and what is good to know. Without its rows of the
 * decision table, which mean nothing to people outside.
 */
export function remedyBlocks(remedy: Remedy, words: RemedyTextWords): Block<Text>[] {
  return [
    { kind: 'heading', level: 3, text: remedy.title },
    { kind: 'paragraph', text: remedyText(remedy, words) },
    ...remedyDetails(remedy, words),
  ];
}

/** What helps and why, and in a sentence of its own how well that is shown: behind a fact of Microsoft's a tag means that. */
export function remedyText({ text, strengthName }: Remedy, { advice }: RemedyTextWords): string {
  return strengthName === null ? text : `${text} ${advice.labels.evidence}: ${strengthName}.`;
}

/** How it is done, to be copied or in steps, and what is good to know of it. */
export function remedyDetails(remedy: Remedy, { advice }: RemedyTextWords): Block<Text>[] {
  return [
    { kind: 'list', ordered: true, items: remedy.steps },
    ...remedy.snippets.map(
      ({ kind, text, masked }) => ({ kind: 'code', language: kind, text: [{ value: text, masked }] }) as const,
    ),
    { kind: 'paragraph', text: [remedyTerms(remedy), ...rowsOf(remedy, advice)].join(' ') },
  ];
}

function rowsOf(remedy: Remedy, { labels }: AdviceWords): string[] {
  return remedyFactRows(remedy, labels).map(({ name, value }) => `${name}: ${value}`);
}

/** Who may do it, what it takes beside, and how long, in a row. */
export function remedyTerms({ role, licence, duration }: Remedy): string {
  return [role, licence, duration].filter((part) => part !== null).join(' · ');
}

/** What is good to know afterwards, by name: how to take it back, how to see that it worked, what to watch out for. */
export function remedyFactRows(
  { undo, verify, avoid }: Remedy,
  labels: AdviceWords['labels'],
): { readonly name: string; readonly value: string }[] {
  return [
    ...(undo === null ? [] : [{ name: labels.undo, value: undo }]),
    { name: labels.verify, value: verify },
    { name: labels.avoid, value: avoid },
  ];
}

/** Who has to do it, in a text that travels: its reader is neither `you` nor has a help desk. */
export function audienceElsewhere(
  { audience, audienceName }: Pick<RemedyGroup, 'audience' | 'audienceName'>,
  words: AdviceWords,
): string {
  return audience === 'reader' || audience === 'help-desk' ? words.elsewhere[audience] : audienceName;
}

/** The title, with the rows of the decision table in brackets. */
export function remedyTitle({ title, cases }: Remedy, { advice, unstated }: RemedyTextWords): string {
  return cases.length === 0 ? title : `${title} (${fill(advice.cases, { cases: cases.join(', ') }, unstated)})`;
}
