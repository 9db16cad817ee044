import type { Catalog } from '../catalog/catalog.ts';
import { advice, readings } from './counsel.ts';
import { letters as messages } from './letters.ts';
import { look } from './look.ts';
import { pageCatalog } from './page-catalog.ts';
import { parts } from './parts.ts';
import { remedies } from './remedies.ts';
import { selection } from './selection.ts';
import { tags } from './tags.ts';

export const catalog: Catalog = {
  ...pageCatalog,
  look,
  pane: { ...pageCatalog.pane, parts },
  certainty: {
    certain: 'Fastslået: Dit eget mailsystem skrev den del, der viser det, og afsenderen kan ikke have sat den ind.',
    doubts: {
      returned: 'Sandsynligt, men ikke fastslået: Linjerne kommer fra en leveringsrapport og kan ikke kontrolleres herfra.',
      attached:
        'Sandsynligt, men ikke fastslået: Nogen har vedhæftet denne mail til en anden, og dens linjer kan ikke kontrolleres herfra.',
      guessed: 'Sandsynligt, men ikke fastslået: Det måtte gættes, hvor hver headerlinje begynder.',
      'submitted-with-lines':
        'Sandsynligt, men ikke fastslået: Mailen blev sendt inde fra Microsoft 365, men den har ældre linjer med, som ikke kan kontrolleres herfra.',
      'other-servers':
        'Sandsynligt, men ikke fastslået: De linjer, der viser det, blev skrevet af andre servere, før dit mailsystem overtog mailen. De kan ikke kontrolleres herfra.',
      'stamps-alone':
        'Sandsynligt, men ikke fastslået: De linjer, der viser det, blev skrevet af andre servere, før dit mailsystem overtog mailen. De kan ikke kontrolleres herfra.',
      'border-unvouched':
        'Sandsynligt, men ikke fastslået: Det kan ikke siges med sikkerhed, hvor dit mailsystem overtog mailen, så de linjer, der viser det, kan ikke kontrolleres herfra.',
      'address-hidden':
        'Sandsynligt, men ikke fastslået: Adressen på den server, der afleverede mailen, blev erstattet på modtagersiden. Kun dens navn og headerfelterne taler for det.',
      gateway:
        'Sandsynligt, men ikke fastslået: Et mailfilter foran dit mailsystem ser ud til at have overtaget mailen, og dit eget system har ikke skrevet den linje.',
      'line-unread':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem fik mailen fra en server uden for Microsoft 365, men en linje længere nede kan ikke læses.',
      'notes-differ':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem skrev den linje, der viser det, men linjen afgør det ikke alene.',
      'writer-unnamed':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem skrev den linje, der viser det, men linjen afgør det ikke alene.',
      'pool-unsettled':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem skrev den linje, der viser det, men linjen afgør det ikke alene.',
      'perhaps-microsoft365':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem skrev den linje, der viser det, men linjen afgør det ikke alene.',
      'stamps-missing':
        'Sandsynligt, men ikke fastslået: Dit eget mailsystem skrev den linje, der viser det, men linjen afgør det ikke alene.',
    },
    uncorroborated: 'De headerfelter, som Microsoft 365 sætter på den slags mail, mangler, så linjen kan være forfalsket.',
    passedOn:
      'Andre servere tog imod mailen fra Microsoft 365 og sendte den videre, så det var ikke denne pulje, der leverede den til dig.',
  },
  caution: {
    'relay-pool':
      'Relaypuljen beviser hverken, at en mail er phishing, eller at den er ægte: Både almindelig videresendt og forfalsket mail går gennem den. Dens adresser er ikke offentlige og ændrer sig ({page-outbound-pools}); de navne og adresser, der bruges her, stammer fra {page-announcement} og fra mail, der er set siden. Headerlinjerne viser ikke, hvilke indstillinger der førte til puljen. Administratoren i den organisation, der videresendte mailen eller sendte den gennem sine servere, kan bekræfte puljen i en meddelelsessporing: Dér står RegularRelayOutboundPool ved OutboundIpPoolName ({page-relaying-denied}).',
    'high-risk-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte. Microsoft bruger denne til udgående mail, der er bedømt som spam, til rapporter om manglende levering (NDR) og til afsenderdomæner, der hverken har A- eller MX-post ({page-outbound-pools}). Hvilken af grundene det var, fremgår ikke altid af headerlinjerne. Den afsendende organisations administrator kan se puljen i en meddelelsessporing, ved OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte, og også ondsindet mail går gennem de almindelige servere. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre. Den afsendende organisations administrator kan se puljen i en meddelelsessporing, ved OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'En pulje beviser hverken, at en mail er phishing, eller at den er ægte: Enhver kan oprette en konto hos Outlook.com. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre.',
    'other-microsoft365':
      'At en af Microsofts servere har sendt en mail, beviser hverken, at den er phishing, eller at den er ægte. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre.',
    internal:
      'At en mail aldrig har forladt Microsoft 365, beviser hverken, at den er phishing, eller at den er ægte. Konti bliver overtaget, og heller ikke dér kender organisationerne hinanden.',
    'not-from-microsoft365':
      'At ingen linje viser relaypuljen, beviser hverken, at en mail er phishing, eller at den er ægte. Linjer, der er ældre end den, hvor dit mailsystem overtog mailen, er skrevet af andre, som kan have udeladt noget.',
    undetermined:
      'At der ikke er noget svar, betyder ikke, at alt er i orden: Mailen er måske gået gennem relaypuljen, måske ikke. Hvis en organisation med Microsoft 365 har sendt den, kan dens administrator muligvis finde puljen i en meddelelsessporing, ved OutboundIpPoolName ({page-relaying-denied}).',
    'refused-inside': 'En rapport viser, hvad afsenderen påstår: Alle kan sende en, der ligner Microsofts.',
  },
  senderSideFilter: {
    passed:
      'Felter i headerne eller serverens navn siger, at filteret på afsendersiden lod mailen passere. Det gør den ikke sikker.',
    spam: 'Felter i headerne eller serverens navn siger, at Microsofts udgående filter bedømte mailen som spam.',
    unknown: 'Hvad Microsofts udgående filter mente om mailen, kan ikke ses.',
  },
  causes: {
    'spf-none': 'SPF gav »none« hos den videresendende organisation; det domæne, SPF blev bedømt på, har ingen SPF-post.',
    'spf-neutral':
      'SPF gav »neutral« hos den videresendende organisation; det domæne, SPF blev bedømt på, siger intet om den server, der sendte mailen.',
    'spf-softfail':
      'SPF gav »softfail« hos den videresendende organisation; det domæne, SPF blev bedømt på, siger, at serveren sandsynligvis ikke er en af dets egne.',
    'spf-fail':
      'SPF gav »fail« hos den videresendende organisation; det domæne, SPF blev bedømt på, nævner ikke den server, der sendte mailen.',
    'spf-temperror':
      'SPF gav »temperror« hos den videresendende organisation; DNS for det domæne, SPF blev bedømt på, kunne ikke læses i det øjeblik.',
    'spf-permerror':
      'SPF gav »permerror« hos den videresendende organisation; SPF-posten for det domæne, SPF blev bedømt på, har fejl.',
    'null-reverse-path': 'Konvolutafsenderen var tom, så SPF blev bedømt på det navn, som den afsendende server gav sig selv.',
    'sender-not-accepted':
      'Et headerfelt, som Microsoft ikke dokumenterer, siger, at afsenderens domæne ikke er et accepteret domæne i den videresendende organisation.',
    'connector-relay':
      'Mailen kom ind gennem en connector i den videresendende organisation, fra et program, en printer, en gateway eller en af dens egne servere.',
    forwarding: 'Mailen er videresendt af en postkasse, en regel eller en person.',
    'subdomain-not-accepted':
      'Afsenderen hører til et underdomæne af organisationens domæne, og underdomænet er ikke føjet til Microsoft 365.',
    'gateway-in-front':
      'Et andet mailfilter står foran den organisation, der sendte mailen videre, så SPF blev bedømt på filteret i stedet for den rigtige kilde.',
    'on-premises-exit': 'Mailen forlod en af organisationens egne Exchange-servere gennem Microsoft 365.',
    'forwarded-twice': 'Mailen er videresendt mere end én gang.',
    abuse: 'Nogen bruger måske organisationen til at sende forfalsket mail.',
  },
  causeUnknown: 'Ingen linje viser, hvad der førte til relaypuljen.',
  pools: {
    relay: 'relaypuljen',
    'relay-passed': 'relaypuljen (mail, der ikke er bedømt som spam)',
    'relay-spam': 'relaypuljen (mail, der er bedømt som spam)',
    'high-risk': 'højrisikopuljen',
    ordinary: 'den almindelige pulje',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'en national sky eller myndighedssky hos Microsoft',
    microsoft365: 'en ukendt pulje i Microsoft 365',
  },
  evidence: {
    'reverse-name':
      'Den modtagende server[ {by}] slog navnet på den afsendende server op og fandt {name}; det navn hører til {pool}[, som »{token}« i navnet viser].',
    'address-range':
      'Den modtagende server[ {by}] så mailen komme fra {address}; den adresse hører til {pool}[ (området {range})][?mixed ; servere fra en anden pulje er også set i det område].',
    'server-region': {
      placed: 'Den server, der afleverede mailen, står i Microsofts region {region}.',
      contradicted:
        'Serverens adresse ligger i Microsofts region {region}, men dens navn hører til en anden region. Det beviser intet: Microsoft flytter adresser.',
    },
    'recipient-record':
      'Feltet {field} angiver {address}[ med navnet {name}] som den adresse, der leverede mailen; den hører til {pool}[ (området {range})].',
    'relay-flag': {
      crossed:
        'Headerfeltet X-MS-Exchange-AntiSpam-Relay: {value} siger, at mailen gik gennem relaypuljen; Microsoft dokumenterer det ikke.',
      'not-crossed':
        'Headerfeltet X-MS-Exchange-AntiSpam-Relay: {value} siger, at mailen ikke gik gennem relaypuljen; Microsoft dokumenterer det ikke.',
    },
    'filtering-stamp':
      'Det udgående filters rapport[ i {field}] har koden SFP:{value}, som er set på mail fra {pool}; Microsoft dokumenterer ikke koden.',
    'unread-line': {
      'may-be-microsoft365':
        'Denne linje kan ikke læses. Den nævner Microsoft 365, så det kan være dér, Microsoft 365 afleverede mailen.',
    },
    'greeting-contradicted': {
      contradicted:
        'En server brugte navnet {name}, der ligner Microsoft 365, men sendte fra {address}, som ikke er blandt de kendte adresser i Microsoft 365.',
    },
    'never-left': {
      internal:
        'Disse Received-linjer er skrevet inden for Microsoft 365[, den ældste af {by}], og ingen af dem viser, at mailen kom ind udefra.',
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
        'Konvolutafsenderen var tom, da mailen kom ind i Microsoft 365, så SPF blev bedømt på det navn, som den afsendende server gav sig selv[: {domain}].',
    },
    'automatic-reply': {
      replied:
        'Mailen er et automatisk svar, som feltet {field} viser. Microsofts side nævner rapporter om manglende levering (NDR) for denne pulje; automatiske svar, hvis konvolutafsender også er tom, gik gennem den i alle offentlige eksempler.',
    },
    'sender-domain-check': {
      accepted:
        'Headerfeltet X-MS-Exchange-SenderADCheck: {value} siger, at afsenderens domæne hører til den afsendende organisation; Microsoft dokumenterer det ikke.',
      'not-accepted':
        'Headerfeltet X-MS-Exchange-SenderADCheck: {value} siger, at afsenderens domæne ikke hører til den afsendende organisation; Microsoft dokumenterer det ikke.',
      rewritten:
        'Headerfeltet X-MS-Exchange-SenderADCheck: {value} ses på videresendt mail og på omskrevne afsendere; Microsoft dokumenterer det ikke.',
    },
    'attributed-tenant': {
      'connector-relay':
        'Mailen kom ind i Microsoft 365 gennem en connector hos lejeren (tenant) {tenant}[, fra adressen {address}][, hvis server kaldte sig {name}].',
    },
    'connector-unnamed': {
      unnamed:
        'Intet headerfelt nævner en connector. I de offentlige samlinger, der er gennemgået, havde al mail fra relaypuljen, der kom ind gennem en connector, et sådant felt. Denne mail er måske videresendt.',
    },
    'recipient-note': {
      agrees: 'Feltet {field} angiver den samme adresse, {address}.',
      contradicts: 'Feltet {field} angiver {address}, men Received-linjen nævner {seen}: De to stemmer ikke overens.',
      'skip-listed':
        'Feltet {field} angiver {address}, Received-linjen {seen}. Udvidet filtrering er slået til, så resultaterne bygger på adressen før gatewayen.',
    },
    'stamps-missing': {
      uncorroborated:
        'De headerfelter, som Microsoft 365 sætter på mail fra relaypuljen, mangler. Linjen kan være forfalsket, eller nogen har fjernet felterne.',
    },
    'srs-return-path': {
      rewritten:
        'Returstien er omskrevet af en videresendende server[ hos {domain}] (SRS). Det hverken viser eller udelukker relaypuljen.',
    },
    'relaying-tenant': {
      named: 'Ifølge feltet {field} blev mailen sendt gennem denne organisations Microsoft 365: {tenant}.',
      contradicted:
        'Flere felter {field} nævner forskellige organisationer, så ingen af dem regnes for den, der sendte mailen gennem sin Microsoft 365.',
    },
    'arrival-gateway': {
      gateway: 'Et mailfilter fra {product} afleverede mailen til den organisation, der sendte den videre: {name}.',
    },
    'enhanced-filtering': {
      active: 'Udvidet filtrering for connectorer så forbi en gateway og bedømte kilden {address}[ ({name})].',
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
        'Feltet {field} bliver tilbage, når en postkasse eller en regel sender en mail videre.[ Det nævner postkassen {mailbox}.][ Det nævner lejeren (tenant) {tenant}.]',
      hinted:
        'Feltet {field} findes på mails, som en gruppe, en regel eller en person har sendt videre, og også på andre. Det er kun et fingerpeg.',
    },
    'mailbox-delivery': {
      junk: 'Postkassen noterede dest:{dest}[ og OFR:{reason}]: Da mailen kom ind, blev den lagt i Uønsket mail. Microsoft dokumenterer ikke dette felt.',
      inbox:
        'Postkassen noterede dest:{dest}[ og OFR:{reason}]: Da mailen kom ind, blev den lagt i indbakken. Microsoft dokumenterer ikke dette felt.',
      folder:
        'Postkassen noterede dest:{dest}[ og OFR:{reason}]: Da mailen kom ind, blev den lagt i en anden mappe. Microsoft dokumenterer ikke dette felt.',
      deleted:
        'Postkassen noterede dest:{dest}[ og OFR:{reason}]: Da mailen kom ind, blev den slettet. Microsoft dokumenterer ikke dette felt.',
    },
    'spam-verdict':
      'Modtagerens eget filter sagde: {finding} ({field}[; SFV:{sfv}][; SRV:{srv}][; SFTY:{sfty}][; CAT:{cat}][; SCL:{scl}][; BCL:{bcl}]).',
    'filtering-skipped': {
      'by-address':
        'Modtagerens eget filter blev sprunget over for denne mail fra relaypuljen: Adressen står på en tilladelsesliste ({code} i {field}).',
      'by-rule':
        'Modtagerens eget filter blev sprunget over for denne mail fra relaypuljen: En mailflowregel bad om det ({code} i {field}).',
      'by-policy':
        'Modtagerens eget filter blev sprunget over for denne mail fra relaypuljen: Antispampolitikken tillader afsenderen ({code} i {field}).',
    },
    'filter-setting': {
      'looks-at-spf':
        'Modtagerens spamfilter har en avanceret indstilling[ ({setting})], der kun ser på SPF, og den markerede mailen ({field}: {text}). Mail fra relaypuljen rammes på grund af puljen.',
      other: 'En avanceret indstilling[ ({setting})] i modtagerens spamfilter markerede mailen ({field}: {text}).',
    },
    'composite-authentication': {
      passed:
        'Afsenderen bestod den sammensatte godkendelse hos modtageren[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      'partly-passed':
        'Afsenderen bestod den sammensatte godkendelse hos modtageren med lav grad af sikkerhed[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      failed:
        'Afsenderen bestod ikke den sammensatte godkendelse hos modtageren[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
      'not-judged':
        'Modtageren bedømte ikke afsenderens sammensatte godkendelse[: compauth {result}][, årsag {reason}][, SPF {spf}][, DMARC {dmarc}][ med handlingen {action}][, bedømt på {address}].',
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
      spf: 'SPF består hos videresenderen',
      dkim: 'DKIM består hos videresenderen',
    },
    states: { met: 'opfyldt', 'not-met': 'ikke opfyldt', 'not-visible': 'kan ikke ses herfra' },
    texts: {
      'accepted-domain': {
        met: 'Et headerfelt, som Microsoft ikke dokumenterer, siger, at afsenderens domæne hører til organisationen. Det ses også på mail fra relaypuljen med en tom eller anden konvolutafsender.',
        'not-met':
          'Et headerfelt siger, at afsenderens domæne ikke er et accepteret domæne i den organisation, mailen blev sendt gennem. Microsoft dokumenterer ikke feltet.',
        'not-visible': 'Kun administratoren i den organisation, mailen blev sendt gennem, kan se dens accepterede domæner.',
      },
      spf: {
        met: 'SPF bestod, da mailen kom ind i Microsoft 365. Ifølge {page-outbound-pools} skulle det alene have holdt den ude af relaypuljen; linjen er skrevet af andre og kan være forkert.',
        'not-met':
          'SPF bestod ikke, da mailen kom ind i Microsoft 365. Et accepteret domæne og en bestået SPF-kontrol er de to veje uden om relaypuljen, som Microsoft nævner ({page-outbound-pools}).',
        'not-visible':
          'Ingen linje viser, hvad SPF gav, da mailen kom ind i Microsoft 365. Et accepteret domæne og en bestået SPF-kontrol er de to veje uden om relaypuljen, som Microsoft nævner ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM bestod, men holder ikke i sig selv mail ude af relaypuljen ({page-outbound-pools}). Ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
        'not-met':
          'DKIM bestod ikke. En bestået DKIM-kontrol ville hjælpe modtageren med at acceptere mailen, men holder ikke i sig selv mail ude af relaypuljen ({page-outbound-pools}). Ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
        'not-visible':
          'Ingen linje viser, hvad DKIM gav hos videresenderen. DKIM ville ikke i sig selv holde mailen ude af relaypuljen ({page-outbound-pools}). Ældre tekster, som {page-relaying-denied}, nævnte det som en tredje vej.',
      },
    },
  },
  readings,
  advice,
  tags,
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
      'relay-passed': 'relaypuljen (ikke bedømt som spam)',
      'relay-spam': 'relaypuljen (bedømt som spam)',
      'high-risk': 'højrisikopuljen',
      ordinary: 'den almindelige pulje',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'national sky eller myndighedssky',
      microsoft365: 'Microsoft 365, pulje ukendt',
    },
    unreadable: 'linjen kan ikke læses',
    later: '{amount} senere',
    clockDifference: '{amount} forskel på urene',
    units: ['d', 't', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: rapport om én mail',
    why: 'Hvorfor denne pulje',
    reasons: 'Hvad der viser det',
    remedies: 'Hvad der kan gøres',
    route: 'Mailens vej, nyeste først',
    caution: 'Hvad dette ikke beviser',
    line: 'headerfelt {line}',
    from: 'fra',
    by: 'til',
    masked:
      'Navne på postkasser er maskeret med ***, f.eks. delen før @ i mailadresser. Et navn et andet sted eller i en anden form kan stå tilbage, så læs teksten igennem, før den sendes videre.',
  },

  junk: {
    heading: 'Hvor mailen blev lagt',
    remark: 'Stedet er læst i et felt, som Microsoft ikke dokumenterer; mailen kan være flyttet siden.',
    placed: {
      inbox: 'Mailen blev lagt i indbakken, da den kom ind.',
      folder: 'Mailen blev lagt i en anden mappe, da den kom ind.',
      deleted: 'Mailen blev slettet, da den kom ind.',
      unknown: 'Headerne viser ikke, hvor mailen blev lagt.',
    },
    reasons: {
      'blocked-sender': 'I Uønsket mail, fordi du blokerer denne afsender.',
      'policy-blocked-sender': 'I Uønsket mail, fordi en antispampolitik i din organisation blokerer denne afsender.',
      'inbox-rule': 'I Uønsket mail på grund af en af dine egne indbakkeregler.',
      'mail-flow-rule':
        'I Uønsket mail, fordi en mailflowregel eller en Exchange-server i din organisation mærkede den som spam.',
      'trusted-only': 'I Uønsket mail, fordi din postkasse kun tager imod afsendere, du har tillid til.',
      bulk: 'I Uønsket mail, fordi dit filter regner den for massemail, såsom et nyhedsbrev.',
      spam: 'I Uønsket mail, fordi dit filter bedømte den som spam.',
      'high-confidence-spam': 'I Uønsket mail, fordi dit filter er sikkert på, at den er spam.',
      phishing: 'I Uønsket mail, fordi dit filter bedømte den som phishing.',
      'high-confidence-phishing': 'I Uønsket mail, fordi dit filter er sikkert på, at den er phishing.',
      imitation: 'I Uønsket mail, fordi dit filter fandt, at den efterligner en person, et domæne eller et varemærke.',
      spoof: 'I Uønsket mail, fordi dit filter anså afsenderen for forfalsket.',
      malware: 'I Uønsket mail, fordi dit filter fandt malware.',
      'attachment-type': 'I Uønsket mail på grund af en filtype, som din organisation ikke tillader.',
      'failed-authentication':
        'I Uønsket mail, fordi afsenderen ikke kunne bekræftes, som det er normalt for mail fra relaypuljen uden afsenderens DKIM-signatur.',
      'sender-side-spam': 'I Uønsket mail; Microsofts udgående filter kaldte den spam.',
      'released-from-quarantine': 'I Uønsket mail, efter at nogen frigav den fra karantæne.',
      'mailbox-setting':
        'Dit filter fandt intet, men den ligger i Uønsket mail, sandsynligvis på grund af en indstilling i din postkasse.',
      unknown: 'I Uønsket mail, og headerne viser ikke hvorfor.',
    },
    contradictions: {
      'clean-but-junk': 'To felter er uenige: Filteret fandt intet, men mailen blev lagt i Uønsket mail.',
      'allowed-but-junk': 'To felter er uenige: Mailen slap igennem uden filtrering, men blev lagt i Uønsket mail.',
      'flagged-but-inbox': 'To felter er uenige: Filteret fandt noget, men mailen blev lagt i indbakken.',
      'verdict-and-category': 'Filterets rapport modsiger sig selv: SFV siger »ikke spam«, CAT siger noget andet.',
      'levels-differ': 'To felter er uenige: De angiver hvert sit spamniveau (SCL).',
      'bulk-and-level': 'To felter er uenige: Det ene siger massemail, det andet giver masseklageniveau (BCL) 0.',
      'notes-differ': 'Flere felter er uenige om, hvor mailen blev lagt.',
      'reports-differ': 'Flere af filterets rapporter er uenige.',
    },
  },
  codes: {
    heading: 'Koder fra Microsofts filtre',
    note: 'Ved hver kode står, hvad den betyder; en kode siger intet om, hvem der skrev feltet.',
    unknown: 'betydning ukendt',
    undocumented: 'ikke dokumenteret af Microsoft',
    meanings: {
      'connecting-address': 'adresse, der oprettede forbindelse til Microsoft',
      'connecting-country': 'land for den adresse, der oprettede forbindelse',
      'connecting-greeting': 'navn, som den server, der oprettede forbindelse, gav sig selv (HELO)',
      'connecting-reverse-name': 'omvendt navn (PTR) for den adresse, der oprettede forbindelse',
      'no-reverse-name': 'den adresse, der oprettede forbindelse, har intet omvendt navn',
      'message-language': 'tekstens sprog',
      'direction-inbound': 'indgående mail',
      'direction-outbound': 'udgående mail',
      'direction-internal': 'mail inden for organisationen',
      'arc-results': 'ARC: notat om godkendelsesresultaterne',
      'arc-signature': 'ARC: signatur over mailen',
      'arc-seal': 'ARC: segl over ARC-felterne',
      'address-allowed': 'filtrering sprunget over: adressen står på organisationens liste over tilladte IP-adresser',
      'address-unlisted': 'adressen står ikke på nogen omdømmeliste',
      'over-bulk-threshold': 'massemail over antispampolitikkens tærskel (BCL); spam, hvis politikken siger det',
      'filtered-not-spam': 'filtreret og ikke bedømt som spam',
      'filtered-spam': 'filtreret og bedømt som spam',
      'marked-good-before': 'markeret som ikke spam før filtreringen, f.eks. af en mailflowregel',
      'marked-spam-before': 'markeret som spam før filtreringen, f.eks. af en mailflowregel',
      'policy-allowed': 'filtrering sprunget over: afsenderen er tilladt i antispampolitikken',
      'policy-blocked': 'bedømt som spam: afsenderen er blokeret i antispampolitikken',
      'address-on-allow-list':
        'filtrering sprunget over: adressen står på organisationens liste over tilladte IP-adresser (i ældre udgaver af Microsofts side mail inden for organisationen)',
      'released-from-quarantine': 'frigivet fra karantæne',
      'user-safe-sender': 'filtrering sprunget over: afsenderen står på brugerens liste over sikre afsendere',
      'user-blocked-sender': 'afsenderen står på brugerens liste over blokerede afsendere',
      'verdict-ignored': 'organisationens indstillinger tilsidesatte filterets bedømmelse',
      'tip-domain-impersonation': 'sikkerhedstip: afsenderen ligner et beskyttet domæne',
      'tip-user-impersonation': 'sikkerhedstip: afsenderen ligner en beskyttet bruger',
      'tip-first-contact': 'sikkerhedstip: første kontakt med afsenderen; kun et vink',
      'category-none': 'ingen trusselskategori; Microsoft bruger værdien uden at definere den',
      'category-spam': 'kategori: spam',
      'category-high-confidence-spam': 'kategori: spam med stor sikkerhed',
      'category-phishing': 'kategori: phishing',
      'category-high-confidence-phishing': 'kategori: phishing med stor sikkerhed',
      'category-spoofing': 'kategori: forfalsket afsender (spoofing)',
      'category-bulk': 'kategori: massemail',
      'category-domain-impersonation': 'kategori: efterligner et beskyttet domæne',
      'category-user-impersonation': 'kategori: efterligner en beskyttet bruger',
      'category-contact-impersonation':
        'kategori: efterligner en kontakt, som postkasseintelligens (mailbox intelligence) kender',
      'category-brand-impersonation': 'kategori: efterligner et varemærke',
      'category-internal-phishing': 'kategori: phishing inde fra organisationen',
      'category-malware': 'kategori: malware',
      'category-antimalware': 'kategori: fundet af malwarefilteret',
      'category-attachment-type': 'kategori: vedhæftet fil af en forbudt type',
      'category-safe-attachments': 'kategori: fundet af Sikre vedhæftede filer (Safe Attachments)',
      'category-outbound-spam': 'kategori: udgående spam',
      'scl-skipped': 'spamniveau (SCL): bad om at springe filtreringen over (afgør ikke længere noget i skyen)',
      'scl-not-spam': 'spamniveau (SCL): ikke spam (afgør ikke længere noget i skyen)',
      'scl-spam': 'spamniveau (SCL): spam (afgør ikke længere noget i skyen)',
      'scl-high-confidence-spam': 'spamniveau (SCL): spam med stor sikkerhed (afgør ikke længere noget i skyen)',
      'sent-by-relay-passed': 'set på mail fra relaypuljen, der ikke er bedømt som spam',
      'sent-by-relay-spam': 'set på mail fra relaypuljen, der er bedømt som spam',
      'sent-by-ordinary': 'set på mail fra den almindelige pulje',
      'sent-by-high-risk': 'set på mail fra højrisikopuljen',
      'sent-by-consumer': 'set på mail fra Outlook.com',
      'sent-by-communication-services': 'set på mail fra Azure Communication Services',
      'matched-filter-rules': 'numre på filterregler, der slog til, til Microsofts eget brug',
      'bulk-none': 'masseklageniveau (BCL): ikke fra en masseafsender',
      'bulk-few-complaints': 'masseklageniveau (BCL): masseafsender med få klager',
      'bulk-some-complaints': 'masseklageniveau (BCL): masseafsender med et blandet antal klager',
      'bulk-many-complaints': 'masseklageniveau (BCL): masseafsender med mange klager',
      'phishing-unlikely': 'phishingniveau (PCL): næppe phishing (ældre dokumentation)',
      'phishing-likely': 'phishingniveau (PCL): sandsynligvis phishing (ældre dokumentation)',
      'filter-setting-spf':
        'avanceret filterindstilling {setting}: ser kun på SPF, som mail fra en relaypulje ikke består på grund af puljen',
      'filter-setting-bounce': 'avanceret filterindstilling {setting}: tog mailen for en NDR til noget, der aldrig blev sendt',
      'filter-setting-content': 'avanceret filterindstilling {setting}: ser på mailens indhold',
      'filter-setting-test': 'en avanceret filterindstilling i testtilstand: markerer mailen og gør ikke andet',
      'advanced-filter-matched': 'en avanceret filterindstilling (ASF), der ikke kendes her',
      'put-into-inbox': 'lagt i indbakken',
      'put-into-junk': 'lagt i Uønsket mail',
      'put-into-folder': 'lagt i en anden mappe',
      deleted: 'slettet',
      'junk-folder-rule': 'reglen for Uønsket mail slog til',
      'moved-by-filter': 'ses, når filterets bedømmelse har flyttet mailen til Uønsket mail',
      'passed-filter': 'ses, når spamfilteret har ladet mailen passere',
      'moved-by-inbox-rule': 'ses, når en indbakkeregel har flyttet mailen',
      'safe-senders-only': 'postkassen tager kun imod mail fra sikre afsendere',
      'on-safe-list': 'ses, når afsenderen står på brugerens liste over sikre afsendere',
      'in-address-book': 'ses, når afsenderen står i brugerens adressebog',
      'mailbox-not-authenticated': 'sandsynligvis: afsenderen blev ikke godkendt',
      'mailbox-authenticated': 'ses, når afsenderen har bestået godkendelsen',
      'inbox-rule-applied': 'ses, når en indbakkeregel har lagt mailen i en mappe',
      'crossed-relay-pool': 'headerfelt: gik gennem relaypuljen et sted på vejen',
      'not-through-relay-pool': 'headerfelt: gik ikke gennem relaypuljen',
      'sender-rewritten': 'headerfelt: ses på videresendt mail og på omskrevne afsendere',
      'sender-of-own-domain': 'headerfelt: ses, når afsenderens domæne hører til den afsendende organisation',
      'sender-of-other-domain': 'headerfelt: ses, når afsenderens domæne ikke hører til den afsendende organisation',
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
      'action-override-reject':
        'DMARC bad om afvisning, og det blev tilsidesat, fordi afvisning er slået fra, eller mailruten er sammensat',
      'action-quarantine': 'DMARC bad om karantæne',
      'action-reject': 'DMARC bad om afvisning',
      'action-percentage': 'DMARC-politikken gælder kun en del af mailen, ikke denne',
      'action-permanent-error': 'der opstod en varig fejl under DMARC',
      'action-temporary-error': 'der opstod en midlertidig fejl under DMARC',
      'composite-pass': 'sammensat godkendelse: bestået',
      'composite-soft-pass': 'sammensat godkendelse: bestået med lav grad af sikkerhed',
      'composite-fail': 'sammensat godkendelse: ikke bestået',
      'composite-none': 'sammensat godkendelse: ikke anvendt',
      'reason-explicit-failure': 'eksplicit fejl, f.eks. DMARC med politikken quarantine eller reject',
      'reason-implicit-failure': 'implicit fejl: afsenderdomænet har ingen eller kun svage poster',
      'reason-spoofing-forbidden': 'administratoren forbyder spoofing for dette par af afsender og domæne',
      'reason-own-domain-dmarc': 'DMARC fejlede for et accepteret domæne i modtagerens egen organisation',
      'reason-aligned': 'bestået: SPF eller DKIM bestod, og konvolutafsenderens domæne passer til From',
      'reason-signed-by-from-domain': 'bestået: signeret med DKIM af From-domænet',
      'reason-spf-aligned': 'bestået: SPF bestod, og konvolutafsenderens domæne passer til From',
      'reason-from-fits-reverse-name': 'bestået: From-domænet passer til kildens omvendte navn (PTR)',
      'reason-reverse-name-fits-from': 'bestået: kildens omvendte navn (PTR) passer til From-domænet',
      'reason-body-changed': 'bestået: DKIM-signaturen blev brudt af legitime ændringer undervejs, og det blev accepteret',
      'reason-no-dmarc-record': 'bestået: ingen DMARC-post; med en post ville mailen have bestået',
      'reason-dmarc-error-aligned':
        'bestået: DMARC gav en fejl, men SPF- eller DKIM-domænet passer til From (ifølge en anden af Microsofts sider på grund af det omvendte navn)',
      'reason-dmarc-unreachable': 'bestået: DMARC-posten kunne ikke hentes',
      'reason-sent-by-own-tenant': 'bestået: sendt fra en Microsoft 365-organisation, hvor From-domænet er accepteret',
      'reason-mail-host-fits-reverse-name': 'bestået: From-domænets MX-post passer til kildens omvendte navn (PTR)',
      'reason-arc-override': 'bestået: resultatet i et betroet ARC-sæt tilsidesatte en DMARC-fejl',
      'reason-passed': 'bestået; Microsoft angiver ikke netop denne kode',
      'reason-reverse-name-fits-subnet': 'bestået med lav grad af sikkerhed: det omvendte navn (PTR) passer til kildens undernet',
      'reason-reverse-name-fits-domain':
        'bestået med lav grad af sikkerhed: From-domænet passer til domænet i det omvendte navn (PTR)',
      'reason-soft-passed': 'bestået med lav grad af sikkerhed; Microsoft angiver ikke netop denne kode',
      'reason-not-checked': 'ikke kontrolleret',
      'reason-bypassed': 'kontrollen sprunget over',
      'reason-report-from-contact': 'DMARC ikke håndhævet: en ægte NDR, og de to havde haft kontakt før',
      'reason-report-on-own-message': 'DMARC ikke håndhævet: en ægte NDR til en mail, som denne organisation sendte',
      'reason-own-domain-implicit': 'implicit fejl for et accepteret domæne i modtagerens egen organisation',
      'reason-implicit-not-passed': 'implicit godkendelse ikke bestået',
      'reason-good-history': 'bestået: DMARC ikke håndhævet, da organisationen tidligere har fået legitim mail fra den kilde',
      'reason-implicit-passed': 'implicit godkendelse bestået',
      'reason-complex-routing': 'DMARC ikke håndhævet på grund af en sammensat mailrute',
    },
  },

  selection,

  messages,

  commandLine: {
    seeHelp: '{help} viser, hvordan programmet bruges.',
    usage: {
      'unknown-command': 'Kommandoen »{value}« findes ikke. Sådan tjekkes en mail: relay-pool check FIL.',
      'unknown-option': 'Tilvalget {value} findes ikke. Et filnavn, der begynder med bindestreg, skal stå efter -- .',
      'unwanted-value': 'Tilvalget {value} skal ikke have en værdi.',
      'missing-language': 'Tilvalget {value} skal have et sprog: {languages}.',
      'unknown-language': 'Sproget »{value}« findes ikke. Vælg {languages}.',
      'standard-input-twice': 'Standardinput ({value}) kan kun læses én gang.',
      'missing-choice': '{value} skal have en værdi: {choices}.',
      'unknown-choice': '[{option}: ]»{value}« kan ikke bruges her. Vælg {choices}.',
    },
    failures: {
      'not-found': '{source}: filen findes ikke.',
      'name-damaged': '{source}: filen blev ikke fundet. Hvis � i navnet står for et andet tegn, så angiv mappen i stedet.',
      'web-address':
        '{source}: det er en adresse, og her hentes intet. Gem mailen som en fil, og angiv den, eller indsæt headerlinjerne.',
      'no-match': '{source}: ingen filer passer til mønsteret.',
      'no-access': '{source}: du har ikke adgang til at læse filen.',
      'folder-no-access': '{source}: du har ikke adgang til at læse mappen.',
      'empty-folder': '{source}: mappen har ingen mailfiler (.eml, .msg, .txt eller tekstfiler uden filtype).',
      unreadable: '{source}: filen kunne ikke læses ({code}).',
      'outlook-msg':
        '{source}: det er en Office-fil, men ikke et Outlook-element, der kan læses. Gem mailen igen som .msg eller .eml.',
      'msg-without-headers':
        '{source}: dette Outlook-element har ingen headerlinjer. Outlook gemmer ingen for sendte mails og for mange, der aldrig forlod organisationen. Brug den kopi, som modtageren fik.',
      'msg-report':
        '{source}: det er en rapport i Outlooks format, som ikke sender headerlinjer tilbage. Åbn den i Outlook, og gem teksten som en .txt-fil.',
      'msg-piped':
        '{source}: dette Outlook-element er større end {limit} og kan kun læses fra en fil. Angiv navnet på .msg-filen.',
      'outlook-pst':
        '{source}: det er en Outlook-datafil (.pst eller .ost). Eksportér mailen fra den som .eml, eller læs den hele med relay-pool triage.',
      archive:
        '{source}: det er en arkivfil. Pak den ud først, og tjek .eml-filen i den; en fil hentet fra karantæne kræver den adgangskode, der blev valgt til den. De fleste arkiver kan læses direkte med relay-pool triage.',
      binary: '{source}: det er ikke en tekstfil. Gem mailen som .eml, eller kopiér dens headerlinjer over i en tekstfil.',
    },
    standardInput: 'standardinput',
    pasteHere: 'Indsæt headerlinjerne her, og tryk derefter på Enter og Ctrl+D (i Windows: Ctrl+Z og så Enter).',
    couldNotTell: '{source}: kunne ikke afgøres. {headline}',
    unwritten: 'Svaret kunne ikke skrives ({code}), så det er ufuldstændigt.',
    fault: '{source}: der opstod en fejl i selve relay-pool ved dette input. Giv gerne udviklerne besked.',
    table: {
      heading: '{messages} fra {files}: {found}',
      messages: { one: '{count} mail', other: '{count} mails' },
      files: { one: '{count} fil', other: '{count} filer' },
      found: {
        danger: { one: 'heraf {count} farlig', other: 'heraf {count} farlige' },
        relay: { one: '{count} relaypulje', other: '{count} relaypulje' },
        highRisk: { one: '{count} højrisikopulje', other: '{count} højrisikopulje' },
        forged: { one: '{count} måske forfalsket', other: '{count} måske forfalskede' },
        unknown: { one: '{count} uafklaret', other: '{count} uafklarede' },
      },
      nothingFound: 'ingen relaypulje, intet farligt',
      unread: '{count} ikke læst',
      unreadReasons: {
        'not-found': 'findes ikke',
        'name-damaged': 'ikke fundet',
        'web-address': 'en adresse, ikke en fil',
        'no-match': 'intet passer',
        'no-access': 'ingen adgang',
        'folder-no-access': 'ingen adgang',
        'empty-folder': 'ingen mailfiler',
        unreadable: 'læsefejl',
        'outlook-msg': 'ingen Outlook-meddelelse eller beskadiget',
        'msg-without-headers': 'ingen headere',
        'msg-report': 'ingen headere i rapporten',
        'msg-piped': 'for stor til standardinput',
        'outlook-pst': 'Outlook-datafil',
        archive: 'arkivfil',
        binary: 'ikke mail',
        'empty-file': 'tom',
        fault: 'programfejl',
      },
      othersUnread: '{count} til',
      passedOver: {
        one: '{count} anden fil i mapperne blev ikke læst: ikke .eml, .msg, .txt eller ren tekst.',
        other: '{count} andre filer i mapperne blev ikke læst: ikke .eml, .msg, .txt eller ren tekst.',
      },
      forTriage: {
        one: '{count} fil er til relay-pool triage FIL (en eksport, en arkivfil eller flere mails i én fil)',
        other: '{count} filer er til relay-pool triage FIL (eksporter, arkivfiler eller flere mails i én fil)',
      },
      noted: {
        one: '{count} mail blev repareret eller kun delvist læst; --full fortæller hvordan.',
        other: '{count} mails blev repareret eller kun delvist læst; --full fortæller hvordan.',
      },
      columns: { label: 'Svar', place: 'Ligger i', domain: 'Afsenderdomæne', file: 'Fil' },
      more: {
        one: '… {count} til. --all viser den; --full forklarer hver enkelt.',
        other: '… {count} til. --all viser dem; --full forklarer hver enkelt.',
      },
      whole: '--full forklarer hver enkelt.',
    },
    more: 'Mere: --full, --json. Afslutningskode {code}: {reason}.',
    exitReasons: {
      relayPool: 'kom gennem relaypuljen',
      found: 'fandt {outcomes}',
      noRelayPool: 'ingen header viser relaypuljen',
      nothingFound: 'fandt intet af {outcomes}',
      couldNotTell: 'puljen er ukendt',
      refused: 'Microsoft 365 afviste mailen ifølge rapporten',
    },
  },
};
