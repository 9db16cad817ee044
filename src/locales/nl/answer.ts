import type { AnswerCatalog } from '../catalog/catalog.ts';
import { card } from './card.ts';

export const answer: AnswerCatalog = {
  language: 'nl',
  locale: 'nl-NL',
  unstated: 'niet vermeld',
  card,
  missing: {
    empty: {
      headline: 'Er zijn geen headers om te lezen, dus de pool is onbekend.',
      summary:
        'Concepten en verzonden berichten hebben ze niet. Open het exemplaar dat de ontvanger kreeg, of plak alle headers daarvan.',
    },
    'not-headers': {
      headline: 'Deze tekst bevat geen headers van een bericht, dus de pool is onbekend.',
      summary: 'Open de berichtbron, kopieer die helemaal en plak die ongewijzigd.',
    },
    'no-received': {
      headline: 'De headers bevatten geen Received-regel, dus de pool is onbekend.',
      summary: 'Received-regels tonen de route. Kopieer alle headers van het exemplaar dat de ontvanger kreeg.',
    },
    'border-unreadable': {
      headline: 'De headerregel over de overdracht aan uw mailsysteem is niet te lezen, dus de pool is onbekend.',
      summary: 'Kopieer de headers opnieuw, volledig en ongewijzigd. Als dat niet helpt, vraag het uw helpdesk.',
    },
    'address-hidden': {
      headline: 'De verzendende server noemt zich Microsoft 365, maar het adres is onderweg vervangen, dus de pool is onbekend.',
      summary:
        'Een router, proxy of load balancer in uw netwerk vulde zijn eigen adres in. Vraag uw helpdesk naar het echte adres in het logboek.',
    },
    'report-ends-inside': {
      headline: 'Het rapport toont de route alleen tot in Microsoft 365, dus de pool is onbekend.',
      summary: 'Vraag de beheerder van de verzendende organisatie om een berichttracering. Die toont de rest.',
    },
    'refused-inside': {
      headline: 'Volgens het rapport heeft Microsoft 365 dit bericht zelf geweigerd, dus het is niet doorgegeven.',
      summary: 'Niets in het rapport wijst op een pool. Het antwoord erin zegt waarom het bericht is geweigerd.',
    },
    'route-broken': {
      headline: 'De headers van uw eigen mailsysteem passen niet bij elkaar, dus de pool is onbekend.',
      summary:
        'Er ontbreken headers, of ze zijn gewijzigd of verwisseld. Kopieer alle headers van het ontvangen bericht en controleer opnieuw.',
    },
    'route-cut': {
      headline: 'De headerregel over de overdracht aan uw mailsysteem ontbreekt, dus de pool is onbekend.',
      summary: 'Kopieer alle headers van het ontvangen bericht en controleer opnieuw.',
    },
    'unknown-pool': {
      headline: 'Een server van Microsoft 365 verzond dit bericht, maar de pool is onbekend.',
      summary:
        'Het kan de relaypool zijn geweest, of niet. De verzendende organisatie ziet het misschien in haar berichttracering.',
    },
    'sovereign-cloud': {
      headline: 'Dit bericht kwam uit een nationale of overheidscloud van Microsoft, waar geen relaypool bekend is.',
      summary: 'Of die daar bestaat, is onbekend. De verzendende organisatie ziet het misschien in haar berichttracering.',
    },
    'hop-unreadable': {
      headline: 'Een header verderop is niet te lezen en kan van Microsoft 365 zijn, dus de relaypool is niet uit te sluiten.',
      summary: 'Kopieer de headers opnieuw, volledig en ongewijzigd. Als dat niet helpt, vraag het uw helpdesk.',
    },
  },
  pane: {
    checking: 'Headerregels lezen …',
    slow: 'Outlook start traag op. U kunt wachten, het opnieuw proberen of de headerregels op de onderstaande pagina plakken.',
    message: 'Bericht',
    noSubject: '(geen onderwerp)',
    noSender: '(geen afzender)',
    headings: {
      remedies: 'Wat te doen, en door wie',
      route: 'De route, nieuwste stap eerst',
      caution: 'Wat hieruit niet blijkt',
    },
    line: 'Headerveld {line}',
    from: 'van',
    by: 'naar',
    more: 'Nog {count} tonen',
    copy: 'Ticket kopiëren',
    copyReport: 'Volledig rapport kopiëren',
    copied: 'De tekst is gekopieerd. Postvaknamen zijn afgeschermd.',
    facts: { copy: 'Kopiëren: {name}', copied: '{name} is gekopieerd.', missing: 'staat niet in de headers' },
    copyByHand: 'Uw browser blokkeert het klembord. Selecteer en kopieer de tekst hier:',
    retry: 'Opnieuw proberen',
    openPage: 'Pagina voor headerregels openen',
    partMissing: 'Dit onderdeel is niet geladen. Sluit dit en open het opnieuw.',
    desk: {
      earlierShown: 'Dit is een eerder resultaat, niet het bericht dat nu open is.',
      back: 'Terug naar het geopende bericht',
    },
    states: {
      'no-item': {
        title: 'Er is geen bericht geselecteerd',
        text: 'Selecteer één bericht in uw postvak; de controle start dan vanzelf. Bij niet-bezorgingsrapporten (NDR), bijgevoegde berichten en berichtbestanden start Outlook geen invoegtoepassing, en ook niet in groepspostvakken, archieven en openbare mappen. Gebruik daarvoor de pagina hieronder.',
      },
      appointment: {
        title: 'Dit is een afspraak',
        text: 'Afspraken hebben geen headerregels. Selecteer een e-mailbericht.',
      },
      draft: {
        title: 'Dit bericht is nog niet verzonden',
        text: 'Een concept heeft nog geen route. Selecteer een ontvangen bericht.',
      },
      'api-missing': {
        title: 'Deze versie van Outlook geeft geen headerregels door',
        text: 'Open het bericht in de webversie of een nieuwere versie van Outlook. Of kopieer de headerregels en plak ze op de pagina hieronder.',
      },
      failed: {
        title: 'Outlook kon de headerregels niet doorgeven',
        text: 'Outlook meldde een fout[ ({code})]. Probeer het opnieuw. Gebeurt het weer, kopieer dan de headerregels en plak ze op de pagina hieronder, of vraag het uw helpdesk.',
      },
      'timed-out': {
        title: 'Outlook gaf binnen tien seconden geen antwoord',
        text: 'Probeer het opnieuw. Gebeurt het weer, kopieer dan de headerregels en plak ze op de pagina hieronder, of vraag het uw helpdesk.',
      },
      'not-connected': {
        title: 'Er is geen verbinding met Outlook',
        text: 'Dit deelvenster werkt binnen Outlook. Sluit het en open het daar opnieuw, of plak de headerregels op de pagina hieronder.',
      },
    },
    outlookHints: {
      empty: 'Outlook gaf ze niet door. Dat is normaal bij een bericht dat u zelf hebt verzonden.',
      'subject-only':
        'Sommige versies van Outlook geven alleen het onderwerp door; dat is een bekende fout. Open de berichtbron in Outlook, kopieer die en plak die op de pagina hieronder.',
      'no-received':
        'Een bericht dat u zelf hebt verzonden, heeft zulke regels niet: open het exemplaar dat de ontvanger kreeg. Open anders de berichtbron in Outlook, kopieer die en plak die op de pagina hieronder.',
    },
  },
};
