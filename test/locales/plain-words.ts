import type { Language } from '../support/locales.ts';

/** What is wrong with a text: where it stands, what it is, and the words. */
export type Fault = readonly [path: string, fault: string, text: string];

/** Longest sentence, in words. */
const longestSentence = 28;

/**
 * Words that a native help desk would not write, with the name of the fault. English: the patterns of an older register; Danish and
 * Dutch: wrong meanings, calques and terms that mean another thing.
 */
const banned: Readonly<Record<Language, readonly (readonly [fault: string, words: RegExp])[]>> = {
  en: [
    ['agentless cannot', /\bcannot be (?:told|seen|said|read)\b/i],
    ['of for from', /\b(?:lines?|mail|headers|address(?:es)?) of (?:other servers|th(?:e|is) pool|strangers|a message)\b/i],
    ['stranger for external sender', /\bstrangers?\b/i],
    ['somebody', /\b(?:some|any)body\b/i],
    ['old verb', /\b(?:holds?|stands?|mends?|demands?|bears?|gives? back|judge[ds]?|hand(?:s|ed)? over|gave away)\b/i],
    ['took over', /\b(?:take|takes|took|taken) (?:\w+ ){0,3}over\b/i],
    ['free relative', /^(?:Whoever|What (?:names|that was)) /],
    ['neither … nor', /\b(?:neither|nor)\b/i],
    ['stamp', /\bstamps?\b/i],
    ['some minutes', /\bsome minutes\b/i],
    ['what not to do', /\bwhat not to do\b/i],
    ['label that repeats', /\bhow sure\b/i],
    ['particle behind', /\b(?:turn|switch|take|pass) \w+ (?:on|off|out)\b/i],
    ['whose job', /\bwhose job\b/i],
    ['NDR unnamed', /\bnon-delivery reports?\b(?! \(NDRs?\))/i],
  ],
  da: [
    ['public cloud', /\boffentlig (?:\S+-)?sky\b/i],
    ['at without til', /\b(?:minutter|time) at\b/i],
    ['home address', /\bprivate? adresser?\b/i],
    ['what not to do', /\bhvad der ikke bør gøres\b/i],
    ['evaded', /\bomgået\b/i],
    ['total approval', /\bsamlet godkendelse\b/i],
    ['rents', /\bnogen lejer\b/i],
    ['lejer without tenant', /\blejer(?:en|e|s)?\b(?! \(tenant\))/i],
    ['no answer is', /\bintet svar er ikke\b/i],
    ['before … then', /^Før du [^.]*, så /],
    ['missing object', /\btager imod fra\b/i],
    ['keys take', /\bnøgler kan tage\b/i],
    ['resumed passive', /; det gør [^.]* også(?:[.,]|$)/i],
  ],
  nl: [
    // Microsoft's own word is named once
    ['group for pool', /(?<!van Microsoft: )\b(?:relay|hoogrisico)groep(?:en)?\b/i],
    ['what a mailbox mentions', /\bwat een postvak noemt\b/i],
    ['highly reliable spam', /\bmet hoge betrouwbaarheid\b/i],
    ['consent', /\btoestemming\b/i],
    ['home address', /\bprivéadres(?:sen)?\b/i],
    ['archaic noch', /\bnoch\b/i],
    ['evaded', /\bomzeild\b/i],
    ['window for pane', /\bsluit het venster\b/i],
    ['what not to do', /\bbeter niet doet\b/i],
    ['no answer is', /\bgeen antwoord is geen\b/i],
    ['keys last', /\bsleutels kunnen\b/i],
    ['mailbox information', /\bpostvakinformatie\b/i],
    ['another register for masked', /\bgemaskeerd\b/i],
  ],
};

/** Every text below a value, with the path to it. */
export function textsIn(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

/** All faults in some words of a language; point it at more of the catalog as that is rewritten. */
export function faultsIn(words: unknown, language: Language): Fault[] {
  return textsIn(words).flatMap(([path, text]) =>
    text
      .split(/(?<=[.!?])(?:\s+|(?=\[ ))/)
      .flatMap((sentence): Fault[] => [
        ...banned[language].flatMap(([fault, pattern]): Fault[] => (pattern.test(sentence) ? [[path, fault, text]] : [])),
        ...(sentence.split(/\s+/).length > longestSentence ? [[path, 'long sentence', text] as const] : []),
        ...(sentence.split(/:(?=\s|$)/).length > 2 ? [[path, 'two colons', text] as const] : []),
      ]),
  );
}
