import type { IntakeWords } from '../catalog/intake-words.ts';

/** Dutch words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original': 'Dit bericht zat als bijlage in wat u hebt geopend. Wie het heeft bijgevoegd, kan het hebben gewijzigd.',
    'returned-message':
      'Een bezorgingsrapport, zoals een niet-bezorgingsrapport (NDR), stuurt deze headerregels terug. Ze tonen de route alleen tot aan de server die het rapport schreef. “U” en “uw mailsysteem” slaan op het systeem waarvan de regels bovenaan staan.',
  },
  originNames: { 'attached-original': 'bijgevoegd bericht', 'returned-message': 'teruggestuurd bericht' },
  reportWithoutHeaders: 'Het rapport stuurt geen headerregels van het bericht terug, dus de route is niet te zien.',
  instead: {
    returned: {
      'relay-delivery': 'Kwam uit de relaypool van Microsoft 365 en is toen als onbestelbaar teruggestuurd.',
      'high-risk-delivery':
        'Kwam uit de hoogrisicopool van Microsoft 365, niet uit de relaypool, en is toen als onbestelbaar teruggestuurd.',
    },
    cutShort: {
      headline: 'Het deel van de tekst dat is gelezen, bevat geen Received-regel, dus de pool is onbekend.',
      summary: 'De tekst is te lang om helemaal te lezen. Plak alleen de headers, zonder de tekst eromheen.',
      exitReason: 'niet de hele tekst is gelezen',
    },
  },
  repairs: {
    'utf-16': 'De tekst was in UTF-16 en is omgezet.',
    unwrapped:
      'De headers stonden in JSON, HTML, base64 of een tabel, of hun namen ontbraken. Wat is uitgelezen, is een gok, dus niets geldt hier als zeker.',
    unpacked: 'De headers stonden in een antwoord van Microsoft Graph en zijn er veld voor veld uitgehaald.',
    'invisible-characters': 'Onzichtbare tekens tussen de letters zijn verwijderd.',
    'special-characters': 'Bijzondere spaties, aanhalingstekens en streepjes zijn vervangen door gewone.',
    quoting: 'Het citaatteken (> of |) vóór de regels is verwijderd.',
    'code-block': 'De tekens van een codeblok (``` of {code}) rond de headerregels zijn verwijderd.',
    'line-numbers': 'De nummers vóór de regels zijn verwijderd.',
    'list-marks': 'Tekens vóór de headers of om hun namen (opsommingstekens, pijlen, sterretjes) zijn verwijderd.',
    'soft-breaks': 'Regeleinden en tekens die een mailprogramma had gecodeerd (quoted-printable), zijn teruggezet.',
    margins: 'Wat een programma vóór elke regel had gezet, is verwijderd.',
    'log-times': 'De tijden of nummers van een logboek vóór elke regel zijn verwijderd.',
    'line-ends': 'Het teken dat een programma aan het einde van elke regel had gezet, is verwijderd.',
    'text-above':
      'Tekst boven de headerregels is weggelaten. Misschien ontbreken daar regels van uw mailsysteem, dus niets hier geldt als zeker.',
    indentation: 'Alle regels waren ingesprongen; die inspringing is verwijderd.',
    'empty-lines': 'De lege regels tussen de headerregels zijn verwijderd.',
    'one-line':
      'Alles stond op één regel. Die is opgesplitst vóór bekende veldnamen. Dat is een gok, dus niets hier geldt als zeker.',
    'lost-folds': 'Regels die de regel erboven voortzetten, zijn er weer aan toegevoegd.',
    links: 'Links die een programma van namen en adressen had gemaakt, zijn verwijderd.',
    defanged: 'Adressen en namen die onklikbaar waren gemaakt, zoals 192[.]0[.]2[.]1, zijn als gewone adressen en namen gelezen.',
  },
  doubts: {
    'partly-quoted':
      'Sommige regels zijn geciteerd (> of |) en andere niet, dus de geciteerde zijn niet gelezen. Plak alleen de geciteerde headerregels.',
    'more-below':
      'De headerregels onder een lege regel zijn niet gelezen. Als ze bij hetzelfde bericht horen, verwijder dan de lege regel. Controleer ze anders apart.',
    'several-messages':
      'Dit lijken headerregels van meerdere berichten zonder tussenruimte, dus de routes lopen door elkaar. Controleer één bericht tegelijk.',
    'first-of-several':
      'Het bestand bevat meerdere berichten. Het eerste is gelezen. De pagina voor veel berichten en relay-pool triage lezen ze allemaal.',
    'analyser-table': 'Dit lijkt de tabel van een headeranalyse. Plak de headerregels zelf.',
    export: 'Dit lijkt een export, geen headerregels. De pagina voor veel berichten en relay-pool triage lezen exports.',
    'relay-server-named':
      'Deze tekst noemt een server of adres van de relaypool. Dat toont nog niet welke weg een bericht nam; dat doen de headers ervan.',
    'cut-short':
      'Niet alle tekst is bekeken: hoogstens 8 MB, waarvan 512 kB aan headerregels en 1 MB van één tekst (4 MB in een .msg-bestand).',
    'repair-withheld':
      'De tekst lijkt beschadigd, maar herstellen zou een duidelijk antwoord hebben omgekeerd. De tekst is gelezen zoals die er staat.',
    'more-attached':
      'Er zijn meer bijlagen dan worden bekeken (20; in een .msg-bestand 32 MB in totaal), of ze zitten te diep in elkaar.',
    'more-parts': 'Het bericht heeft meer delen dan worden bekeken (100), of ze zitten te diep in elkaar (meer dan 5 niveaus).',
    'winmail-dat':
      'De bijlage winmail.dat wordt niet geopend. Als het bedoelde bericht daarin zit, sla het dan vanuit Outlook op als .msg-bestand en controleer dat.',
  },
  replies: {
    'relay-address': {
      headline: 'Het antwoord noemt een adres van de relaypool.',
      text: 'Volgens het antwoord heeft {address} het bericht overgedragen. Dat adres ligt in een bereik van de relaypool van Microsoft 365, dus het bericht is hoogstwaarschijnlijk via die pool verzonden.',
    },
    'relay-name': {
      headline: 'Het antwoord noemt een server van de relaypool.',
      text: 'Volgens het antwoord heeft {server} het bericht overgedragen. Naar de naam hoort die server bij de relaypool van Microsoft 365, dus het bericht is waarschijnlijk via die pool verzonden. Het antwoord noemt geen adres dat dit bevestigt.',
    },
    'forwarding-blocked': {
      headline: 'Volgens dit rapport heeft Microsoft 365 het doorsturen van het bericht niet toegestaan.',
      text: 'Code 5.7.520 betekent dat de organisatie automatisch doorsturen naar buiten niet toestaat. De doorgestuurde kopie is niet verzonden.',
    },
    'relay-denied': {
      headline: 'Volgens dit rapport heeft Microsoft 365 geweigerd het bericht door te geven.',
      text: 'Code 5.7.64 (TenantAttribution) betekent dat Microsoft 365 de verzendende server niet aan een organisatie kon toewijzen. Geen connector paste erbij, of certificaat en envelopafzender horen geen van beide bij een geaccepteerd domein. De server die het weigerde, gaf het niet door.',
    },
    'relayed-refused': {
      headline: 'Het antwoord bevat een code die Microsoft beschrijft voor doorgestuurde berichten.',
      text: 'De code wordt uitgelegd op Microsofts pagina “Forwarded or relayed messages rejected with 5.7.367” (25 maart 2026). Dat past bij de relaypool, maar bewijst het niet.',
    },
    'pool-address': {
      headline: 'Het antwoord noemt een server van Microsoft 365 buiten de relaypool.',
      text: 'Volgens het antwoord heeft {address} het bericht overgedragen. Dat adres ligt in een bereik van andere servers van Microsoft 365, dus het was hoogstwaarschijnlijk niet de relaypool.',
    },
    'pool-name': {
      headline: 'Het antwoord noemt een server van Microsoft 365 buiten de relaypool.',
      text: 'Volgens het antwoord heeft {server} het bericht overgedragen. Naar de naam hoort die server niet bij de relaypool, dus het was waarschijnlijk niet de relaypool. Het antwoord noemt geen adres dat dit bevestigt.',
    },
    'direct-send-blocked': {
      headline: 'Volgens dit rapport heeft Microsoft 365 het bericht geweigerd als rechtstreekse verzending.',
      text: 'Code 5.7.68 betekent dat een organisatie geen berichten in haar eigen naam van servers van buiten aanneemt. De server die het weigerde, gaf het niet door. Een beheerder daar kan een connector maken voor een server die mag verzenden; RejectDirectSend kan aan blijven.',
    },
    'sending-limit': {
      headline: 'Volgens dit rapport is een verzendlimiet van Microsoft 365 bereikt.',
      text: 'Microsoft 365 beperkt hoeveel een account of organisatie mag verzenden. Dat staat los van de relaypool. De verzendende organisatie kan wachten of haar beheerder om uitleg over de limiet vragen.',
    },
    'sender-blocked': {
      headline: 'Volgens dit rapport liet Microsoft 365 de afzender het bericht niet verzenden.',
      text: 'Een account, server, connector, domein of organisatie is daar geblokkeerd, vaak vanwege spam, of de organisatie blokkeert zelf de ontvanger. Het antwoord toont de relaypool niet. Alleen een beheerder van de verzendende organisatie kan dit oplossen.',
    },
    'exchange-rule': {
      headline: 'Volgens dit rapport heeft Exchange het bericht geweigerd vanwege een e-mailstroomregel.',
      text: 'De tekst van het antwoord (TRANSPORT.RULES) komt van Exchange zelf. Als het rapport van de verzendende organisatie komt, heeft het bericht die bij deze stap niet verlaten. Een beheerder daar vindt de regel onder Mail flow > Rules.',
    },
    'exchange-recipient': {
      headline: 'Volgens dit rapport heeft Exchange de ontvanger geweigerd.',
      text: 'De tekst van het antwoord komt van Exchange zelf: de ontvanger is daar niet bekend, of neemt geen berichten van deze afzender aan. Dat staat los van de relaypool. Controleer het adres of vraag een beheerder van die organisatie.',
    },
    'exchange-mailbox': {
      headline: 'Volgens dit rapport kon Exchange het bericht niet in een postvak plaatsen.',
      text: 'De tekst van het antwoord komt van Exchange zelf: het postvak was vol, geblokkeerd, onbereikbaar of over een limiet. Dat staat los van de relaypool. Vraag de eigenaar van het postvak of een beheerder daar.',
    },
    'exchange-connection': {
      headline: 'Volgens dit rapport kon Exchange het bericht niet aan de volgende server overdragen.',
      text: 'De tekst van het antwoord komt van Exchange zelf: de andere server is niet gevonden of antwoordde niet zoals verwacht. De relaypool is niet te zien. Controleer het domein van de ontvanger en het MX-record ervan.',
    },
    'exchange-routing': {
      headline: 'Volgens dit rapport vond Exchange geen route voor het bericht.',
      text: 'De tekst van het antwoord komt van Exchange zelf: geen connector past, of het bericht bleef rondgaan. De relaypool is niet te zien. Een beheerder controleert connectors en geaccepteerde domeinen.',
    },
    'exchange-sign-in': {
      headline: 'Volgens dit rapport moest het verzendende programma of apparaat zich bij Exchange aanmelden.',
      text: 'De tekst van het antwoord komt van Exchange zelf. Die toont de relaypool niet. Wie het programma of apparaat beheert, kan het laten aanmelden, of een beheerder kan een connector maken.',
    },
    'gmail-authentication': {
      headline: 'Volgens dit rapport weigerde Gmail het bericht omdat de afzender niet bevestigd kon worden.',
      text: 'SPF en DKIM slaagden daar niet, zoals vaak bij doorgestuurde berichten. Het antwoord toont op zichzelf de relaypool niet. De eigenaar van het domein van de afzender hoort met DKIM te ondertekenen; een berichttracering toont welke pool is gebruikt.',
    },
    'gmail-policy': {
      headline: 'Volgens dit rapport heeft Gmail het bericht volgens eigen regels geweigerd of vertraagd.',
      text: 'Gmail zag het bericht als ongewenst, of de verzendende server als een risico. Het antwoord toont op zichzelf de relaypool niet. Een berichttracering toont welke pool is gebruikt.',
    },
    yahoo: {
      headline: 'Volgens dit rapport heeft Yahoo of AOL het bericht volgens eigen regels geweigerd of vertraagd.',
      text: 'De verzendende server of het bericht is daar beoordeeld. Het antwoord toont op zichzelf de relaypool niet. Yahoo’s pagina’s voor afzenders leggen de code uit; een berichttracering toont welke pool is gebruikt.',
    },
    'outlook-authentication': {
      headline: 'Volgens dit rapport weigerde Outlook.com het bericht omdat de afzender niet bevestigd kon worden.',
      text: 'Code 5.7.515 betekent dat het domein van de afzender niet aan de vereiste verificatie voldoet. Het antwoord toont op zichzelf de relaypool niet. De eigenaar van dat domein hoort SPF, DKIM en DMARC in te stellen.',
    },
    'outlook-block': {
      headline: 'Volgens dit rapport heeft Outlook.com of Microsoft 365 de verzendende server geweigerd.',
      text: 'Het adres ervan staat daar op een blokkeringslijst, van Microsoft of van de organisatie van de ontvanger. Het antwoord toont op zichzelf de relaypool niet. Een berichttracering toont welke server is gebruikt; wie die beheert, kan hun vragen de blokkering op te heffen.',
    },
    icloud: {
      headline: 'Volgens dit rapport heeft iCloud het bericht volgens eigen regels geweigerd.',
      text: 'Apple beoordeelde de verzendende server of het bericht. Het antwoord toont op zichzelf de relaypool niet. Apples pagina voor postmasters zegt wat u kunt doen.',
    },
    gmx: {
      headline: 'Volgens dit rapport heeft GMX, WEB.DE of mail.com het bericht volgens eigen regels geweigerd.',
      text: 'De verzendende server of het bericht is daar beoordeeld. Het antwoord toont op zichzelf de relaypool niet. De pagina die het antwoord noemt, legt het uit.',
    },
    'block-list': {
      headline: 'Volgens dit rapport is de verzendende server geweigerd vanwege een blokkeringslijst.',
      text: 'Een blokkeringslijst bevat het adres van de verzendende server, of de weigerende server denkt dat. Het antwoord toont op zichzelf de relaypool niet. Een berichttracering toont welke server is gebruikt; zoek het adres op in die lijst.',
    },
    'sender-unauthenticated': {
      headline: 'Volgens dit rapport is het bericht geweigerd omdat de afzender niet bevestigd kon worden.',
      text: 'SPF, DKIM of DMARC slaagde daar niet, zoals vaak bij doorgestuurde berichten. Het antwoord toont op zichzelf de relaypool niet. Een berichttracering toont welke pool is gebruikt.',
    },
    silent: {
      headline: 'Het antwoord toont de relaypool niet.',
      text: 'Dat sluit niets uit: veel servers noemen het adres niet dat het bericht overdroeg. Vraag de beheerder van de verzendende organisatie om een berichttracering.',
    },
  },
};
