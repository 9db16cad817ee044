import type { AnswerCatalog } from '../catalog.ts';

export const answer: AnswerCatalog = {
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
        'Noch de naam noch het adres van de server verraadt bij welke groep hij hoort. De verzendende organisatie kan de groep mogelijk vinden in haar berichttracering.',
    },
    'sovereign-cloud': {
      headline: 'Dit bericht kwam uit een nationale of overheidscloud van Microsoft, waarvan geen relaygroep bekend is.',
      brief: 'Uit een nationale of overheidscloud van Microsoft. Of daar een relaygroep bestaat, is niet bekend.',
      summary:
        'Of in deze cloud een relaygroep bestaat, is niet bekend, dus is er geen antwoord. De verzendende organisatie kan de groep mogelijk vinden in haar berichttracering.',
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
  pane: {
    checking: 'De headerregels worden gelezen …',
    message: 'Bericht',
    noSubject: '(geen onderwerp)',
    noSender: '(geen afzender)',
    headings: {
      readerAdvice: 'Wat u kunt doen',
      reasons: 'De regels waaruit het blijkt',
      arrival: 'Wat Microsoft 365 bij aankomst zag',
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
    copy: 'Rapport kopiëren voor de helpdesk',
    copied: 'Het rapport staat op het klembord. De namen in e-mailadressen zijn afgeschermd.',
    copyByHand: 'Uw browser geeft geen toegang tot het klembord. Selecteer de tekst hier en kopieer die:',
    retry: 'Opnieuw proberen',
    openPage: 'Pagina voor geplakte headerregels openen',
    parts: {
      name: 'Onderdelen van het antwoord',
      titles: { why: 'Waarom', actions: 'Wat nu', route: 'Route', details: 'Details', headers: 'Headers' },
      loading: 'Wordt geladen …',
      missing: 'Dit onderdeel kon niet worden geladen. Sluit het venster en open het opnieuw.',
      why: {
        readings: 'Twee manieren om het te lezen',
        innocent: 'De onschuldige uitleg',
        suspicious: 'De verdachte uitleg',
        unknowable: 'Wat headerregels niet laten zien',
        where: 'Hier is het te zien:',
      },
      actions: {
        steps: 'Stap voor stap',
        verify: 'Zo ziet u dat het werkt',
        duration: 'Zo lang duurt het',
        avoid: 'Wat u beter niet doet',
        sources: 'Bron',
        texts: {
          readerAnswer: 'Antwoord voor de lezer',
          ticket: 'Rapport voor de helpdesk',
          forwarderMessage: 'Bericht aan de beheerder van de organisatie die doorstuurde',
          senderMessage: 'Bericht aan de eigenaar van het domein van de afzender',
        },
        masked: 'Namen in e-mailadressen afschermen',
        copy: 'Kopiëren',
        copyAs: {
          text: 'Kopiëren als tekst',
          markdown: 'Kopiëren als Markdown',
          html: 'Kopiëren als HTML',
          json: 'Kopiëren als JSON',
        },
        copied: 'Het staat op het klembord.',
        saveJson: 'Opslaan als JSON',
        wholeResult: 'Het hele resultaat voor een programma',
        wholeResultHelp: 'Het bevat alle headerregels en niets daarin is afgeschermd.',
        reply: 'De gebruiker antwoorden',
        write: 'Het bericht in Outlook schrijven',
        toHelpDesk: 'Naar de helpdesk sturen',
        opened: 'Outlook heeft een nieuw bericht met de tekst geopend. Er wordt niets verzonden voordat u het verzendt.',
        notOpened: 'Outlook heeft geen nieuw bericht geopend. Kopieer in plaats daarvan de tekst.',
      },
      route: {
        localTime: '{time} volgens uw klok',
        border: 'Hier nam uw eigen mailsysteem het bericht over. De regels hieronder zijn door anderen geschreven.',
        borderUnsure: 'Uw eigen mailsysteem lijkt het bericht hier te hebben overgenomen; de regels bewijzen het niet.',
        clockNote:
          'Een klokverschil betekent dat de klok van een van twee servers verkeerd liep, niet dat het bericht terug in de tijd ging.',
      },
      details: {
        documented: 'gedocumenteerd',
        undocumented: 'ongedocumenteerd',
        authentication: 'Verificatieresultaten',
        authenticationNote: 'Wie een regel schreef, schreef ook de resultaten erin. Een oudere regel kan van een vreemde zijn.',
        comparedWith: 'Vergeleken met het domein van de afzender (From) {domain}',
        noFrom: 'Het domein van de afzender (From) is niet vast te stellen.',
        method: 'Controle',
        result: 'Resultaat',
        domain: 'Domein',
        aligned: 'Komt overeen met From',
        alignments: {
          same: 'ja, hetzelfde domein',
          related: 'in de soepele modus: het ene is een subdomein van het andere',
          perhaps: 'misschien: beide eindigen op {domain}',
          different: 'nee, een ander domein',
          unknown: 'niet vast te stellen',
        },
      },
      headers: {
        search: 'Zoeken in namen en waarden',
        found: '{count} van {total} regels',
        none: 'Geen enkele regel bevat deze tekst.',
        fromTop: 'Terug naar de eerste regel',
        raw: 'Als platte tekst',
        rawCut: 'Hier staan alleen de eerste {count} tekens. De kopie bevat alles.',
        copy: 'Alle headerregels kopiëren',
        copied: 'De headerregels staan op het klembord zoals ze zijn. Niets daarin is afgeschermd.',
      },
    },
    desk: {
      earlier: 'Eerdere resultaten ({count})',
      earlierShown: 'Dit is een eerder resultaat, niet het bericht dat nu open is.',
      back: 'Terug naar het geopende bericht',
      settings: 'Instellingen',
      helpDesk: 'E-mailadres van uw helpdesk',
      helpDeskHelp:
        'Wordt bewaard in de instellingen van uw postvak, zodat rapporten erheen kunnen. Verder wordt alleen het tabblad bewaard dat u het laatst koos.',
      save: 'Opslaan',
      saved: 'Het adres is opgeslagen.',
      notSaved: 'Outlook kon het adres niet opslaan. Het geldt tot u het venster sluit.',
      notAnAddress: 'Dit is geen e-mailadres.',
    },
    states: {
      'no-item': {
        title: 'Er is geen bericht geselecteerd',
        text: 'Selecteer één bericht in uw postvak. De controle begint dan vanzelf. Outlook start geen invoegtoepassingen bij niet-bezorgingsrapporten, bijgevoegde berichten en berichtbestanden: daarvoor is de pagina hieronder.',
      },
      appointment: {
        title: 'Dit is een afspraak',
        text: 'Afspraken hebben geen headerregels die gelezen kunnen worden. Selecteer een e-mailbericht.',
      },
      draft: {
        title: 'Dit bericht is nog niet verzonden',
        text: 'Een concept is nog niet onderweg geweest. Selecteer een bericht dat u hebt ontvangen.',
      },
      'api-missing': {
        title: 'Deze versie van Outlook geeft geen headerregels door',
        text: 'Open het bericht in de webversie van Outlook of in een nieuwere versie van Outlook. Of kopieer de headerregels en plak ze op de pagina hieronder.',
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
      headersHelp:
        'Plak de headerregels van het bericht, de hele bron ervan, of de tekst van een niet-bezorgingsrapport. Wat u plakt, wordt meteen gecontroleerd.',
      check: 'Controleren',
      file: 'Berichtbestanden',
      chooseFile: 'Bestanden kiezen …',
      fileHelp:
        'Kies een of meer bestanden (.eml, .msg of .txt), of sleep ze naar een willekeurige plek op deze pagina. Een bericht dat bij een ander is gevoegd, wordt gevonden, net als een bericht dat een niet-bezorgingsrapport terugstuurt.',
      messages: 'Berichten',
      within: '{name}, bericht {count}',
      pasted: 'Geplakte tekst',
      progress: '{done} van {count} bestanden gelezen.',
      tooManyFiles: 'U hebt {count} bestanden opgegeven. De eerste {limit} zijn gelezen; geef de rest daarna op.',
      nothingDropped:
        'Wat u hebt neergezet, kwam zonder bestand. Sla het bericht eerst op, of kopieer de headerregels en plak ze hier.',
      reading: 'Hoe de tekst is gelezen',
      remoteReply: 'Antwoord van de server die het bericht weigerde',
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
          '“{name}” is een Office-bestand, maar geen Outlook-item dat te lezen is. Het kan beschadigd zijn: sla het bericht opnieuw op als .msg of .eml.',
        'msg-without-headers':
          '“{name}” is een Outlook-item zonder headerregels. Outlook bewaart er geen voor berichten die vanuit dit postvak zijn verzonden en voor veel berichten die de organisatie nooit hebben verlaten. Neem het exemplaar dat de ontvanger kreeg.',
        'msg-report':
          '“{name}” is een rapport in de indeling van Outlook dat geen headerregels terugstuurt. Open het, kopieer alle tekst en plak die hier.',
        'outlook-pst':
          '“{name}” is een Outlook-gegevensbestand met veel berichten. Open het bericht in Outlook, kopieer de headerregels en plak ze hier.',
        archive:
          '“{name}” is een archief. Pak het uit en kies het bericht dat erin zit; een download uit quarantaine vraagt om het wachtwoord dat ervoor is gekozen.',
        binary: '“{name}” is geen bericht in tekstvorm. Kies een bericht dat als .eml, .msg of .txt is opgeslagen.',
        'empty-file': '“{name}” is leeg. Sla het bericht opnieuw op, of plak de headerregels hier.',
        unreadable:
          '“{name}” kon niet worden gelezen. Is het een map, of is het in een ander programma geopend? Sla een kopie op, of plak de headerregels hier.',
      },
    },
  },
};
