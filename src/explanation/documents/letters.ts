import type { Detection } from '../../detection/detection.ts';
import { dangerToStop } from '../../detection/index.ts';
import type { Audience } from '../../detection/verdict/advice/advice.ts';
import type { RuleId } from '../../detection/rules/evidence.ts';
import type { LetterWords } from '../../locales/catalog/letter-words.ts';
import type { Block, Draft, FactRow, Span, Text } from './document.ts';
import { messageValues } from '../message/message-values.ts';
import { kept, type DocumentInput } from './document-input.ts';
import { menuNote } from './blocks/menu-note.ts';
import { inOrder } from '../reasons/quotes.ts';
import { remedyBlocks } from './blocks/remedy-blocks.ts';
import { sourceBlocks, withAddressesOnce } from './blocks/source-blocks.ts';

/** Header lines in a letter, at most. */
const lineLimit = 8;

/** To the administrator of the organisation that forwarded or relayed the message; null when there is nothing to ask. */
export function forwarderLetter(input: DocumentInput): Draft | null {
  return letter('forwarder', forwarderWords(input), forwarderRules, input);
}

/** Of what is to be stopped nobody is told why it may not arrive. What our filter found is said with its doubt. */
function forwarderWords({ words: { forwarder }, detection, explanation }: DocumentInput): LetterWords {
  const danger = dangerToStop(detection);
  if (danger === null) return forwarder;
  const { subject, found, unconfirmed, request } = forwarder.danger;
  const doubt = detection.filter.showing === 'suggested' ? [unconfirmed] : [];
  return {
    ...forwarder,
    subject: `${subject}: ${explanation.card.finding ?? danger}`,
    meaning: [found[danger], ...doubt, request].join(' '),
  };
}

/** To the owner of the sender's domain; null when there is nothing to ask. */
export function senderLetter(input: DocumentInput): Draft | null {
  return letter('sender', input.words.sender, senderRules, input);
}

/**
 * Whether there is a letter to this audience, if there is anything to ask of it. The sender's domain gets none when SPF passed on
 * arrival: then the sender was confirmed, and the reason lies with the organisation in between.
 */
export function hasLetter(audience: Audience, { verdict, evidence }: Detection): boolean {
  if (verdict.outcome !== 'relay-pool') return false;
  if (audience === 'forwarder') return true;
  return audience === 'sender' && !evidence.some(({ rule, claim }) => rule === 'arrival-spf' && claim === 'met');
}

/** The lines that concern the pool and the way into it; nothing that the recipient's own filter found. */
const forwarderRules: readonly RuleId[] = [
  'reverse-name',
  'address-range',
  'relay-flag',
  'filtering-stamp',
  'arrival-spf',
  'arrival-dkim',
  'null-reverse-path',
  'sender-domain-check',
  'attributed-tenant',
  'relaying-tenant',
  'forwarding-mark',
  'arrival-gateway',
  'enhanced-filtering',
  'on-premises-exit',
  'sender-subdomain',
];

/** How the message looked on arrival, and nothing of the organisation that sent it on. */
const senderRules: readonly RuleId[] = ['arrival-spf', 'arrival-dkim', 'null-reverse-path'];

function letter(audience: Audience, words: LetterWords, rules: readonly RuleId[], input: DocumentInput): Draft | null {
  const remedies = input.explanation.remedies.find((group) => group.audience === audience)?.remedies ?? [];
  if (remedies.length === 0 || !hasLetter(audience, input.detection)) return null;
  const likely = remedies.filter(({ strength }) => strength !== 'possible');
  const possible = remedies.filter(({ strength }) => strength === 'possible');
  const asked = likely.flatMap((remedy) => remedyBlocks(remedy, input.words));
  const hasBoth = likely.length > 0 && possible.length > 0;
  // their heading says already that they are merely possible
  const further = possible.flatMap((remedy) => remedyBlocks(hasBoth ? { ...remedy, strengthName: null } : remedy, input.words));
  const blocks: Block<Text>[] = [
    { kind: 'paragraph', text: input.say(words.greeting) },
    { kind: 'paragraph', text: input.say(words.opening) },
    { kind: 'paragraph', text: input.words.sureness[input.detection.verdict.certainty ?? 'likely'] },
    { kind: 'paragraph', text: input.say(words.meaning) },
    { kind: 'heading', level: 2, text: words.evidence },
    { kind: 'facts', rows: audience === 'sender' ? senderRows(input) : input.rows },
    ...linesOf(rules, input).map((block) => (audience === 'sender' ? withoutReceivers(block) : block)),
    { kind: 'heading', level: 2, text: words.request },
    ...menuNote([...asked, ...further], input.words.advice),
    ...asked,
    ...(hasBoth ? [{ kind: 'heading', level: 2, text: words.possible } as const] : []),
    ...further,
  ];
  return {
    language: input.words.language,
    subject: input.say(words.subject),
    blocks: [...withAddressesOnce(blocks), ...sourcesOf(blocks, input)],
    known: input.known,
    maskNote: input.words.masked,
    closing: words.closing.map((text) => ({ kind: 'paragraph', text: input.say(text) })),
  };
}

/** The pages that the remedies cite. */
function sourcesOf(blocks: readonly Block<Text>[], { explanation, words }: DocumentInput): Block<Text>[] {
  const pages = sourceBlocks(explanation, blocks);
  return pages.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.advice.labels.sources }, ...pages];
}

/** The organisation in between is no business of the domain's owner. */
function senderRows({ rows, words, detection }: DocumentInput): FactRow<Text>[] {
  const { source } = messageValues(detection);
  return rows.flatMap((row) => {
    if (row.name === words.facts.organisation || row.name === words.facts.deliveredBy) return [];
    if (row.name !== words.facts.source) return [row];
    return source === undefined ? [] : [{ ...row, value: [kept(source)] }];
  });
}

/** Microsoft notes the domain of the receivers in its results. */
function withoutReceivers(block: Block<Text>): Block<Text> {
  if (block.kind !== 'quote') return block;
  return { ...block, text: typeof block.text === 'string' ? withoutDomain(block.text) : block.text.map(spanWithoutDomain) };
}

function spanWithoutDomain(span: Span): Span {
  return typeof span === 'string' ? withoutDomain(span) : { ...span, value: withoutDomain(span.value) };
}

function withoutDomain(text: string): string {
  return text.replace(/\bsmtp\.rcpttodomain=[^\s;]+/gi, 'smtp.rcpttodomain=***');
}

/** Each line once, the newest first. */
function linesOf(rules: readonly RuleId[], { detection, quoteLine }: DocumentInput): Block<Text>[] {
  const cited = detection.evidence.flatMap((item) => (rules.includes(item.rule) ? item.cites : []));
  return inOrder(cited).slice(0, lineLimit).flatMap(quoteLine);
}
