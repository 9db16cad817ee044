import type { MessageWords } from '../message-words.ts';
import { advice } from './counsel.ts';

export const messages: MessageWords = {
  language: 'da',
  locale: 'da-DK',
  unstated: 'ikke angivet',
  advice,
  line: 'Headerlinje {line}',
  masked: 'Det, der nævner en postkasse, er maskeret med ***: delen før @ i mailadresser, og et Message-ID, der rummer den.',
  facts: {
    result: 'Resultat',
    certainty: 'Hvor sikkert',
    messageId: 'Message-ID',
    time: 'Tidspunkt',
    deliveredBy: 'Forlod Microsoft 365 fra',
    from: 'Domæne i From',
    organisation: 'Organisation, der sendte den videre',
    source: 'Kom til Microsoft 365 fra',
    spf: 'SPF ved ankomsten',
    dkim: 'DKIM ved ankomsten',
  },
  author: {
    vouched: 'skrevet af jeres eget mailsystem',
    notVouched: 'skrevet af en anden server, kan ikke efterprøves herfra',
  },
  ticket: {
    subject: 'Mailkontrol: {headline}',
    headings: {
      why: 'Hvorfor denne pulje',
      arrival: 'Hvad Microsoft 365 så ved ankomsten',
      lines: 'De linjer, der viser det',
      remedies: 'Hvad der kan gøres, og hvis opgave det er',
    },
  },
  sureness: {
    certain:
      'Vores eget mailsystem har skrevet den linje, der viser relaypuljen. Alt, der er ældre, er skrevet af andre servere.',
    likely:
      'Det fremgår af headerlinjer, som vores eget mailsystem ikke har skrevet, eller som ikke afgør det. Det er sandsynligt, ikke sikkert.',
  },
  forwarder: {
    subject: 'Mail fra jeres Microsoft 365-organisation går ud gennem relaypuljen',
    greeting: 'Kære administrator',
    opening:
      'En mail[ af {time}], som vi har modtaget, er gået gennem den udgående relaypulje i Microsoft 365[, fra {pooladdress}][ ({poolname})].[ Ifølge headerlinjerne blev den sendt videre af jeres organisation, {tenant}.][ Lejer-id’et i headerlinjerne er {tenantid}.]',
    meaning:
      'Microsoft 365 bruger puljen til mail, som en organisation videresender eller sender gennem sine servere, og hvis afsender ikke kan bekræftes ({page-outbound-pools}). Den slags mail kan blive filtreret eller afvist. Hvad der førte dertil, kan kun ses fuldt ud i jeres indstillinger og jeres meddelelsessporing.',
    evidence: 'Hvad headerlinjerne viser',
    request: 'Det beder vi jer om',
    possible: 'Også muligt, selv om ingen linje viser det',
    closing: ['Giv os gerne besked om, hvad jeres meddelelsessporing viser.', 'Venlig hilsen'],
  },
  sender: {
    subject: 'Mail, der nævner jeres domæne[ {fromdomain}], kan ikke bekræftes',
    greeting: 'Til rette vedkommende',
    opening:
      'En mail[ af {time}], der nævner jeres domæne[, {fromdomain},] som afsender, blev sendt videre af en organisation i Microsoft 365. Afsenderen kunne ikke bekræftes dér, så den gik ud gennem relaypuljen ({page-outbound-pools}), og den slags mail kan blive filtreret eller afvist.',
    meaning: 'Vi ved ikke, om mailen er jeres. Er den ikke, bruger nogen jeres navn, og så er der intet at rette for denne mail.',
    evidence: 'Hvad headerlinjerne viser',
    request: 'Det ville hjælpe, hvis mailen er jeres',
    possible: 'Også muligt, selv om ingen linje viser det',
    closing: [
      'Tilføj ikke adresser fra Microsofts relaypulje i jeres SPF-post: så kunne andre sende i jeres navn.',
      'Venlig hilsen',
    ],
  },
};
