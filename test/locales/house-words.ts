import type { Language } from '../support/locales.ts';

/** What the tests know of a language, read by somebody who speaks it: how it says a few things, and what it must not say. */
interface HouseWords {
  /** no answer calls a message safe, clean or phishing */
  readonly neverInAnswers: RegExp;
  /** words for something that docs/terms.md gives another word for */
  readonly otherWords: RegExp;
  /** the one word for what is masked */
  readonly masked: RegExp;
  /** words that say more than the lines show */
  readonly tooMuch: RegExp;
  readonly otherServers: RegExp;
  readonly byItself: RegExp;
  /** how the warning of the relay pool's addresses begins */
  readonly warning: string;
  /** that somebody says a thing, which need not be so */
  readonly claimed: RegExp;
  /** words of the other languages */
  readonly foreign: RegExp;
  readonly relayPool: RegExp;
  /** a name as it is quoted in a sentence: the first of the marks, the second */
  readonly quotes: readonly [open: string, close: string];
  /** a date, a time span, a number above a thousand, and a page with its date */
  readonly written: { readonly date: string; readonly days: string; readonly seconds: string; readonly page: string };
}

export const houseWords: Readonly<Record<Language, HouseWords>> = {
  en: {
    neverInAnswers: /\b(safe|clean|harmless|phishing|dangerous|malicious)\b/i,
    otherWords: /\bhidden\b|\bredact|\bobscured\b/i,
    masked: /\bmasked\b/,
    tooMuch: /outsider|another reason|not an address of|names the organisation/i,
    otherServers: /other servers/i,
    byItself: /by itself/i,
    warning: 'Never put a relay-pool address ({pool-ranges}) on an allow list',
    claimed: /claims/,
    foreign: /\b(?:het|een|niet|bericht|ikke|denne|mailen|afsender\w*|afzender\w*)\b/i,
    relayPool: /relay pool/i,
    quotes: ['“', '”'],
    written: { date: '25 June 2026', days: '90 days', seconds: '3,600 seconds', page: '“Outbound delivery pools”, 25 June 2026' },
  },
  da: {
    neverInAnswers: /\b(sikker mail|ren|ufarlig|harmløs|phishing|farlig)\b/i,
    otherWords: /\bFra-|\bskjul|\bslør/i,
    masked: /\bmaskeret\b/,
    tooMuch: /udenforstående|en anden grund|ikke er en adresse|nævner den organisation/i,
    otherServers: /andre servere/i,
    byItself: /i sig selv/i,
    warning: 'Sæt ingen af puljens adresser ({pool-ranges}) på en tilladelsesliste',
    claimed: /påstår|udgiver sig for/,
    foreign: /\b(?:the|and|this|that|with|which|your|from|by itself|message|bericht|een|het|niet|afzender\w*)\b/i,
    relayPool: /relaypulje/i,
    quotes: ['»', '«'],
    written: {
      date: '25. juni 2026',
      days: '90 dage',
      seconds: '3.600 sekunder',
      page: '»Outbound delivery pools«, 25. juni 2026',
    },
  },
  nl: {
    neverInAnswers: /\b(veilig|schoon|onschuldig|phishing|gevaarlijk)\b/i,
    otherWords: /\bVan-|\bverborgen|\bgemaskeerd|\bonleesbaar/i,
    masked: /\bafgeschermd\b/,
    tooMuch: /buitenstaander|een andere reden|geen adres van|noemt de organisatie/i,
    otherServers: /andere servers/i,
    byItself: /op zichzelf/i,
    warning: 'Zet geen adres van de pool ({pool-ranges}) op een acceptatielijst',
    claimed: /kan vervalst zijn|doet zich voor als/,
    foreign: /\b(?:the|and|this|that|with|which|your|from|by itself|message|ikke|denne|mailen|afsender\w*)\b/i,
    relayPool: /relaypool/i,
    quotes: ['“', '”'],
    written: {
      date: '25 juni 2026',
      days: '90 dagen',
      seconds: '3.600 seconden',
      page: '“Outbound delivery pools”, 25 juni 2026',
    },
  },
};
