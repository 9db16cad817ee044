import type { Detection } from '../../detection/detection.ts';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import { fillPlain } from '../words/fill-template.ts';
import { tagged } from '../words/tagged.ts';
import type { CardTone } from '../../detection/verdict/card-codes.ts';
import { cardCodes, isMereClaim } from '../../detection/index.ts';

/**
 * The answer in short, in the order in which people ask: what it is, what the reader's own filter said and where the message
 * went, what to do. Everything is plain text. `certainty` is null with an undetermined verdict; `place` and `filter` are null
 * where the recipient's own fields do not tell. `isDanger`: the reader's own filter called it dangerous. `isClaim`: the pool is
 * named by what anybody can write alone.
 */
export interface Card {
  readonly tone: CardTone;
  readonly label: string;
  readonly place: string | null;
  readonly what: string;
  readonly certainty: string | null;
  readonly filter: string | null;
  /** what the filter found, as a phrase, with a tag where it is not confirmed; null where no field of the recipient's tells */
  readonly finding: string | null;
  readonly actions: readonly string[];
  readonly isDanger: boolean;
  readonly isClaim: boolean;
}

/** The card of a detection in the words of one language. Pure and total. */
export function cardOf(detection: Detection, catalog: AnswerCatalog): Card {
  const { card, missing } = catalog;
  const { verdict, junk, trace } = detection;
  const { tone, label, what, action, junk: reason } = cardCodes(detection);
  const unknown = missing[verdict.missing ?? (trace.source === 'returned' ? 'report-ends-inside' : 'border-unreadable')];
  const isDanger = tone === 'danger';
  const isClaim = isMereClaim(detection);
  const own = action === null ? unknown.summary : card.actions[action];
  // A danger is no reason to repair anything; else what put it into Junk Email is what the reader asks about.
  // Where that can be acted upon, there is something to do.
  const idle = action === 'nothing' || action === 'forwarded';
  const actions = reason === null || isDanger ? [own] : [...(idle ? [] : [own]), card.junkActions[reason]];
  return {
    tone,
    label: card.labels[label],
    place: junk.placed === 'unknown' ? null : card.places[junk.placed],
    what: what === null ? unknown.headline : card.what[what],
    // a claim that may be forged is neither
    certainty: verdict.certainty === null || isClaim ? null : card.certainty[verdict.certainty],
    filter: filterSentence(detection, catalog),
    finding: findingOf(detection, catalog),
    actions,
    isDanger,
    isClaim,
  };
}

function findingOf({ filter: { finding, showing } }: Detection, { card }: AnswerCatalog): string | null {
  if (finding === 'unknown') return null;
  return showing === 'suggested' ? `${card.findings[finding]} (${card.suggested})` : card.findings[finding];
}

function filterSentence({ filter, junk }: Detection, { card }: AnswerCatalog): string | null {
  const { placed } = junk;
  const suggested = filter.showing === 'suggested' || (filter.finding === 'unknown' && junk.showing === 'suggested');
  const sentence = (text: string): string => tagged(text, suggested ? card.suggested : null);
  if (filter.finding === 'unknown') return placed === 'unknown' ? null : sentence(card.filed[placed]);
  if (filter.finding === 'nothing-found') return sentence(card.nothingFound[placed]);
  return sentence(fillPlain(card.found[placed], { finding: card.findings[filter.finding] }));
}

/** What it is, and how sure that is where anything says so: one sentence. */
export function sureSentence({ what, certainty }: Pick<Card, 'what' | 'certainty'>): string {
  return certainty === null ? what : `${what.replace(/\.$/, '')} (${certainty.toLowerCase()}).`;
}

/** Longest text of Outlook's notification bar, in characters. */
const barLimit = 150;

/**
 * The card in one line for Outlook's notification bar: what is most dangerous first, then as much of the rest as fits, sentence
 * by sentence.
 */
export function briefOf(card: Card): string {
  const { filter, actions, isDanger } = card;
  const sure = sureSentence(card);
  const [first = ''] = actions;
  const action = /^.+?[.!?](?=\s|$)/.exec(first)?.[0] ?? first;
  const parts = isDanger ? [filter, sure, action] : [sure, filter, action];
  let line = '';
  for (const part of parts) {
    if (part === null || part === '') continue;
    const longer = line === '' ? part : `${line} ${part}`;
    if (longer.length <= barLimit) line = longer;
  }
  return line;
}
