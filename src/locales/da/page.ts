import type { PaneWords } from '../catalog/pane-words.ts';

/** Words of the page for a plain browser, which the pane does not need before the verdict. */
export const page: PaneWords['page'] = {
  introduction:
    'Fortæller, om en mail er kommet gennem relaypuljen i Microsoft 365, viser de linjer, der siger det, og fortæller, hvem der kan gøre noget ved det.',
  privacy: 'Alt sker på denne side. Intet af det, du indsætter eller åbner, bliver sendt nogen steder hen.',
  language: 'Sprog',
  theme: 'Udseende',
  themes: { system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
  input: 'Mail, der skal tjekkes',
  headersLabel: 'Headerlinjer',
  headersHelp:
    'Indsæt mailens headerlinjer, hele dens kilde eller teksten fra en rapport om manglende levering (NDR). Det indsatte bliver tjekket med det samme.',
  check: 'Tjek',
  file: 'Mailfiler',
  chooseFile: 'Vælg filer …',
  fileHelp:
    'Vælg en eller flere filer (.eml, .msg eller .txt), eller slip dem hvor som helst på siden. Mails, der er vedhæftet en anden mail eller ligger i en rapport om manglende levering (NDR), findes også.',
  manyMessages: 'Mange mails? Få overblik over en mappe, en postkasse eller en eksport',
  messages: 'Mails',
  within: '{name}, mail {count}',
  pasted: 'Indsat tekst',
  progress: '{done} af {count} filer er læst.',
  readingFile: 'Læser {name} …',
  cancel: 'Annuller',
  tooManyFiles: 'Du valgte {count} filer. De første {limit} er læst; vælg resten bagefter.',
  nothingDropped: 'Det, du trak hertil, indeholdt ingen fil. Gem mailen først, eller kopiér headerlinjerne, og indsæt dem her.',
  reading: 'Sådan blev teksten læst',
  remoteReply: 'Svaret fra den server, der afviste mailen',
  samples: 'Eksempler',
  samplesHelp: 'Opdigtede mails, der viser, hvordan hvert svar ser ud.',
  sampleNames: {
    'relay-delivery': 'Leveret af relaypuljen',
    'relay-upstream-list': 'Relaypuljen, derefter en mailliste',
    'junk-phishing': 'Uønsket mail: phishing',
    'junk-failed-authentication': 'Uønsket mail: afsenderkontrol mislykket',
    'junk-blocked-sender': 'Uønsket mail: blokeret afsender',
    'ordinary-pool': 'Almindelig pulje',
    'high-risk-pool': 'Højrisikopulje',
    'forged-relay-line': 'Relaylinje fra en ukendt server',
    'headers-missing': 'Ingen Received-linjer',
    internal: 'Inden for Microsoft 365',
    'not-from-microsoft365': 'Ikke fra Microsoft 365',
  },
  result: 'Resultat',
  noResult: 'Svaret vises her, så snart der er noget at tjekke.',
  clear: 'Ryd',
  print: 'Udskriv / PDF',
  whereTitle: 'Hvor finder jeg headerne?',
  refusals: {
    'outlook-msg':
      '»{name}« er en Office-fil, men ikke et Outlook-element, der kan læses. Den kan være beskadiget: Gem mailen igen som .msg eller .eml.',
    'msg-without-headers':
      '»{name}« er et Outlook-element uden headerlinjer. Outlook gemmer ingen for mails, der er sendt fra denne postkasse, og for mange, der aldrig forlod organisationen. Brug den kopi, som modtageren fik.',
    'msg-report':
      '»{name}« er en rapport i Outlooks format, som ikke sender headerlinjer tilbage. Åbn den, kopiér hele teksten, og indsæt den her.',
    'outlook-pst':
      '»{name}« er en Outlook-datafil med mange mails. Åbn mailen i Outlook, kopiér headerlinjerne, og indsæt dem her.',
    archive:
      '»{name}« er et arkiv. Pak det ud, og vælg mailen inde i det, eller prøv hele arkivet på siden til mange mails. En fil hentet fra karantæne kræver den adgangskode, der blev valgt til den.',
    binary: '»{name}« er ikke en mail som tekst. Vælg en mail, der er gemt som .eml, .msg eller .txt.',
    'empty-file': '»{name}« er tom. Gem mailen igen, eller indsæt headerlinjerne her.',
    unreadable:
      '»{name}« kunne ikke læses. Er det en mappe, eller er den åben i et andet program? Gem en kopi, eller indsæt headerlinjerne her.',
  },
};

export const pageHints: PaneWords['pageHints'] = {
  empty: 'En mailfil (.eml eller .msg) af den kopi kan også bruges.',
  'subject-only': 'Hver header begynder med et navn og et kolon, f.eks. »Received:«.',
  'no-received': 'Der er som regel flere af dem, og hver begynder med »Received:«.',
};
