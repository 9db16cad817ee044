import type { HuntWords } from '../catalog/hunt-words.ts';

export const hunt: HuntWords = {
  usage: {
    'missing-value': 'Tilvalget {value} skal have en værdi.',
    'unknown-query': 'Der er ingen forespørgsel »{value}«. relay-pool hunt viser dem alle.',
    'bad-engine': '--engine: »{value}« kan ikke vælges her. Vælg defender, sentinel eller adx.',
    'bad-days': '--days: »{value}« er ikke et antal dage fra 1 til 730.',
    'bad-domain': '--domain: »{value}« er ikke et domæne. Skriv det som example.com, uden @.',
    'too-many-days': 'Avanceret jagt gemmer 30 dage, ikke {value}. Vælg --engine sentinel til flere.',
    'fixed-days': 'Antallet af dage kan ikke ændres i {value}: den sammenligner faste dage.',
    'link-engine': 'Et link åbner kun avanceret jagt: udelad --link, eller vælg --engine defender.',
    'no-domains': 'Forespørgslen {value} bruger ikke accepterede domæner. Det gør own-mail-at-risk.',
    'unreadable-file': 'Der kan ikke læses noget accepteret domæne i »{value}«.',
    'other-engine': 'Forespørgslen {value} findes ikke til det system. relay-pool hunt viser, hvad hver findes til.',
  },
  questions: {
    'by-sender-domain': 'Hvilke afsenderdomæner når os gennem relaypuljen, og hvor meget endte i Uønsket mail eller karantæne?',
    authentication: 'Hvad sagde SPF, DKIM, DMARC og den sammensatte godkendelse om den mail?',
    deliveries: 'Hvilke leveringer kom fra relaypuljen, en række for hver til relay-pool triage?',
    'by-region': 'I hvilke Azure-områder står de servere i relaypuljen, der leverer til os?',
    'allow-entries': 'Hvilke tilladelser og mailflowregler virkede på mail fra relaypuljen?',
    'moved-after-delivery': 'Hvilken mail fra relaypuljen blev flyttet efter leveringen, og hvorhen?',
    'by-week': 'Kommer der mere mail fra relaypuljen måned for måned?',
    'junk-rises': 'Til en advarsel: fra hvilket afsenderdomæne bliver langt mere filtreret end før?',
    'own-forwarders': 'Hvilke af vores brugere og indstillinger videresender mail ud af organisationen?',
    'own-mail-at-risk': 'Forudsigelse: hvilken mail, som vi sender videre, vil bruge relaypuljen?',
    'blind-spot': 'Hvor mange leveringer har ingen brugbar adresse, så forespørgslerne ikke finder dem?',
    'findings-by-sender-domain': 'Hvilke afsenderdomæner i vores egne fund kom gennem relaypuljen, og hvor endte de?',
    'findings-to-fix': 'Hvilken årsag hos hvilken videresendende organisation forklarer flest af vores fund?',
    'findings-by-week': 'Bliver vores fund af relaypuljen flere uge for uge, og hvor mange kunne ikke afgøres?',
  },
  listEnd: 'relay-pool hunt FORESPØRGSEL udskriver en af dem.',
};
