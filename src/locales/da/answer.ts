import type { AnswerCatalog } from '../catalog.ts';

export const answer: AnswerCatalog = {
  language: 'da',
  locale: 'da-DK',
  unstated: 'ikke oplyst',
  verdict: {
    'relay-pool': {
      delivery: {
        certain: {
          headline: 'Denne mail blev leveret til dig fra relaypuljen i Microsoft 365.',
          brief:
            'Leveret fra relaypuljen i Microsoft 365: Microsoft kunne ikke bekræfte afsenderen. Spørg afsenderen, før du stoler på mailen.',
          summary:
            'Microsoft 365 sendte mailen gennem servere til mail, hvis afsender ikke kunne bekræftes. Det sker både for almindelig videresendt mail og for forfalsket mail, så spørg afsenderen ad en anden vej, før du stoler på den.',
        },
        likely: {
          headline: 'Denne mail blev sandsynligvis leveret til dig fra relaypuljen i Microsoft 365.',
          brief:
            'Sandsynligvis leveret fra relaypuljen i Microsoft 365, til mail med ubekræftet afsender. Spørg afsenderen, før du stoler på den.',
          summary:
            'Microsoft 365 sendte sandsynligvis mailen gennem servere til mail, hvis afsender ikke kunne bekræftes. Det sker både for almindelig videresendt mail og for forfalsket mail, så spørg afsenderen ad en anden vej, før du stoler på den.',
        },
      },
      upstream: {
        certain: {
          headline: 'Denne mail kom gennem relaypuljen i Microsoft 365 tidligere på vejen til dig.',
          brief:
            'Kom tidligere gennem relaypuljen i Microsoft 365; andre servere sendte den videre. Det forklarer ikke i sig selv uønsket mail hos dig.',
          summary:
            'Mailen kom tidligere gennem relaypuljen i Microsoft 365, og derefter sendte andre servere den videre til dig. Hvis den ligger i Uønsket mail, er relaypuljen ikke i sig selv forklaringen.',
        },
        likely: {
          headline: 'Ifølge ældre headerlinjer kom denne mail gennem relaypuljen i Microsoft 365 på vejen til dig.',
          brief:
            'Kom nok tidligere gennem relaypuljen i Microsoft 365; andre servere sendte den videre. Det forklarer ikke i sig selv uønsket mail hos dig.',
          summary:
            'Mailen kom sandsynligvis tidligere gennem relaypuljen i Microsoft 365, og derefter sendte andre servere den videre til dig. Hvis den ligger i Uønsket mail, er relaypuljen ikke i sig selv forklaringen.',
        },
      },
      unplaced: {
        certain: {
          headline: 'Denne mail har været gennem relaypuljen i Microsoft 365; hvor på vejen kan ikke ses.',
          brief: 'Har været gennem relaypuljen i Microsoft 365 et sted på vejen. Spørg afsenderen, før du stoler på mailen.',
          summary:
            'Mailen har været gennem relaypuljen i Microsoft 365, men ingen linje viser hvor. Det er uvist, om puljen leverede den til dig, så spørg afsenderen, før du stoler på den.',
        },
        likely: {
          headline: 'Denne mail har sandsynligvis været gennem relaypuljen i Microsoft 365; hvor på vejen kan ikke ses.',
          brief:
            'Har sandsynligvis været gennem relaypuljen i Microsoft 365 et sted på vejen. Spørg afsenderen, før du stoler på mailen.',
          summary:
            'Headerlinjer siger, at mailen har været gennem relaypuljen i Microsoft 365, men ikke hvor på vejen. Det er uvist, om puljen leverede den til dig, så spørg afsenderen, før du stoler på den.',
        },
      },
    },
    'high-risk-pool': {
      certain: {
        headline: 'Denne mail forlod Microsoft 365 gennem højrisikopuljen, ikke gennem relaypuljen.',
        brief: 'Sendt gennem højrisikopuljen i Microsoft 365. Det er ikke relaypuljen, og årsagerne er andre.',
        summary:
          'Microsoft 365 bruger puljen til formodet spam, til rapporter om manglende levering og til afsendere, hvis domæne mangler helt grundlæggende DNS-poster. Den er ikke relaypuljen, og den siger intet endeligt om netop denne mail.',
      },
      likely: {
        headline: 'Denne mail forlod sandsynligvis Microsoft 365 gennem højrisikopuljen, ikke gennem relaypuljen.',
        brief: 'Sandsynligvis sendt gennem højrisikopuljen i Microsoft 365. Det er ikke relaypuljen, og årsagerne er andre.',
        summary:
          'Microsoft 365 bruger puljen til formodet spam, til rapporter om manglende levering og til afsendere, hvis domæne mangler helt grundlæggende DNS-poster. Den er ikke relaypuljen, og den siger intet endeligt om netop denne mail.',
      },
    },
    'ordinary-pool': {
      certain: {
        headline: 'Denne mail forlod Microsoft 365 gennem de almindelige servere, ikke gennem relaypuljen.',
        brief: 'Sendt gennem de almindelige servere i Microsoft 365, ikke gennem relaypuljen.',
        summary:
          'Microsoft 365 sendte mailen gennem sine almindelige servere, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se efter en anden grund.',
      },
      likely: {
        headline: 'Denne mail forlod sandsynligvis Microsoft 365 gennem de almindelige servere, ikke gennem relaypuljen.',
        brief: 'Sandsynligvis sendt gennem de almindelige servere i Microsoft 365, ikke gennem relaypuljen.',
        summary:
          'Microsoft 365 sendte sandsynligvis mailen gennem sine almindelige servere, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se først efter en anden grund.',
      },
    },
    'consumer-pool': {
      certain: {
        headline: 'Denne mail blev sendt gennem Outlook.coms servere, ikke gennem relaypuljen.',
        brief: 'Sendt gennem Outlook.com, Microsofts mailtjeneste for private, ikke gennem relaypuljen.',
        summary:
          'Mailen kom gennem Outlook.com, Microsofts mailtjeneste for private, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se efter en anden grund.',
      },
      likely: {
        headline: 'Denne mail blev sandsynligvis sendt gennem Outlook.coms servere, ikke gennem relaypuljen.',
        brief: 'Sandsynligvis sendt gennem Outlook.com, Microsofts mailtjeneste for private, ikke gennem relaypuljen.',
        summary:
          'Mailen kom sandsynligvis gennem Outlook.com, Microsofts mailtjeneste for private, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se først efter en anden grund.',
      },
    },
    'other-microsoft365': {
      certain: {
        headline: 'Denne mail blev sendt gennem en anden af Microsofts mailtjenester, ikke gennem relaypuljen.',
        brief: 'Sendt gennem en anden af Microsofts mailtjenester, ikke gennem relaypuljen i Microsoft 365.',
        summary:
          'Mailen blev sendt af Microsofts servere, men de hører til en anden tjeneste, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se efter en anden grund.',
      },
      likely: {
        headline: 'Denne mail blev sandsynligvis sendt gennem en anden af Microsofts mailtjenester, ikke gennem relaypuljen.',
        brief: 'Sandsynligvis sendt gennem en anden af Microsofts mailtjenester, ikke gennem relaypuljen i Microsoft 365.',
        summary:
          'Mailen blev sandsynligvis sendt af Microsofts servere, men de hører til en anden tjeneste, og ingen linje viser relaypuljen. Hvis den ligger i Uønsket mail, så se først efter en anden grund.',
      },
    },
    internal: {
      certain: {
        headline: 'Denne mail har aldrig forladt Microsoft 365 og er derfor ikke gået gennem nogen udgående pulje.',
        brief: 'Mailen blev inden for Microsoft 365. Relaypuljen bruges kun til mail, der sendes ud.',
        summary:
          'Alle linjer er skrevet inden for Microsoft 365, og relaypuljen bruges kun til mail, der sendes ud. Det fortæller ikke, hvem der har skrevet mailen.',
      },
      likely: {
        headline:
          'Denne mail har sandsynligvis aldrig forladt Microsoft 365 og er derfor næppe gået gennem nogen udgående pulje.',
        brief: 'Mailen blev sandsynligvis inden for Microsoft 365. Relaypuljen bruges kun til mail, der sendes ud.',
        summary:
          'De nyeste linjer viser en mail sendt inden for Microsoft 365, og relaypuljen bruges kun til mail, der sendes ud. Ældre linjer fulgte med, og de kan ikke kontrolleres herfra.',
      },
    },
    'not-from-microsoft365': {
      certain: {
        headline:
          'En server uden for Microsoft 365 leverede denne mail, og ingen af de linjer, der kunne læses, viser relaypuljen.',
        brief: 'Leveret af en server uden for Microsoft 365; ingen af de linjer, der kunne læses, viser relaypuljen.',
        summary:
          'Den server, der afleverede mailen til dit mailsystem, hører ikke til Microsoft 365, og ingen af de linjer, der kunne læses, viser relaypuljen. Hvad andre servere har udeladt, kan ikke ses herfra.',
      },
      likely: {
        headline:
          'En server uden for Microsoft 365 leverede sandsynligvis denne mail, og ingen af de linjer, der kunne læses, viser relaypuljen.',
        brief:
          'Sandsynligvis leveret af en server uden for Microsoft 365; ingen af de linjer, der kunne læses, viser relaypuljen.',
        summary:
          'Den server, der afleverede mailen til dit mailsystem, hører sandsynligvis ikke til Microsoft 365, og ingen af de linjer, der kunne læses, viser relaypuljen. Hvad andre servere har udeladt, kan ikke ses herfra.',
      },
    },
  },
  missing: {
    empty: {
      headline: 'Der er ingen headerlinjer at læse, så der kan intet siges om relaypuljen.',
      brief: 'Ingen headerlinjer at læse, så der kan intet siges om relaypuljen. Åbn det eksemplar, som modtageren fik.',
      summary:
        'Headerteksten er tom, som den er for kladder og sendt mail. Åbn det eksemplar, som modtageren fik, eller indsæt alle dets headerlinjer.',
    },
    'not-headers': {
      headline: 'Teksten indeholder ingen headerlinjer, så der kan intet siges om relaypuljen.',
      brief:
        'Teksten indeholder ingen headerlinjer, så der kan intet siges om relaypuljen. Kopiér alle headerlinjer, og prøv igen.',
      summary:
        'Der er tekst, men ikke en eneste headerlinje. Vis mailens kilde, kopiér alt fra første linje, og indsæt det uændret.',
    },
    'no-received': {
      headline: 'Der er ingen Received-linje blandt headerlinjerne, så der kan intet siges om relaypuljen.',
      brief: 'Ingen Received-linje fundet, så der kan intet siges om relaypuljen. Brug det eksemplar, som modtageren fik.',
      summary:
        'Received-linjer viser mailens vej, og her er der ingen. Åbn det eksemplar, som modtageren fik, og kopiér alle dets headerlinjer.',
    },
    'border-unreadable': {
      headline: 'Linjen, hvor dit mailsystem overtog mailen, kan ikke læses, så puljen kan ikke afgøres.',
      brief: 'Linjen, hvor dit mailsystem overtog mailen, kan ikke læses. Om det var relaypuljen, kan ikke afgøres.',
      summary:
        'Den linje, der skulle nævne den leverende server, kan ikke læses. Kopiér headerlinjerne igen, hele og uændrede; hjælper det ikke, så spørg din helpdesk.',
    },
    'route-broken': {
      headline: 'Linjerne fra dit eget mailsystem hænger ikke sammen, så puljen kan ikke afgøres.',
      brief: 'Linjerne fra dit eget mailsystem hænger ikke sammen. Om det var relaypuljen, kan ikke afgøres.',
      summary:
        'Headerlinjer mangler, står i forkert orden eller er ændret. Kopiér alle headerlinjer direkte fra den modtagne mail, fra første linje, og kontrollér dem igen.',
    },
    'unknown-pool': {
      headline: 'En server i Microsoft 365 sendte denne mail, men dens pulje er ukendt.',
      brief: 'En server i Microsoft 365 sendte mailen, men dens pulje er ukendt. Det kan have været relaypuljen eller ej.',
      summary:
        'Hverken serverens navn eller dens adresse viser, hvilken pulje den hører til. Den afsendende organisation kan muligvis finde puljen i sin meddelelsessporing.',
    },
    'sovereign-cloud': {
      headline: 'Denne mail kom fra en national eller offentlig Microsoft-sky, hvor ingen relaypulje er kendt.',
      brief: 'Fra en national eller offentlig Microsoft-sky. Om der findes en relaypulje dér, vides ikke.',
      summary:
        'Om der findes en relaypulje i denne sky, vides ikke, så intet svar er muligt. Den afsendende organisation kan muligvis finde puljen i sin meddelelsessporing.',
    },
    'hop-unreadable': {
      headline: 'En linje længere nede kan ikke læses og kan være fra Microsoft 365, så relaypuljen kan ikke udelukkes.',
      brief: 'En linje længere nede kan ikke læses og kan være fra Microsoft 365. Relaypuljen kan ikke udelukkes.',
      summary:
        'En server undervejs har skrevet en linje, der ikke kan læses. Kopiér headerlinjerne igen, hele og uændrede; hjælper det ikke, så spørg din helpdesk.',
    },
  },
  certainty: {
    certain: 'Sikkert: dit eget mailsystem skrev den del, der viser det, og afsenderen kan ikke have sat den ind.',
    likelyEarlier:
      'Sandsynligt, ikke sikkert: de linjer, der viser det, blev skrevet af andre servere, før dit mailsystem overtog mailen, og de kan ikke kontrolleres herfra.',
    likelyBorder:
      'Sandsynligt, ikke sikkert: det kan ikke afgøres uden tvivl, hvor dit mailsystem overtog mailen, så de linjer, der viser det, kan ikke kontrolleres herfra.',
    likelyUnclear:
      'Sandsynligt, ikke sikkert: dit eget mailsystem skrev den linje, der viser det, men den linje afgør det ikke alene.',
    likelyGateway:
      'Sandsynligt, ikke sikkert: et mailfilter foran dit mailsystem ser ud til at have overtaget mailen, og den linje er ikke skrevet af dit eget system.',
    likelyUnread:
      'Sandsynligt, ikke sikkert: dit eget mailsystem fik mailen fra en server uden for Microsoft 365, men en linje længere nede kan ikke læses.',
    likelySubmitted:
      'Sandsynligt, ikke sikkert: mailen blev sendt inde fra Microsoft 365, men den har ældre linjer med, som ikke kan kontrolleres herfra.',
    uncorroborated: 'De stempler, som Microsoft 365 sætter på sådan mail, mangler, så linjen kan være forfalsket.',
    passedOn:
      'Andre servere tog imod mailen fra Microsoft 365 og sendte den videre, så det var ikke denne pulje, der leverede den til dig.',
  },
  pane: {
    checking: 'Læser headerlinjerne …',
    message: 'Mail',
    noSubject: '(intet emne)',
    noSender: '(ingen afsender)',
    headings: {
      readerAdvice: 'Det kan du gøre',
      reasons: 'Linjerne, der viser det',
      arrival: 'Hvad Microsoft 365 så ved ankomsten',
      remedies: 'Hvad der skal gøres, og af hvem',
      route: 'Ruten, nyeste trin først',
      caution: 'Det siger svaret ikke noget om',
    },
    line: 'Headerlinje {line}',
    wholeLine: 'Vis hele linjen',
    shortLine: 'Vis mindre',
    vouched: 'Skrevet af dit eget mailsystem',
    notVouched: 'Skrevet af en anden server, kan ikke efterprøves herfra',
    from: 'fra',
    by: 'til',
    more: 'Vis {count} mere',
    copy: 'Kopiér rapport til helpdesk',
    copied: 'Rapporten ligger i udklipsholderen. Navnene i mailadresser er maskeret.',
    copyByHand: 'Din browser holder udklipsholderen lukket. Markér teksten her, og kopiér den:',
    retry: 'Prøv igen',
    openPage: 'Åbn siden til indsatte headerlinjer',
    parts: {
      name: 'Svarets dele',
      titles: { why: 'Hvorfor', actions: 'Hvad nu', route: 'Rute', details: 'Detaljer', headers: 'Headere' },
      loading: 'Henter …',
      missing: 'Denne del kunne ikke hentes. Luk ruden, og åbn den igen.',
      why: {
        readings: 'To måder at læse det på',
        innocent: 'Den uskyldige forklaring',
        suspicious: 'Den mistænkelige forklaring',
        unknowable: 'Hvad headerlinjer ikke kan vise',
        where: 'Her kan det ses:',
      },
      actions: {
        steps: 'Trin for trin',
        verify: 'Sådan ser du, at det virkede',
        duration: 'Så lang tid tager det',
        avoid: 'Hvad du ikke bør gøre',
        sources: 'Kilde',
        texts: {
          readerAnswer: 'Svar til læseren',
          ticket: 'Rapport til helpdesk',
          forwarderMessage: 'Besked til administratoren hos den organisation, der videresendte',
          senderMessage: 'Besked til ejeren af afsenderens domæne',
        },
        masked: 'Maskér navnene i mailadresser',
        copy: 'Kopiér',
        copyAs: { text: 'Kopiér som tekst', markdown: 'Kopiér som Markdown', html: 'Kopiér som HTML', json: 'Kopiér som JSON' },
        copied: 'Det ligger i udklipsholderen.',
        saveJson: 'Gem som JSON',
        wholeResult: 'Hele resultatet til et program',
        wholeResultHelp: 'Det rummer alle headerlinjer, og intet i det er maskeret.',
        reply: 'Svar brugeren',
        write: 'Skriv beskeden i Outlook',
        toHelpDesk: 'Send til helpdesk',
        opened: 'Outlook har åbnet en ny mail med teksten. Intet sendes, før du selv sender den.',
        notOpened: 'Outlook åbnede ikke en ny mail. Kopiér teksten i stedet.',
      },
      route: {
        localTime: '{time} efter dit ur',
        border: 'Her overtog dit eget mailsystem mailen. Linjerne nedenfor er skrevet af andre.',
        borderUnsure: 'Dit eget mailsystem ser ud til at have overtaget mailen her; linjerne beviser det ikke.',
        clockNote: 'En urforskel betyder, at uret gik forkert på en af to servere, ikke at mailen rejste tilbage i tiden.',
      },
      details: {
        documented: 'dokumenteret',
        undocumented: 'udokumenteret',
        authentication: 'Godkendelsesresultater',
        authenticationNote: 'Den, der skrev en linje, skrev også dens resultater. En ældre linje kan være skrevet af en fremmed.',
        comparedWith: 'Sammenlignet med afsenderens domæne (From) {domain}',
        noFrom: 'Afsenderens domæne (From) kan ikke afgøres.',
        method: 'Kontrol',
        result: 'Resultat',
        domain: 'Domæne',
        aligned: 'Passer til From',
        alignments: {
          same: 'ja, samme domæne',
          related: 'i lempelig tilstand: det ene er et underdomæne af det andet',
          perhaps: 'måske: begge ender på {domain}',
          different: 'nej, et andet domæne',
          unknown: 'kan ikke afgøres',
        },
      },
      headers: {
        search: 'Søg i navne og værdier',
        found: '{count} af {total} linjer',
        none: 'Ingen linje indeholder denne tekst.',
        fromTop: 'Tilbage til den første linje',
        raw: 'Som ren tekst',
        rawCut: 'Kun de første {count} tegn vises her. Kopien rummer det hele.',
        copy: 'Kopiér alle headerlinjer',
        copied: 'Headerlinjerne ligger i udklipsholderen, som de står. Intet i dem er maskeret.',
      },
    },
    desk: {
      earlier: 'Tidligere resultater ({count})',
      earlierShown: 'Dette er et tidligere resultat, ikke den mail, der er åben nu.',
      back: 'Tilbage til den åbne mail',
      settings: 'Indstillinger',
      helpDesk: 'Mailadressen til jeres helpdesk',
      helpDeskHelp:
        'Gemmes i postkassens indstillinger, så rapporter kan sendes dertil. Derudover gemmes kun den fane, du valgte sidst.',
      save: 'Gem',
      saved: 'Adressen er gemt.',
      notSaved: 'Outlook kunne ikke gemme adressen. Den gælder, til du lukker ruden.',
      notAnAddress: 'Det er ikke en mailadresse.',
    },
    states: {
      'no-item': {
        title: 'Der er ikke valgt nogen mail',
        text: 'Vælg én mail i din postkasse. Så begynder kontrollen af sig selv. Outlook starter ingen tilføjelsesprogrammer på rapporter om manglende levering, vedhæftede mails og mailfiler: dem tager siden nedenfor.',
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
        title: 'Denne version af Outlook udleverer ikke headerlinjer',
        text: 'Åbn mailen i Outlook på internettet eller i en nyere version af Outlook. Eller kopiér headerlinjerne, og sæt dem ind på siden nedenfor.',
      },
      failed: {
        title: 'Outlook kunne ikke udlevere headerlinjerne',
        text: 'Outlook meldte fejl {code}. Prøv igen. Sker det igen, så kopiér headerlinjerne, og sæt dem ind på siden nedenfor.',
      },
      'timed-out': {
        title: 'Outlook svarede ikke inden for ti sekunder',
        text: 'Prøv igen. Sker det igen, så kopiér headerlinjerne, og sæt dem ind på siden nedenfor.',
      },
      'not-connected': {
        title: 'Der er ingen forbindelse til Outlook',
        text: 'Denne rude virker inde i Outlook. Luk den, og åbn den igen dér, eller sæt headerlinjerne ind på siden nedenfor.',
      },
    },
    outlookHints: {
      empty:
        'Outlook udleverede ingenting. Det er normalt for en mail, du selv har sendt: Åbn det eksemplar, som modtageren fik.',
      'subject-only':
        'Nogle udgaver af Outlook udleverer kun emnet; det er en kendt fejl. Åbn mailens kilde i Outlook, kopiér den, og sæt den ind på siden nedenfor.',
      'no-received':
        'En mail, du selv har sendt, har ikke sådanne linjer: Åbn det eksemplar, som modtageren fik. Ellers åbn mailens kilde i Outlook, kopiér den, og sæt den ind på siden nedenfor.',
    },
    pageHints: {
      empty: 'Sæt headerlinjerne fra den leverede mail ind i feltet.',
      'subject-only': 'Kopiér headerlinjerne, som de står. Hver af dem begynder med et navn og et kolon, f.eks. »Received:«.',
      'no-received': 'Kopiér alle headere fra den leverede mail med alle de linjer, der begynder med »Received:«.',
    },
    page: {
      introduction:
        'Fortæller, om en mail er kommet gennem relaypuljen i Microsoft 365, viser linjerne, der siger det, og hvem der kan gøre noget ved det.',
      privacy: 'Alt sker på denne side. Intet af det, du indsætter eller åbner, bliver sendt nogen steder hen.',
      language: 'Sprog',
      input: 'Mail, der skal kontrolleres',
      headersLabel: 'Headerlinjer',
      headersHelp:
        'Sæt mailens headerlinjer, hele dens kilde eller teksten fra en rapport om manglende levering ind. Det indsatte bliver kontrolleret med det samme.',
      check: 'Kontrollér',
      file: 'Mailfiler',
      chooseFile: 'Vælg filer …',
      fileHelp:
        'Vælg en eller flere filer (.eml, .msg eller .txt), eller slip dem hvor som helst på siden. En mail, der er vedhæftet en anden, bliver fundet; det gør en mail, som en rapport om manglende levering sender tilbage, også.',
      messages: 'Mails',
      within: '{name}, mail {count}',
      pasted: 'Indsat tekst',
      progress: '{done} af {count} filer er læst.',
      tooManyFiles: 'Du valgte {count} filer. De første {limit} er læst; tag resten bagefter.',
      nothingDropped: 'Det, du slap, kom uden en fil. Gem mailen først, eller kopiér headerlinjerne, og sæt dem ind her.',
      reading: 'Sådan blev teksten læst',
      remoteReply: 'Svaret fra den server, der afviste mailen',
      samples: 'Eksempler',
      samplesHelp: 'Opdigtede mails, der viser, hvordan hvert svar ser ud.',
      sampleNames: {
        'relay-delivery': 'Leveret af relaypuljen',
        'relay-upstream-list': 'Relaypuljen, derefter en mailliste',
        'ordinary-pool': 'Almindelig pulje',
        'high-risk-pool': 'Højrisikopulje',
        'forged-relay-line': 'Relaylinje fra en fremmed server',
        'headers-missing': 'Ingen Received-linjer',
        internal: 'Inden for Microsoft 365',
        'not-from-microsoft365': 'Ikke fra Microsoft 365',
      },
      result: 'Resultat',
      noResult: 'Svaret vises her, så snart der er noget at kontrollere.',
      refusals: {
        'outlook-msg':
          '»{name}« er en Office-fil, men ikke et Outlook-element, der kan læses. Den kan være beskadiget: gem mailen igen som .msg eller .eml.',
        'msg-without-headers':
          '»{name}« er et Outlook-element uden headerlinjer. Outlook gemmer ingen for mails, der er sendt fra denne postkasse, og for mange, der aldrig forlod organisationen. Tag den kopi, som modtageren fik.',
        'msg-report':
          '»{name}« er en rapport i Outlooks format, som ikke sender headerlinjer tilbage. Åbn den, kopiér hele teksten, og sæt den ind her.',
        'outlook-pst':
          '»{name}« er en Outlook-datafil med mange mails. Åbn mailen i Outlook, kopiér headerlinjerne, og sæt dem ind her.',
        archive:
          '»{name}« er et arkiv. Pak det ud, og vælg mailen inde i det; en fil hentet fra karantæne kræver den adgangskode, der blev valgt til den.',
        binary: '»{name}« er ikke en mail i tekstform. Vælg en mail, der er gemt som .eml, .msg eller .txt.',
        'empty-file': '»{name}« er tom. Gem mailen igen, eller sæt headerlinjerne ind her.',
        unreadable:
          '»{name}« kunne ikke læses. Er det en mappe, eller er den åben i et andet program? Gem en kopi, eller sæt headerlinjerne ind her.',
      },
    },
  },
};
