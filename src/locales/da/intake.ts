import type { IntakeWords } from '../catalog/intake-words.ts';

/** Danish words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original': 'Denne mail var vedhæftet det, du indsatte eller åbnede. Den, der vedhæftede den, kan have ændret den.',
    'returned-message':
      'En leveringsrapport, f.eks. en rapport om manglende levering (NDR), sender disse headerlinjer tilbage. De viser vejen frem til den server, der skrev rapporten, og ikke længere; »du« og »dit mailsystem« er det system, hvis linjer står øverst.',
  },
  originNames: { 'attached-original': 'vedhæftet mail', 'returned-message': 'returneret mail' },
  reportWithoutHeaders: 'Rapporten sender ingen headerlinjer tilbage, så mailens vej kan ikke ses.',
  instead: {
    returned: {
      'relay-delivery': 'Kom fra relaypuljen i Microsoft 365, men kunne så ikke leveres og blev returneret.',
      'high-risk-delivery':
        'Kom fra højrisikopuljen i Microsoft 365, ikke relaypuljen, men kunne så ikke leveres og blev returneret.',
    },
    cutShort: {
      headline: 'Den del af teksten, der blev læst, har ingen Received-linje, så puljen er ukendt.',
      summary: 'Teksten er for lang til at blive læst til ende. Indsæt headerne alene uden teksten omkring dem.',
      exitReason: 'ikke hele teksten blev læst',
    },
  },
  repairs: {
    'utf-16': 'Teksten var i UTF-16 og er blevet konverteret.',
    unwrapped:
      'Headerne lå i JSON, HTML, base64 eller en tabel, eller deres navne manglede. Det udtagne er et gæt, så intet her regnes for fastslået.',
    unpacked: 'Headerne lå i et svar fra Microsoft Graph og er taget ud felt for felt.',
    'invisible-characters': 'Usynlige tegn mellem bogstaverne er fjernet.',
    'special-characters': 'Særlige mellemrum, anførselstegn og bindestreger er erstattet af almindelige.',
    quoting: 'Citattegnet (> eller |) foran linjerne er fjernet.',
    'code-block': 'Mærkerne for en kodeblok (``` eller {code}) omkring headerlinjerne er fjernet.',
    'line-numbers': 'Numrene foran linjerne er fjernet.',
    'list-marks': 'Tegn foran headerlinjerne eller om deres navne (punkttegn, pile, stjerner) er fjernet.',
    'soft-breaks': 'Linjeskift og tegn, som et mailprogram havde kodet (quoted-printable), er sat tilbage.',
    margins: 'Det, som et program havde sat foran hver linje, er fjernet.',
    'log-times': 'Tidspunkter eller numre fra en log foran hver linje er fjernet.',
    'line-ends': 'Mærket, som et program havde sat sidst i hver linje, er fjernet.',
    'text-above':
      'Tekst over headerlinjerne er udeladt. Om der mangler linjer fra dit mailsystem dér, kan ikke afgøres, så intet her regnes for fastslået.',
    indentation: 'Alle linjer var rykket ind; indrykningen er fjernet.',
    'empty-lines': 'De tomme linjer mellem headerlinjerne er fjernet.',
    'one-line': 'Alt stod på én linje. Den er delt foran kendte feltnavne, og det er et gæt, så intet her regnes for fastslået.',
    'lost-folds': 'Linjer, der fortsætter linjen over, er samlet med den igen.',
    links: 'Links, som et program havde lavet af navne og adresser, er fjernet.',
    defanged: 'Adresser og navne, der var gjort uklikbare, som 192[.]0[.]2[.]1, er læst som almindelige.',
  },
  doubts: {
    'partly-quoted':
      'Nogle linjer er citeret (> eller |), andre er ikke, så de citerede blev ikke læst. Indsæt kun de citerede headerlinjer.',
    'more-below':
      'Under en tom linje står der flere headerlinjer, som ikke blev læst. Hører de til samme mail, så slet den tomme linje; tjek dem ellers hver for sig.',
    'several-messages':
      'Det ligner headerlinjer fra flere mails uden mellemrum, så deres veje er blandet sammen. Tjek én mail ad gangen.',
    'first-of-several':
      'Filen indeholder flere mails. Den første er læst. Siden til mange mails og relay-pool triage læser dem alle.',
    'analyser-table': 'Det ligner tabellen fra et værktøj til headeranalyse. Indsæt selve headerlinjerne.',
    export: 'Det ligner en eksport, ikke headerlinjer. Siden til mange mails og relay-pool triage læser eksporter.',
    'relay-server-named':
      'Teksten nævner en server eller adresse i relaypuljen. Det viser ikke i sig selv, hvilken vej en mail kom; det gør dens headere.',
    'cut-short':
      'Der er meget tekst, og ikke alt er set igennem: højst 8 MB, heraf 512 kB headerlinjer og 1 MB af én tekst (4 MB i en .msg-fil).',
    'repair-withheld':
      'Teksten ser beskadiget ud, men en reparation ville have ændret et klart svar til det modsatte. Den er læst, som den står.',
    'more-attached':
      'Der er flere vedhæftninger, end der ses på (20; i en .msg-fil 32 MB i alt), eller de ligger for dybt inde i hinanden.',
    'more-parts': 'Mailen har flere dele, end der ses på (100), eller de ligger for dybt inde i hinanden (mere end 5 niveauer).',
    'winmail-dat':
      'En winmail.dat er vedhæftet, og den åbnes ikke. Er den mail, du mener, i den, så gem mailen fra Outlook som en .msg-fil, og tjek filen.',
  },
  replies: {
    'relay-address': {
      headline: 'Svaret nævner en adresse i relaypuljen.',
      text: 'Ifølge svaret var det {address}, der afleverede mailen. Adressen ligger i et område, der hører til relaypuljen i Microsoft 365, så mailen er højst sandsynligt sendt gennem den.',
    },
    'relay-name': {
      headline: 'Svaret nævner en server i relaypuljen.',
      text: 'Ifølge svaret var det {server}, der afleverede mailen. Efter navnet hører den til relaypuljen i Microsoft 365, så mailen er sandsynligvis sendt gennem den. Svaret nævner ingen adresse, der kan bekræfte det.',
    },
    'forwarding-blocked': {
      headline: 'Ifølge rapporten tillod Microsoft 365 ikke, at mailen blev videresendt.',
      text: 'Kode 5.7.520 betyder, at organisationen ikke tillader automatisk videresendelse til eksterne modtagere. Den videresendte kopi blev ikke sendt.',
    },
    'relay-denied': {
      headline: 'Ifølge rapporten afviste Microsoft 365 at sende mailen videre.',
      text: 'Kode 5.7.64 (TenantAttribution) betyder, at Microsoft 365 ikke kunne henføre den afsendende server til en organisation. Ingen connector passede til den, eller hverken dens certifikat eller konvolutafsenderen hører til et accepteret domæne. Den server, der afviste mailen, sendte den ikke videre.',
    },
    'relayed-refused': {
      headline: 'Svaret har en kode, som Microsoft beskriver for videresendte mails.',
      text: 'Den er forklaret på Microsofts side »Forwarded or relayed messages rejected with 5.7.367« (25. marts 2026). Det passer med relaypuljen, men beviser den ikke.',
    },
    'pool-address': {
      headline: 'Svaret nævner en server i Microsoft 365 uden for relaypuljen.',
      text: 'Ifølge svaret var det {address}, der afleverede mailen. Adressen ligger i et område, der hører til andre servere i Microsoft 365, så det var højst sandsynligt ikke relaypuljen.',
    },
    'pool-name': {
      headline: 'Svaret nævner en server i Microsoft 365 uden for relaypuljen.',
      text: 'Ifølge svaret var det {server}, der afleverede mailen. Efter navnet hører den ikke til relaypuljen, så det var sandsynligvis ikke relaypuljen. Svaret nævner ingen adresse, der kan bekræfte det.',
    },
    'direct-send-blocked': {
      headline: 'Ifølge rapporten afviste Microsoft 365 mailen som direkte afsendelse.',
      text: 'Kode 5.7.68 betyder, at en organisation ikke tager imod mails i eget navn fra servere udefra. Den server, der afviste mailen, sendte den ikke videre. En administrator dér kan oprette en connector til en server, der gerne må sende; RejectDirectSend kan forblive slået til.',
    },
    'sending-limit': {
      headline: 'Ifølge rapporten er en grænse for afsendelse i Microsoft 365 nået.',
      text: 'Microsoft 365 begrænser, hvor meget en konto eller organisation må sende. Det har ikke med relaypuljen at gøre. Den afsendende organisation kan vente eller spørge sin administrator om grænsen.',
    },
    'sender-blocked': {
      headline: 'Ifølge rapporten lod Microsoft 365 ikke afsenderen sende mailen.',
      text: 'En konto, en server, en connector, et domæne eller en organisation er spærret dér, ofte på grund af spam, eller organisationen spærrer selv for modtageren. Svaret viser ikke relaypuljen. Kun en administrator i den afsendende organisation kan løse det.',
    },
    'exchange-rule': {
      headline: 'Ifølge rapporten afviste Exchange mailen på grund af en mailflowregel.',
      text: 'Ordene i svaret (TRANSPORT.RULES) er Exchanges egne. Kommer rapporten fra den afsendende organisation, forlod mailen den ikke ved dette skridt. En administrator dér finder reglen under Mail flow > Rules (menuerne er angivet på engelsk).',
    },
    'exchange-recipient': {
      headline: 'Ifølge rapporten afviste Exchange modtageren.',
      text: 'Ordene i svaret er Exchanges egne: Modtageren er ikke kendt dér eller tager ikke imod mails fra denne afsender. Det har ikke med relaypuljen at gøre. Tjek adressen, eller spørg en administrator i den organisation.',
    },
    'exchange-mailbox': {
      headline: 'Ifølge rapporten kunne Exchange ikke lægge mailen i en postkasse.',
      text: 'Ordene i svaret er Exchanges egne: Postkassen var fuld, spærret, utilgængelig eller over en grænse. Det har ikke med relaypuljen at gøre. Spørg postkassens ejer eller en administrator dér.',
    },
    'exchange-connection': {
      headline: 'Ifølge rapporten kunne Exchange ikke aflevere mailen til den næste server.',
      text: 'Ordene i svaret er Exchanges egne: Den anden server blev ikke fundet eller svarede ikke som ventet. Relaypuljen ses ikke. Tjek modtagerens domæne og dets MX-post.',
    },
    'exchange-routing': {
      headline: 'Ifølge rapporten fandt Exchange ingen vej til mailen.',
      text: 'Ordene i svaret er Exchanges egne: Ingen connector passer, eller mailen gik i ring. Relaypuljen ses ikke. En administrator tjekker connectorer og accepterede domæner.',
    },
    'exchange-sign-in': {
      headline: 'Ifølge rapporten skulle det afsendende program eller enheden logge på Exchange.',
      text: 'Ordene i svaret er Exchanges egne. De viser ikke relaypuljen. Den, der administrerer programmet eller enheden, kan lade det logge på, eller en administrator kan oprette en connector.',
    },
    'gmail-authentication': {
      headline: 'Ifølge rapporten afviste Gmail mailen, fordi afsenderen ikke kunne bekræftes.',
      text: 'SPF og DKIM bestod ikke dér, som det ofte går videresendte mails. Svaret viser ikke i sig selv relaypuljen. Ejeren af afsenderens domæne bør signere med DKIM; en meddelelsessporing viser, hvilken pulje der blev brugt.',
    },
    'gmail-policy': {
      headline: 'Ifølge rapporten afviste eller forsinkede Gmail mailen efter sine egne regler.',
      text: 'Gmail anså mailen for uønsket eller den afsendende server for en risiko. Svaret viser ikke i sig selv relaypuljen. En meddelelsessporing viser, hvilken pulje der blev brugt.',
    },
    yahoo: {
      headline: 'Ifølge rapporten afviste eller forsinkede Yahoo eller AOL mailen efter sine egne regler.',
      text: 'Den afsendende server eller mailen blev bedømt dér. Svaret viser ikke i sig selv relaypuljen. Yahoos sider for afsendere forklarer koden; en meddelelsessporing viser, hvilken pulje der blev brugt.',
    },
    'outlook-authentication': {
      headline: 'Ifølge rapporten afviste Outlook.com mailen, fordi afsenderen ikke kunne bekræftes.',
      text: 'Kode 5.7.515 betyder, at afsenderens domæne ikke opfylder kravene til godkendelse. Svaret viser ikke i sig selv relaypuljen. Ejeren af domænet bør sætte SPF, DKIM og DMARC op.',
    },
    'outlook-block': {
      headline: 'Ifølge rapporten afviste Outlook.com eller Microsoft 365 den afsendende server.',
      text: 'Dens adresse står på en blokeringsliste dér, Microsofts eller modtagerorganisationens. Svaret viser ikke i sig selv relaypuljen. En meddelelsessporing viser, hvilken server der blev brugt; den, der driver den, kan bede dem om at fjerne blokeringen.',
    },
    icloud: {
      headline: 'Ifølge rapporten afviste iCloud mailen efter sine egne regler.',
      text: 'Apple bedømte den afsendende server eller mailen. Svaret viser ikke i sig selv relaypuljen. Apples side for postmastere siger, hvad der kan gøres.',
    },
    gmx: {
      headline: 'Ifølge rapporten afviste GMX, WEB.DE eller mail.com mailen efter sine egne regler.',
      text: 'Den afsendende server eller mailen blev bedømt dér. Svaret viser ikke i sig selv relaypuljen. Den side, som svaret nævner, forklarer det.',
    },
    'block-list': {
      headline: 'Ifølge rapporten blev den afsendende server afvist på grund af en blokeringsliste.',
      text: 'En blokeringsliste har den afsendende servers adresse, eller det mener den server, der afviste den. Svaret viser ikke i sig selv relaypuljen. En meddelelsessporing viser, hvilken server der blev brugt; slå dens adresse op i listen.',
    },
    'sender-unauthenticated': {
      headline: 'Ifølge rapporten blev mailen afvist, fordi afsenderen ikke kunne bekræftes.',
      text: 'SPF, DKIM eller DMARC bestod ikke dér, som det ofte går videresendte mails. Svaret viser ikke i sig selv relaypuljen. En meddelelsessporing viser, hvilken pulje der blev brugt.',
    },
    silent: {
      headline: 'Svaret viser ikke relaypuljen.',
      text: 'Det udelukker intet: Mange servere nævner ikke den adresse, der afleverede mailen. Bed administratoren i den afsendende organisation om en meddelelsessporing.',
    },
  },
};
