import type { PageMoreWords } from '../catalog/page-more-words.ts';

export const pageMore: PageMoreWords = {
  about: {
    title: 'Om denne side',
    version: 'Version',
    privacy:
      'Alt sker i dette vindue. Intet bliver sendt; browseren gemmer sidens egne filer til brug uden netværk og det sprog og udseende, du har valgt.',
    source: 'Open source under MIT-licensen.',
    notices: 'Licenser for det, der er indbygget',
    copyFeedback: 'Kopiér tekst til feedback',
    copied: 'Kopieret. Sæt den ind i en mail til dem, der driver siden.',
    browser: 'Browser',
    did: 'Det gjorde jeg',
    saw: 'Det sagde siden',
    expected: 'Det forventede jeg',
    noHeaders: 'Headere indeholder navne og adresser. Udelad dem, eller maskér dem.',
  },
  list: {
    title: 'Mails: {count}',
    chart: 'Mails efter svar',
    groups: { danger: 'Fare', relay: 'Relaypulje', other: 'Ikke relaypuljen', unknown: 'Kan ikke afgøres', unread: 'Ikke læst' },
    dangerous: 'Heraf farlige',
    all: 'Alle',
    search: 'Søg',
    searchHelp: 'Emne, afsender eller fil',
    columns: { answer: 'Svar', message: 'Emne og afsender', date: 'Dato', placed: 'Lagt i', file: 'Fil' },
    notStated: 'fremgår ikke af headerne',
    shown: '{shown} af {count} vises',
    noneFit: 'Ingen mail passer til filtrene.',
    forTriage: {
      export: 'En eksport, ikke headere.',
      several: 'Filen indeholder flere mails, og kun den første er læst.',
      open: 'Læs den på siden til mange mails',
    },
    showMore: 'Vis flere',
    copyAll: 'Kopiér alle',
    copied: 'Listen er kopieret.',
    save: 'Gem som CSV',
    masked: 'Begge dele indeholder alle mails og maskerer delen før @ i adresser.',
  },
  drawing: 'Tegning',
  where: {
    'outlook-new': {
      program: 'Nye Outlook til Windows og Outlook på internettet',
      steps: 'Åbn mailen, og vælg … (Flere handlinger) > Vis > Vis meddelelseskilde.',
      labels: ['…', 'Vis', 'Vis meddelelseskilde'],
    },
    'outlook-classic': {
      program: 'Klassisk Outlook til Windows',
      steps: 'Åbn mailen i sit eget vindue, og vælg Filer > Egenskaber > Internetheadere.',
      labels: ['Filer', 'Egenskaber', 'Internetheadere'],
    },
    'outlook-mac': {
      program: 'Outlook til Mac',
      steps: 'Hold Ctrl nede, klik på mailen på listen, og vælg Vis kilde.',
      labels: ['Vis kilde'],
    },
    'outlook-phone': {
      program: 'Outlook til iPhone og Android',
      steps: 'Appen viser ingen headere. Åbn mailen i Outlook på internettet.',
      labels: ['Outlook på internettet'],
    },
    gmail: {
      program: 'Gmail',
      steps: 'Åbn mailen i en browser, og vælg ⋮ (Mere) > Vis original.',
      labels: ['⋮', 'Vis original'],
    },
    'apple-mail': {
      program: 'Apple Mail',
      steps: 'Vælg Oversigt > E-mail > Rå kilde eller Alle headere.',
      labels: ['Oversigt', 'E-mail', 'Rå kilde'],
    },
    thunderbird: {
      program: 'Thunderbird',
      steps: 'Vælg Mere > Vis kildetekst, eller tryk på Ctrl+U.',
      labels: ['Mere', 'Vis kildetekst'],
    },
    phones: {
      program: 'Mail på iPhone og iPad, Gmail-appen',
      steps: 'Disse apps viser ingen headere. Åbn mailen på en computer i en browser eller et mailprogram.',
      labels: ['Computer'],
    },
  },
};
