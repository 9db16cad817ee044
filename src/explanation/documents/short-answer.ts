import { decodeEncodedWords } from '../../mail/encodings/encoded-words.ts';
import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Block, FactRow, Text, TextDocument } from './document.ts';
import { documentInput, kept, type DocumentInput } from './document-input.ts';
import { maskedMessageId, messageId } from './message-id.ts';
import type { Explanation, RemedyGroup } from '../explanation.ts';
import { maskDocument, type Addresses } from '../masking/mask-document.ts';
import { onlyField } from '../../mail/headers/fields-by-name.ts';
import { messageValues } from '../message/message-values.ts';
import { relayingParty } from '../message/relaying-party.ts';
import { cardCodes, isToStop, type CardAction } from '../../detection/index.ts';
import { sureSentence } from '../card/card.ts';
import { messageFacts, type MessageFact } from '../card/message-facts.ts';
import { utcTime } from '../words/utc-time.ts';

/** Longest subject and sender, in characters. */
const lineLimit = 100;

/**
 * Where the answer is read: `ticket` is worked on by others, so it says what each of them does; `terminal` is read by the one who
 * asked.
 */
export type ShortForm = 'ticket' | 'terminal';

/** The answer in short, as blocks: what it is, what to do, whom to write to, the facts. What is not known has no row. */
export function shortAnswer(input: DocumentInput, facts: readonly MessageFact[], form: ShortForm): Block<Text>[] {
  const { explanation, words } = input;
  const { label, place } = explanation.card;
  const { title, names } = words.ticket;
  const head = place === null ? label : `${label} (${place})`;
  const contacts = contactRows(input, form);
  const message = messageRows(input, facts);
  const hasReceived = message.some(({ name }) => name === names.received);
  const others = restOf(facts, hasReceived, contacts.length > 0 && !isForHelpDesk(input)).map((fact) =>
    factRow(fact, words.unstated),
  );
  const answer = table([...answerRows(input), ...todoRows(input, form), ...contacts]);
  const first: Block<Text> =
    form === 'ticket'
      ? { kind: 'heading', level: 1, text: `${title}: ${head}` }
      : { kind: 'paragraph', text: head.toUpperCase() };
  const start: Block<Text>[] = form === 'ticket' ? [first, ...answer] : [{ kind: 'group', blocks: [first, ...answer] }];
  return [...start, ...table([...message, ...others])];
}

function table(rows: readonly FactRow<Text>[]): Block<Text>[] {
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/**
 * The facts that no other row tells: the time on the way follows that of receipt, and the contact is the relaying organisation by
 * the same name.
 */
function restOf(facts: readonly MessageFact[], hasReceived: boolean, hasContact: boolean): readonly MessageFact[] {
  return facts.filter(({ id }) => {
    if (id === 'on-the-way') return !hasReceived;
    return id !== 'message-id' && (id !== 'relayed-by' || !hasContact);
  });
}

/** The ticket of one message: the short answer, and where the rest is to be had. */
export function ticketOf(
  input: DocumentInput,
  facts: readonly MessageFact[],
  further: readonly Block<Text>[],
  addresses: Addresses,
): TextDocument {
  const { words, explanation } = input;
  const draft = {
    language: words.language,
    subject: `${words.ticket.title}: ${explanation.card.label}`,
    blocks: [...shortAnswer(input, facts, 'ticket'), ...further],
    known: input.known,
    maskNote: words.ticket.masked,
    closing: [{ kind: 'paragraph', text: words.ticket.full } as const],
  };
  return withOneEnd(maskDocument(draft, addresses), draft.blocks.length);
}

/** The same for a terminal, masked, with `closing` as its last line; at most 20 lines of 78 columns where no value is long. */
export function terminalAnswer(
  detection: Detection,
  explanation: Explanation,
  catalog: Catalog,
  closing: string | null,
): TextDocument {
  const input = documentInput(detection, explanation, catalog);
  const draft = {
    language: catalog.language,
    subject: explanation.card.label,
    blocks: shortAnswer(input, messageFacts(detection, catalog), 'terminal'),
    known: input.known,
    maskNote: catalog.messages.ticket.masked,
    closing: closing === null ? [] : [{ kind: 'paragraph', text: closing } as const],
  };
  return withOneEnd(maskDocument(draft, 'masked'), draft.blocks.length);
}

/** What the masks mean and where the rest is, without an empty line between them. */
function withOneEnd(made: TextDocument, at: number): TextDocument {
  const end = made.blocks.slice(at);
  return {
    ...made,
    blocks: [...made.blocks.slice(0, at), ...(end.length === 0 ? [] : [{ kind: 'group', blocks: end } as const])],
  };
}

function factRow({ name, value }: MessageFact, unstated: string): FactRow<Text> {
  return { name, value: value ?? unstated, literal: value !== null };
}

function messageRows({ detection, words }: DocumentInput, facts: readonly MessageFact[]): FactRow<Text>[] {
  const { names } = words.ticket;
  const id = messageId(detection);
  const told = (name: string): string => decodeEncodedWords(onlyField(detection.fields, name)?.value.slice(0, 2000) ?? '');
  const rows: readonly (readonly [name: string, value: Text])[] = [
    [names.subject, [{ value: told('subject'), limit: lineLimit }]],
    [names.from, [{ value: told('from'), limit: lineLimit, field: 'From' }]],
    [names.received, received(utcTime(detection.trace.hops[0]?.time, words.locale, 'answer') ?? '', facts)],
    [names.messageId, id === undefined ? '' : [{ value: id, masked: maskedMessageId(detection) ?? '' }]],
  ];
  return rows.flatMap(([name, value]) => (isEmpty(value) ? [] : [{ name, value, literal: true }]));
}

function isEmpty(text: Text): boolean {
  return typeof text === 'string' ? text === '' : text.every((span) => (typeof span === 'string' ? span : span.value) === '');
}

/** When it was received, and how long it was on the way. */
function received(time: string, facts: readonly MessageFact[]): string {
  const way = facts.find(({ id }) => id === 'on-the-way');
  if (time === '' || typeof way?.value !== 'string') return time;
  return `${time} (${way.name.toLowerCase()}: ${way.value})`;
}

function answerRows({ explanation, detection, words }: DocumentInput): FactRow<Text>[] {
  const { names } = words.ticket;
  const { junk } = explanation;
  // what the filter found needs no second sentence where that is the whole reason
  const isTold = junk?.tag === null && junk.reason === detection.filter.finding;
  const { finding, place } = explanation.card;
  const filter = [finding, place].filter((part) => part !== null).join('; ');
  return [
    { name: names.what, value: sureSentence(explanation.card) },
    ...(filter === '' ? [] : [{ name: finding === null ? names.place : names.filter, value: filter }]),
    ...(isTold || (junk?.why ?? null) === null ? [] : [{ name: names.why, value: junk?.why ?? '' }]),
  ];
}

/** The reader first, and in a ticket at most two others who can do something. */
function todoRows(input: DocumentInput, form: ShortForm): FactRow<Text>[] {
  const { explanation, detection, words } = input;
  const { names, danger } = words.ticket;
  const { actions } = explanation.card;
  const reader = { name: form === 'ticket' ? names.reader : names.todo, value: actions.join(' ') };
  if (form === 'terminal' || isIdle(detection)) return [reader];
  const { tenant } = messageValues(detection);
  const { isClaimed } = relayingParty(detection);
  const toStop = isToStop(detection);
  const others = (['help-desk', 'forwarder', 'sender'] as const).flatMap((audience): FactRow<Text>[] => {
    const name = names[audience];
    const group = explanation.remedies.find((one) => one.audience === audience);
    if (toStop && audience === 'help-desk') return [{ name, value: danger.helpDesk }];
    if (toStop && audience === 'forwarder')
      return tenant === undefined || isClaimed ? [] : [{ name, value: [`${danger.stop} `, kept(tenant)] }];
    const title = toStop ? null : titleOf(group);
    return title === null ? [] : [{ name, value: title }];
  });
  return [reader, ...others.slice(0, 2)];
}

/** Where the reader has nothing to do, nobody else has, and there is nobody to write to. */
function isIdle(detection: Detection): boolean {
  const { action } = cardCodes(detection);
  return action !== null && idle.includes(action);
}

const idle: readonly CardAction[] = ['nothing', 'forwarded', 'earlier', 'forged'];

/** What helps most: what the headers show, else what they suggest, else what fits in any case. */
function titleOf(group: RemedyGroup | undefined): string | null {
  const remedies = group?.remedies ?? [];
  for (const wanted of ['shown', 'suggested', null] as const) {
    const found = remedies.find(({ strength }) => strength === wanted);
    if (found !== undefined) return found.title;
  }
  return null;
}

/** The first step is to tell the reader's own help desk: phishing or malware, by the reader's own filter. */
function isForHelpDesk({ detection }: DocumentInput): boolean {
  return detection.advice[0]?.remedy === 'tell-help-desk';
}

/**
 * Whom to write to: the help desk itself where it comes first, which needs no row in the ticket that it is sent. Else by name
 * where the headers name somebody, and marked where anybody may have written that name.
 */
function contactRows(input: DocumentInput, form: ShortForm): FactRow<Text>[] {
  const { detection, words, say } = input;
  const { names, contacts } = words.ticket;
  if (isForHelpDesk(input)) return form === 'ticket' ? [] : [{ name: names.contact, value: names['help-desk'] }];
  const { tenant, tenantid } = messageValues(detection);
  const known = tenant === undefined ? contacts.tenantId : contacts.tenant;
  if ((tenant ?? tenantid) === undefined || detection.verdict.outcome !== 'relay-pool' || isIdle(detection)) return [];
  const { isClaimed } = relayingParty(detection);
  return [{ name: names.contact, value: isClaimed ? [words.messageFacts.claimed, ' ', say(known)] : say(known) }];
}
