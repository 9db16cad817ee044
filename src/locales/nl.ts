import type { Catalog } from './catalog.ts';

export const nl: Catalog = {
  language: 'nl',
  locale: 'nl-NL',
  unstated: 'niet vermeld',
  verdict: {
    'relay-pool': {
      delivery: {
        certain: {
          headline: 'Dit bericht is bij u bezorgd vanuit de relaygroep van Microsoft 365.',
          brief:
            'Bezorgd vanuit de relaygroep van Microsoft 365: Microsoft kon de afzender niet bevestigen. Vraag het eerst na bij de afzender.',
          summary:
            'Microsoft 365 stuurde dit bericht via servers voor e-mail waarvan de afzender niet te bevestigen was. Dat gebeurt met gewone doorgestuurde én met vervalste e-mail, dus vraag het langs een andere weg na bij de afzender.',
        },
        likely: {
          headline: 'Dit bericht is waarschijnlijk bij u bezorgd vanuit de relaygroep van Microsoft 365.',
          brief:
            'Waarschijnlijk bezorgd vanuit de relaygroep van Microsoft 365, voor e-mail met onbevestigde afzender. Vraag het na bij de afzender.',
          summary:
            'Microsoft 365 stuurde dit bericht waarschijnlijk via servers voor e-mail waarvan de afzender niet te bevestigen was. Dat gebeurt met gewone doorgestuurde én met vervalste e-mail, dus vraag het langs een andere weg na bij de afzender.',
        },
      },
      upstream: {
        certain: {
          headline: 'Dit bericht is eerder op zijn weg naar u door de relaygroep van Microsoft 365 gegaan.',
          brief:
            'Ging eerder door de relaygroep van Microsoft 365; andere servers stuurden het door. Dat verklaart op zichzelf geen ongewenste e-mail bij u.',
          summary:
            'Dit bericht ging eerder door de relaygroep van Microsoft 365, waarna andere servers het naar u hebben doorgestuurd. Staat het in uw map Ongewenste e-mail, dan verklaart de relaygroep dat op zichzelf niet.',
        },
        likely: {
          headline: 'Volgens oudere headerregels is dit bericht op zijn weg naar u door de relaygroep van Microsoft 365 gegaan.',
          brief:
            'Waarschijnlijk eerder door de relaygroep van Microsoft 365 gegaan, daarna doorgestuurd. Dat verklaart op zichzelf geen ongewenste e-mail bij u.',
          summary:
            'Dit bericht ging waarschijnlijk eerder door de relaygroep van Microsoft 365, waarna andere servers het naar u hebben doorgestuurd. Staat het in uw map Ongewenste e-mail, dan verklaart de relaygroep dat op zichzelf niet.',
        },
      },
      unplaced: {
        certain: {
          headline: 'Dit bericht is door de relaygroep van Microsoft 365 gegaan; waar op zijn weg is niet te zien.',
          brief:
            'Ging ergens onderweg door de relaygroep van Microsoft 365. Vraag het na bij de afzender voordat u het vertrouwt.',
          summary:
            'Dit bericht is door de relaygroep van Microsoft 365 gegaan, maar geen regel laat zien waar. Of de groep het bij u bezorgde, is niet te zeggen; vraag het dus eerst na bij de afzender.',
        },
        likely: {
          headline:
            'Dit bericht is waarschijnlijk door de relaygroep van Microsoft 365 gegaan; waar op zijn weg is niet te zien.',
          brief:
            'Ging waarschijnlijk ergens onderweg door de relaygroep van Microsoft 365. Vraag het na bij de afzender voordat u het vertrouwt.',
          summary:
            'Volgens headerregels ging dit bericht door de relaygroep van Microsoft 365, maar niet te zien is waar. Of de groep het bij u bezorgde, is niet te zeggen; vraag het dus eerst na bij de afzender.',
        },
      },
    },
    'high-risk-pool': {
      certain: {
        headline: 'Dit bericht verliet Microsoft 365 via de hoogrisicogroep, niet via de relaygroep.',
        brief: 'Verzonden via de hoogrisicogroep van Microsoft 365. Dat is niet de relaygroep en het heeft andere oorzaken.',
        summary:
          'Microsoft 365 gebruikt deze groep voor vermoedelijke spam, voor niet-bezorgingsrapporten en voor afzenders met een domein zonder de nodige DNS-records. Het is niet de relaygroep en zegt niets definitiefs over dit bericht.',
      },
      likely: {
        headline: 'Dit bericht verliet Microsoft 365 waarschijnlijk via de hoogrisicogroep, niet via de relaygroep.',
        brief:
          'Waarschijnlijk verzonden via de hoogrisicogroep van Microsoft 365. Dat is niet de relaygroep en het heeft andere oorzaken.',
        summary:
          'Microsoft 365 gebruikt deze groep voor vermoedelijke spam, voor niet-bezorgingsrapporten en voor afzenders met een domein zonder de nodige DNS-records. Het is niet de relaygroep en zegt niets definitiefs over dit bericht.',
      },
    },
    'ordinary-pool': {
      certain: {
        headline: 'Dit bericht verliet Microsoft 365 via de gewone servers, niet via de relaygroep.',
        brief: 'Verzonden via de gewone servers van Microsoft 365, niet via de relaygroep.',
        summary:
          'Microsoft 365 verzond dit bericht via de gewone servers, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan naar een andere reden.',
      },
      likely: {
        headline: 'Dit bericht verliet Microsoft 365 waarschijnlijk via de gewone servers, niet via de relaygroep.',
        brief: 'Waarschijnlijk verzonden via de gewone servers van Microsoft 365, niet via de relaygroep.',
        summary:
          'Microsoft 365 verzond dit bericht waarschijnlijk via de gewone servers, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan eerst naar een andere reden.',
      },
    },
    'consumer-pool': {
      certain: {
        headline: 'Dit bericht is verzonden via de servers van Outlook.com, niet via de relaygroep.',
        brief: 'Verzonden via Outlook.com, de e-maildienst van Microsoft voor particulieren, niet via de relaygroep.',
        summary:
          'Het bericht kwam via Outlook.com, de e-maildienst van Microsoft voor particulieren, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan naar een andere reden.',
      },
      likely: {
        headline: 'Dit bericht is waarschijnlijk verzonden via de servers van Outlook.com, niet via de relaygroep.',
        brief:
          'Waarschijnlijk verzonden via Outlook.com, de e-maildienst van Microsoft voor particulieren, niet via de relaygroep.',
        summary:
          'Het bericht kwam waarschijnlijk via Outlook.com, de e-maildienst van Microsoft voor particulieren, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan eerst naar een andere reden.',
      },
    },
    'other-microsoft365': {
      certain: {
        headline: 'Dit bericht is verzonden via een andere e-maildienst van Microsoft, niet via de relaygroep.',
        brief: 'Verzonden via een andere e-maildienst van Microsoft, niet via de relaygroep van Microsoft 365.',
        summary:
          'Servers van Microsoft verzonden dit bericht, maar ze horen bij een andere dienst, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan naar een andere reden.',
      },
      likely: {
        headline: 'Dit bericht is waarschijnlijk verzonden via een andere e-maildienst van Microsoft, niet via de relaygroep.',
        brief: 'Waarschijnlijk verzonden via een andere e-maildienst van Microsoft, niet via de relaygroep van Microsoft 365.',
        summary:
          'Servers van Microsoft verzonden dit bericht waarschijnlijk, maar ze horen bij een andere dienst, en geen regel wijst op de relaygroep. Staat het in uw map Ongewenste e-mail, zoek dan eerst naar een andere reden.',
      },
    },
    internal: {
      certain: {
        headline: 'Dit bericht heeft Microsoft 365 nooit verlaten en ging dus door geen enkele uitgaande groep.',
        brief: 'Dit bericht bleef binnen Microsoft 365. De relaygroep verzendt alleen e-mail die naar buiten gaat.',
        summary:
          'Alle regels zijn binnen Microsoft 365 geschreven, en de relaygroep verzendt alleen e-mail die naar buiten gaat. Wie het bericht schreef, weet u daarmee niet.',
      },
      likely: {
        headline:
          'Dit bericht heeft Microsoft 365 waarschijnlijk nooit verlaten en ging dus waarschijnlijk door geen enkele uitgaande groep.',
        brief:
          'Dit bericht bleef waarschijnlijk binnen Microsoft 365. De relaygroep verzendt alleen e-mail die naar buiten gaat.',
        summary:
          'De nieuwste regels tonen een bericht dat binnen Microsoft 365 is verzonden, en de relaygroep verzendt alleen e-mail die naar buiten gaat. Oudere regels kwamen mee en zijn van hieruit niet te controleren.',
      },
    },
    'not-from-microsoft365': {
      certain: {
        headline:
          'Een server buiten Microsoft 365 heeft dit bericht bezorgd, en geen van de leesbare regels wijst op de relaygroep.',
        brief: 'Bezorgd door een server buiten Microsoft 365; geen van de leesbare regels wijst op de relaygroep.',
        summary:
          'De server die dit bericht aan uw mailsysteem gaf, hoort niet bij Microsoft 365, en geen van de leesbare regels wijst op de relaygroep. Wat andere servers hebben weggelaten, is van hieruit niet te zien.',
      },
      likely: {
        headline:
          'Een server buiten Microsoft 365 heeft dit bericht waarschijnlijk bezorgd, en geen van de leesbare regels wijst op de relaygroep.',
        brief: 'Waarschijnlijk bezorgd door een server buiten Microsoft 365; geen van de leesbare regels wijst op de relaygroep.',
        summary:
          'De server die dit bericht aan uw mailsysteem gaf, hoort waarschijnlijk niet bij Microsoft 365, en geen van de leesbare regels wijst op de relaygroep. Wat andere servers hebben weggelaten, is van hieruit niet te zien.',
      },
    },
  },
  missing: {
    empty: {
      headline: 'Er zijn geen headerregels om te lezen, dus over de relaygroep is niets te zeggen.',
      brief:
        'Geen headerregels om te lezen, dus over de relaygroep is niets te zeggen. Open het exemplaar dat de ontvanger kreeg.',
      summary:
        'De tekst met headerregels is leeg, zoals bij concepten en verzonden berichten. Open het exemplaar dat de ontvanger kreeg, of plak alle headerregels daarvan.',
    },
    'not-headers': {
      headline: 'De tekst bevat geen headerregels van een bericht, dus over de relaygroep is niets te zeggen.',
      brief:
        'De tekst bevat geen headerregels, dus over de relaygroep is niets te zeggen. Kopieer alle headerregels en probeer het opnieuw.',
      summary:
        'Er is tekst, maar geen enkele headerregel. Open de bron van het bericht, kopieer alles vanaf de eerste regel en plak het ongewijzigd.',
    },
    'no-received': {
      headline: 'Onder de headerregels is geen Received-regel, dus over de relaygroep is niets te zeggen.',
      brief:
        'Geen Received-regel gevonden, dus over de relaygroep is niets te zeggen. Gebruik het exemplaar dat de ontvanger kreeg.',
      summary:
        'Received-regels tonen de weg van een bericht, en hier staan er geen. Open het exemplaar dat de ontvanger kreeg en kopieer alle headerregels daarvan.',
    },
    'border-unreadable': {
      headline: 'De regel waarin uw mailsysteem het bericht overnam, is niet te lezen, dus de groep is niet vast te stellen.',
      brief:
        'De regel waarin uw mailsysteem het bericht overnam, is niet te lezen. Of het de relaygroep was, is niet vast te stellen.',
      summary:
        'De regel die de bezorgende server zou noemen, is niet te lezen. Kopieer de headerregels opnieuw, volledig en ongewijzigd; helpt dat niet, vraag het dan uw helpdesk.',
    },
    'route-broken': {
      headline: 'De regels van uw eigen mailsysteem sluiten niet op elkaar aan, dus de groep is niet vast te stellen.',
      brief: 'De regels van uw eigen mailsysteem sluiten niet op elkaar aan. Of het de relaygroep was, is niet vast te stellen.',
      summary:
        'Er ontbreken headerregels, of ze zijn gewijzigd of staan in een andere volgorde. Kopieer alle headerregels rechtstreeks uit het ontvangen bericht en controleer ze opnieuw.',
    },
    'unknown-pool': {
      headline: 'Een server van Microsoft 365 verzond dit bericht, maar zijn groep is onbekend.',
      brief:
        'Een server van Microsoft 365 verzond dit bericht, maar zijn groep is onbekend. Het kan de relaygroep zijn geweest, of niet.',
      summary:
        'Noch de naam noch het adres van de server verraadt bij welke groep hij hoort. De verzendende organisatie kan de groep zien in haar berichttracering.',
    },
    'sovereign-cloud': {
      headline: 'Dit bericht kwam uit een nationale of overheidscloud van Microsoft, waarvan geen relaygroep bekend is.',
      brief: 'Uit een nationale of overheidscloud van Microsoft. Of daar een relaygroep bestaat, is niet bekend.',
      summary:
        'Of in deze cloud een relaygroep bestaat, is niet bekend, dus is er geen antwoord. De verzendende organisatie kan de groep zien in haar berichttracering.',
    },
    'hop-unreadable': {
      headline: 'Een regel verderop is niet te lezen en kan van Microsoft 365 zijn, dus de relaygroep is niet uit te sluiten.',
      brief: 'Een regel verderop is niet te lezen en kan van Microsoft 365 zijn. De relaygroep is niet uit te sluiten.',
      summary:
        'Een server onderweg schreef een regel die niet te lezen is. Kopieer de headerregels opnieuw, volledig en ongewijzigd; helpt dat niet, vraag het dan uw helpdesk.',
    },
  },
  certainty: {
    certain: 'Zeker: uw eigen mailsysteem schreef het gedeelte dat dit toont, en de afzender kan het er niet in hebben gezet.',
    likelyEarlier:
      'Waarschijnlijk, niet zeker: de regels die dit tonen, zijn door andere servers geschreven voordat uw mailsysteem het bericht overnam, en zijn van hieruit niet te controleren.',
    likelyBorder:
      'Waarschijnlijk, niet zeker: waar uw mailsysteem het bericht overnam, staat niet onomstotelijk vast, dus de regels die dit tonen zijn van hieruit niet te controleren.',
    likelyUnclear:
      'Waarschijnlijk, niet zeker: uw eigen mailsysteem schreef de regel die dit toont, maar die regel alleen geeft geen uitsluitsel.',
    likelyGateway:
      'Waarschijnlijk, niet zeker: een mailfilter vóór uw mailsysteem lijkt het bericht te hebben overgenomen, en die regel is niet door uw eigen systeem geschreven.',
    likelyUnread:
      'Waarschijnlijk, niet zeker: uw eigen mailsysteem kreeg het bericht van een server buiten Microsoft 365, maar een regel verderop is niet te lezen.',
    likelySubmitted:
      'Waarschijnlijk, niet zeker: het bericht is binnen Microsoft 365 verzonden, maar draagt oudere regels mee die van hieruit niet te controleren zijn.',
    uncorroborated: 'De stempels die Microsoft 365 op zulke e-mail zet, ontbreken, dus de regel kan vervalst zijn.',
    passedOn:
      'Andere servers namen het bericht van Microsoft 365 aan en stuurden het door; niet deze groep heeft het dus bij u bezorgd.',
  },
  caution: {
    'relay-pool':
      'De relaygroep bewijst niet dat een bericht phishing is, en ook niet dat het echt is: zowel gewone doorgestuurde als vervalste e-mail gaat erdoor. Microsoft maakt de adressen niet openbaar en wijzigt ze (“Outbound delivery pools”, 25 juni 2026); de namen en adressen die hier gebruikt worden, komen uit Microsofts mededeling MC266466 van 2 juli 2021 en uit e-mail die sindsdien is gezien. Headerregels tonen niet welke instellingen tot de groep hebben geleid. De beheerder van de organisatie die het bericht doorstuurde of via haar servers verzond, kan de groep bevestigen in een berichttracering: daar staat RegularRelayOutboundPool in de eigenschap OutboundIpPoolName (“Forwarded or relayed messages rejected with 5.7.367”, 25 maart 2026).',
    'high-risk-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Microsoft gebruikt deze voor uitgaande e-mail die als spam is beoordeeld, voor niet-bezorgingsrapporten en voor afzenderdomeinen zonder A- én zonder MX-record (“Outbound delivery pools”, 25 juni 2026); welke reden het was, blijkt niet altijd uit de headerregels. De beheerder van de verzendende organisatie kan de groep zien in een berichttracering, in de eigenschap OutboundIpPoolName.',
    'ordinary-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is, en ook slechte e-mail gaat via de gewone servers. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven. De beheerder van de verzendende organisatie kan de groep zien in een berichttracering, in de eigenschap OutboundIpPoolName.',
    'consumer-pool':
      'Een groep bewijst niet dat een bericht phishing is, en ook niet dat het echt is: iedereen kan een account bij Outlook.com openen. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    'other-microsoft365':
      'Een server van Microsoft bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven.',
    internal:
      'Dat een bericht binnen Microsoft 365 bleef, bewijst niet dat het phishing is, en ook niet dat het echt is: accounts worden overgenomen, en ook daar zijn organisaties vreemden voor elkaar.',
    'not-from-microsoft365':
      'Dat geen regel op de relaygroep wijst, bewijst niet dat een bericht phishing is, en ook niet dat het echt is. Regels die ouder zijn dan die waarin uw mailsysteem het bericht overnam, zijn door anderen geschreven, die iets weggelaten kunnen hebben.',
    undetermined:
      'Geen antwoord is geen goed antwoord: het bericht kan door de relaygroep zijn gegaan of niet. Heeft een organisatie met Microsoft 365 het verzonden, dan kan haar beheerder de groep zien in een berichttracering, in de eigenschap OutboundIpPoolName (“Forwarded or relayed messages rejected with 5.7.367”, 25 maart 2026).',
  },
  halves: {
    clean:
      'De stempels op het bericht, of de naam van de server, zeggen dat het uitgaande filter van Microsoft het niet als spam beoordeelde.',
    spam: 'De stempels op het bericht, of de naam van de server, zeggen dat het uitgaande filter van Microsoft het als spam beoordeelde.',
    unknown: 'Wat het uitgaande filter van Microsoft van het bericht vond, is niet te zien.',
  },
  causes: {
    'spf-none': 'SPF gaf bij aankomst “none”: het domein van de afzender heeft geen SPF-record.',
    'spf-neutral':
      'SPF gaf bij aankomst “neutral”: het domein van de afzender zegt niets over de server die het bericht verzond.',
    'spf-softfail':
      'SPF gaf bij aankomst “softfail”: volgens het domein van de afzender hoort de server er waarschijnlijk niet bij.',
    'spf-fail': 'SPF gaf bij aankomst “fail”: het domein van de afzender noemt de server die het bericht verzond niet.',
    'spf-temperror': 'SPF gaf bij aankomst “temperror”: de DNS van het domein van de afzender was op dat moment niet te lezen.',
    'spf-permerror': 'SPF gaf bij aankomst “permerror”: het SPF-record van het domein van de afzender bevat fouten.',
    'null-reverse-path':
      'De envelopafzender was leeg, dus werd SPF beoordeeld op de naam die de verzendende server zichzelf gaf.',
    'sender-not-accepted':
      'Volgens een stempel is het domein van de afzender geen geaccepteerd domein van de organisatie die het bericht doorgaf; Microsoft documenteert dit stempel niet.',
    'connector-relay':
      'Het bericht kwam Microsoft 365 binnen via een connector van die organisatie: van een toepassing, een printer, een eigen server of een gateway.',
    forwarding: 'Het bericht is doorgestuurd: door een postvak, een regel of een persoon.',
    'subdomain-not-accepted':
      'De afzender zit in een subdomein van de organisatie, en dat subdomein is niet aan Microsoft 365 toegevoegd.',
    'gateway-in-front':
      'Voor de organisatie die het bericht doorgaf, staat een ander mailfilter, dus werd SPF op dat filter beoordeeld en niet op de echte bron.',
    'on-premises-exit': 'Het bericht verliet een eigen Exchange-server van de organisatie via Microsoft 365.',
    'forwarded-twice': 'Het bericht is meer dan één keer doorgestuurd.',
    abuse: 'Mogelijk verzendt iemand vervalste e-mail via de organisatie.',
  },
  causeStrengths: {
    shown: 'Regels van andere servers melden: {cause}',
    suggested: 'Daar lijkt het op: {cause}',
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
      'Het veld {field} noemt {address} als het adres dat het bericht bezorgde; het hoort bij {pool}[ (bereik {range})].',
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
      forwarded: 'Het veld {field} blijft achter wanneer een postvak, een regel of een persoon een bericht doorstuurt.',
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
        'Het eigen filter van de ontvanger vond iets in het bericht zelf: phishing, malware, nabootsing, een verboden bijlage of bulkmail ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
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
      'accepted-domain': 'De afzender zit in een geaccepteerd domein',
      spf: 'SPF slaagt bij aankomst',
      dkim: 'DKIM slaagt bij aankomst',
    },
    states: { met: 'voldaan', 'not-met': 'niet voldaan', 'not-visible': 'van hieruit niet te zien' },
    texts: {
      'accepted-domain': {
        met: 'Volgens een stempel hoort het domein van de afzender bij de organisatie. Microsoft documenteert het niet, en het is gezien op e-mail uit de relaygroep waarvan de envelopafzender leeg of een andere was.',
        'not-met':
          'Volgens een stempel is het domein van de afzender geen geaccepteerd domein van de doorgevende organisatie. Microsoft documenteert dit stempel niet.',
        'not-visible': 'Alleen de beheerder van de doorgevende organisatie kan haar geaccepteerde domeinen zien.',
      },
      spf: {
        met: 'SPF slaagde toen het bericht Microsoft 365 binnenkwam. Volgens “Outbound delivery pools” (25 juni 2026) had dat alleen al het bericht buiten de relaygroep moeten houden; de regel is door anderen geschreven en kan onjuist zijn.',
        'not-met':
          'SPF slaagde niet toen het bericht Microsoft 365 binnenkwam. Een geaccepteerd domein en een geslaagde SPF zijn de twee wegen buiten de relaygroep om die Microsoft noemt (“Outbound delivery pools”, 25 juni 2026).',
        'not-visible':
          'Geen regel toont wat SPF gaf toen het bericht Microsoft 365 binnenkwam. Een geaccepteerd domein en een geslaagde SPF zijn de twee wegen buiten de relaygroep om die Microsoft noemt (“Outbound delivery pools”, 25 juni 2026).',
      },
      dkim: {
        met: 'DKIM slaagde, maar houdt op zichzelf geen e-mail buiten de relaygroep (“Outbound delivery pools”, 25 juni 2026). Oudere teksten, zoals het artikel over 5.7.367 van 25 maart 2026, noemden het als derde weg.',
        'not-met':
          'DKIM slaagde niet. Een geslaagde DKIM zou de bestemming helpen het bericht aan te nemen, maar houdt op zichzelf geen e-mail buiten de relaygroep (“Outbound delivery pools”, 25 juni 2026); oudere teksten, zoals het artikel over 5.7.367 van 25 maart 2026, noemden het als derde weg.',
        'not-visible':
          'Geen regel toont wat DKIM bij aankomst gaf. Op zichzelf zou DKIM het bericht niet buiten de relaygroep houden (“Outbound delivery pools”, 25 juni 2026); oudere teksten, zoals het artikel over 5.7.367 van 25 maart 2026, noemden het als derde weg.',
      },
    },
  },
  remedies: {
    'verify-sender': {
      title: 'Vraag het eerst na bij de afzender',
      text: 'Voordat u koppelingen of bijlagen opent, betaalt of rekeninggegevens wijzigt, vraagt u het langs een andere weg na bij de afzender: via een telefoonnummer of adres dat u al had. Gebruik niet de contactgegevens uit dit bericht.',
    },
    'report-message': {
      title: 'Meld het bericht als wat het is',
      text: 'Hebt u vastgesteld dat het echt is, meld het dan in Outlook als geen ongewenste e-mail. Is het niet echt, meld het dan als phishing of ongewenste e-mail en beantwoord het niet.',
    },
    'look-elsewhere': {
      title: 'Zoek een andere reden',
      text: 'De relaygroep verklaart niet waarom dit bericht gefilterd is. De eigen velden van de ontvanger doen dat wel: SFV, CAT en SCL in X-Forefront-Antispam-Report en compauth in Authentication-Results (“Anti-spam message headers”, 27 juli 2026). Uw helpdesk kan ze lezen.',
    },
    'get-full-headers': {
      title: 'Haal alle headerregels van het bezorgde exemplaar op',
      text: 'Open het exemplaar dat de ontvanger kreeg, niet het verzonden en niet een doorgestuurd exemplaar. Toon de bron of de internetkoppen, kopieer alles vanaf de eerste regel en controleer het ongewijzigd.',
    },
    'send-evidence': {
      title: 'Stuur dit rapport naar de organisatie die het bericht doorstuurde of doorgaf',
      text: 'Alleen haar beheerder kan de groep met zekerheid zien en veranderen wat ertoe leidt. Voeg de Message-ID, de ontvanger en de tijd in UTC toe, zodat het bericht in een berichttracering te vinden is.',
    },
    'no-allow-list': {
      title: 'Zet de relaygroep niet op een acceptatielijst',
      text: 'Voeg 40.95.0.0/16 of een ander bereik van de groep niet toe aan een lijst met toegestane IP-adressen, een e-mailstroomregel, een gateway, verbeterde filtering of een SPF-record. De groep verzendt onbevestigde e-mail van alle organisaties, ook vervalste, en de adressen zijn niet openbaar en veranderen (“Outbound delivery pools”, 25 juni 2026). De lijst met toegestane IP-adressen slaat het spamfilter en ook SPF, DKIM en DMARC over (“Create allowlists”, 24 juli 2026). Is een echt bericht gefilterd, dien het dan bij Microsoft in als goed.',
    },
    'confirm-in-trace': {
      title: 'Bevestig de groep in een berichttracering',
      text: 'Voer Get-MessageTraceV2 uit voor afzender, ontvanger en tijd, geef het resultaat door aan Get-MessageTraceDetailV2 en Format-List, en zoek in de hele uitvoer naar OutboundIpPoolName. RegularRelayOutboundPool is de relaygroep (“Forwarded or relayed messages rejected with 5.7.367”, 25 maart 2026). Een tracering gaat 90 dagen terug, tien dagen per opdracht (Get-MessageTraceV2, 21 augustus 2026). Beoordeel een wijziging aan een nieuw bericht.',
    },
    'change-forwarding': {
      title: 'Stuur niet meer naar buiten door, of doe het anders',
      text: 'Zoek naar doorsturen op postvakken, regels voor Postvak IN die omleiden, e-mailstroomregels, e-mailcontacten en groepen met leden van buiten. Gebruik liever een gedeeld postvak of gedelegeerde toegang. Een regel die doorstuurt, verzendt een nieuw bericht van wie doorstuurt; een regel die omleidt, behoudt de vreemde afzender. Gaat e-mail langs meerdere postvakken, stuur dan van het eerste rechtstreeks door naar het laatste. Zet AutoForwardingMode van het beleid voor uitgaande spam op On of Off, want Automatic verschilt per organisatie (“Control external email forwarding”, 18 augustus 2026).',
    },
    'use-accepted-domain': {
      title: 'Verzend vanuit een geaccepteerd domein',
      text: 'Laat de toepassing, printer of server verzenden vanuit een domein dat Get-AcceptedDomain toont, zowel in de envelop als in From. Is het domein van u, voeg het dan toe in het Microsoft 365-beheercentrum onder Instellingen, Domeinen; een subdomein voegt u het best toe als eigen domein. Een domein dat niet van u is, kunt u niet toevoegen: wijzig de afzender. Het rapport over niet-geaccepteerde domeinen in het Exchange-beheercentrum noemt de afzenders. E-mail vanuit een geaccepteerd domein blijft buiten de relaygroep (“Outbound delivery pools”, 25 juni 2026).',
    },
    'enhanced-filtering': {
      title: 'Zet verbeterde filtering aan wanneer er een gateway voor staat',
      text: 'Achter een gateway of eigen server wordt SPF op die server beoordeeld en mislukt het voor iedereen. Set-InboundConnector met -EFSkipLastIP $true, of -EFSkipIPs met al uw eigen openbare tussenstations, laat Microsoft 365 de werkelijke bron zien (Set-InboundConnector, 21 augustus 2026). Vul daar nooit adressen van Microsoft 365 in. SPF moet nog steeds slagen voor de werkelijke bron.',
    },
    'investigate-abuse': {
      title: 'Zoek naar misbruik',
      text: 'Het uitgaande filter beoordeelde het bericht als spam, of de afzender kan vervalst zijn. Ga na welk account, welke toepassing of welke connector het verzond, bekijk de beperkte entiteiten in de Defender-portal en dicht het lek. Probeer zulke e-mail niet uit de relaygroep te krijgen.',
    },
    'publish-spf': {
      title: 'Publiceer een SPF-record',
      text: 'Publiceer één TXT-record, v=spf1 … -all, met alle servers die werkelijk voor het domein verzenden; elk subdomein heeft een eigen record nodig (SPF-pagina van Microsoft, 3 juli 2026). Voeg nooit de adressen van de relaygroep toe.',
    },
    'repair-spf': {
      title: 'Herstel het SPF-record',
      text: 'Houd precies één geldig record met hoogstens tien DNS-opzoekingen (include, a, mx, ptr, exists, redirect). Twee records of meer opzoekingen geven permerror (SPF-pagina van Microsoft, 3 juli 2026). Vervang een include door ip4 of ip6, of verplaats een bulkafzender naar een subdomein.',
    },
    'cover-source': {
      title: 'Noem de werkelijke bron in SPF',
      text: 'Is de server die het bericht aan de doorgevende organisatie gaf, van uzelf, voeg dan het openbare adres of de include van de provider toe aan het SPF-record. Kent u de server niet, voeg dan niets toe: dan heeft SPF zijn werk gedaan. Voeg nooit de adressen van de relaygroep toe.',
    },
    'sign-dkim': {
      title: 'Onderteken met DKIM',
      text: 'Een DKIM-handtekening voor het From-domein helpt de bestemming een doorgestuurd exemplaar aan te nemen. Op zichzelf houdt die geen e-mail buiten de relaygroep (“Outbound delivery pools”, 25 juni 2026); oudere teksten, zoals het artikel over 5.7.367 van 25 maart 2026, zeiden van wel. Publiceer in Microsoft 365 de twee CNAME-records zoals de portal ze toont en zet daarna het ondertekenen aan (DKIM-pagina van Microsoft, 3 juli 2026).',
    },
    'leave-high-risk': {
      title: 'Neem de reden voor de hoogrisicogroep weg',
      text: 'Publiceer een MX- of A-record voor het domein van de afzender en ga na of een account of toepassing spam verzendt. Niet-bezorgingsrapporten gaan altijd via deze groep (“Outbound delivery pools”, 25 juni 2026).',
    },
  },
  audiences: {
    reader: 'Voor u',
    'help-desk': 'Voor uw helpdesk',
    forwarder: 'Voor de beheerder van de organisatie die het doorstuurde of doorgaf',
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
    masked: 'Het deel vóór de @ in e-mailadressen is onleesbaar gemaakt.',
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
      'category-safe-attachments': 'categorie: gevonden door Safe Attachments',
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
      'safe-attachments-ran': 'Safe Attachments heeft het bericht bekeken',
      'safe-links-ran': 'Safe Links heeft het bericht bekeken',
      'safe-links-rewrote': 'Safe Links herschreef koppelingen; versie van de sleutel',
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

  pane: {
    checking: 'De headerregels worden gelezen …',
    message: 'Bericht',
    noSubject: '(geen onderwerp)',
    noSender: '(geen afzender)',
    headings: {
      readerAdvice: 'Wat u kunt doen',
      reasons: 'De regels waaruit het blijkt',
      arrival: 'Wat Microsoft 365 bij ontvangst zag',
      remedies: 'Wat er moet gebeuren, en door wie',
      route: 'De route, nieuwste stap eerst',
      caution: 'Wat dit niet zegt',
    },
    line: 'Headerregel {line}',
    wholeLine: 'Hele regel tonen',
    shortLine: 'Minder tonen',
    vouched: 'Geschreven door uw eigen mailsysteem',
    notVouched: 'Geschreven door een andere server, hier niet te controleren',
    from: 'van',
    by: 'naar',
    more: 'Nog {count} tonen',
    copy: 'Rapport kopiëren',
    copied: 'Het rapport staat op het klembord. De namen in e-mailadressen zijn afgeschermd.',
    copyByHand: 'Uw browser geeft geen toegang tot het klembord. Selecteer het rapport hier en kopieer het:',
    retry: 'Opnieuw proberen',
    openPage: 'Pagina voor geplakte headerregels openen',
    states: {
      'no-item': {
        title: 'Er is geen bericht geselecteerd',
        text: 'Selecteer één bericht in uw postvak. De controle begint dan vanzelf.',
      },
      appointment: {
        title: 'Dit is een afspraak',
        text: 'Afspraken hebben geen headerregels die gelezen kunnen worden. Selecteer een e-mailbericht.',
      },
      draft: {
        title: 'Dit bericht is nog niet verzonden',
        text: 'Een concept is nog nergens langs gekomen. Selecteer een bericht dat u hebt ontvangen.',
      },
      'api-missing': {
        title: 'Deze Outlook geeft geen headerregels door',
        text: 'Open het bericht in de webversie van Outlook of in een nieuwere Outlook. Of kopieer de headerregels en plak ze op de pagina hieronder.',
      },
      failed: {
        title: 'Outlook kon de headerregels niet doorgeven',
        text: 'Outlook meldde fout {code}. Probeer het opnieuw. Gebeurt het weer, kopieer dan de headerregels en plak ze op de pagina hieronder.',
      },
      'timed-out': {
        title: 'Outlook gaf binnen tien seconden geen antwoord',
        text: 'Probeer het opnieuw. Gebeurt het weer, kopieer dan de headerregels en plak ze op de pagina hieronder.',
      },
      'not-connected': {
        title: 'Er is geen verbinding met Outlook',
        text: 'Dit venster werkt binnen Outlook. Sluit het en open het daar opnieuw, of plak de headerregels op de pagina hieronder.',
      },
    },
    outlookHints: {
      empty:
        'Outlook gaf niets door. Dat is gewoon bij een bericht dat u zelf hebt verzonden: open het exemplaar dat de ontvanger kreeg.',
      'subject-only':
        'Sommige versies van Outlook geven alleen het onderwerp door; dat is een bekende fout. Open de bron van het bericht in Outlook, kopieer die en plak die op de pagina hieronder.',
      'no-received':
        'Een bericht dat u zelf hebt verzonden, heeft zulke regels niet: open het exemplaar dat de ontvanger kreeg. Open anders de bron van het bericht in Outlook, kopieer die en plak die op de pagina hieronder.',
    },
    pageHints: {
      empty: 'Plak de headerregels van het bezorgde bericht in het vak.',
      'subject-only':
        'Kopieer de headerregels zoals ze er staan. Elke regel begint met een naam en een dubbele punt, zoals “Received:”.',
      'no-received': 'Kopieer alle headerregels van het bezorgde bericht, met alle regels die met “Received:” beginnen.',
    },
    page: {
      introduction:
        'Vertelt of een bericht via de relaygroep van Microsoft 365 is gekomen, toont de regels waaruit dat blijkt en zegt wie er iets aan kan doen.',
      privacy: 'Alles gebeurt op deze pagina. Niets van wat u plakt of opent, wordt ergens naartoe gestuurd.',
      language: 'Taal',
      input: 'Te controleren bericht',
      headersLabel: 'Headerregels',
      headersHelp: 'Plak de headerregels van het bericht, of de hele bron ervan. Wat u plakt, wordt meteen gecontroleerd.',
      check: 'Controleren',
      file: 'Berichtbestand',
      chooseFile: 'Bestand kiezen …',
      fileHelp: 'Kies een bestand met het bericht (.eml of .txt), of sleep het naar een willekeurige plek op deze pagina.',
      samples: 'Voorbeelden',
      samplesHelp: 'Verzonnen berichten die laten zien hoe elk antwoord eruitziet.',
      sampleNames: {
        'relay-delivery': 'Bezorgd door de relaygroep',
        'relay-upstream-list': 'Relaygroep, daarna een mailinglijst',
        'ordinary-pool': 'Gewone groep',
        'high-risk-pool': 'Hoogrisicogroep',
        'forged-relay-line': 'Relayregel van een vreemde server',
        'headers-missing': 'Geen Received-regels',
        internal: 'Binnen Microsoft 365',
        'not-from-microsoft365': 'Niet van Microsoft 365',
      },
      result: 'Resultaat',
      noResult: 'Het antwoord verschijnt hier zodra er iets te controleren is.',
      refusals: {
        'outlook-msg':
          '“{name}” is een Outlook-item (.msg), dat deze pagina niet kan lezen. Open het in Outlook, kopieer de headerregels (Bestand > Eigenschappen) en plak ze hier, of sla het bericht op als .eml.',
        'outlook-pst':
          '“{name}” is een Outlook-gegevensbestand met veel berichten. Open het bericht in Outlook, kopieer de headerregels en plak ze hier.',
        archive: '“{name}” is een archief. Pak het uit en kies het bericht dat erin zit.',
        binary: '“{name}” is geen bericht in tekstvorm. Kies een bericht dat als .eml of .txt is opgeslagen.',
        'empty-file': '“{name}” is leeg. Sla het bericht opnieuw op, of plak de headerregels hier.',
        unreadable:
          '“{name}” kon niet worden gelezen. Is het een map, of is het in een ander programma geopend? Sla een kopie op, of plak de headerregels hier.',
      },
    },
  },

  commandLine: {
    help: [
      'Vertelt of een bericht via de relaygroep van Microsoft 365 is gekomen, toont de',
      'headerregels waaruit dat blijkt en zegt wie er iets aan kan doen.',
      '',
      'Gebruik: relay-pool check [BESTAND… | -] [opties]',
      '',
      'BESTAND is een opgeslagen bericht (.eml) of een tekstbestand met de',
      'internetheaders van een bericht. Alleen de headers worden gelezen; staan er',
      'meer berichten in één bestand, dan alleen het eerste. Met - of zonder BESTAND',
      'komt de tekst van de standaardinvoer.',
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
        '{source}: dit is een Outlook-item (.msg) of een ander Office-bestand; dat kan hier niet worden gelezen. Sla het bericht op als .eml of kopieer de internetheaders naar een tekstbestand.',
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
