import type { Catalog } from './catalog.ts';
import { answer } from './da/answer.ts';
import { intake } from './da/intake.ts';
import { advice, readings, unknowables } from './da/counsel.ts';
import { remedies } from './da/remedies.ts';
import { selection } from './da/selection.ts';

export const da: Catalog = {
  ...answer,
  caution: {
    'relay-pool':
      'Relaypuljen beviser hverken, at en mail er phishing, eller at den er ægte: både almindelig videresendt mail og forfalsket mail går gennem den. Microsoft offentliggør ikke dens adresser og ændrer dem ({page-outbound-pools}); de navne og adresser, der bruges her, stammer fra {page-announcement}, og fra mail, der er set siden. Headerlinjerne viser ikke, hvilke indstillinger der førte til puljen. Administratoren i den organisation, der videresendte mailen eller sendte den gennem sine servere, kan bekræfte puljen i en meddelelsessporing: dér står RegularRelayOutboundPool i egenskaben OutboundIpPoolName ({page-relaying-denied}).',
    'high-risk-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte. Microsoft bruger denne til udgående mail, der er bedømt som spam, til rapporter om manglende levering og til afsenderdomæner, der hverken har A- eller MX-post ({page-outbound-pools}); hvilken af grundene det var, fremgår ikke altid af headerlinjerne. Den afsendende organisations administrator kan se puljen i en meddelelsessporing, i egenskaben OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte, og også ondsindet mail går gennem de almindelige servere. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre. Den afsendende organisations administrator kan se puljen i en meddelelsessporing, i egenskaben OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte: enhver kan oprette en konto hos Outlook.com. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre.',
    'other-microsoft365':
      'At en af Microsofts servere har sendt en mail, beviser hverken, at den er phishing, eller at den er ægte. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre.',
    internal:
      'At en mail er blevet inden for Microsoft 365, beviser hverken, at den er phishing, eller at den er ægte: konti bliver overtaget, og også dér er organisationerne fremmede for hinanden.',
    'not-from-microsoft365':
      'At ingen linje viser relaypuljen, beviser hverken, at en mail er phishing, eller at den er ægte. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre, som kan have udeladt noget.',
    undetermined:
      'Intet svar er ikke et godt svar: mailen kan være gået gennem relaypuljen eller ej. Hvis en organisation med Microsoft 365 har sendt den, kan dens administrator muligvis finde puljen i en meddelelsessporing, i egenskaben OutboundIpPoolName ({page-relaying-denied}).',
  },
  halves: {
    clean: 'Stemplerne på mailen eller serverens navn siger, at Microsofts udgående filter ikke bedømte den som spam.',
    spam: 'Stemplerne på mailen eller serverens navn siger, at Microsofts udgående filter bedømte den som spam.',
    unknown: 'Hvad Microsofts udgående filter mente om mailen, kan ikke ses.',
  },
  causes: {
    'spf-none': 'SPF gav »none« ved ankomsten: det domæne, det blev bedømt på, har ingen SPF-post.',
    'spf-neutral':
      'SPF gav »neutral« ved ankomsten: det domæne, det blev bedømt på, siger intet om den server, der sendte mailen.',
    'spf-softfail':
      'SPF gav »softfail« ved ankomsten: det domæne, det blev bedømt på, siger, at serveren sandsynligvis ikke er en af dets egne.',
    'spf-fail': 'SPF gav »fail« ved ankomsten: det domæne, det blev bedømt på, nævner ikke den server, der sendte mailen.',
    'spf-temperror': 'SPF gav »temperror« ved ankomsten: DNS for det domæne, det blev bedømt på, kunne ikke læses i det øjeblik.',
    'spf-permerror': 'SPF gav »permerror« ved ankomsten: SPF-posten for det domæne, det blev bedømt på, har fejl.',
    'null-reverse-path': 'Konvolutafsenderen var tom, så SPF blev bedømt på det navn, som den afsendende server gav sig selv.',
    'sender-not-accepted':
      'Et stempel siger, at afsenderens domæne ikke er et accepteret domæne i den organisation, mailen blev sendt gennem; Microsoft dokumenterer ikke stemplet.',
    'connector-relay':
      'Mailen kom ind i Microsoft 365 gennem en connector i organisationen: fra et program, en printer, en af dens egne servere eller en gateway.',
    forwarding: 'Mailen er videresendt: af en postkasse, en regel eller en person.',
    'subdomain-not-accepted':
      'Afsenderen hører til et underdomæne af organisationens domæne, og underdomænet er ikke føjet til Microsoft 365.',
    'gateway-in-front':
      'Et andet mailfilter står foran den organisation, der sendte mailen videre, så SPF blev bedømt på filteret i stedet for den rigtige kilde.',
    'on-premises-exit': 'Mailen forlod en af organisationens egne Exchange-servere gennem Microsoft 365.',
    'forwarded-twice': 'Mailen er videresendt mere end én gang.',
    abuse: 'Nogen bruger måske organisationen til at sende forfalsket mail.',
  },
  causeStrengths: {
    shown: 'Ifølge linjer fra andre servere: {cause}',
    suggested: 'Noget tyder på det, men det er ikke bevist: {cause}',
    possible: 'Muligt, men ikke vist: {cause}',
  },
  causeUnknown: 'Ingen linje viser, hvad der førte til relaypuljen.',
  pools: {
    relay: 'relaypuljen',
    'relay-clean': 'relaypuljen (mail, der ikke er bedømt som spam)',
    'relay-spam': 'relaypuljen (mail, der er bedømt som spam)',
    'high-risk': 'højrisikopuljen',
    ordinary: 'den almindelige pulje',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'en national eller offentlig Microsoft-sky',
    microsoft365: 'Microsoft 365, pulje ukendt',
  },
  evidence: {
    'reverse-name':
      'Den modtagende server[ {by}] slog navnet på den afsendende server op og fandt {name}; det navn hører til {pool}[, som »{token}« i navnet viser].',
    'address-range':
      'Den modtagende server[ {by}] så mailen komme fra {address}; den adresse hører til {pool}[ (området {range})][?mixed ; servere fra en anden pulje er også set i det område].',
    'recipient-record':
      'Feltet {field} angiver {address}[ med navnet {name}] som den adresse, der leverede mailen; den hører til {pool}[ (området {range})].',
    'relay-flag': {
      crossed:
        'Stemplet X-MS-Exchange-AntiSpam-Relay: {value} siger, at mailen gik gennem relaypuljen; Microsoft dokumenterer det ikke.',
      'not-crossed':
        'Stemplet X-MS-Exchange-AntiSpam-Relay: {value} siger, at mailen ikke gik gennem relaypuljen; Microsoft dokumenterer det ikke.',
    },
    'filtering-stamp':
      'Det udgående filters rapport[ i {field}] har koden SFP:{value}, som er set på mail fra {pool}; Microsoft dokumenterer ikke koden.',
    'unread-line': {
      'may-be-microsoft365':
        'Denne linje kan ikke læses. Den nævner Microsoft 365, så det kan være dér, Microsoft 365 afleverede mailen.',
    },
    'greeting-contradicted': {
      contradicted:
        'En server kaldte sig {name} ligesom en server i Microsoft 365, men den sendte fra {address}, som ikke er blandt de kendte adresser i Microsoft 365.',
    },
    'never-left': {
      internal:
        'Disse Received-linjer er skrevet inden for Microsoft 365[, den ældste af {by}], og i ingen af dem blev mailen overtaget udefra.',
    },
    'border-peer': {
      'not-microsoft365':
        'Den server, der afleverede mailen til dit mailsystem[ ({by})], hører ikke til Microsoft 365[: {name}][ ({address})].',
    },
    'arrival-spf': {
      met: 'Da mailen kom ind i Microsoft 365, gav SPF {result}[ for {domain}][ fra {address}].',
      'not-met': 'Da mailen kom ind i Microsoft 365, gav SPF {result}[ for {domain}][ fra {address}], altså ikke bestået.',
    },
    'arrival-dkim': {
      met: 'Da mailen kom ind i Microsoft 365, gav DKIM {result}[ for {domain}].',
      'not-met': 'Da mailen kom ind i Microsoft 365, gav DKIM {result}[ for {domain}], altså ikke bestået.',
    },
    'arrival-dmarc': {
      met: 'Da mailen kom ind i Microsoft 365, gav DMARC {result}[ for {domain}].',
      'not-met': 'Da mailen kom ind i Microsoft 365, gav DMARC {result}[ for {domain}], altså ikke bestået.',
    },
    'null-reverse-path': {
      'judged-on-helo':
        'Konvolutafsenderen var tom ved ankomsten, så SPF blev bedømt på det navn, som den afsendende server gav sig selv[: {domain}].',
    },
    'sender-domain-check': {
      accepted:
        'Stemplet X-MS-Exchange-SenderADCheck: {value} siger, at afsenderens domæne hører til den afsendende organisation; Microsoft dokumenterer det ikke.',
      'not-accepted':
        'Stemplet X-MS-Exchange-SenderADCheck: {value} siger, at afsenderens domæne ikke hører til den afsendende organisation; Microsoft dokumenterer det ikke.',
      rewritten:
        'Stemplet X-MS-Exchange-SenderADCheck: {value} ses på videresendt mail og på omskrevne afsendere; Microsoft dokumenterer det ikke.',
    },
    'attributed-tenant': {
      'connector-relay':
        'Mailen kom ind i Microsoft 365 gennem en connector hos lejeren {tenant}[, fra adressen {address}][, hvis server kaldte sig {name}].',
    },
    'connector-unnamed': {
      unnamed:
        'Intet stempel nævner en connector. I de offentlige samlinger, der er gennemgået, havde al mail fra relaypuljen, der var kommet ind gennem en connector, et sådant stempel, så denne mail er måske videresendt.',
    },
    'recipient-note': {
      agrees: 'Feltet {field} fra dit eget mailsystem angiver den samme adresse, {address}.',
      contradicts:
        'Feltet {field} fra dit eget mailsystem angiver {address}, men dets Received-linje nævner {seen}: de to stemmer ikke overens.',
      'skip-listed':
        'Feltet {field} angiver {address}, Received-linjen {seen}. Udvidet filtrering er slået til, så resultaterne bygger på adressen før gatewayen.',
    },
    'stamps-missing': {
      uncorroborated:
        'De stempler, som Microsoft 365 sætter på mail fra relaypuljen, mangler. Linjen kan være forfalsket, eller nogen har fjernet stemplerne.',
    },
    'srs-return-path': {
      rewritten:
        'Returstien er omskrevet af en videresendende server[ hos {domain}] (SRS). Det hverken viser eller udelukker relaypuljen.',
    },
    'relaying-tenant': {
      named: 'Ifølge feltet {field} blev mailen sendt gennem denne organisations Microsoft 365: {tenant}.',
    },
    'arrival-gateway': {
      gateway: 'Et mailfilter fra {product} afleverede mailen til den organisation, der sendte den videre: {name}.',
    },
    'enhanced-filtering': {
      active: 'Udvidet filtrering for connectorer så bag om en gateway og bedømte kilden {address}[ ({name})].',
    },
    'on-premises-exit': {
      'exchange-server': 'Lige før mailen kom ind i Microsoft 365, var den i en af organisationens egne Exchange-servere: {by}.',
    },
    'sender-subdomain': {
      subdomain:
        'Afsenderens domæne {domain} er et underdomæne af {parent}, som er den videresendende organisations domæne. Et underdomæne er ikke accepteret af sig selv.',
    },
    'several-tenants': {
      chain: 'Microsoft 365 afleverede mailen {count} gange: gennem flere organisationer, eller ud og ind igen.',
    },
    'forwarding-mark': {
      forwarded:
        'Feltet {field} bliver tilbage, når en postkasse eller en regel sender en mail videre.[ Det nævner postkassen {mailbox}.][ Det nævner lejeren {tenant}.]',
      hinted:
        'Feltet {field} findes på mails, som en gruppe, en regel eller en person har sendt videre, og også på andre. Det er kun et fingerpeg.',
    },
    'mailbox-delivery': {
      junk: 'Postkassen noterede dest:{dest}[ og OFR:{reason}]: da mailen kom ind, blev den lagt i Uønsket mail. Microsoft dokumenterer ikke dette felt.',
      inbox:
        'Postkassen noterede dest:{dest}[ og OFR:{reason}]: da mailen kom ind, blev den lagt i indbakken. Microsoft dokumenterer ikke dette felt.',
      elsewhere:
        'Postkassen noterede dest:{dest}[ og OFR:{reason}]: da mailen kom ind, blev den lagt i en anden mappe eller slettet. Microsoft dokumenterer ikke dette felt.',
    },
    'spam-verdict': {
      spam: 'Modtagerens eget filter bedømte mailen som spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      spoofing:
        'Modtagerens eget filter anså afsenderens adresse for forfalsket ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      content:
        'Modtagerens eget filter fandt noget i mailen selv: phishing, malware, efterligning, en forbudt vedhæftet fil eller massemail ({field}[; SFV:{sfv}][; SRV:{srv}][; CAT:{cat}][; SCL:{scl}]).',
      blocked:
        'En regel eller en liste hos modtageren markerede mailen som spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      skipped:
        'Modtagerens side lod mailen passere, uden at filteret bedømte den ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      'not-spam': 'Modtagerens eget filter bedømte ikke mailen som spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
    },
    'composite-authentication': {
      passed:
        'Samlet set bestod godkendelsen af afsenderen hos modtageren[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      'partly-passed':
        'Samlet set bestod godkendelsen af afsenderen hos modtageren med ringe sikkerhed[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      failed:
        'Samlet set fejlede godkendelsen af afsenderen hos modtageren[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      'not-judged':
        'Modtageren bedømte ikke godkendelsen af afsenderen samlet[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
    },
    'outbound-verdict': {
      spam: 'En rapport siger, at Microsofts udgående filter bedømte mailen som spam[, SFV:{sfv}][, SFP:{sfp} (ikke dokumenteret af Microsoft)][, i {field}].',
      'not-spam':
        'En rapport siger, at Microsofts udgående filter ikke bedømte mailen som spam[, SFV:{sfv}][, SFP:{sfp} (ikke dokumenteret af Microsoft)][, i {field}].',
      skipped:
        'En rapport siger, at Microsofts udgående filter ikke selv bedømte mailen[, SFV:{sfv}][, SFP:{sfp} (ikke dokumenteret af Microsoft)][, i {field}].',
    },
  },
  arrival: {
    names: {
      'accepted-domain': 'Afsenderen hører til et accepteret domæne',
      spf: 'SPF består ved ankomsten',
      dkim: 'DKIM består ved ankomsten',
    },
    states: { met: 'opfyldt', 'not-met': 'ikke opfyldt', 'not-visible': 'kan ikke ses herfra' },
    texts: {
      'accepted-domain': {
        met: 'Et stempel siger, at afsenderens domæne hører til organisationen. Microsoft dokumenterer det ikke, og det er set på mail fra relaypuljen, hvor konvolutafsenderen var tom eller en anden.',
        'not-met':
          'Et stempel siger, at afsenderens domæne ikke er et accepteret domæne i den organisation, mailen blev sendt gennem. Microsoft dokumenterer ikke stemplet.',
        'not-visible': 'Kun administratoren i den organisation, mailen blev sendt gennem, kan se dens accepterede domæner.',
      },
      spf: {
        met: 'SPF bestod, da mailen kom ind i Microsoft 365. Ifølge {page-outbound-pools} skulle det alene have holdt den ude af relaypuljen; linjen er skrevet af andre og kan være forkert.',
        'not-met':
          'SPF bestod ikke, da mailen kom ind i Microsoft 365. Et accepteret domæne og en bestået SPF er de to veje uden om relaypuljen, som Microsoft nævner ({page-outbound-pools}).',
        'not-visible':
          'Ingen linje viser, hvad SPF gav, da mailen kom ind i Microsoft 365. Et accepteret domæne og en bestået SPF er de to veje uden om relaypuljen, som Microsoft nævner ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM bestod, men holder ikke i sig selv mail ude af relaypuljen ({page-outbound-pools}). Ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
        'not-met':
          'DKIM bestod ikke. En bestået DKIM ville hjælpe modtageren med at acceptere mailen, men holder ikke i sig selv mail ude af relaypuljen ({page-outbound-pools}); ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
        'not-visible':
          'Ingen linje viser, hvad DKIM gav ved ankomsten. DKIM ville ikke i sig selv holde mailen ude af relaypuljen ({page-outbound-pools}); ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
      },
    },
  },
  readings,
  unknowables,
  advice,
  remedies,
  audiences: {
    reader: 'Til dig',
    'help-desk': 'Til din helpdesk',
    forwarder: 'Til administratoren i den organisation, der sendte eller videresendte mailen',
    sender: 'Til ejeren af afsenderens domæne',
  },
  route: {
    stretches: { own: 'inden for dit mailsystem', border: 'overtaget af dit mailsystem', earlier: 'før dit mailsystem' },
    unplaced: 'placering på vejen usikker',
    helo: 'kalder sig {name}',
    pools: {
      relay: 'relaypuljen',
      'relay-clean': 'relaypuljen (ikke bedømt som spam)',
      'relay-spam': 'relaypuljen (bedømt som spam)',
      'high-risk': 'højrisikopuljen',
      ordinary: 'den almindelige pulje',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'national eller offentlig sky',
      microsoft365: 'Microsoft 365, pulje ukendt',
    },
    unreadable: 'linjen kan ikke læses',
    later: '{amount} senere',
    clockDifference: 'urene går {amount} forskelligt',
    units: ['d', 't', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: rapport om én mail',
    certainty: 'Hvor sikkert det er',
    why: 'Hvorfor denne pulje',
    reasons: 'Hvad der viser det',
    arrival: 'Hvad Microsoft 365 så ved ankomsten',
    remedies: 'Hvad der kan gøres',
    route: 'Mailens vej, nyeste først',
    caution: 'Hvad dette ikke beviser',
    vouched: 'linjen er skrevet af dit eget mailsystem',
    notVouched: 'dit eget mailsystem står ikke inde for linjen',
    line: 'linje {line}',
    from: 'fra',
    by: 'til',
    quotedAbove: 'citeret ovenfor',
    masked: 'Det, der nævner en postkasse, er maskeret med ***, som delen før @ i mailadresser.',
  },

  junk: {
    heading: 'Hvor postkassen lagde mailen',
    remark: 'Stedet er læst i et felt, som Microsoft ikke dokumenterer; mailen kan være flyttet siden.',
    placed: {
      inbox: 'Postkassen lagde mailen i indbakken, da den kom ind, og ikke i Uønsket mail.',
      elsewhere: 'Da mailen kom ind, blev den lagt i en anden mappe eller slettet, ikke lagt i Uønsket mail.',
      unknown: 'Hvor postkassen lagde mailen, kan ikke afgøres ud fra felterne.',
    },
    reasons: {
      'failed-authentication':
        'Postkassen lagde mailen i Uønsket mail, og felterne viser kun én grund: godkendelsen af afsenderen fejlede, som den gør bag relaypuljen, når ingen DKIM-signatur fra afsenderens domæne består.',
      content:
        'Postkassen lagde mailen i Uønsket mail på grund af mailen selv: modtagerens filter fandt noget i den eller bedømte den som spam, selv om afsenderen var godkendt; relaypuljen er ikke grunden.',
      rule: 'Postkassen lagde mailen i Uønsket mail på grund af en regel, en liste eller en indstilling hos modtageren; relaypuljen er ikke grunden.',
      'sender-side-spam':
        'Postkassen lagde mailen i Uønsket mail, og Microsofts udgående filter havde allerede bedømt den som spam, før den blev afleveret; det er ikke vist, at relaypuljen er grunden.',
      unproven:
        'Postkassen lagde mailen i Uønsket mail; felterne beviser ikke hvorfor, og en relaypulje på vejen er ikke i sig selv noget bevis.',
    },
  },
  codes: {
    heading: 'Koder fra Microsofts filtre',
    note: 'Ved hver kode står, hvad den betyder; en kode siger intet om, hvem der skrev feltet.',
    unknown: 'betydning ukendt',
    undocumented: 'ikke dokumenteret af Microsoft',
    meanings: {
      'connecting-address': 'adresse, der koblede sig på Microsoft',
      'connecting-country': 'land for den adresse, der koblede sig på',
      'connecting-greeting': 'navn, som den tilkoblende server gav sig selv (HELO)',
      'connecting-reverse-name': 'omvendt navn for den adresse, der koblede sig på (PTR)',
      'no-reverse-name': 'den adresse, der koblede sig på, har intet omvendt navn',
      'message-language': 'tekstens sprog',
      'direction-inbound': 'indgående mail',
      'direction-outbound': 'udgående mail',
      'direction-internal': 'mail inden for organisationen',
      'arc-results': 'ARC: notat om godkendelsesresultaterne',
      'arc-signature': 'ARC: signatur over mailen',
      'arc-seal': 'ARC: segl over ARC-felterne',
      'address-allowed': 'filtrering sprunget over: adressen står på organisationens liste over tilladte IP-adresser',
      'address-unlisted': 'adressen står ikke på nogen omdømmeliste',
      'over-bulk-threshold': 'massemail over grænsen i politikken for spam',
      'filtered-not-spam': 'filtreret og ikke bedømt som spam',
      'filtered-spam': 'filtreret og bedømt som spam',
      'marked-good-before': 'markeret som ikke spam før filtreringen, fx af en mailflowregel',
      'marked-spam-before': 'markeret som spam før filtreringen, fx af en mailflowregel',
      'policy-allowed': 'filtrering sprunget over: afsenderen er tilladt i politikken for spam',
      'policy-blocked': 'bedømt som spam: afsenderen er blokeret i politikken for spam',
      'filtering-skipped': 'filtrering sprunget over af en anden grund, fx inden for organisationen',
      'released-from-quarantine': 'frigivet fra karantæne',
      'user-safe-sender': 'filtrering sprunget over: brugeren har afsenderen blandt sikre afsendere',
      'user-blocked-sender': 'brugeren har afsenderen blandt blokerede afsendere',
      'verdict-ignored': 'organisationens indstillinger tilsidesatte filterets bedømmelse',
      'tip-domain-impersonation': 'sikkerhedstip: afsenderen ligner et beskyttet domæne',
      'tip-user-impersonation': 'sikkerhedstip: afsenderen ligner en beskyttet bruger',
      'tip-first-contact': 'sikkerhedstip: første kontakt med afsenderen; kun et vink',
      'category-none': 'ingen trusselskategori',
      'category-spam': 'kategori: spam',
      'category-high-confidence-spam': 'kategori: spam med stor sikkerhed',
      'category-phishing': 'kategori: phishing',
      'category-high-confidence-phishing': 'kategori: phishing med stor sikkerhed',
      'category-spoofing': 'kategori: forfalsket afsender (spoofing)',
      'category-bulk': 'kategori: massemail',
      'category-domain-impersonation': 'kategori: efterligner et beskyttet domæne',
      'category-user-impersonation': 'kategori: efterligner en beskyttet bruger',
      'category-contact-impersonation': 'kategori: efterligner en kontakt, som postkasseintelligens kender',
      'category-brand-impersonation': 'kategori: efterligner et varemærke',
      'category-internal-phishing': 'kategori: phishing inde fra organisationen',
      'category-malware': 'kategori: malware',
      'category-antimalware': 'kategori: fundet af malwarefilteret',
      'category-attachment-type': 'kategori: vedhæftet fil af en forbudt type',
      'category-safe-attachments': 'kategori: fundet af Sikre vedhæftede filer (Safe Attachments)',
      'category-outbound-spam': 'kategori: udgående spam',
      'scl-skipped': 'spamniveau (SCL): filtrering sprunget over',
      'scl-not-spam': 'spamniveau (SCL): ikke spam',
      'scl-spam': 'spamniveau (SCL): spam',
      'scl-high-confidence-spam': 'spamniveau (SCL): spam med stor sikkerhed',
      'sent-by-relay-clean': 'set på mail fra relaypuljen, der ikke er bedømt som spam',
      'sent-by-relay-spam': 'set på mail fra relaypuljen, der er bedømt som spam',
      'sent-by-ordinary': 'set på mail fra den almindelige pulje',
      'sent-by-high-risk': 'set på mail fra højrisikopuljen',
      'sent-by-consumer': 'set på mail fra Outlook.com',
      'sent-by-communication-services': 'set på mail fra Azure Communication Services',
      'matched-filter-rules': 'numre på filterregler, der ramte, til Microsofts eget brug',
      'bulk-none': 'masseklageniveau (BCL): ikke fra en masseafsender',
      'bulk-few-complaints': 'masseklageniveau (BCL): masseafsender med få klager',
      'bulk-some-complaints': 'masseklageniveau (BCL): masseafsender med et blandet antal klager',
      'bulk-many-complaints': 'masseklageniveau (BCL): masseafsender med mange klager',
      'phishing-unlikely': 'phishingniveau (PCL): næppe phishing (ældre dokumentation)',
      'phishing-likely': 'phishingniveau (PCL): sandsynligvis phishing (ældre dokumentation)',
      'advanced-filter-matched': 'en indstilling i det avancerede spamfilter (ASF) ramte',
      'put-into-inbox': 'lagt i indbakken',
      'put-into-junk': 'lagt i Uønsket mail',
      'put-into-folder': 'lagt i en anden mappe',
      deleted: 'slettet',
      'junk-folder-rule': 'reglen for Uønsket mail trådte i kraft',
      'moved-by-filter': 'set, hvor filterets bedømmelse flyttede mailen til Uønsket mail',
      'passed-filter': 'set, hvor spamfilteret lod mailen passere',
      'moved-by-inbox-rule': 'set, hvor en indbakkeregel flyttede mailen',
      'safe-senders-only': 'postkassen tager kun imod mail fra sikre afsendere',
      'on-safe-list': 'set, hvor afsenderen står på brugerens liste over sikre afsendere',
      'in-address-book': 'set, hvor afsenderen står i brugerens adressebog',
      'mailbox-not-authenticated': 'sandsynligvis: afsenderen blev ikke godkendt',
      'mailbox-authenticated': 'set, hvor godkendelsen af afsenderen bestod',
      'inbox-rule-applied': 'set, hvor en indbakkeregel lagde mailen i en mappe',
      'crossed-relay-pool': 'stempel: gik gennem relaypuljen et sted på vejen',
      'not-through-relay-pool': 'stempel: gik ikke gennem relaypuljen',
      'sender-rewritten': 'stempel: set på videresendt mail og på omskrevne afsendere',
      'sender-of-own-domain': 'stempel: set, hvor afsenderens domæne hører til den afsendende organisation',
      'sender-of-other-domain': 'stempel: set, hvor afsenderens domæne ikke hører til den afsendende organisation',
      'safe-attachments-ran': 'Sikre vedhæftede filer (Safe Attachments) har set på mailen',
      'safe-links-ran': 'Sikre links (Safe Links) har set på mailen',
      'safe-links-rewrote': 'Sikre links (Safe Links) har omskrevet links; version af nøglen',
      'delivery-time': 'tid, mailen var undervejs inden for Exchange',
      'first-contact-tip-asked': 'en mailflowregel bad om sikkerhedstippet om første kontakt',
      'not-in-focused-inbox': 'en mailflowregel har bestemt, om mailen går uden om Fokuseret indbakke',
      'true-source-found': 'udvidet filtrering for connectorer så forbi en gateway til denne kilde',
      'spf-pass': 'SPF: den afsendende server er nævnt',
      'spf-fail': 'SPF: domænet nævner ikke den afsendende server',
      'spf-softfail': 'SPF: den afsendende server er sandsynligvis ikke en af domænets',
      'spf-neutral': 'SPF: domænet siger intet om den afsendende server',
      'spf-none': 'SPF: domænet har ingen post',
      'spf-temperror': 'SPF: DNS kunne ikke læses i det øjeblik',
      'spf-permerror': 'SPF: posten har fejl',
      'dkim-pass': 'DKIM: en signatur blev bekræftet',
      'dkim-fail': 'DKIM: en signatur kunne ikke bekræftes',
      'dkim-none': 'DKIM: ikke signeret',
      'dmarc-pass': 'DMARC: From-domænet er bekræftet',
      'dmarc-fail': 'DMARC: From-domænet er ikke bekræftet',
      'dmarc-best-guess': 'DMARC: ingen post; med en post ville den have bestået',
      'dmarc-none': 'DMARC: From-domænet har ingen post',
      'action-none': 'DMARC: ingen handling udført',
      'action-override-reject': 'DMARC bad om afvisning; mailen blev i stedet markeret som spam',
      'action-quarantine': 'DMARC bad om karantæne',
      'action-percentage': 'DMARC-politikken gælder kun en del af mailen, ikke denne',
      'action-permanent-error': 'der opstod en varig fejl under DMARC',
      'action-temporary-error': 'der opstod en midlertidig fejl under DMARC',
      'composite-pass': 'samlet godkendelse: bestået',
      'composite-soft-pass': 'samlet godkendelse: bestået med ringe sikkerhed',
      'composite-fail': 'samlet godkendelse: ikke bestået',
      'composite-none': 'samlet godkendelse: ikke anvendt',
      'reason-explicit-failure': 'eksplicit fejl, fx DMARC med politikken quarantine eller reject',
      'reason-implicit-failure': 'implicit fejl: afsenderdomænet har ingen eller kun svage poster',
      'reason-spoofing-forbidden': 'administratoren forbyder spoofing for dette par af afsender og domæne',
      'reason-own-domain-dmarc': 'DMARC fejlede for et accepteret domæne i modtagerens egen organisation',
      'reason-arc-override': 'bestået: resultatet i et betroet ARC-sæt tilsidesatte en DMARC-fejl',
      'reason-passed': 'bestået',
      'reason-soft-passed': 'bestået med ringe sikkerhed',
      'reason-not-checked': 'ikke kontrolleret',
      'reason-bypassed': 'kontrollen omgået',
      'reason-delivery-report': 'DMARC ikke håndhævet: en ægte rapport om manglende levering',
      'reason-own-domain-implicit': 'implicit fejl for et accepteret domæne i modtagerens egen organisation',
      'reason-complex-routing': 'DMARC ikke håndhævet på grund af en sammensat mailrute',
    },
  },

  intake,

  selection,

  commandLine: {
    help: [
      'Fortæller, om en meddelelse kom gennem relaypuljen i Microsoft 365, viser de',
      'headerlinjer, der siger det, og hvem der skal rette op på det.',
      '',
      'Brug: relay-pool check [FIL… | -] [tilvalg]',
      '',
      'FIL er en gemt meddelelse (.eml eller .msg) eller en tekstfil med meddelelsens',
      'headerlinjer. Kun de læses, og er der flere meddelelser i samme fil,',
      'kun den første; af en rapport om manglende levering læses den meddelelse,',
      'som den sender tilbage. Med - eller uden FIL læses teksten fra standardinput.',
      '',
      'Tilvalg:',
      '      --json           én linje JSON pr. læst input i stedet for rapporten;',
      '                       adresserne står i fuld længde',
      '  -l, --language KODE  en, da eller nl; ellers gælder LC_ALL, LC_MESSAGES, LANG',
      '  -h, --help           denne tekst',
      '  -V, --version        versionen',
      '',
      'Afslutningskode:',
      '  0  alt blev læst, og intet kom gennem relaypuljen',
      '  1  alt blev læst, og noget kom gennem relaypuljen',
      '  2  mindst ét input kunne ikke læses eller gav intet svar, eller kommandoen',
      '     er forkert; forklaringen står på standardfejl',
      '',
      'Ved flere input går 2 forud for 1. Intet sendes over netværket.',
    ].join('\n'),
    seeHelp: 'relay-pool --help viser, hvordan programmet bruges.',
    usage: {
      'unknown-command': 'Kommandoen "{value}" findes ikke. Sådan kontrolleres en meddelelse: relay-pool check FIL.',
      'unknown-option': 'Tilvalget {value} findes ikke. Et filnavn, der begynder med bindestreg, skal stå efter -- .',
      'unwanted-value': 'Tilvalget {value} skal ikke have en værdi.',
      'missing-language': 'Tilvalget {value} skal have et sprog: en, da eller nl.',
      'unknown-language': 'Sproget "{value}" findes ikke. Vælg en, da eller nl.',
      'standard-input-twice': 'Standardinput ({value}) kan kun læses én gang.',
    },
    failures: {
      'not-found': '{source}: filen findes ikke.',
      'no-access': '{source}: du har ikke adgang til at læse filen.',
      directory: '{source}: det er en mappe. Angiv de meddelelsesfiler i den, der skal kontrolleres.',
      unreadable: '{source}: filen kunne ikke læses ({code}).',
      'outlook-msg':
        '{source}: det er en Office-fil, men ikke et Outlook-element, der kan læses. Gem meddelelsen igen som .msg eller .eml.',
      'msg-without-headers':
        '{source}: dette Outlook-element har ingen headerlinjer. Outlook gemmer ingen for sendte meddelelser og for mange, der aldrig forlod organisationen. Tag den kopi, som modtageren fik.',
      'msg-report':
        '{source}: det er en rapport i Outlooks format, som ikke sender headerlinjer tilbage. Åbn den i Outlook, og gem teksten som en .txt-fil.',
      'msg-piped': '{source}: det er et Outlook-element, som kun kan læses fra en fil. Angiv navnet på .msg-filen.',
      'outlook-pst': '{source}: det er en Outlook-datafil (.pst eller .ost). Eksportér meddelelsen fra den som .eml.',
      archive:
        '{source}: det er en arkivfil. Pak den ud først, og kontrollér .eml-filen i den; en fil hentet fra karantæne kræver den adgangskode, der blev valgt til den.',
      binary: '{source}: det er ikke en tekstfil. Gem meddelelsen som .eml, eller kopiér dens headerlinjer over i en tekstfil.',
      'too-long': '{source}: headerne slutter ikke inden for {limit}. Det er ikke en meddelelse.',
    },
    standardInput: 'standardinput',
    pasteHere: 'Sæt headerlinjerne ind her, og tryk derefter på Enter og Ctrl+D (i Windows: Ctrl+Z og så Enter).',
    couldNotTell: '{source}: kunne ikke afgøres. {headline}',
    fault: '{source}: der opstod en fejl i selve relay-pool ved dette input. Giv gerne udviklerne besked.',
  },
};
