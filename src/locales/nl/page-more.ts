import type { PageMoreWords } from '../catalog/page-more-words.ts';

export const pageMore: PageMoreWords = {
  about: {
    title: 'Over deze pagina',
    version: 'Versie',
    privacy:
      'Alles gebeurt in dit venster. Er wordt niets verzonden; de browser bewaart de eigen bestanden van de pagina voor gebruik zonder netwerk en de taal en het uiterlijk die u hebt gekozen.',
    source: 'Open source onder de MIT-licentie.',
    notices: 'Licenties van de onderdelen',
    copyFeedback: 'Tekst voor feedback kopiëren',
    copied: 'Gekopieerd. Plak de tekst in een bericht aan de beheerder van deze pagina.',
    browser: 'Browser',
    did: 'Wat ik deed',
    saw: 'Wat de pagina zei',
    expected: 'Wat ik verwachtte',
    noHeaders: 'Headers bevatten namen en adressen. Laat ze weg of scherm ze af.',
  },
  list: {
    title: 'Berichten: {count}',
    chart: 'Berichten per antwoord',
    groups: {
      danger: 'Gevaar',
      relay: 'Relaypool',
      other: 'Niet de relaypool',
      unknown: 'Niet vast te stellen',
      unread: 'Niet gelezen',
    },
    dangerous: 'Waarvan gevaarlijk',
    all: 'Alle',
    search: 'Zoeken',
    searchHelp: 'Onderwerp, afzender of bestand',
    columns: { answer: 'Antwoord', message: 'Onderwerp en afzender', date: 'Datum', placed: 'Geplaatst in', file: 'Bestand' },
    notStated: 'staat niet in de headers',
    shown: '{shown} van {count} getoond',
    noneFit: 'Geen bericht past bij deze filters.',
    forTriage: {
      export: 'Een export, geen headers.',
      several: 'Van de berichten in dit bestand is alleen het eerste gelezen.',
      open: 'Lees het op de pagina voor veel berichten',
    },
    showMore: 'Meer tonen',
    copyAll: 'Alles kopiëren',
    copied: 'De lijst is gekopieerd.',
    save: 'Opslaan als CSV',
    masked: 'Beide bevatten alle berichten en schermen het deel van elk adres vóór de @ af.',
  },
  drawing: 'Tekening',
  where: {
    'outlook-new': {
      program: 'Nieuwe Outlook voor Windows en Outlook op het web',
      steps: 'Open het bericht en kies … (Meer acties) > Weergeven > Berichtbron weergeven.',
      labels: ['…', 'Weergeven', 'Berichtbron weergeven'],
    },
    'outlook-classic': {
      program: 'Klassieke Outlook voor Windows',
      steps: 'Open het bericht in een eigen venster en kies Bestand > Eigenschappen > Internetkoppen.',
      labels: ['Bestand', 'Eigenschappen', 'Internetkoppen'],
    },
    'outlook-mac': {
      program: 'Outlook voor Mac',
      steps: 'Houd Ctrl ingedrukt, klik op het bericht in de lijst en kies Bron weergeven.',
      labels: ['Bron weergeven'],
    },
    'outlook-phone': {
      program: 'Outlook voor iPhone en Android',
      steps: 'De app toont geen headers. Open het bericht in Outlook op het web.',
      labels: ['Outlook op het web'],
    },
    gmail: {
      program: 'Gmail',
      steps: 'Open het bericht in een browser en kies ⋮ (Meer) > Origineel weergeven.',
      labels: ['⋮', 'Origineel weergeven'],
    },
    'apple-mail': {
      program: 'Apple Mail',
      steps: 'Kies Weergave > Bericht > Onbewerkte bron of Alle kopregels.',
      labels: ['Weergave', 'Bericht', 'Onbewerkte bron'],
    },
    thunderbird: {
      program: 'Thunderbird',
      steps: 'Kies Meer > Bron weergeven, of druk op Ctrl+U.',
      labels: ['Meer', 'Bron weergeven'],
    },
    phones: {
      program: 'Mail op iPhone en iPad, Gmail-app',
      steps: 'Deze apps tonen geen headers. Open het bericht op een computer, in een browser of mailprogramma.',
      labels: ['Computer'],
    },
  },
};
