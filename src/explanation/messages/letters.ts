import type { Audience } from '../../detection/advice.ts';
import type { RuleId } from '../../detection/rules/evidence.ts';
import type { LetterWords } from '../../locales/message-words.ts';
import type { Block, ReadyText } from '../blocks.ts';
import { messageValues } from '../message-values.ts';
import { remedyBlocks } from './actions.ts';
import { withMaskNote } from './mask-note.ts';
import type { Telling } from './telling.ts';

/** Header lines in a letter, at most. */
const lineLimit = 8;

/** To the administrator of the organisation that forwarded or relayed the message; null when there is nothing to ask. */
export function forwarderLetter(told: Telling): ReadyText | null {
  return letter('forwarder', told.words.forwarder, forwarderRules, told);
}

/**
 * To the owner of the sender's domain; null when there is nothing to ask, or when SPF passed on arrival: then the sender was confirmed, and the
 * reason lies with the organisation in between.
 */
export function senderLetter(told: Telling): ReadyText | null {
  if (told.detection.evidence.some(({ rule, claim }) => rule === 'arrival-spf' && claim === 'met')) return null;
  return letter('sender', told.words.sender, senderRules, told);
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

function letter(audience: Audience, words: LetterWords, rules: readonly RuleId[], told: Telling): ReadyText | null {
  const remedies = told.explanation.remedies.find((group) => group.audience === audience)?.remedies ?? [];
  if (remedies.length === 0) return null;
  const likely = remedies.filter(({ strength }) => strength !== 'possible');
  const possible = remedies.filter(({ strength }) => strength === 'possible');
  const blocks: Block[] = [
    { kind: 'paragraph', text: told.say(words.greeting) },
    { kind: 'paragraph', text: told.say(words.opening) },
    { kind: 'paragraph', text: told.words.sureness[told.detection.verdict.certainty ?? 'likely'] },
    { kind: 'paragraph', text: told.say(words.meaning) },
    { kind: 'heading', level: 2, text: words.evidence },
    { kind: 'facts', rows: audience === 'sender' ? senderRows(told) : told.rows },
    ...linesOf(rules, told).map((block) => (audience === 'sender' ? withoutReceivers(block) : block)),
    { kind: 'heading', level: 2, text: words.request },
    ...likely.flatMap((remedy) => remedyBlocks(remedy, 3, false, told)),
    ...(likely.length === 0 || possible.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.possible } as const]),
    ...possible.flatMap((remedy) => remedyBlocks(remedy, 3, false, told)),
  ];
  const closing = words.closing.map((text) => ({ kind: 'paragraph', text: told.say(text) }) as const);
  return { language: told.words.language, subject: told.say(words.subject), blocks: [...withMaskNote(blocks, told), ...closing] };
}

/** The organisation in between is no business of the domain's owner. */
function senderRows({ rows, words, detection }: Telling): Telling['rows'] {
  const { source } = messageValues(detection);
  return rows.flatMap((row) => {
    if (row.name === words.facts.organisation || row.name === words.facts.deliveredBy) return [];
    if (row.name !== words.facts.source) return [row];
    return source === undefined ? [] : [{ ...row, value: source }];
  });
}

/** Microsoft notes the domain of the receivers in its results. */
function withoutReceivers(block: Block): Block {
  return block.kind === 'quote'
    ? { ...block, text: block.text.replace(/\bsmtp\.rcpttodomain=[^\s;]+/gi, 'smtp.rcpttodomain=***') }
    : block;
}

/** Each line once, the newest first. */
function linesOf(rules: readonly RuleId[], { detection, quoteLine }: Telling): Block[] {
  const cited = detection.evidence.flatMap((item) => (rules.includes(item.rule) ? item.cites : []));
  const lines = [...new Set(cited)].sort((one, other) => one - other).slice(0, lineLimit);
  return lines.flatMap((at) => {
    const text = quoteLine(at);
    return text === '' ? [] : [{ kind: 'quote', text } as const];
  });
}
