import type { IntakeWords } from '../intake-words.ts';

/** Danish words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original':
      'Denne mail var vedhæftet det, du indsatte eller åbnede. Den, der vedhæftede den, kan have ændret den. Mailen omkring den kan også vælges.',
    'non-delivery-report':
      'En rapport om manglende levering sender disse headerlinjer tilbage. De viser vejen frem til den server, der skrev rapporten, og ikke længere; »du« og »dit mailsystem« er det system, hvis linjer står øverst.',
  },
  originNames: { 'attached-original': 'vedhæftet mail', 'non-delivery-report': 'returneret mail' },
  reportWithoutHeaders: 'Rapporten sender ingen headerlinjer tilbage, så mailens vej kan ikke ses.',
  repairs: {
    'utf-16': 'Teksten var i UTF-16 og er blevet konverteret.',
    'invisible-characters': 'Usynlige tegn mellem bogstaverne er fjernet.',
    'special-characters': 'Særlige mellemrum, anførselstegn og bindestreger er erstattet af almindelige.',
    quoting: 'Citattegnet (> eller |) foran hver linje er fjernet.',
    indentation: 'Alle linjer var rykket ind; indrykningen er fjernet.',
    'empty-lines': 'De tomme linjer mellem alle linjerne er fjernet.',
    'one-line': 'Alt stod på én linje. Den er delt foran kendte feltnavne, og det er et gæt, så intet her regnes for sikkert.',
    'lost-folds': 'Linjer, der fortsætter linjen over dem, er igen føjet til den.',
    defanged: 'Adresser og navne, der var gjort uklikbare, som 192[.]0[.]2[.]1, er læst som almindelige.',
  },
  doubts: {
    'partly-quoted':
      'Nogle linjer er citeret (> eller |), andre er ikke, så de citerede blev ikke læst. Tag kun de citerede headerlinjer med.',
    'more-below':
      'Under en tom linje står der flere headerlinjer, som ikke blev læst. Hører de til samme mail, så slet den tomme linje; ellers kontrollér dem for sig.',
    'several-messages':
      'Det ligner headerlinjer fra flere mails uden mellemrum, så deres veje er blandet sammen. Kontrollér én mail ad gangen.',
    'analyser-table': 'Det ligner tabellen fra et værktøj til headeranalyse. Tag selve headerlinjerne.',
    'cut-short': 'Der er meget tekst; kun de første 4 MB er set igennem.',
    'repair-withheld': 'Teksten ser beskadiget ud, men en reparation ville have vendt et klart svar. Den er læst, som den står.',
  },
  replies: {
    'relay-address': {
      headline: 'Den server, der afviste mailen, nævner en adresse i relaypuljen.',
      text: 'Ifølge rapporten var det {address}, der afleverede mailen. Adressen ligger i et område, der hører til relaypuljen i Microsoft 365, så mailen er højst sandsynligt sendt gennem den.',
    },
    'forwarding-blocked': {
      headline: 'Ifølge rapporten tillod Microsoft 365 ikke, at mailen blev videresendt.',
      text: 'Kode 5.7.520 med AS(7555) betyder, at organisationen ikke tillader automatisk videresendelse ud af organisationen. Den videresendte kopi kom ikke af sted, hverken gennem relaypuljen eller på anden vis.',
    },
    'relay-denied': {
      headline: 'Ifølge rapporten afviste Microsoft 365 at sende mailen videre.',
      text: 'Kode 5.7.64 (TenantAttribution) betyder, at Microsoft 365 ikke kunne henføre den afsendende server til en organisation: ingen connector passede til den, eller hverken dens certifikat eller konvolutafsenderen hører til et accepteret domæne. Mailen blev ikke sendt videre, hverken gennem relaypuljen eller på anden vis.',
    },
    'relayed-refused': {
      headline: 'Svaret har en kode, som Microsoft beskriver for videresendte mails.',
      text: 'Den er forklaret på Microsofts side »Forwarded or relayed messages rejected with 5.7.367« (25. marts 2026). Det passer med relaypuljen, men beviser den ikke.',
    },
    silent: {
      headline: 'Svaret fra den anden server viser ikke relaypuljen.',
      text: 'Det udelukker intet: mange servere nævner ikke den adresse, der afleverede mailen.',
    },
  },
};
