import type { LetterCatalog } from '../catalog/letter-words.ts';
import { advice } from './counsel.ts';

export const letters: LetterCatalog = {
  language: 'da',
  locale: 'da-DK',
  unstated: 'ikke oplyst',
  advice,
  line: 'Headerfelt {line}',
  masked: '*** dækker over navne på postkasser.',
  facts: {
    result: 'Resultat',
    certainty: 'Sikkerhedsgrad',
    messageId: 'Message-ID',
    time: 'Tidspunkt',
    deliveredBy: 'Forlod Microsoft 365 fra',
    from: 'Domæne i From',
    organisation: 'Organisation, der sendte den videre',
    source: 'Kom til Microsoft 365 fra',
    spf: 'SPF hos videresenderen',
    dkim: 'DKIM hos videresenderen',
  },
  ticket: {
    title: 'Relay Pool Inspector',
    names: {
      subject: 'Emne',
      from: 'Fra',
      received: 'Modtaget',
      messageId: 'Message-ID',
      what: 'Hvad det er',
      filter: 'Dit filter',
      place: 'Ligger i',
      why: 'Hvorfor dér',
      todo: 'Hvad nu',
      reader: 'Læseren',
      'help-desk': 'Helpdesk',
      forwarder: 'Videresender',
      sender: 'Afsenderens domæne',
      contact: 'Kontakt',
    },
    contacts: {
      tenant: 'Microsoft 365-administrator hos {tenant}',
      tenantId: 'Microsoft 365-administrator for lejeren (tenant) {tenantid}',
    },
    danger: {
      helpDesk: 'Find og slet andre kopier af mailen.',
      stop: 'Find ud af, hvem der sendte den, og stop det:',
    },
    masked: 'Postkassenavne er maskeret (***); et kan stå tilbage, så læs teksten igennem.',
    full: 'Resten står i »Kopiér hele rapporten« eller relay-pool check --full.',
  },
  messageFacts: {
    names: {
      'relayed-by': 'Videresendt af',
      'sent-by': 'Sendt af',
      'pool-server': 'Server',
      'handed-in': 'Afleveret af',
      'at-relay': 'Hos videresenderen',
      here: 'Her',
      'message-id': 'Message-ID',
      'on-the-way': 'Undervejs',
    },
    claimed: 'påstået, ikke kontrolleret:',
    composite: 'samlet',
    slowStep: '{amount}, heraf {slowest} i ét led',
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
      'En mail[ af {time}] til os gik gennem den udgående relaypulje i Microsoft 365[, fra {pooladdress}][ ({poolname})].[ Ifølge headerne sendte jeres organisation, {tenant}, den videre.][ Tenant-id: {tenantid}.]',
    meaning:
      'Microsoft 365 bruger puljen til mail, som en organisation videresender eller sender gennem sine servere, og hvis afsender ikke kan bekræftes ({page-outbound-pools}). Den slags mail kan blive filtreret eller afvist. Hvad der førte dertil, kan kun ses fuldt ud i jeres indstillinger og jeres meddelelsessporing.',
    evidence: 'Hvad headerlinjerne viser',
    request: 'Det beder vi jer om',
    possible: 'Også muligt, selv om ingen linje viser det',
    closing: ['Giv os gerne besked om, hvad jeres meddelelsessporing viser.', 'Venlig hilsen'],
    danger: {
      subject: 'Stop venligst den slags mail fra jeres Microsoft 365-organisation',
      found: {
        phishing: 'Vores filter har vurderet mailen som phishing.',
        malware: 'Vores filter fandt malware i mailen.',
        imitation: 'Vores filter advarer om, at mailen efterligner en anden afsender.',
        spam: 'Vores filter har vurderet mailen som spam.',
      },
      unconfirmed: 'Det er ikke bekræftet: De headere, vi har, viser ikke, at vores filter har skrevet det.',
      request:
        'Find ud af, hvilken konto, hvilket program eller hvilken server der sendte den, og stop det. Gør ikke den slags mail leverbar.',
    },
  },
  sender: {
    subject: 'Mail med jeres domæne[ {fromdomain}] som afsender kunne ikke bekræftes',
    greeting: 'Til rette vedkommende',
    opening:
      'En mail[ af {time}] med jeres domæne[, {fromdomain},] som afsender blev sendt videre af en organisation i Microsoft 365. Afsenderen kunne ikke bekræftes dér, så den gik ud gennem relaypuljen ({page-outbound-pools}). Den slags mail kan blive filtreret eller afvist.',
    meaning: 'Vi ved ikke, om mailen er jeres. Er den ikke, bruger nogen jeres navn, og så er der intet at rette for denne mail.',
    evidence: 'Hvad headerlinjerne viser',
    request: 'Det ville hjælpe, hvis mailen er jeres',
    possible: 'Også muligt, selv om ingen linje viser det',
    closing: [
      'Tilføj ikke adresser fra Microsofts relaypulje i jeres SPF-post: Så kunne andre sende i jeres navn.',
      'Venlig hilsen',
    ],
  },
};
