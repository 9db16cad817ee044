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
    certain: 'Zeker, want uw eigen mailsysteem schreef het gedeelte dat dit toont; de afzender kan het er niet in hebben gezet.',
    doubts: {
      returned: 'Waarschijnlijk, niet zeker, want deze regels komen uit een bezorgingsrapport en zijn hier niet te controleren.',
      attached:
        'Waarschijnlijk, niet zeker, want dit bericht is als bijlage meegestuurd, en de regels ervan zijn hier niet te controleren.',
      guessed: 'Waarschijnlijk, niet zeker, want waar elke headerregel begint, moest worden geraden.',
      'submitted-with-lines':
        'Waarschijnlijk, niet zeker, want het bericht is binnen Microsoft 365 verzonden, maar bevat oudere regels die hier niet te controleren zijn.',
      'other-servers':
        'Waarschijnlijk, niet zeker, want de regels die dit tonen, zijn door andere servers geschreven voordat uw mailsysteem het bericht overnam. Ze zijn hier niet te controleren.',
      'stamps-alone':
        'Waarschijnlijk, niet zeker, want de regels die dit tonen, zijn door andere servers geschreven voordat uw mailsysteem het bericht overnam. Ze zijn hier niet te controleren.',
      'border-unvouched':
        'Waarschijnlijk, niet zeker, want het staat niet vast waar uw mailsysteem het bericht overnam. De regels die dit tonen, zijn daarom hier niet te controleren.',
      'address-hidden':
        'Waarschijnlijk, niet zeker, want het adres van de server die het bericht overdroeg, is aan uw eigen kant vervangen. Alleen de naam en enkele headervelden wijzen erop.',
      gateway:
        'Waarschijnlijk, niet zeker, want een mailfilter vóór uw mailsysteem lijkt het bericht te hebben overgenomen, en uw eigen systeem schreef die regel niet.',
      'line-unread':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem kreeg het bericht van een server buiten Microsoft 365, maar een regel verderop is niet te lezen.',
      'notes-differ':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
      'writer-unnamed':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
      'pool-unsettled':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
      'perhaps-microsoft365':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
      'stamps-missing':
        'Waarschijnlijk, niet zeker. Uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
    },
    uncorroborated: 'De velden die Microsoft 365 aan zulke e-mail toevoegt, ontbreken, dus de regel kan vervalst zijn.',
    passedOn:
      'Andere servers namen het bericht van Microsoft 365 aan en stuurden het door. Deze pool heeft het dus niet bij u bezorgd.',
  },
  caution: {
    'relay-pool':
      'De relaypool (bij Microsoft ook relaygroep) bewijst niet dat een bericht phishing of echt is: doorgestuurde en vervalste e-mail gaan erdoor. Microsoft maakt de adressen niet openbaar en wijzigt ze ({page-outbound-pools}). De namen en adressen die hier gebruikt worden, komen uit {page-announcement} en uit e-mail die sindsdien is gezien. Headerregels tonen niet welke instellingen tot de pool hebben geleid. De beheerder van de organisatie die het bericht doorstuurde, kan de pool bevestigen in een berichttracering. Daar staat RegularRelayOutboundPool in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'high-risk-pool':
      'Via welke pool een bericht komt, bewijst niet dat het phishing is, en ook niet dat het echt is. Microsoft gebruikt deze pool voor uitgaande e-mail die als spam is beoordeeld, niet-bezorgingsrapporten en afzenderdomeinen zonder A- én zonder MX-record ({page-outbound-pools}). Welke reden het was, blijkt niet altijd uit de headerregels. De beheerder van de verzendende organisatie kan de pool zien in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'Via welke pool een bericht komt, bewijst niet dat het phishing is, en ook niet dat het echt is. Ook schadelijke e-mail gaat via de gewone servers. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven. De beheerder van de verzendende organisatie kan de pool zien in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'Via welke pool een bericht komt, bewijst niet dat het phishing is, en ook niet dat het echt is: iedereen kan een account bij Outlook.com openen. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    'other-microsoft365':
      'Een server van Microsoft bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    internal:
      'Dat een bericht binnen Microsoft 365 bleef, bewijst niet dat het phishing is, en ook niet dat het echt is. Accounts worden overgenomen, en ook daar kennen organisaties elkaar niet.',
    'not-from-microsoft365':
      'Dat geen regel op de relaypool wijst, bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven, die iets weggelaten kunnen hebben.',
    undetermined:
      'Dat er geen antwoord is, betekent niet dat alles in orde is: het bericht kan wel of niet door de relaypool zijn gegaan. Als een organisatie met Microsoft 365 het heeft verzonden, kan haar beheerder de pool mogelijk vinden in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'refused-inside': 'Een rapport toont wat de afzender beweert: iedereen kan er een sturen dat op dat van Microsoft lijkt.',
  },
  senderSideFilter: {
    passed:
      'Volgens filtervelden of de naam van de server liet het filter aan de kant van de afzender het door. Daarmee is het niet veilig.',
    spam: 'Volgens filtervelden of de naam van de server beoordeelde het uitgaande filter van Microsoft het als spam.',
    unknown: 'Wat het uitgaande filter van Microsoft van het bericht vond, is niet te zien.',
  },
  causes: {
    'spf-none': 'SPF gaf “none” bij de doorsturende organisatie: het beoordeelde domein heeft geen SPF-record.',
    'spf-neutral':
      'SPF gaf “neutral” bij de doorsturende organisatie: het beoordeelde domein zegt niets over de server die het bericht verzond.',
    'spf-softfail':
      'SPF gaf “softfail” bij de doorsturende organisatie: volgens het beoordeelde domein hoort de server er waarschijnlijk niet bij.',
    'spf-fail':
      'SPF gaf “fail” bij de doorsturende organisatie: het beoordeelde domein noemt de server niet die het bericht verzond.',
    'spf-temperror':
      'SPF gaf “temperror” bij de doorsturende organisatie: de DNS van het beoordeelde domein was op dat moment niet te lezen.',
    'spf-permerror':
      'SPF gaf “permerror” bij de doorsturende organisatie: het SPF-record van het beoordeelde domein bevat fouten.',
    'null-reverse-path':
      'De envelopafzender was leeg, dus werd SPF beoordeeld op de naam die de verzendende server zichzelf gaf.',
    'sender-not-accepted':
      'Volgens een headerveld dat Microsoft niet documenteert, is het afzenderdomein geen geaccepteerd domein van de doorsturende organisatie.',
    'connector-relay':
      'Het bericht kwam binnen via een connector van de doorsturende organisatie: van een toepassing, een printer, een eigen server of een gateway.',
    forwarding: 'Het bericht is doorgestuurd door een postvak, een regel of een persoon.',
    'subdomain-not-accepted':
      'De afzender hoort bij een subdomein van de organisatie, en dat subdomein is niet aan Microsoft 365 toegevoegd.',
    'gateway-in-front':
      'Vóór de organisatie die het bericht doorstuurde, staat een ander mailfilter. SPF werd daardoor op dat filter beoordeeld en niet op de echte bron.',
    'on-premises-exit': 'Het bericht verliet een eigen Exchange-server van de organisatie via Microsoft 365.',
    'forwarded-twice': 'Het bericht is meer dan één keer doorgestuurd.',
    abuse: 'Mogelijk verzendt iemand vervalste e-mail via de organisatie.',
  },
  causeUnknown: 'Geen regel toont wat tot de relaypool heeft geleid.',
  pools: {
    relay: 'de relaypool',
    'relay-passed': 'de relaypool (e-mail die niet als spam is beoordeeld)',
    'relay-spam': 'de relaypool (e-mail die als spam is beoordeeld)',
    'high-risk': 'de hoogrisicopool',
    ordinary: 'de gewone pool',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'een nationale of overheidscloud van Microsoft',
    microsoft365: 'Microsoft 365, pool onbekend',
  },
  evidence: {
    'reverse-name':
      'De ontvangende server[ {by}] zocht de naam van de verzendende server op en vond {name}; die naam hoort bij {pool}[, zoals “{token}” in de naam laat zien].',
    'address-range':
      'De ontvangende server[ {by}] zag het bericht komen van {address}; dat adres hoort bij {pool}[ (bereik {range})][?mixed . In dat bereik zijn ook servers van een andere pool gezien].',
    'server-region': {
      placed: 'De server die het bericht overdroeg, staat in de Microsoft-regio {region}.',
      contradicted:
        'Het adres van de server ligt in de Microsoft-regio {region}, maar de naam hoort bij een andere regio. Dat bewijst niets: Microsoft verplaatst adressen.',
    },
    'recipient-record':
      'Het veld {field} noemt {address}[, met de naam {name},] als het adres dat het bericht bezorgde; het hoort bij {pool}[ (bereik {range})].',
    'relay-flag': {
      crossed:
        'Volgens het veld X-MS-Exchange-AntiSpam-Relay: {value} ging het bericht door de relaypool; Microsoft documenteert het niet.',
      'not-crossed':
        'Volgens het veld X-MS-Exchange-AntiSpam-Relay: {value} ging het bericht niet door de relaypool; Microsoft documenteert het niet.',
    },
    'filtering-stamp':
      'Het rapport van het uitgaande filter[ in {field}] bevat de code SFP:{value}, die is gezien op e-mail van {pool}; Microsoft documenteert de code niet.',
    'unread-line': {
      'may-be-microsoft365':
        'Deze regel is niet te lezen. Hij noemt Microsoft 365, dus het kan de regel zijn waarin Microsoft 365 het bericht overdroeg.',
    },
    'greeting-contradicted': {
      contradicted:
        'Een server noemde zich {name}, zoals een server van Microsoft 365, maar verzond vanaf {address}, dat niet bij de bekende adressen van Microsoft 365 hoort.',
    },
    'never-left': {
      internal:
        'Deze Received-regels zijn binnen Microsoft 365 geschreven[, de oudste ervan door {by}], en in geen ervan werd het bericht van buiten overgenomen.',
    },
    'border-peer': {
      'not-microsoft365':
        'De server die het bericht aan uw mailsysteem[ ({by})] overdroeg, is geen server van Microsoft 365[: {name}][ ({address})].',
    },
    'arrival-spf': {
      met: 'Toen het bericht Microsoft 365 binnenkwam, gaf SPF {result}[ voor {domain}][ vanaf {address}].',
      'not-met':
        'Toen het bericht Microsoft 365 binnenkwam, gaf SPF {result}[ voor {domain}][ vanaf {address}], dus niet geslaagd.',
    },
    'arrival-dkim': {
      met: 'Toen het bericht Microsoft 365 binnenkwam, gaf DKIM {result}[ voor {domain}].',
      'not-met': 'Toen het bericht Microsoft 365 binnenkwam, gaf DKIM {result}[ voor {domain}], dus niet geslaagd.',
    },
    'arrival-dmarc': {
      met: 'Toen het bericht Microsoft 365 binnenkwam, gaf DMARC {result}[ voor {domain}].',
      'not-met': 'Toen het bericht Microsoft 365 binnenkwam, gaf DMARC {result}[ voor {domain}], dus niet geslaagd.',
    },
    'null-reverse-path': {
      'judged-on-helo':
        'De envelopafzender was leeg toen het bericht Microsoft 365 binnenkwam, dus werd SPF beoordeeld op de naam die de verzendende server zichzelf gaf[: {domain}].',
    },
    'automatic-reply': {
      replied:
        'Het bericht is een automatisch antwoord, zoals het veld {field} zegt. Microsofts pagina noemt voor deze pool niet-bezorgingsrapporten. Automatische antwoorden, ook met een lege envelopafzender, gingen er in alle openbare voorbeelden doorheen.',
    },
    'sender-domain-check': {
      accepted:
        'Volgens het veld X-MS-Exchange-SenderADCheck: {value} hoort het domein van de afzender bij de verzendende organisatie; Microsoft documenteert het niet.',
      'not-accepted':
        'Volgens het veld X-MS-Exchange-SenderADCheck: {value} hoort het domein van de afzender niet bij de verzendende organisatie; Microsoft documenteert het niet.',
      rewritten:
        'Het veld X-MS-Exchange-SenderADCheck: {value} komt voor op doorgestuurde e-mail en op herschreven afzenders; Microsoft documenteert het niet.',
    },
    'attributed-tenant': {
      'connector-relay':
        'Het bericht kwam Microsoft 365 binnen via een connector van de tenant {tenant}[, vanaf het adres {address}][, waarvan de server zich {name} noemde].',
    },
    'connector-unnamed': {
      unnamed:
        'Geen veld noemt een connector. In de onderzochte openbare verzamelingen had alle relaypool-e-mail die via een connector binnenkwam zo’n veld. Dit bericht is dus misschien doorgestuurd.',
    },
    'recipient-note': {
      agrees: 'Het veld {field} noemt hetzelfde adres, {address}.',
      contradicts: 'Het veld {field} noemt {address}, maar de Received-regel noemt {seen}: die twee spreken elkaar tegen.',
      'skip-listed':
        'Het veld {field} noemt {address}, de Received-regel {seen}. Verbeterde filtering staat aan, dus zijn de resultaten gebaseerd op het adres vóór de gateway.',
    },
    'stamps-missing': {
      uncorroborated:
        'De velden die Microsoft 365 aan e-mail uit de relaypool toevoegt, ontbreken. De regel kan vervalst zijn, of iemand heeft de velden verwijderd.',
    },
    'srs-return-path': {
      rewritten:
        'Het retourpad is herschreven door een server die doorstuurt[, van {domain}] (SRS). Dat bewijst de relaypool niet en sluit die ook niet uit.',
    },
    'relaying-tenant': {
      named: 'Volgens het veld {field} is het bericht verzonden via de Microsoft 365-omgeving van deze organisatie: {tenant}.',
      contradicted:
        'Meerdere velden {field} noemen verschillende organisaties; geen daarvan geldt dus als de organisatie die het bericht via haar Microsoft 365 verzond.',
    },
    'arrival-gateway': {
      gateway: 'Een mailfilter van {product} droeg het bericht over aan de organisatie die het doorstuurde: {name}.',
    },
    'enhanced-filtering': {
      active: 'Verbeterde filtering voor connectors keek achter een gateway en beoordeelde de bron {address}[ ({name})].',
    },
    'on-premises-exit': {
      'exchange-server':
        'Vlak voordat het bericht Microsoft 365 binnenkwam, stond het op een eigen Exchange-server van de organisatie: {by}.',
    },
    'sender-subdomain': {
      subdomain:
        'Het domein van de afzender, {domain}, is een subdomein van {parent}, het domein van de organisatie die het bericht doorstuurde. Een subdomein wordt niet vanzelf geaccepteerd.',
    },
    'several-tenants': {
      chain: 'Microsoft 365 droeg het bericht {count} keer over: via meerdere organisaties, of naar buiten en weer terug.',
    },
    'forwarding-mark': {
      forwarded:
        'Het veld {field} blijft achter wanneer een postvak of een regel een bericht doorstuurt.[ Het noemt het postvak {mailbox}.][ Het noemt de tenant {tenant}.]',
      hinted:
        'Het veld {field} staat op berichten die een groep, een regel of een persoon heeft doorgestuurd, en ook op andere. Het is slechts een aanwijzing.',
    },
    'mailbox-delivery': {
      junk: 'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in Ongewenste e-mail geplaatst. Microsoft documenteert dit veld niet.',
      inbox:
        'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in Postvak IN geplaatst. Microsoft documenteert dit veld niet.',
      folder:
        'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in een andere map geplaatst. Microsoft documenteert dit veld niet.',
      deleted:
        'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht verwijderd. Microsoft documenteert dit veld niet.',
    },
    'spam-verdict':
      'Wat het eigen filter van de ontvanger zei: {finding} ({field}[; SFV:{sfv}][; SRV:{srv}][; SFTY:{sfty}][; CAT:{cat}][; SCL:{scl}][; BCL:{bcl}]).',
    'filtering-skipped': {
      'by-address':
        'Het eigen filter van de ontvanger is voor dit bericht uit de relaypool overgeslagen: het adres staat op een acceptatielijst ({code} in {field}).',
      'by-rule':
        'Het eigen filter van de ontvanger is voor dit bericht uit de relaypool overgeslagen: een e-mailstroomregel vroeg daarom ({code} in {field}).',
      'by-policy':
        'Het eigen filter van de ontvanger is voor dit bericht uit de relaypool overgeslagen: het antispambeleid staat de afzender toe ({code} in {field}).',
    },
    'filter-setting': {
      'looks-at-spf':
        'Het spamfilter van de ontvanger heeft een geavanceerde instelling die alleen naar SPF kijkt. Die[, {setting},] markeerde het bericht ({field}: {text}). E-mail uit de relaypool wordt door de pool getroffen.',
      other:
        'Een geavanceerde instelling[, {setting},] van het spamfilter van de ontvanger markeerde het bericht ({field}: {text}).',
    },
    'composite-authentication': {
      passed:
        'Als geheel slaagde de verificatie van de afzender bij de ontvanger[: compauth {result}][, reden {reason}][, SPF {spf}][, DMARC {dmarc}][ met actie {action}][, beoordeeld op {address}].',
      'partly-passed':
        'Als geheel slaagde de verificatie van de afzender bij de ontvanger met weinig zekerheid[: compauth {result}][, reden {reason}][, SPF {spf}][, DMARC {dmarc}][ met actie {action}][, beoordeeld op {address}].',
      failed:
        'Als geheel mislukte de verificatie van de afzender bij de ontvanger[: compauth {result}][, reden {reason}][, SPF {spf}][, DMARC {dmarc}][ met actie {action}][, beoordeeld op {address}].',
      'not-judged':
        'De ontvanger beoordeelde de verificatie van de afzender niet als geheel[: compauth {result}][, reden {reason}][, SPF {spf}][, DMARC {dmarc}][ met actie {action}][, beoordeeld op {address}].',
    },
    'outbound-verdict': {
      spam: 'Volgens een rapport beoordeelde het uitgaande filter van Microsoft het bericht als spam[, SFV:{sfv}][, SFP:{sfp} (niet door Microsoft gedocumenteerd)][, in {field}].',
      'not-spam':
        'Volgens een rapport beoordeelde het uitgaande filter van Microsoft het bericht niet als spam[, SFV:{sfv}][, SFP:{sfp} (niet door Microsoft gedocumenteerd)][, in {field}].',
      skipped:
        'Volgens een rapport gaf het uitgaande filter van Microsoft zelf geen oordeel[, SFV:{sfv}][, SFP:{sfp} (niet door Microsoft gedocumenteerd)][, in {field}].',
    },
  },
  arrival: {
    names: {
      'accepted-domain': 'De afzender hoort bij een geaccepteerd domein',
      spf: 'SPF slaagt bij de relay',
      dkim: 'DKIM slaagt bij de relay',
    },
    states: { met: 'voldaan', 'not-met': 'niet voldaan', 'not-visible': 'hier niet te zien' },
    texts: {
      'accepted-domain': {
        met: 'Volgens een ongedocumenteerd veld hoort het afzenderdomein bij de organisatie. Dat komt ook voor bij relaypool-e-mail met een lege of andere envelopafzender.',
        'not-met':
          'Volgens een veld is het domein van de afzender geen geaccepteerd domein van de organisatie die het bericht doorstuurde. Microsoft documenteert dat veld niet.',
        'not-visible':
          'Alleen de beheerder van de organisatie die het bericht doorstuurde, kan haar geaccepteerde domeinen zien.',
      },
      spf: {
        met: 'SPF slaagde toen het bericht Microsoft 365 binnenkwam. Volgens {page-outbound-pools} had dat alleen al het bericht buiten de relaypool moeten houden. De regel is door anderen geschreven en kan onjuist zijn.',
        'not-met':
          'SPF slaagde niet toen het bericht Microsoft 365 binnenkwam. Microsoft noemt twee wegen buiten de relaypool om: een geaccepteerd domein en een geslaagde SPF-controle ({page-outbound-pools}).',
        'not-visible':
          'Geen regel toont wat SPF gaf toen het bericht Microsoft 365 binnenkwam. Microsoft noemt twee wegen buiten de relaypool om: een geaccepteerd domein en een geslaagde SPF-controle ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM slaagde, maar houdt op zichzelf geen e-mail buiten de relaypool ({page-outbound-pools}). Oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
        'not-met':
          'DKIM slaagde niet. Een geslaagde DKIM-controle zou de bestemming helpen het bericht aan te nemen, maar houdt op zichzelf geen e-mail buiten de relaypool ({page-outbound-pools}). Oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
        'not-visible':
          'Geen regel toont wat DKIM bij de relay gaf. Op zichzelf zou DKIM het bericht niet buiten de relaypool houden ({page-outbound-pools}). Oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
      },
    },
  },
  readings,
  advice,
  tags,
  remedies,
  audiences: {
    reader: 'Voor u',
    'help-desk': 'Voor uw helpdesk',
    forwarder: 'Voor de beheerder van de organisatie die het verzond of doorstuurde',
    sender: 'Voor de eigenaar van het domein van de afzender',
  },
  route: {
    stretches: { own: 'binnen uw mailsysteem', border: 'overgenomen door uw mailsysteem', earlier: 'vóór uw mailsysteem' },
    unplaced: 'plaats op de route onzeker',
    helo: 'noemt zich {name}',
    pools: {
      relay: 'relaypool',
      'relay-passed': 'relaypool (niet als spam beoordeeld)',
      'relay-spam': 'relaypool (als spam beoordeeld)',
      'high-risk': 'hoogrisicopool',
      ordinary: 'gewone pool',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'nationale of overheidscloud',
      microsoft365: 'Microsoft 365, pool onbekend',
    },
    unreadable: 'regel is niet te lezen',
    later: '{amount} later',
    clockDifference: 'klokverschil van {amount}',
    units: ['d', 'u', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: rapport over één bericht',
    why: 'Waarom deze pool',
    reasons: 'Waaruit dat blijkt',
    remedies: 'Wat te doen',
    route: 'De route, nieuwste stap eerst',
    caution: 'Wat hieruit niet blijkt',
    line: 'headerveld {line}',
    from: 'van',
    by: 'naar',
    masked:
      'Postvaknamen zijn afgeschermd met ***, zoals het deel van e-mailadressen vóór de @. Een naam elders of in een andere vorm kan blijven staan. Lees de tekst door voordat u die doorstuurt.',
  },

  junk: {
    heading: 'In welke map het bericht terechtkwam',
    remark: 'De map staat in een veld dat Microsoft niet documenteert; het bericht kan daarna verplaatst zijn.',
    placed: {
      inbox: 'Dit bericht kwam bij binnenkomst in Postvak IN terecht.',
      folder: 'Dit bericht kwam bij binnenkomst in een andere map terecht.',
      deleted: 'Het postvak verwijderde dit bericht bij binnenkomst.',
      unknown: 'Uit de headers blijkt niet in welke map dit bericht terechtkwam.',
    },
    reasons: {
      'blocked-sender': 'In Ongewenste e-mail omdat u deze afzender blokkeert.',
      'policy-blocked-sender': 'In Ongewenste e-mail omdat een antispambeleid van uw organisatie deze afzender blokkeert.',
      'inbox-rule': 'In Ongewenste e-mail door een van uw eigen regels voor Postvak IN.',
      'mail-flow-rule':
        'In Ongewenste e-mail omdat een e-mailstroomregel of een Exchange-server van uw organisatie het als spam markeerde.',
      'trusted-only': 'In Ongewenste e-mail omdat uw postvak alleen vertrouwde afzenders toelaat.',
      bulk: 'In Ongewenste e-mail omdat uw filter het als bulkmail ziet, zoals een nieuwsbrief.',
      spam: 'In Ongewenste e-mail omdat uw filter het als spam beoordeelde.',
      'high-confidence-spam': 'In Ongewenste e-mail omdat het volgens uw filter hoogstwaarschijnlijk spam is.',
      phishing: 'In Ongewenste e-mail omdat uw filter het als phishing beoordeelde.',
      'high-confidence-phishing': 'In Ongewenste e-mail omdat het volgens uw filter hoogstwaarschijnlijk phishing is.',
      imitation: 'In Ongewenste e-mail omdat het volgens uw filter een persoon, domein of merk nabootst.',
      spoof: 'In Ongewenste e-mail omdat uw filter de afzender vervalst vond.',
      malware: 'In Ongewenste e-mail omdat uw filter malware vond.',
      'attachment-type': 'In Ongewenste e-mail door een type bijlage dat uw organisatie niet toestaat.',
      'failed-authentication':
        'In Ongewenste e-mail omdat de afzender niet te verifiëren was, zoals vaak bij de relaypool zonder DKIM van de afzender.',
      'sender-side-spam': 'In Ongewenste e-mail; het uitgaande filter van Microsoft noemde het spam.',
      'released-from-quarantine': 'In Ongewenste e-mail nadat iemand het uit quarantaine vrijgaf.',
      'mailbox-setting':
        'Uw filter vond niets, en toch staat het in Ongewenste e-mail, dus waarschijnlijk deed een instelling van uw postvak dat.',
      unknown: 'In Ongewenste e-mail, en uit de headers blijkt niet waarom.',
    },
    contradictions: {
      'clean-but-junk': 'Twee velden spreken elkaar tegen: het filter vond niets, en het bericht kwam in Ongewenste e-mail.',
      'allowed-but-junk':
        'Twee velden spreken elkaar tegen: het bericht is ongefilterd doorgelaten, en het kwam in Ongewenste e-mail.',
      'flagged-but-inbox': 'Twee velden spreken elkaar tegen: het filter vond iets, en het bericht kwam in Postvak IN.',
      'verdict-and-category': 'Het rapport van het filter spreekt zichzelf tegen: SFV zegt geen spam, CAT zegt iets anders.',
      'levels-differ': 'Twee velden spreken elkaar tegen: ze noemen verschillende spamniveaus (SCL).',
      'bulk-and-level': 'Twee velden spreken elkaar tegen: het ene zegt bulkmail, het andere geeft bulkklachtniveau (BCL) 0.',
      'notes-differ': 'Verschillende velden spreken elkaar tegen over de map waarin het bericht terechtkwam.',
      'reports-differ': 'Verschillende rapporten van het filter spreken elkaar tegen.',
    },
  },
  codes: {
    heading: 'Codes van de filters van Microsoft',
    note: 'Bij elke code staat wat die betekent; een code zegt niets over wie het veld schreef.',
    unknown: 'betekenis onbekend',
    undocumented: 'niet door Microsoft gedocumenteerd',
    meanings: {
      'connecting-address': 'adres dat verbinding maakte met Microsoft',
      'connecting-country': 'land van het verbindende adres',
      'connecting-greeting': 'naam die de verbindende server zichzelf gaf (HELO)',
      'connecting-reverse-name': 'omgekeerde naam van het verbindende adres (PTR)',
      'no-reverse-name': 'het verbindende adres heeft geen omgekeerde naam',
      'message-language': 'taal van de tekst',
      'direction-inbound': 'inkomend bericht',
      'direction-outbound': 'uitgaand bericht',
      'direction-internal': 'bericht binnen de organisatie',
      'arc-results': 'ARC: vastlegging van de verificatieresultaten',
      'arc-signature': 'ARC: handtekening over het bericht',
      'arc-seal': 'ARC: zegel over de ARC-velden',
      'address-allowed': 'filteren overgeslagen: het adres staat op de IP-acceptatielijst van de organisatie',
      'address-unlisted': 'het adres staat op geen enkele reputatielijst',
      'over-bulk-threshold': 'bulkmail boven de drempel van het antispambeleid (BCL); spam als het beleid dat zegt',
      'filtered-not-spam': 'gefilterd en niet als spam beoordeeld',
      'filtered-spam': 'gefilterd en als spam beoordeeld',
      'marked-good-before': 'vóór het filteren als geen spam gemarkeerd, bijvoorbeeld door een e-mailstroomregel',
      'marked-spam-before': 'vóór het filteren als spam gemarkeerd, bijvoorbeeld door een e-mailstroomregel',
      'policy-allowed': 'filteren overgeslagen: de afzender is toegestaan in het antispambeleid',
      'policy-blocked': 'als spam beoordeeld: de afzender is geblokkeerd in het antispambeleid',
      'address-on-allow-list':
        'filteren overgeslagen: het adres staat op de IP-acceptatielijst van de organisatie (e-mail binnen de organisatie, volgens oudere edities van Microsofts pagina)',
      'released-from-quarantine': 'vrijgegeven uit quarantaine',
      'user-safe-sender': 'filteren overgeslagen: de gebruiker heeft de afzender bij de veilige afzenders',
      'user-blocked-sender': 'de gebruiker heeft de afzender bij de geblokkeerde afzenders',
      'verdict-ignored': 'een instelling van de organisatie ging boven het oordeel van het filter',
      'tip-domain-impersonation': 'veiligheidstip: de afzender lijkt op een beschermd domein',
      'tip-user-impersonation': 'veiligheidstip: de afzender lijkt op een beschermde gebruiker',
      'tip-first-contact': 'veiligheidstip: eerste contact met deze afzender; slechts een hint',
      'category-none': 'geen dreigingscategorie; Microsoft gebruikt de waarde zonder die te definiëren',
      'category-spam': 'categorie: spam',
      'category-high-confidence-spam': 'categorie: hoogstwaarschijnlijk spam',
      'category-phishing': 'categorie: phishing',
      'category-high-confidence-phishing': 'categorie: hoogstwaarschijnlijk phishing',
      'category-spoofing': 'categorie: vervalste afzender (spoofing)',
      'category-bulk': 'categorie: bulkmail',
      'category-domain-impersonation': 'categorie: bootst een beschermd domein na',
      'category-user-impersonation': 'categorie: bootst een beschermde gebruiker na',
      'category-contact-impersonation':
        'categorie: bootst een contact na dat uit postvakanalyse (mailbox intelligence) bekend is',
      'category-brand-impersonation': 'categorie: bootst een merk na',
      'category-internal-phishing': 'categorie: phishing van binnen de organisatie',
      'category-malware': 'categorie: malware',
      'category-antimalware': 'categorie: gevonden door het malwarefilter',
      'category-attachment-type': 'categorie: bijlage van een verboden type',
      'category-safe-attachments': 'categorie: gevonden door Veilige bijlagen (Safe Attachments)',
      'category-outbound-spam': 'categorie: uitgaande spam',
      'scl-skipped': 'spamniveau (SCL): gevraagd om het filteren over te slaan (beslist in de cloud niets meer)',
      'scl-not-spam': 'spamniveau (SCL): geen spam (beslist in de cloud niets meer)',
      'scl-spam': 'spamniveau (SCL): spam (beslist in de cloud niets meer)',
      'scl-high-confidence-spam': 'spamniveau (SCL): hoogstwaarschijnlijk spam (beslist in de cloud niets meer)',
      'sent-by-relay-passed': 'gezien op e-mail uit de relaypool die niet als spam is beoordeeld',
      'sent-by-relay-spam': 'gezien op e-mail uit de relaypool die als spam is beoordeeld',
      'sent-by-ordinary': 'gezien op e-mail uit de gewone pool',
      'sent-by-high-risk': 'gezien op e-mail uit de hoogrisicopool',
      'sent-by-consumer': 'gezien op e-mail van Outlook.com',
      'sent-by-communication-services': 'gezien op e-mail van Azure Communication Services',
      'matched-filter-rules': 'nummers van filterregels die van toepassing waren, voor eigen gebruik door Microsoft',
      'bulk-none': 'bulkklachtniveau (BCL): niet van een bulkafzender',
      'bulk-few-complaints': 'bulkklachtniveau (BCL): bulkafzender met weinig klachten',
      'bulk-some-complaints': 'bulkklachtniveau (BCL): bulkafzender met een wisselend aantal klachten',
      'bulk-many-complaints': 'bulkklachtniveau (BCL): bulkafzender met veel klachten',
      'phishing-unlikely': 'phishingniveau (PCL): phishing onwaarschijnlijk (oudere documentatie)',
      'phishing-likely': 'phishingniveau (PCL): phishing waarschijnlijk (oudere documentatie)',
      'filter-setting-spf':
        'geavanceerde filterinstelling {setting}: kijkt alleen naar SPF, waarvoor e-mail uit een relaypool door de pool niet slaagt',
      'filter-setting-bounce':
        'geavanceerde filterinstelling {setting}: hield het bericht voor een NDR bij iets wat nooit verzonden is',
      'filter-setting-content': 'geavanceerde filterinstelling {setting}: kijkt naar de inhoud van het bericht',
      'filter-setting-test': 'een geavanceerde filterinstelling in testmodus: markeert het bericht en doet verder niets',
      'advanced-filter-matched': 'een geavanceerde filterinstelling (ASF) die hier niet bekend is',
      'put-into-inbox': 'in Postvak IN geplaatst',
      'put-into-junk': 'in Ongewenste e-mail geplaatst',
      'put-into-folder': 'in een andere map geplaatst',
      deleted: 'verwijderd',
      'junk-folder-rule': 'de regel voor Ongewenste e-mail greep in',
      'moved-by-filter': 'komt voor wanneer het oordeel van het filter het bericht naar Ongewenste e-mail verplaatste',
      'passed-filter': 'komt voor wanneer het spamfilter het bericht doorliet',
      'moved-by-inbox-rule': 'komt voor wanneer een regel voor Postvak IN het bericht verplaatste',
      'safe-senders-only': 'het postvak neemt alleen e-mail van veilige afzenders aan',
      'on-safe-list': 'komt voor wanneer de afzender op de lijst met veilige afzenders van de gebruiker staat',
      'in-address-book': 'komt voor wanneer de afzender in het adresboek van de gebruiker staat',
      'mailbox-not-authenticated': 'waarschijnlijk: de afzender is niet geverifieerd',
      'mailbox-authenticated': 'komt voor wanneer de verificatie van de afzender slaagde',
      'inbox-rule-applied': 'komt voor wanneer een regel voor Postvak IN het bericht in een map plaatste',
      'crossed-relay-pool': 'volgens dit veld ging het ergens onderweg door de relaypool',
      'not-through-relay-pool': 'volgens dit veld ging het niet door de relaypool',
      'sender-rewritten': 'komt voor op doorgestuurde e-mail en bij herschreven afzenders',
      'sender-of-own-domain': 'komt voor wanneer het domein van de afzender bij de verzendende organisatie hoort',
      'sender-of-other-domain': 'komt voor wanneer het domein van de afzender niet bij de verzendende organisatie hoort',
      'safe-attachments-ran': 'Veilige bijlagen (Safe Attachments) heeft het bericht bekeken',
      'safe-links-ran': 'Veilige koppelingen (Safe Links) heeft het bericht bekeken',
      'safe-links-rewrote': 'Veilige koppelingen (Safe Links) herschreef koppelingen; versie van de sleutel',
      'delivery-time': 'tijd die het bericht binnen Exchange onderweg was',
      'first-contact-tip-asked': 'een e-mailstroomregel vroeg om de veiligheidstip voor een eerste contact',
      'not-in-focused-inbox': 'een e-mailstroomregel bepaalde of het bericht Postvak IN met prioriteit overslaat',
      'true-source-found': 'verbeterde filtering voor connectors keek voorbij een gateway naar deze bron',
      'spf-pass': 'SPF: de verzendende server staat vermeld',
      'spf-fail': 'SPF: het domein vermeldt de verzendende server niet',
      'spf-softfail': 'SPF: de verzendende server is waarschijnlijk niet van het domein',
      'spf-neutral': 'SPF: het domein zegt niets over de verzendende server',
      'spf-none': 'SPF: het domein heeft geen record',
      'spf-temperror': 'SPF: DNS was op dat moment niet te lezen',
      'spf-permerror': 'SPF: het record is ongeldig',
      'dkim-pass': 'DKIM: een handtekening is bevestigd',
      'dkim-fail': 'DKIM: een handtekening kon niet worden bevestigd',
      'dkim-none': 'DKIM: niet ondertekend',
      'dmarc-pass': 'DMARC: het From-domein is bevestigd',
      'dmarc-fail': 'DMARC: het From-domein is niet bevestigd',
      'dmarc-best-guess': 'DMARC: geen record; met een record zou het zijn geslaagd',
      'dmarc-none': 'DMARC: het From-domein heeft geen record',
      'action-none': 'DMARC: geen actie ondernomen',
      'action-override-reject':
        'DMARC vroeg om weigering en dat is terzijde gelegd, omdat weigeren uitstaat of de route complex is',
      'action-quarantine': 'DMARC vroeg om quarantaine',
      'action-reject': 'DMARC vroeg om weigering',
      'action-percentage': 'het DMARC-beleid geldt maar voor een deel van de e-mail, niet voor dit bericht',
      'action-permanent-error': 'bij DMARC trad een blijvende fout op',
      'action-temporary-error': 'bij DMARC trad een tijdelijke fout op',
      'composite-pass': 'samengestelde verificatie: geslaagd',
      'composite-soft-pass': 'samengestelde verificatie: geslaagd met weinig zekerheid',
      'composite-fail': 'samengestelde verificatie: mislukt',
      'composite-none': 'samengestelde verificatie: niet toegepast',
      'reason-explicit-failure': 'expliciet mislukt, bijvoorbeeld DMARC met beleid quarantine of reject',
      'reason-implicit-failure': 'impliciet mislukt: het afzenderdomein heeft geen of alleen zwakke records',
      'reason-spoofing-forbidden': 'de beheerder verbiedt spoofing voor dit paar van afzender en domein',
      'reason-own-domain-dmarc': 'DMARC mislukte voor een geaccepteerd domein van de eigen organisatie van de ontvanger',
      'reason-aligned': 'geslaagd: SPF of DKIM slaagde, en het domein van de envelopafzender sluit aan op From',
      'reason-signed-by-from-domain': 'geslaagd: met DKIM ondertekend door het From-domein',
      'reason-spf-aligned': 'geslaagd: SPF slaagde, en het domein van de envelopafzender sluit aan op From',
      'reason-from-fits-reverse-name': 'geslaagd: het From-domein past bij de omgekeerde naam (PTR) van de bron',
      'reason-reverse-name-fits-from': 'geslaagd: de omgekeerde naam (PTR) van de bron past bij het From-domein',
      'reason-body-changed': 'geslaagd: de DKIM-handtekening brak door legitieme wijzigingen onderweg, en dat is genegeerd',
      'reason-no-dmarc-record': 'geslaagd: geen DMARC-record; met een record zou het bericht zijn geslaagd',
      'reason-dmarc-error-aligned':
        'geslaagd: DMARC gaf een fout, maar het SPF- of DKIM-domein sluit aan op From (volgens een andere pagina van Microsoft op de omgekeerde naam)',
      'reason-dmarc-unreachable': 'geslaagd: het DMARC-record was niet op te halen',
      'reason-sent-by-own-tenant': 'geslaagd: verzonden uit een Microsoft 365-organisatie waarin het From-domein geaccepteerd is',
      'reason-mail-host-fits-reverse-name':
        'geslaagd: het MX-record van het From-domein past bij de omgekeerde naam (PTR) van de bron',
      'reason-arc-override': 'geslaagd: het resultaat in een vertrouwde ARC-set ging boven een mislukte DMARC-controle',
      'reason-passed': 'geslaagd; Microsoft noemt deze code niet afzonderlijk',
      'reason-reverse-name-fits-subnet':
        'geslaagd met weinig zekerheid: de omgekeerde naam (PTR) past bij het subnet van de bron',
      'reason-reverse-name-fits-domain':
        'geslaagd met weinig zekerheid: het From-domein past bij het domein in de omgekeerde naam (PTR)',
      'reason-soft-passed': 'geslaagd met weinig zekerheid; Microsoft noemt deze code niet afzonderlijk',
      'reason-not-checked': 'niet gecontroleerd',
      'reason-bypassed': 'controle overgeslagen',
      'reason-report-from-contact': 'DMARC niet afgedwongen: een echte NDR, en er was eerder contact tussen de twee',
      'reason-report-on-own-message': 'DMARC niet afgedwongen: een echte NDR op een bericht dat deze organisatie verzond',
      'reason-own-domain-implicit': 'impliciet mislukt voor een geaccepteerd domein van de eigen organisatie van de ontvanger',
      'reason-implicit-not-passed': 'impliciete verificatie mislukt',
      'reason-good-history':
        'geslaagd: DMARC niet afgedwongen, omdat deze organisatie eerder legitieme e-mail van die bron kreeg',
      'reason-implicit-passed': 'impliciete verificatie geslaagd',
      'reason-complex-routing': 'DMARC niet afgedwongen vanwege een complexe route',
    },
  },

  selection,

  messages,

  commandLine: {
    seeHelp: '{help} laat zien hoe het programma werkt.',
    usage: {
      'unknown-command': 'De opdracht “{value}” bestaat niet. Zo controleert u een bericht: relay-pool check BESTAND.',
      'unknown-option': 'De optie {value} bestaat niet. Een bestandsnaam die met een streepje begint, hoort achter -- .',
      'unwanted-value': 'Bij de optie {value} hoort geen waarde.',
      'missing-language': 'Bij de optie {value} hoort een taal: {languages}.',
      'unknown-language': 'De taal “{value}” is er niet. Kies {languages}.',
      'standard-input-twice': 'De standaardinvoer ({value}) kan maar één keer worden gelezen.',
      'missing-choice': '{value} heeft een waarde nodig: {choices}.',
      'unknown-choice': '[{option}: ]“{value}” kan hier niet. Kies {choices}.',
    },
    failures: {
      'not-found': '{source}: dit bestand bestaat niet.',
      'name-damaged': '{source}: bestand niet gevonden. Staat � in de naam voor een ander teken, geef dan de map ervan op.',
      'web-address':
        '{source}: dit is een adres, en er wordt niets opgehaald. Sla het bericht op als bestand en geef dat op, of plak de headers.',
      'no-match': '{source}: er is geen bestand dat met dit patroon overeenkomt.',
      'no-access': '{source}: u hebt geen rechten om dit bestand te lezen.',
      'folder-no-access': '{source}: u hebt geen rechten om deze map te lezen.',
      'empty-folder': '{source}: deze map heeft geen berichtbestanden (.eml, .msg, .txt of tekstbestanden zonder extensie).',
      unreadable: '{source}: het bestand kon niet worden gelezen ({code}).',
      'outlook-msg':
        '{source}: dit is een Office-bestand, maar geen Outlook-item dat te lezen is. Sla het bericht opnieuw op als .msg of .eml.',
      'msg-without-headers':
        '{source}: dit Outlook-item heeft geen headerregels. Outlook bewaart er geen voor verzonden berichten en voor veel berichten die de organisatie nooit hebben verlaten. Gebruik het exemplaar dat de ontvanger kreeg.',
      'msg-report':
        '{source}: dit is een rapport in de indeling van Outlook dat geen headerregels terugstuurt. Open het in Outlook en sla de tekst op als .txt-bestand.',
      'msg-piped':
        '{source}: dit Outlook-item is groter dan {limit} en alleen uit een bestand te lezen. Geef de naam van het .msg-bestand op.',
      'outlook-pst':
        '{source}: dit is een Outlook-gegevensbestand (.pst of .ost). Exporteer het bericht eruit als .eml of lees het geheel met relay-pool triage.',
      archive:
        '{source}: dit is een archief. Pak het eerst uit en controleer het .eml-bestand dat erin zit. Een download uit quarantaine vraagt om het wachtwoord dat ervoor is gekozen. relay-pool triage leest de meeste archieven zoals ze zijn.',
      binary: '{source}: dit is geen tekstbestand. Sla het bericht op als .eml of kopieer de headers naar een tekstbestand.',
    },
    standardInput: 'standaardinvoer',
    pasteHere: 'Plak de headers hier en druk daarna op Enter en Ctrl+D (in Windows: Ctrl+Z en dan Enter).',
    couldNotTell: '{source}: niet vast te stellen. {headline}',
    unwritten: 'Het antwoord kon niet worden weggeschreven ({code}) en is dus onvolledig.',
    fault: '{source}: relay-pool zelf liep vast op deze invoer. Meld dit aan de makers.',
    table: {
      heading: '{messages} uit {files}: {found}',
      messages: { one: '{count} bericht', other: '{count} berichten' },
      files: { one: '{count} bestand', other: '{count} bestanden' },
      found: {
        danger: { one: 'waarvan {count} gevaarlijk', other: 'waarvan {count} gevaarlijk' },
        relay: { one: '{count} relaypool', other: '{count} relaypool' },
        highRisk: { one: '{count} hoogrisicopool', other: '{count} hoogrisicopool' },
        forged: { one: '{count} mogelijk vervalst', other: '{count} mogelijk vervalst' },
        unknown: { one: '{count} onbekend', other: '{count} onbekend' },
      },
      nothingFound: 'geen relaypool, niets gevaarlijks',
      unread: '{count} niet gelezen',
      unreadReasons: {
        'not-found': 'bestaat niet',
        'name-damaged': 'niet gevonden',
        'web-address': 'een adres, geen bestand',
        'no-match': 'niets gevonden',
        'no-access': 'geen rechten',
        'folder-no-access': 'geen rechten',
        'empty-folder': 'geen berichtbestanden',
        unreadable: 'leesfout',
        'outlook-msg': 'geen Outlook-bericht of beschadigd',
        'msg-without-headers': 'geen headers',
        'msg-report': 'geen headers in het rapport',
        'msg-piped': 'te groot voor standaardinvoer',
        'outlook-pst': 'Outlook-gegevensbestand',
        archive: 'archief',
        binary: 'geen e-mail',
        'empty-file': 'leeg',
        fault: 'programmafout',
      },
      othersUnread: 'nog {count}',
      passedOver: {
        one: '{count} ander bestand in de mappen is niet gelezen: geen .eml, .msg, .txt of platte tekst.',
        other: '{count} andere bestanden in de mappen zijn niet gelezen: geen .eml, .msg, .txt of platte tekst.',
      },
      forTriage: {
        one: '{count} bestand is voor relay-pool triage BESTAND (een export, een archief of meerdere berichten in één)',
        other: '{count} bestanden zijn voor relay-pool triage BESTAND (exports, archieven of meerdere berichten in één)',
      },
      noted: {
        one: '{count} bericht is hersteld of maar deels gelezen; --full vertelt hoe.',
        other: '{count} berichten zijn hersteld of maar deels gelezen; --full vertelt hoe.',
      },
      columns: { label: 'Antwoord', place: 'Staat in', domain: 'Afzenderdomein', file: 'Bestand' },
      more: {
        one: '… nog {count}. --all toont dit ook; --full legt elk bericht uit.',
        other: '… nog {count}. --all toont ze ook; --full legt elk bericht uit.',
      },
      whole: '--full legt elk bericht uit.',
    },
    more: 'Meer: --full, --json. Afsluitcode {code}: {reason}.',
    exitReasons: {
      relayPool: 'kwam via de relaypool',
      found: '{outcomes} gevonden',
      noRelayPool: 'geen header wijst op de relaypool',
      nothingFound: 'niets gevonden van {outcomes}',
      couldNotTell: 'de pool is onbekend',
      refused: 'Microsoft 365 heeft het bericht volgens het rapport geweigerd',
    },
  },
};
