import type { Catalog } from './catalog.ts';
import { answer } from './nl/answer.ts';
import { intake } from './nl/intake.ts';
import { advice, readings, unknowables } from './nl/counsel.ts';
import { remedies } from './nl/remedies.ts';
import { selection } from './nl/selection.ts';

export const nl: Catalog = {
  ...answer,
  caution: {
    'relay-pool':
      'De relaygroep bewijst niet dat een bericht phishing is, en ook niet dat het echt is: zowel gewone doorgestuurde als vervalste e-mail gaat erdoor. Microsoft maakt de adressen niet openbaar en wijzigt ze ({page-outbound-pools}); de namen en adressen die hier gebruikt worden, komen uit {page-announcement}, en uit e-mail die sindsdien is gezien. Headerregels tonen niet welke instellingen tot de groep hebben geleid. De beheerder van de organisatie die het bericht doorstuurde of via haar servers verzond, kan de groep bevestigen in een berichttracering: daar staat RegularRelayOutboundPool in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'high-risk-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Microsoft gebruikt deze voor uitgaande e-mail die als spam is beoordeeld, voor niet-bezorgingsrapporten en voor afzenderdomeinen zonder A- én zonder MX-record ({page-outbound-pools}); welke reden het was, blijkt niet altijd uit de headerregels. De beheerder van de verzendende organisatie kan de groep zien in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is, en ook kwaadwillige e-mail gaat via de gewone servers. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven. De beheerder van de verzendende organisatie kan de groep zien in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is: iedereen kan een account bij Outlook.com openen. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    'other-microsoft365':
      'Een server van Microsoft bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    internal:
      'Dat een bericht binnen Microsoft 365 bleef, bewijst niet dat het phishing is, en ook niet dat het echt is: accounts worden overgenomen, en ook daar zijn organisaties vreemden voor elkaar.',
    'not-from-microsoft365':
      'Dat geen regel op de relaygroep wijst, bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven, die iets weggelaten kunnen hebben.',
    undetermined:
      'Geen antwoord is geen goed antwoord: het bericht kan door de relaygroep zijn gegaan of niet. Heeft een organisatie met Microsoft 365 het verzonden, dan kan haar beheerder de groep mogelijk vinden in een berichttracering, in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
  },
  halves: {
    clean:
      'De stempels op het bericht, of de naam van de server, zeggen dat het uitgaande filter van Microsoft het niet als spam beoordeelde.',
    spam: 'De stempels op het bericht, of de naam van de server, zeggen dat het uitgaande filter van Microsoft het als spam beoordeelde.',
    unknown: 'Wat het uitgaande filter van Microsoft van het bericht vond, is niet te zien.',
  },
  causes: {
    'spf-none': 'SPF gaf bij aankomst “none”: het domein waarop het is beoordeeld, heeft geen SPF-record.',
    'spf-neutral':
      'SPF gaf bij aankomst “neutral”: het domein waarop het is beoordeeld, zegt niets over de server die het bericht verzond.',
    'spf-softfail':
      'SPF gaf bij aankomst “softfail”: volgens het domein waarop het is beoordeeld, hoort de server er waarschijnlijk niet bij.',
    'spf-fail': 'SPF gaf bij aankomst “fail”: het domein waarop het is beoordeeld, noemt de server die het bericht verzond niet.',
    'spf-temperror':
      'SPF gaf bij aankomst “temperror”: de DNS van het domein waarop het is beoordeeld, was op dat moment niet te lezen.',
    'spf-permerror': 'SPF gaf bij aankomst “permerror”: het SPF-record van het domein waarop het is beoordeeld, bevat fouten.',
    'null-reverse-path':
      'De envelopafzender was leeg, dus werd SPF beoordeeld op de naam die de verzendende server zichzelf gaf.',
    'sender-not-accepted':
      'Volgens een stempel is het domein van de afzender geen geaccepteerd domein van de organisatie die het bericht doorgaf; Microsoft documenteert dit stempel niet.',
    'connector-relay':
      'Het bericht kwam Microsoft 365 binnen via een connector van die organisatie: van een toepassing, een printer, een eigen server of een gateway.',
    forwarding: 'Het bericht is doorgestuurd: door een postvak, een regel of een persoon.',
    'subdomain-not-accepted':
      'De afzender hoort bij een subdomein van de organisatie, en dat subdomein is niet aan Microsoft 365 toegevoegd.',
    'gateway-in-front':
      'Voor de organisatie die het bericht doorgaf, staat een ander mailfilter, dus werd SPF op dat filter beoordeeld en niet op de echte bron.',
    'on-premises-exit': 'Het bericht verliet een eigen Exchange-server van de organisatie via Microsoft 365.',
    'forwarded-twice': 'Het bericht is meer dan één keer doorgestuurd.',
    abuse: 'Mogelijk verzendt iemand vervalste e-mail via de organisatie.',
  },
  causeStrengths: {
    shown: 'Headerregels van andere servers melden: {cause}',
    suggested: 'Daar lijkt het op, maar het is niet bewezen: {cause}',
    possible: 'Mogelijk, niet aangetoond: {cause}',
  },
  causeUnknown: 'Geen regel toont wat tot de relaygroep heeft geleid.',
  pools: {
    relay: 'de relaygroep',
    'relay-clean': 'de relaygroep (e-mail die niet als spam is beoordeeld)',
    'relay-spam': 'de relaygroep (e-mail die als spam is beoordeeld)',
    'high-risk': 'de hoogrisicogroep',
    ordinary: 'de gewone groep',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'een nationale of overheidscloud van Microsoft',
    microsoft365: 'Microsoft 365, groep onbekend',
  },
  evidence: {
    'reverse-name':
      'De ontvangende server[ {by}] zocht de naam van de verzendende server op en vond {name}; die naam hoort bij {pool}[, zoals “{token}” in de naam laat zien].',
    'address-range':
      'De ontvangende server[ {by}] zag het bericht komen van {address}; dat adres hoort bij {pool}[ (bereik {range})][?mixed ; in dat bereik zijn ook servers van een andere groep gezien].',
    'recipient-record':
      'Het veld {field} noemt {address}[, met de naam {name},] als het adres dat het bericht bezorgde; het hoort bij {pool}[ (bereik {range})].',
    'relay-flag': {
      crossed:
        'Volgens het stempel X-MS-Exchange-AntiSpam-Relay: {value} ging het bericht door de relaygroep; Microsoft documenteert het niet.',
      'not-crossed':
        'Volgens het stempel X-MS-Exchange-AntiSpam-Relay: {value} ging het bericht niet door de relaygroep; Microsoft documenteert het niet.',
    },
    'filtering-stamp':
      'Het rapport van het uitgaande filter[ in {field}] bevat de code SFP:{value}, die is gezien op e-mail van {pool}; Microsoft documenteert de code niet.',
    'unread-line': {
      'may-be-microsoft365':
        'Deze regel is niet te lezen. Hij noemt Microsoft 365, dus het kan de regel zijn waarin Microsoft 365 het bericht afgaf.',
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
        'De server die het bericht aan uw mailsysteem[ ({by})] gaf, is geen server van Microsoft 365[: {name}][ ({address})].',
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
        'De envelopafzender was bij aankomst leeg, dus werd SPF beoordeeld op de naam die de verzendende server zichzelf gaf[: {domain}].',
    },
    'sender-domain-check': {
      accepted:
        'Volgens het stempel X-MS-Exchange-SenderADCheck: {value} hoort het domein van de afzender bij de verzendende organisatie; Microsoft documenteert het niet.',
      'not-accepted':
        'Volgens het stempel X-MS-Exchange-SenderADCheck: {value} hoort het domein van de afzender niet bij de verzendende organisatie; Microsoft documenteert het niet.',
      rewritten:
        'Het stempel X-MS-Exchange-SenderADCheck: {value} komt voor op doorgestuurde e-mail en op herschreven afzenders; Microsoft documenteert het niet.',
    },
    'attributed-tenant': {
      'connector-relay':
        'Het bericht kwam Microsoft 365 binnen via een connector van de tenant {tenant}[, vanaf het adres {address}][, waarvan de server zich {name} noemde].',
    },
    'connector-unnamed': {
      unnamed:
        'Geen stempel noemt een connector. In de onderzochte openbare verzamelingen had alle e-mail uit de relaygroep die via een connector was binnengekomen zo’n stempel; dit bericht is dus misschien doorgestuurd.',
    },
    'recipient-note': {
      agrees: 'Het veld {field} van uw eigen mailsysteem noemt hetzelfde adres, {address}.',
      contradicts:
        'Het veld {field} van uw eigen mailsysteem noemt {address}, maar zijn Received-regel noemt {seen}: die twee spreken elkaar tegen.',
      'skip-listed':
        'Het veld {field} noemt {address}, de Received-regel {seen}. Verbeterde filtering staat aan, dus zijn de resultaten gebaseerd op het adres vóór de gateway.',
    },
    'stamps-missing': {
      uncorroborated:
        'De stempels die Microsoft 365 op e-mail van de relaygroep zet, ontbreken. De regel kan vervalst zijn, of iemand heeft de stempels verwijderd.',
    },
    'srs-return-path': {
      rewritten:
        'Het retourpad is herschreven door een server die doorstuurt[, van {domain}] (SRS). Dat bewijst de relaygroep niet en sluit die ook niet uit.',
    },
    'relaying-tenant': {
      named: 'Volgens het veld {field} is het bericht verzonden via de Microsoft 365-omgeving van deze organisatie: {tenant}.',
    },
    'arrival-gateway': { gateway: 'Een mailfilter van {product} gaf het bericht aan de organisatie die het doorgaf: {name}.' },
    'enhanced-filtering': {
      active: 'Verbeterde filtering voor connectors keek achter een gateway en beoordeelde de bron {address}[ ({name})].',
    },
    'on-premises-exit': {
      'exchange-server':
        'Vlak voordat het bericht Microsoft 365 binnenkwam, stond het op een eigen Exchange-server van de organisatie: {by}.',
    },
    'sender-subdomain': {
      subdomain:
        'Het domein van de afzender, {domain}, is een subdomein van {parent}, het domein van de organisatie die het bericht doorgaf. Een subdomein wordt niet vanzelf geaccepteerd.',
    },
    'several-tenants': {
      chain: 'Microsoft 365 gaf het bericht {count} keer af: via meerdere organisaties, of naar buiten en weer terug.',
    },
    'forwarding-mark': {
      forwarded:
        'Het veld {field} blijft achter wanneer een postvak of een regel een bericht doorstuurt.[ Het noemt het postvak {mailbox}.][ Het noemt de tenant {tenant}.]',
      hinted:
        'Het veld {field} staat op berichten die een groep, een regel of een persoon heeft doorgestuurd, en ook op andere. Het is slechts een aanwijzing.',
    },
    'mailbox-delivery': {
      junk: 'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in Ongewenste e-mail gezet. Microsoft documenteert dit veld niet.',
      inbox:
        'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in Postvak IN gezet. Microsoft documenteert dit veld niet.',
      elsewhere:
        'Het postvak noteerde dest:{dest}[ en OFR:{reason}]: bij binnenkomst is het bericht in een andere map gezet of verwijderd. Microsoft documenteert dit veld niet.',
    },
    'spam-verdict': {
      spam: 'Het eigen filter van de ontvanger beoordeelde het bericht als spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      spoofing:
        'Het eigen filter van de ontvanger hield het afzenderadres voor vervalst ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      content:
        'Het eigen filter van de ontvanger vond iets in het bericht zelf: phishing, malware, nabootsing, een verboden bijlage of bulkmail ({field}[; SFV:{sfv}][; SRV:{srv}][; CAT:{cat}][; SCL:{scl}]).',
      blocked:
        'Een regel of lijst aan de kant van de ontvanger merkte het bericht aan als spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      skipped:
        'De kant van de ontvanger liet het bericht door zonder oordeel van het filter ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      'not-spam':
        'Het eigen filter van de ontvanger beoordeelde het bericht niet als spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
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
      spf: 'SPF slaagt bij aankomst',
      dkim: 'DKIM slaagt bij aankomst',
    },
    states: { met: 'voldaan', 'not-met': 'niet voldaan', 'not-visible': 'van hieruit niet te zien' },
    texts: {
      'accepted-domain': {
        met: 'Volgens een stempel hoort het domein van de afzender bij de organisatie. Microsoft documenteert het niet, en het is gezien op e-mail uit de relaygroep waarvan de envelopafzender leeg of een andere was.',
        'not-met':
          'Volgens een stempel is het domein van de afzender geen geaccepteerd domein van de organisatie die het bericht doorgaf. Microsoft documenteert dit stempel niet.',
        'not-visible': 'Alleen de beheerder van de organisatie die het bericht doorgaf, kan haar geaccepteerde domeinen zien.',
      },
      spf: {
        met: 'SPF slaagde toen het bericht Microsoft 365 binnenkwam. Volgens {page-outbound-pools} had dat alleen al het bericht buiten de relaygroep moeten houden; de regel is door anderen geschreven en kan onjuist zijn.',
        'not-met':
          'SPF slaagde niet toen het bericht Microsoft 365 binnenkwam. Een geaccepteerd domein en een geslaagde SPF zijn de twee wegen buiten de relaygroep om die Microsoft noemt ({page-outbound-pools}).',
        'not-visible':
          'Geen regel toont wat SPF gaf toen het bericht Microsoft 365 binnenkwam. Een geaccepteerd domein en een geslaagde SPF zijn de twee wegen buiten de relaygroep om die Microsoft noemt ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM slaagde, maar houdt op zichzelf geen e-mail buiten de relaygroep ({page-outbound-pools}). Oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
        'not-met':
          'DKIM slaagde niet. Een geslaagde DKIM zou de bestemming helpen het bericht aan te nemen, maar houdt op zichzelf geen e-mail buiten de relaygroep ({page-outbound-pools}); oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
        'not-visible':
          'Geen regel toont wat DKIM bij aankomst gaf. Op zichzelf zou DKIM het bericht niet buiten de relaygroep houden ({page-outbound-pools}); oudere teksten, zoals {page-relaying-denied}, noemden het als derde weg.',
      },
    },
  },
  readings,
  unknowables,
  advice,
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
      relay: 'relaygroep',
      'relay-clean': 'relaygroep (niet als spam beoordeeld)',
      'relay-spam': 'relaygroep (als spam beoordeeld)',
      'high-risk': 'hoogrisicogroep',
      ordinary: 'gewone groep',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'nationale of overheidscloud',
      microsoft365: 'Microsoft 365, groep onbekend',
    },
    unreadable: 'regel is niet te lezen',
    later: '{amount} later',
    clockDifference: 'klokverschil van {amount}',
    units: ['d', 'u', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: rapport over één bericht',
    certainty: 'Hoe zeker',
    why: 'Waarom deze groep',
    reasons: 'Waaruit dat blijkt',
    arrival: 'Wat Microsoft 365 bij aankomst zag',
    remedies: 'Wat te doen',
    route: 'De route, nieuwste stap eerst',
    caution: 'Wat dit niet bewijst',
    vouched: 'uw eigen mailsysteem schreef de regel',
    notVouched: 'uw eigen mailsysteem staat niet in voor de regel',
    line: 'regel {line}',
    from: 'van',
    by: 'naar',
    quotedAbove: 'hierboven geciteerd',
    masked: 'Wat een postvak noemt, is afgeschermd met ***, zoals het deel van e-mailadressen vóór de @.',
  },

  junk: {
    heading: 'Waar het postvak het bericht zette',
    remark: 'De plaats staat in een veld dat Microsoft niet documenteert; het bericht kan daarna verplaatst zijn.',
    placed: {
      inbox: 'Het postvak zette dit bericht bij binnenkomst in Postvak IN en niet in Ongewenste e-mail.',
      elsewhere: 'Bij binnenkomst is dit bericht in een andere map gezet of verwijderd, niet in Ongewenste e-mail gezet.',
      unknown: 'Waar het postvak dit bericht zette, is aan de velden niet te zien.',
    },
    reasons: {
      'failed-authentication':
        'Het postvak zette dit bericht in Ongewenste e-mail, en de velden tonen maar één reden: de verificatie van de afzender mislukte, zoals achter de relaygroep gebeurt wanneer geen DKIM-handtekening van het afzenderdomein slaagt.',
      content:
        'Het postvak zette dit bericht in Ongewenste e-mail vanwege het bericht zelf: het filter van de ontvanger vond er iets in, of beoordeelde het als spam hoewel de afzender geverifieerd was; de relaygroep is niet de reden.',
      rule: 'Het postvak zette dit bericht in Ongewenste e-mail vanwege een regel, een lijst of een instelling aan de kant van de ontvanger; de relaygroep is niet de reden.',
      'sender-side-spam':
        'Het postvak zette dit bericht in Ongewenste e-mail, en het uitgaande filter van Microsoft had het al als spam beoordeeld voordat het werd overgedragen; dat de relaygroep de reden is, blijkt niet.',
      unproven:
        'Het postvak zette dit bericht in Ongewenste e-mail; de velden bewijzen niet waarom, en een relaygroep onderweg is op zichzelf geen bewijs.',
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
      'address-allowed': 'filteren overgeslagen: het adres staat op de lijst met toegestane IP-adressen van de organisatie',
      'address-unlisted': 'het adres staat op geen enkele reputatielijst',
      'over-bulk-threshold': 'bulkmail boven de drempel van het antispambeleid',
      'filtered-not-spam': 'gefilterd en niet als spam beoordeeld',
      'filtered-spam': 'gefilterd en als spam beoordeeld',
      'marked-good-before': 'vóór het filteren als geen spam gemarkeerd, bijvoorbeeld door een e-mailstroomregel',
      'marked-spam-before': 'vóór het filteren als spam gemarkeerd, bijvoorbeeld door een e-mailstroomregel',
      'policy-allowed': 'filteren overgeslagen: de afzender is toegestaan in het antispambeleid',
      'policy-blocked': 'als spam beoordeeld: de afzender is geblokkeerd in het antispambeleid',
      'filtering-skipped': 'filteren om een andere reden overgeslagen, bijvoorbeeld binnen de organisatie',
      'released-from-quarantine': 'vrijgegeven uit quarantaine',
      'user-safe-sender': 'filteren overgeslagen: de gebruiker heeft de afzender bij de veilige afzenders',
      'user-blocked-sender': 'de gebruiker heeft de afzender bij de geblokkeerde afzenders',
      'verdict-ignored': 'een instelling van de organisatie schoof het oordeel van het filter opzij',
      'tip-domain-impersonation': 'veiligheidstip: de afzender lijkt op een beschermd domein',
      'tip-user-impersonation': 'veiligheidstip: de afzender lijkt op een beschermde gebruiker',
      'tip-first-contact': 'veiligheidstip: eerste contact met deze afzender; slechts een hint',
      'category-none': 'geen dreigingscategorie',
      'category-spam': 'categorie: spam',
      'category-high-confidence-spam': 'categorie: spam met hoge betrouwbaarheid',
      'category-phishing': 'categorie: phishing',
      'category-high-confidence-phishing': 'categorie: phishing met hoge betrouwbaarheid',
      'category-spoofing': 'categorie: vervalste afzender (spoofing)',
      'category-bulk': 'categorie: bulkmail',
      'category-domain-impersonation': 'categorie: bootst een beschermd domein na',
      'category-user-impersonation': 'categorie: bootst een beschermde gebruiker na',
      'category-contact-impersonation': 'categorie: bootst een contact na dat postvakinformatie kent',
      'category-brand-impersonation': 'categorie: bootst een merk na',
      'category-internal-phishing': 'categorie: phishing van binnen de organisatie',
      'category-malware': 'categorie: malware',
      'category-antimalware': 'categorie: gevonden door het malwarefilter',
      'category-attachment-type': 'categorie: bijlage van een verboden type',
      'category-safe-attachments': 'categorie: gevonden door Veilige bijlagen (Safe Attachments)',
      'category-outbound-spam': 'categorie: uitgaande spam',
      'scl-skipped': 'spamniveau (SCL): filteren overgeslagen',
      'scl-not-spam': 'spamniveau (SCL): geen spam',
      'scl-spam': 'spamniveau (SCL): spam',
      'scl-high-confidence-spam': 'spamniveau (SCL): spam met hoge betrouwbaarheid',
      'sent-by-relay-clean': 'gezien op e-mail uit de relaygroep die niet als spam is beoordeeld',
      'sent-by-relay-spam': 'gezien op e-mail uit de relaygroep die als spam is beoordeeld',
      'sent-by-ordinary': 'gezien op e-mail uit de gewone groep',
      'sent-by-high-risk': 'gezien op e-mail uit de hoogrisicogroep',
      'sent-by-consumer': 'gezien op e-mail van Outlook.com',
      'sent-by-communication-services': 'gezien op e-mail van Azure Communication Services',
      'matched-filter-rules': 'nummers van filterregels die van toepassing waren, voor eigen gebruik door Microsoft',
      'bulk-none': 'bulkklachtenniveau (BCL): niet van een bulkafzender',
      'bulk-few-complaints': 'bulkklachtenniveau (BCL): bulkafzender met weinig klachten',
      'bulk-some-complaints': 'bulkklachtenniveau (BCL): bulkafzender met een wisselend aantal klachten',
      'bulk-many-complaints': 'bulkklachtenniveau (BCL): bulkafzender met veel klachten',
      'phishing-unlikely': 'phishingniveau (PCL): phishing onwaarschijnlijk (oudere documentatie)',
      'phishing-likely': 'phishingniveau (PCL): phishing waarschijnlijk (oudere documentatie)',
      'advanced-filter-matched': 'een optie van het geavanceerde spamfilter (ASF) was van toepassing',
      'put-into-inbox': 'in Postvak IN gezet',
      'put-into-junk': 'in Ongewenste e-mail gezet',
      'put-into-folder': 'in een andere map gezet',
      deleted: 'verwijderd',
      'junk-folder-rule': 'de regel voor Ongewenste e-mail greep in',
      'moved-by-filter': 'gezien waar het oordeel van het filter het bericht naar Ongewenste e-mail verplaatste',
      'passed-filter': 'gezien waar het spamfilter het bericht doorliet',
      'moved-by-inbox-rule': 'gezien waar een regel voor Postvak IN het bericht verplaatste',
      'safe-senders-only': 'het postvak neemt alleen e-mail van veilige afzenders aan',
      'on-safe-list': 'gezien waar de afzender op de veilige lijst van de gebruiker staat',
      'in-address-book': 'gezien waar de afzender in het adresboek van de gebruiker staat',
      'mailbox-not-authenticated': 'waarschijnlijk: de afzender is niet geverifieerd',
      'mailbox-authenticated': 'gezien waar de verificatie van de afzender slaagde',
      'inbox-rule-applied': 'gezien waar een regel voor Postvak IN het bericht in een map zette',
      'crossed-relay-pool': 'stempel: ging ergens onderweg door de relaygroep',
      'not-through-relay-pool': 'stempel: ging niet door de relaygroep',
      'sender-rewritten': 'stempel: gezien op doorgestuurde e-mail en bij herschreven afzenders',
      'sender-of-own-domain': 'stempel: gezien waar het domein van de afzender bij de verzendende organisatie hoort',
      'sender-of-other-domain': 'stempel: gezien waar het domein van de afzender niet bij de verzendende organisatie hoort',
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
      'action-override-reject': 'DMARC vroeg om weigering; het bericht werd in plaats daarvan als spam gemarkeerd',
      'action-quarantine': 'DMARC vroeg om quarantaine',
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
      'reason-arc-override': 'geslaagd: het resultaat in een vertrouwde ARC-set ging boven een mislukte DMARC',
      'reason-passed': 'geslaagd',
      'reason-soft-passed': 'geslaagd met weinig zekerheid',
      'reason-not-checked': 'niet gecontroleerd',
      'reason-bypassed': 'controle omzeild',
      'reason-delivery-report': 'DMARC niet afgedwongen: een echt niet-bezorgingsrapport',
      'reason-own-domain-implicit': 'impliciet mislukt voor een geaccepteerd domein van de eigen organisatie van de ontvanger',
      'reason-complex-routing': 'DMARC niet afgedwongen vanwege een complexe route',
    },
  },

  intake,

  selection,

  commandLine: {
    help: [
      'Vertelt of een bericht via de relaygroep van Microsoft 365 is gekomen, toont de',
      'headerregels waaruit dat blijkt en zegt wie er iets aan kan doen.',
      '',
      'Gebruik: relay-pool check [BESTAND… | -] [opties]',
      '',
      'BESTAND is een opgeslagen bericht (.eml of .msg) of een tekstbestand met de',
      'internetheaders van een bericht. Alleen de headers worden gelezen; staan er',
      'meer berichten in één bestand, dan alleen het eerste, en van een',
      'niet-bezorgingsrapport het bericht dat het terugstuurt. Met - of zonder',
      'BESTAND komt de tekst van de standaardinvoer.',
      '',
      'Opties:',
      '      --json           één regel JSON per gelezen invoer in plaats van het',
      '                       rapport; adressen staan er volledig in',
      '  -l, --language CODE  en, da of nl; anders gelden LC_ALL, LC_MESSAGES of LANG',
      '  -h, --help           deze tekst',
      '  -V, --version        de versie',
      '',
      'Afsluitcode:',
      '  0  alles is gelezen en niets kwam via de relaygroep',
      '  1  alles is gelezen en er kwam iets via de relaygroep',
      '  2  minstens één invoer kon niet worden gelezen of gaf geen antwoord, of de',
      '     opdracht klopt niet; de standaardfoutuitvoer zegt wat er mis is',
      '',
      'Bij meer dan één invoer gaat 2 voor 1. Er gaat niets over het netwerk.',
    ].join('\n'),
    seeHelp: 'relay-pool --help laat zien hoe het programma werkt.',
    usage: {
      'unknown-command': 'De opdracht "{value}" bestaat niet. Zo controleert u een bericht: relay-pool check BESTAND.',
      'unknown-option': 'De optie {value} bestaat niet. Een bestandsnaam die met een streepje begint, hoort achter -- .',
      'unwanted-value': 'Bij de optie {value} hoort geen waarde.',
      'missing-language': 'Bij de optie {value} hoort een taal: en, da of nl.',
      'unknown-language': 'De taal "{value}" is er niet. Kies en, da of nl.',
      'standard-input-twice': 'De standaardinvoer ({value}) kan maar één keer worden gelezen.',
    },
    failures: {
      'not-found': '{source}: dit bestand bestaat niet.',
      'no-access': '{source}: u hebt geen rechten om dit bestand te lezen.',
      directory: '{source}: dit is een map. Geef de berichtbestanden op die erin staan.',
      unreadable: '{source}: het bestand kon niet worden gelezen ({code}).',
      'outlook-msg':
        '{source}: dit is een Office-bestand, maar geen Outlook-item dat te lezen is. Sla het bericht opnieuw op als .msg of .eml.',
      'msg-without-headers':
        '{source}: dit Outlook-item heeft geen headerregels. Outlook bewaart er geen voor verzonden berichten en voor veel berichten die de organisatie nooit hebben verlaten. Neem het exemplaar dat de ontvanger kreeg.',
      'msg-report':
        '{source}: dit is een rapport in de indeling van Outlook dat geen headerregels terugstuurt. Open het in Outlook en sla de tekst op als .txt-bestand.',
      'msg-piped':
        '{source}: dit is een Outlook-item, dat alleen uit een bestand te lezen is. Geef de naam van het .msg-bestand op.',
      'outlook-pst': '{source}: dit is een Outlook-gegevensbestand (.pst of .ost). Exporteer het bericht eruit als .eml.',
      archive:
        '{source}: dit is een archief. Pak het eerst uit en controleer het .eml-bestand dat erin zit; een download uit quarantaine vraagt om het wachtwoord dat ervoor is gekozen.',
      binary:
        '{source}: dit is geen tekstbestand. Sla het bericht op als .eml of kopieer de internetheaders naar een tekstbestand.',
      'too-long': '{source}: het einde van de headers komt niet binnen {limit}. Dit is geen bericht.',
    },
    standardInput: 'standaardinvoer',
    pasteHere: 'Plak de internetheaders hier en druk daarna op Enter en Ctrl+D (in Windows: Ctrl+Z en dan Enter).',
    couldNotTell: '{source}: niet vast te stellen. {headline}',
    fault: '{source}: relay-pool zelf liep vast op deze invoer. Meld dit aan de makers.',
  },
};
