import type { AnswerCatalog } from '../catalog/catalog.ts';
import { card } from './card.ts';

export const answer: AnswerCatalog = {
  language: 'da',
  locale: 'da-DK',
  unstated: 'ikke oplyst',
  card,
  missing: {
    empty: {
      headline: 'Der er ingen headere at læse, så puljen er ukendt.',
      summary: 'Kladder og sendte mails har ingen. Åbn den kopi, som modtageren fik, eller indsæt alle dens headere.',
    },
    'not-headers': {
      headline: 'Teksten har ingen mailheadere, så puljen er ukendt.',
      summary: 'Åbn mailens kilde, kopiér alt fra første linje, og indsæt det uændret.',
    },
    'no-received': {
      headline: 'Headerne har ingen Received-linje, så puljen er ukendt.',
      summary: 'Received-linjer viser mailens vej. Kopiér alle headere fra den kopi, som modtageren fik.',
    },
    'border-unreadable': {
      headline: 'Den header, der viser, hvem dit mailsystem fik mailen fra, kan ikke læses, så puljen er ukendt.',
      summary: 'Kopiér headerne igen, hele og uændrede. Hjælper det ikke, så spørg din helpdesk.',
    },
    'address-hidden': {
      headline: 'Den afsendende server kalder sig Microsoft 365, men dens adresse blev udskiftet undervejs, så puljen er ukendt.',
      summary:
        'En router, proxy eller load balancer i jeres eget netværk satte sin egen adresse ind. Bed din helpdesk om den rigtige fra loggen.',
    },
    'report-ends-inside': {
      headline: 'Rapporten viser kun vejen ind i Microsoft 365, så puljen er ukendt.',
      summary: 'Bed administratoren i den afsendende organisation om en meddelelsessporing. Den viser resten.',
    },
    'refused-inside': {
      headline: 'Ifølge rapporten afviste Microsoft 365 selv mailen, så den blev ikke sendt videre.',
      summary: 'Intet i rapporten viser en pulje. Svaret i den siger, hvorfor mailen blev afvist.',
    },
    'route-broken': {
      headline: 'Headerne fra dit eget mailsystem passer ikke sammen, så puljen er ukendt.',
      summary:
        'Nogle mangler, er ændret eller står i forkert rækkefølge. Kopiér alle headere fra den modtagne mail, og tjek igen.',
    },
    'route-cut': {
      headline: 'Den header, der viser, hvem dit mailsystem fik mailen fra, mangler, så puljen er ukendt.',
      summary: 'Kopiér alle headere fra den modtagne mail, og tjek igen.',
    },
    'unknown-pool': {
      headline: 'En server i Microsoft 365 sendte mailen, men dens pulje er ukendt.',
      summary:
        'Det kan have været relaypuljen, men det er ikke sikkert. Den afsendende organisation kan måske se det i sin meddelelsessporing.',
    },
    'sovereign-cloud': {
      headline: 'Mailen kom fra en national sky eller myndighedssky hos Microsoft, hvor der ikke kendes nogen relaypulje.',
      summary: 'Om der findes en dér, er ukendt. Den afsendende organisation kan måske se det i sin meddelelsessporing.',
    },
    'hop-unreadable': {
      headline: 'En header længere nede kan ikke læses og kan være fra Microsoft 365, så relaypuljen kan ikke udelukkes.',
      summary: 'Kopiér headerne igen, hele og uændrede. Hjælper det ikke, så spørg din helpdesk.',
    },
  },
  pane: {
    checking: 'Læser headerlinjerne …',
    slow: 'Outlook er længe om at starte. Du kan vente, prøve igen eller indsætte headerlinjerne på siden nedenfor.',
    message: 'Mail',
    noSubject: '(intet emne)',
    noSender: '(ingen afsender)',
    headings: {
      remedies: 'Hvad der kan gøres, og af hvem',
      route: 'Ruten, nyeste trin først',
      caution: 'Det siger svaret ikke noget om',
    },
    line: 'Headerfelt {line}',
    from: 'fra',
    by: 'til',
    more: 'Vis {count} mere',
    copy: 'Kopiér til helpdesk',
    copyReport: 'Kopiér hele rapporten',
    copied: 'Teksten er kopieret. Navne på postkasser er maskeret.',
    facts: { copy: 'Kopiér: {name}', copied: '{name} er kopieret.', missing: 'står ikke i headerne' },
    copyByHand: 'Browseren spærrer for udklipsholderen. Markér teksten her, og kopiér den:',
    retry: 'Prøv igen',
    openPage: 'Åbn siden til headerlinjer',
    partMissing: 'Denne del kunne ikke hentes. Luk og åbn igen.',
    desk: {
      earlierShown: 'Dette er et tidligere resultat, ikke den mail, der er åben nu.',
      back: 'Tilbage til den åbne mail',
    },
    states: {
      'no-item': {
        title: 'Der er ikke valgt nogen mail',
        text: 'Vælg én mail i din postkasse. Så begynder tjekket af sig selv. Outlook starter ikke tilføjelsesprogrammer på rapporter om manglende levering (NDR), vedhæftede mails og mailfiler og heller ikke i gruppepostkasser, arkiver og offentlige mapper. Brug siden nedenfor til dem.',
      },
      appointment: {
        title: 'Dette er en aftale',
        text: 'Aftaler har ingen headerlinjer, der kan læses. Vælg en mail.',
      },
      draft: {
        title: 'Denne mail er ikke sendt endnu',
        text: 'En kladde har ikke været undervejs. Vælg en mail, du har modtaget.',
      },
      'api-missing': {
        title: 'Denne version af Outlook giver ikke adgang til headerlinjer',
        text: 'Åbn mailen i Outlook på internettet eller i en nyere version af Outlook. Eller kopiér headerlinjerne, og indsæt dem på siden nedenfor.',
      },
      failed: {
        title: 'Outlook kunne ikke hente headerlinjerne',
        text: 'Outlook meldte en fejl[ ({code})]. Prøv igen. Sker det igen, så kopiér headerlinjerne, og indsæt dem på siden nedenfor, eller spørg din helpdesk.',
      },
      'timed-out': {
        title: 'Outlook svarede ikke inden for ti sekunder',
        text: 'Prøv igen. Sker det igen, så kopiér headerlinjerne, og indsæt dem på siden nedenfor, eller spørg din helpdesk.',
      },
      'not-connected': {
        title: 'Der er ingen forbindelse til Outlook',
        text: 'Denne rude virker inde i Outlook. Luk den, og åbn den igen dér, eller indsæt headerlinjerne på siden nedenfor.',
      },
    },
    outlookHints: {
      empty: 'Outlook gav ingen. Det er normalt for en mail, du selv har sendt.',
      'subject-only':
        'Nogle versioner af Outlook giver kun emnet; det er en kendt fejl. Åbn mailens kilde i Outlook, kopiér den, og indsæt den på siden nedenfor.',
      'no-received':
        'En mail, du selv har sendt, har ikke sådanne linjer: Åbn den kopi, som modtageren fik. Åbn ellers mailens kilde i Outlook, kopiér den, og indsæt den på siden nedenfor.',
    },
  },
};
