import type { Picture } from '../triage/index.ts';
import { worstThreatFirst } from '../triage/record/threat-order.ts';
import { shortfallText } from './shortfall-text.ts';
import type { Voice } from './speech.ts';
import { numberIn, say, sayCounted } from './speech.ts';
import type { Period } from './period.ts';

/** The sentences above everything else. `warnings` are what keeps the first from being the whole truth. */
export interface Headlines {
  readonly first: string;
  /** nothing was counted: then the warnings say why, and go before the first sentence */
  readonly isNothing: boolean;
  /** what a filter found dangerous in any pool, and what to do then; null where nothing */
  readonly danger: string | null;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Inputs that fell short which are named above everything else. */
export const mostNamedFirst = 2;

/** Reasons that are named of messages that could not be told. */
const mostReasons = 2;

const lengths = { source: 200, detail: 60 } as const;
const wholeLengths = { source: 400, detail: 200 } as const;

/** What matters of a picture in a few sentences, the same in the terminal, the report and the page. */
export function headlinesOf(picture: Picture, voice: Voice, period: Period | null = null): Headlines {
  const { messages, relayPool, relayPoolInJunk: junk, outcomes, completeness, copies, carriers, dmarc, statistics } = picture;
  const { words } = voice;
  const told = (template: string, values: Readonly<Record<string, number | string>>): string => say(template, values, voice);
  const reasons = picture.missing
    .slice(0, mostReasons)
    .map(({ key, count }) => `${key === null ? words.notKnown : words.missing[key]}: ${numberIn(count, voice)}`);
  const reports = [
    ...(dmarc.rows === 0 ? [] : [told(words.dmarc, { relay: dmarc.relayPool, messages: dmarc.messages })]),
    ...(statistics.rows === 0 ? [] : [told(words.statistics, { relay: statistics.relayPool })]),
  ];
  const [report] = messages === 0 ? reports : [];
  return {
    first: report ?? told(templateOf(picture, voice), { relay: relayPool, messages, junk, likely: likelihoodIn(picture, voice) }),
    isNothing: messages === 0 && report === undefined,
    danger: dangerIn(picture, voice),
    warnings: [
      ...periodIn(picture, period, voice),
      ...completeness.shortfalls
        .slice(0, mostNamedFirst)
        .map((container) => `${shortfallText(container, voice, messages === 0 ? wholeLengths : lengths)}.`),
      ...incompleteness(picture, voice),
      ...(picture.relayPoolLikely === 0 ? [] : [told(words.relayLikely, { count: picture.relayPoolLikely })]),
      ...(picture.relayPoolMayBeForged === 0 ? [] : [told(words.mayBeForged, { count: picture.relayPoolMayBeForged })]),
      ...(outcomes.undetermined === 0
        ? []
        : [
            told(words.undetermined, {
              count: outcomes.undetermined,
              // the numbers do not add up where there are more
              reasons: [...reasons, ...(picture.missing.length > mostReasons ? ['…'] : [])].join('; '),
            }),
          ]),
    ],
    notes: [
      ...(copies === 0 ? [] : [told(words.copies, { count: copies })]),
      ...(carriers === 0 ? [] : [told(words.carriers, { count: carriers })]),
      ...reports.filter((one) => one !== report),
    ],
  };
}

/** How likely it is where not one of the relay pool is certain; nothing where some are, of which the warnings tell the rest. */
function likelihoodIn({ relayPool, relayPoolLikely, relayPoolMayBeForged }: Picture, { words: { headline } }: Voice): string {
  if (relayPoolLikely + relayPoolMayBeForged < relayPool) return '';
  return relayPoolMayBeForged > 0 ? headline.claimed : headline.likely;
}

/** Whether the headlines name every input that fell short, and nothing stands between them and a list of the same. */
export function areNamedFirst({ messages, completeness }: Picture): boolean {
  return messages === 0 && completeness.incomplete <= mostNamedFirst;
}

/** Which days are counted, where some were asked for; whether what has no date is of these, nobody can tell. */
function periodIn({ days, dmarc, statistics }: Picture, period: Period | null, voice: Voice): string[] {
  if (period === null || (period.since === null && period.until === null)) return [];
  const undated = days.find(({ day }) => day === null)?.messages ?? 0;
  const values = { days: `${period.since ?? '…'} – ${period.until ?? '…'}`, count: undated };
  const { dated, undated: withUndated, reports } = voice.words.period;
  const told = say(undated === 0 ? dated : withUndated, values, voice);
  return [dmarc.rows + statistics.rows === 0 ? told : `${told} ${reports}`];
}

/** The worst first, each with its number: the reader has to know of it whatever the list shows. */
function dangerIn({ threats }: Picture, voice: Voice): string | null {
  const { words } = voice;
  const found = worstThreatFirst.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const named = found.map(
    ({ key, count: of }) => `${key === null ? words.notKnown : words.threats[key]}: ${numberIn(of, voice)}`,
  );
  return sayCounted(words.danger, { count, threats: named.join(', ') }, voice);
}

/** What of the relay pool is to be stopped, the worst named first. */
export function toStopIn({ toStop: { count, threats } }: Picture, voice: Voice): string {
  const named = worstThreatFirst.filter((kind) => threats.some(({ key }) => key === kind));
  return sayCounted(voice.words.toStop, { count, threats: named.map((kind) => voice.words.threats[kind]).join(', ') }, voice);
}

/** Of nothing there are no counts that could mislead. */
function incompleteness({ messages, completeness: { isComplete, incomplete } }: Picture, voice: Voice): string[] {
  const { words } = voice;
  if (isComplete || (messages === 0 && incomplete <= mostNamedFirst)) return [];
  const others = incomplete - mostNamedFirst;
  return [others > 0 ? say(words.incompleteMore, { count: others }, voice) : words.incomplete];
}

function templateOf({ messages, relayPool, relayPoolInJunk: junk }: Picture, { words: { headline } }: Voice): string {
  const { only, one, several } = headline;
  if (messages === 0) return headline.nothing;
  if (relayPool === 0) return messages === 1 ? only.none : headline.none;
  if (relayPool === 1) return (messages === 1 ? only : one)[junk === 0 ? 'relay' : 'relayInJunk'];
  if (junk === 0) return several.relay;
  return junk === 1 ? several.oneInJunk : several.inJunk;
}
