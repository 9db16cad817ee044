import type { Audience } from '../../detection/advice.ts';
import type { RuleId } from '../../detection/rules/evidence.ts';
import type { LetterWords } from '../../locales/message-words.ts';
import type { Block, ReadyText } from '../blocks.ts';
import { remedyBlocks } from './actions.ts';
import type { Telling } from './telling.ts';

/** Header lines in a letter, at most. */
const lineLimit = 8;

/** To the administrator of the organisation that forwarded or relayed the message; null when there is nothing to ask. */
export function forwarderLetter(told: Telling): ReadyText | null {
  return letter('forwarder', told.words.forwarder, forwarderRules, told);
}

/** To the owner of the sender's domain; null when there is nothing to ask. */
export function senderLetter(told: Telling): ReadyText | null {
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
    ...linesOf(rules, told),
    { kind: 'heading', level: 2, text: words.request },
    ...likely.flatMap((remedy) => remedyBlocks(remedy, 3, told)),
    ...(possible.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.possible } as const]),
    ...possible.flatMap((remedy) => remedyBlocks(remedy, 3, told)),
    ...words.closing.map((text) => ({ kind: 'paragraph', text: told.say(text) }) as const),
    ...(told.redacted ? [{ kind: 'paragraph', text: told.words.masked } as const] : []),
  ];
  return { language: told.words.language, subject: told.say(words.subject), blocks };
}

/** The organisation in between is no business of the domain's owner. */
function senderRows({ rows, words }: Telling): Telling['rows'] {
  return rows.filter(({ name }) => name !== words.facts.organisation && name !== words.facts.deliveredBy);
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
