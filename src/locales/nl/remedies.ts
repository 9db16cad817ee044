import type { AllRemedyWords } from '../advice-words.ts';

export const remedies: AllRemedyWords = {
  'verify-sender': {
    title: 'Vraag het eerst na bij de afzender',
    text: 'Voordat u koppelingen of bijlagen opent, betaalt of rekeninggegevens wijzigt, vraagt u het langs een andere weg na bij de afzender: via een telefoonnummer of adres dat u al had. Gebruik niet de contactgegevens uit dit bericht.',
    steps: [
      'Zoek een telefoonnummer of adres van de afzender dat u al had voordat dit bericht kwam.',
      'Vraag daar of de afzender het bericht zelf heeft verzonden.',
      'Open, betaal of antwoord pas als de afzender ja heeft gezegd.',
    ],
    verify: 'De afzender bevestigt langs een weg die u zelf koos dat het bericht echt is.',
    duration: 'Een paar minuten.',
    avoid:
      'Vraag het niet door het bericht te beantwoorden: is het vervalst, dan kan het antwoord bij de oplichter terechtkomen.',
  },
  'report-message': {
    title: 'Meld het bericht als wat het is',
    text: 'Hebt u vastgesteld dat het echt is, meld het dan in Outlook als geen ongewenste e-mail. Is het niet echt, meld het dan als phishing of ongewenste e-mail en beantwoord het niet.',
    steps: [
      'Selecteer het bericht en kies Rapporteren.',
      'Kies “Geen ongewenste e-mail” als de afzender zegt dat het echt is, en “Phishing” als de afzender het niet kent.',
    ],
    verify: 'Outlook neemt de melding aan en verplaatst het bericht daarna meestal.',
    duration: 'Minder dan een minuut. Hoe snel een melding doorwerkt op latere e-mail, valt niet te zeggen.',
    avoid:
      'Meld een bericht niet als goed omdat het er goed uitziet: de servers waarlangs het kwam, bewijzen het een noch het ander.',
  },
  'look-elsewhere': {
    title: 'Is het gefilterd, kijk dan wat het filter zegt',
    text: 'Is dit bericht gefilterd, dan verklaart de relaygroep dat op zichzelf niet. De eigen velden van de ontvanger zeggen meer: SFV, CAT en SCL in X-Forefront-Antispam-Report en compauth in Authentication-Results ({page-antispam-headers}). Een helpdesk kan ze lezen.',
    steps: [
      'Bekijk uw eigen regels en geblokkeerde afzenders in Outlook.',
      'Vraag uw helpdesk wat SFV en CAT zeggen; die tonen wat uw eigen filter vond.',
      'Vraag ook wat compauth en de reden daarbij zeggen; die tonen of de afzender bevestigd is.',
    ],
    verify: 'Een regel, een lijst of een van deze velden noemt een reden.',
    duration: 'Een paar minuten.',
    avoid: 'Houd een groep niet voor de reden zolang een van deze velden een andere noemt.',
  },
  'get-full-headers': {
    title: 'Haal alle headerregels van het bezorgde exemplaar op',
    text: 'Open het exemplaar dat de ontvanger kreeg, niet het verzonden en niet een doorgestuurd exemplaar. Toon de bron of de internetkoppen, kopieer alles vanaf de eerste regel en controleer het ongewijzigd.',
    steps: [
      'In de klassieke Outlook voor Windows: open het bericht en kies Bestand > Eigenschappen; de regels staan onder “Internetkoppen”.',
      'In de nieuwe Outlook en in de webversie van Outlook: kies Meer acties (…) > Weergeven > Berichtdetails weergeven ({page-view-headers}).',
      'Kopieer alles vanaf de eerste regel en controleer het hier ongewijzigd.',
    ],
    verify: 'De nieuwe tekst heeft regels die met “Received:” beginnen, en de controle geeft een antwoord.',
    duration: 'Een paar minuten.',
    avoid: 'Laat het bericht niet op de gewone manier doorsturen: dat vervangt de headerregels. Als bijlage blijven ze behouden.',
  },
  'send-evidence': {
    title: 'Schrijf aan de organisatie die het bericht doorstuurde',
    text: 'Haar beheerder kan de groep bevestigen en zien welke instelling ertoe leidde. Voeg de Message-ID, de ontvanger en de tijd in UTC toe, zodat het bericht in een berichttracering te vinden is.',
    steps: [
      'Kopieer de tekst die Relay Pool Inspector voor de beheerder klaar heeft staan.',
      'Stuur die naar de beheerder[ van {tenant}], op een adres dat niet uit dit bericht komt.',
      'Bewaar het oorspronkelijke bericht totdat er antwoord is.',
    ],
    verify: 'Zij antwoorden wat er in hun tracering bij OutboundIpPoolName staat.',
    duration: 'Enkele minuten om te versturen. Een tracering gaat {quantity-trace-reach} terug, dus wacht niet.',
    avoid:
      'Stuur het bericht zelf of al zijn headerregels niet naar buiten: de beheerder heeft ze niet nodig, en er staan namen en adressen in.',
  },
  'no-allow-list': {
    title: 'Zet de relaygroep niet op een acceptatielijst',
    text: 'Voeg 40.95.0.0/16 of een ander bereik van de groep niet toe aan een lijst met toegestane IP-adressen, een e-mailstroomregel, een gateway, verbeterde filtering of een SPF-record. De groep verzendt onbevestigde e-mail van alle organisaties, ook vervalste, en de adressen zijn niet openbaar en veranderen ({page-outbound-pools}). De lijst met toegestane IP-adressen slaat het spamfilter en ook SPF, DKIM en DMARC over ({page-allowlists}). Is een echt bericht gefilterd, dien het dan bij Microsoft in als goed.',
    steps: [
      'Kijk of iemand al een adres van de groep heeft toegevoegd: in het verbindingsfilter ({place-connection-filter}), in e-mailstroomregels ({place-mail-flow-rules}), in een gateway, in SPF.',
      'Haal zulke vermeldingen weg.',
      'Moet e-mail van één afzender erdoor, maak dan een regel voor het domein van de afzender die ook “dmarc=pass” in Authentication-Results eist ({page-allowlists}): e-mail die het domein vervalst, voldoet daar niet aan, en e-mail uit deze groep meestal alleen met een intacte DKIM-handtekening van dat domein.',
    ],
    verify: 'Geen van de lijsten bevat nog een adres van de groep.',
    duration: 'Enkele minuten.',
    avoid:
      'Geen regel die alleen op het domein van de afzender vertrouwt ({page-allowlists}). Ook geen toestemming voor spoofing: voor e-mail uit deze groep zou elke organisatie zich dan als die afzender kunnen voordoen ({page-spoof-allow-entries}).',
  },
  'submit-message': {
    title: 'Dien een bericht in dat verkeerd is beoordeeld',
    text: 'Is een echt bericht gefilterd, of kwam een vervalst bericht erdoor, meld dat dan bij Microsoft. Zo wordt het oordeel opnieuw bekeken; met indienen alleen zet u voor anderen geen deur open.',
    steps: [
      'Open {place-submissions}.',
      'Dien het bericht in als een bericht dat niet geblokkeerd had mogen worden, of als phishing.',
      'Is de afzender dringend nodig, dan kan de indiening een toestemming met einddatum toevoegen. Voeg er geen toe voor een vervalste afzender (spoofing): voor e-mail die de servers van Microsoft bezorgen, zou elke organisatie zich dan als die afzender kunnen voordoen ({page-spoof-allow-entries}).',
    ],
    verify: 'De indiening toont een resultaat.',
    duration: 'Enkele minuten om in te dienen. Wanneer het resultaat komt, valt niet te zeggen.',
    avoid: 'Sta niet in plaats daarvan een adres van de groep of een heel serverbereik toe.',
  },
  'repair-own-gateway': {
    title: 'Laat uw filter voorbij uw eigen gateway kijken',
    text: 'Een eigen mailfilter lijkt dit bericht vóór Microsoft 365 te hebben overgenomen. Zonder verbeterde filtering voor connectors beoordeelt Microsoft 365 de gateway en niet de server ervoor ({page-enhanced-filtering}).',
    steps: [
      'Zoek de binnenkomende connector van de gateway.',
      'Zet verbeterde filtering aan voor een paar postvakken en daarna voor iedereen, met de opdrachten of in {place-enhanced-filtering}.',
      'Schakel regels uit die SCL -1 instellen voor e-mail van de gateway.',
      'Wijzigt de gateway berichten en verzegelt hij ze met ARC, voeg dan zijn domein, “d=” in het zegel, toe als vertrouwde verzegelaar ({page-arc-sealers}).',
    ],
    verify:
      'Nieuwe berichten bevatten X-MS-Exchange-ExternalOriginalInternetSender en X-MS-Exchange-SkipListedInternetSender. Een vertrouwd zegel is te zien als arc=pass met oda=1.',
    duration: 'Een uur werk. Beoordeel het aan de hand van nieuwe berichten.',
    avoid:
      'Vul daar nooit adressen van Microsoft 365 of privéadressen in ({page-enhanced-filtering}). Voeg microsoft.com niet toe als verzegelaar: die zegels worden al vertrouwd ({page-authentication-guide}).',
  },
  'trace-arrival': {
    title: 'Zoek het bericht op in uw eigen berichttracering',
    text: 'Uw eigen tracering noteert het adres waar een bericht vandaan kwam, ook als de headerregels zijn afgeknipt of niet te lezen zijn.',
    steps: [
      'Open {place-message-trace}, of gebruik de opdrachten, en zoek het bericht op ontvanger en dag.',
      'Lees “From IP”. Dat is leeg bij e-mail die van binnen Exchange Online komt ({page-message-trace}).',
      'Vergelijk het met het adres in de headerregels, als dat er is.',
    ],
    verify: 'De tracering toont het bericht met een adres onder “From IP”.',
    duration: 'Enkele minuten. Een tracering gaat {quantity-trace-reach} terug.',
    avoid:
      'Concludeer niets uit een leeg adres in Threat Explorer: daar ontbreekt doorgestuurde e-mail die door Microsofts eigen adressen is bezorgd ({page-threat-explorer}).',
  },
  'confirm-in-trace': {
    title: 'Bevestig de groep in een berichttracering',
    text: 'Een tracering bij de organisatie die het bericht verderstuurde, noemt de groep zelf: daar staat RegularRelayOutboundPool in de eigenschap OutboundIpPoolName ({page-relaying-denied}).',
    steps: [
      'Traceer het bericht op afzender, ontvanger en dag: in {place-message-trace}, of maak verbinding en gebruik de opdrachten[; de dagen van {start} tot {end} omvatten het].',
      'Zoek in de hele uitvoer naar OutboundIpPoolName. Waar de eigenschap daarin staat, is niet gedocumenteerd.',
      'Gebruik voor meer dan {quantity-trace-window} tegelijk, of voor een bestand, de historische zoekopdracht; een bericht staat daar uiterlijk na {quantity-history-delay} in.',
      'Lees in dezelfde uitvoer hoe het bericht vertrok: de bron MAILBOXRULE of de gebeurtenissen REDIRECT en RESOLVE kunnen op doorsturen wijzen, RedirectMessage op een e-mailstroomregel; staat er een connector, dan wijst dat op een toepassing of server.',
    ],
    verify:
      'De uitvoer bevat OutboundIpPoolName. Staat daar een andere groep, ga dan uit van de tracering en niet van de headerregels.',
    duration:
      'Enkele minuten. Een tracering gaat {quantity-trace-reach} terug, {quantity-trace-window} per opdracht ({page-powershell}).',
    avoid: 'Beoordeel een wijziging niet aan de hand van een oud bericht: wat verzonden is, verandert nooit meer.',
  },
  'read-pool-in-trace': {
    title: 'Kijk in een berichttracering welke groep het was',
    text: 'De headerregels tonen een server van Microsoft 365, maar niet zijn groep. Een tracering bij de organisatie die het bericht verzond, kan de groep noemen, in de eigenschap OutboundIpPoolName ({page-relaying-denied}). Of dat in elke cloud van Microsoft zo is, is niet gedocumenteerd.',
    steps: [
      'Maak verbinding en traceer het bericht op afzender, ontvanger en dag met de opdrachten[; de dagen van {start} tot {end} omvatten het]. In een nationale cloud heeft Connect-ExchangeOnline ook de naam van die cloud nodig.',
      'Zoek in de hele uitvoer naar OutboundIpPoolName. Waar de eigenschap daarin staat, is niet gedocumenteerd.',
      'Gebruik voor een bestand de historische zoekopdracht; een bericht staat daar uiterlijk na {quantity-history-delay} in.',
    ],
    verify: 'De uitvoer bevat OutboundIpPoolName met de naam van een groep.',
    duration:
      'Enkele minuten. Een tracering gaat {quantity-trace-reach} terug, {quantity-trace-window} per opdracht ({page-powershell}).',
    avoid: 'Raad de groep niet uit het adres: zolang de tracering ontbreekt, is geen enkele groep uitgesloten.',
  },
  'change-forwarding': {
    title: 'Stop met doorsturen vanuit postvakken naar externe adressen',
    text: 'Een postvak dat doorstuurt, geeft e-mail van vreemden door. Als SPF bij aankomst niet slaagde, vertrekt die e-mail via de relaygroep ({page-outbound-pools}). E-mailcontacten en e-mailgebruikers met een extern adres werken net zo.',
    steps: [
      'Kijk wie er doorstuurt: {place-auto-forwarded-report}.',
      'Zoek postvakken die doorsturen met de opdrachten, of een voor een in {place-mailbox-forwarding}[; de headerregels noemen {markedmailbox}].',
      'Bied in plaats daarvan een gedeeld postvak of gedelegeerde toegang aan, of laat het externe postvak de e-mail ophalen. Stop daarna het doorsturen.',
      'Loop e-mailcontacten en e-mailgebruikers na die e-mail van vreemden ontvangen.',
      'Zet AutoForwardingMode van het beleid voor uitgaande spam zelf op On of Off: Automatic verschilt per organisatie ({page-external-forwarding}).',
    ],
    verify: '{by-trace}',
    duration: 'Enkele minuten voor één postvak. Beoordeel het aan de hand van een nieuw bericht.',
    avoid:
      'Stop het doorsturen niet voordat de eigenaar op een andere manier bij de e-mail kan, en bewaar tot dan een kopie in het postvak. Met Off krijgen afzenders 5.7.520 terug ({page-external-forwarding}).',
  },
  'change-inbox-rules': {
    title: 'Vervang regels voor Postvak IN die omleiden',
    text: 'Een regel die omleidt, laat de vreemde afzender in From staan, zodat het bericht bij vertrek als dat van een vreemde telt. Een regel die doorstuurt, verzendt een nieuw bericht vanuit het postvak zelf, waarvan het domein geaccepteerd is. Dat dit de e-mail buiten de groep houdt, volgt uit de criteria van Microsoft; Microsoft zegt het niet voor dit geval.',
    steps: [
      'Zoek de regels met de opdracht. Daarvoor is meer nodig dan een rol met leesrechten.',
      'Vraag de eigenaar van elk postvak[, hier {markedmailbox},] of de regel van hem of haar is; die staat in Outlook onder Instellingen > E-mail > Regels.',
      'Vervang “omleiden” door “doorsturen”, of gebruik een gedeeld postvak.',
      'Kent niemand de regel, ga er dan van uit dat het account is overgenomen: wijzig het wachtwoord, beëindig de sessies en verwijder daarna de regel.',
    ],
    verify: '{by-trace} Doorgestuurde berichten komen nu van het postvak zelf.',
    duration: 'Enkele minuten voor één regel; een uur of meer voor alle postvakken van een grote organisatie.',
    avoid: 'Verwijder een onbekende regel niet voordat u hebt genoteerd waar die de e-mail naartoe stuurt.',
  },
  'change-mail-flow-rules': {
    title: 'Controleer e-mailstroomregels die e-mail naar buiten sturen',
    text: 'Een e-mailstroomregel die omleidt, kopieert of een externe ontvanger toevoegt, stuurt e-mail van vreemden onder hun naam verder. Als SPF bij aankomst niet slaagde, vertrekt die via de relaygroep ({page-outbound-pools}).',
    steps: [
      'Zoek de regels met de opdracht, of loop {place-mail-flow-rules} na.',
      'Houd de e-mail binnen: een gedeeld postvak, of een bewaarbeleid als de e-mail alleen bewaard moet worden.',
      'Beperk wat naar buiten moet tot e-mail van uw eigen afzenders.',
    ],
    verify: '{by-trace}',
    duration: 'Minder dan een uur. Beoordeel het aan de hand van een nieuw bericht.',
    avoid: 'Schakel een regel niet uit voordat u weet wie ervan afhankelijk is.',
  },
  'change-groups': {
    title: 'Wijzig groepen met externe leden',
    text: 'Een groep of distributielijst met externe leden stuurt wat vreemden eraan schrijven onder hun naam naar buiten. Wat uw eigen mensen schrijven, valt daar niet onder: hun domein is geaccepteerd.',
    steps: [
      'Zoek groepen met externe leden met de opdracht.',
      'Laat alleen gebruikers van uw organisatie aan zo’n groep schrijven, met de opdracht of in {place-groups}.',
      'Moeten vreemden kunnen schrijven, gebruik dan lijstsoftware die haar eigen domein in From zet.',
    ],
    verify: '{by-trace} Mogen alleen uw eigen mensen schrijven, dan krijgt een vreemde zijn bericht terug.',
    duration: 'Enkele minuten voor één groep.',
    avoid: 'Sluit een groep waaraan klanten schrijven, zoals een supportadres, niet af zonder hun een andere weg te bieden.',
  },
  'use-accepted-domain': {
    title: 'Verzend vanuit een geaccepteerd domein',
    text: 'Laat de toepassing, printer of server verzenden vanuit een domein dat Get-AcceptedDomain toont, zowel in de envelop als in From. E-mail vanuit een geaccepteerd domein blijft buiten de relaygroep ({page-outbound-pools}).',
    steps: [
      'Zoek de afzenders: {place-non-accepted-report}. Het rapport toont connector, domein en voorbeeldberichten van maximaal {quantity-report-reach}.',
      'Ga na wat er via de connector ({place-connectors}) verzendt[; dit bericht kwam van {source}][, dat zich {sourcename} noemde].',
      'Laat het verzenden vanuit een geaccepteerd domein, zowel in de envelop als in From.',
      'Is het domein van u maar staat het niet in de lijst[ ({fromdomain})], voeg het dan toe: {place-domains}, publiceer het TXT-record dat daar getoond wordt en rond af.',
      'Kan geen van beide, voeg dan het openbare adres van uw server toe aan het SPF-record van het domein van de envelopafzender, want daarop wordt SPF beoordeeld ({page-spf-violation}).',
    ],
    verify: '{by-trace}',
    duration: 'Enkele minuten voor een instelling van de toepassing; voor een nieuw domein zo lang als de DNS ervan nodig heeft.',
    avoid:
      'Een domein dat niet van u is, kunt u niet toevoegen: wijzig de afzender. Zet geen privéadres en geen adres van een gedeelde cloud in SPF.',
  },
  'name-envelope-sender': {
    title: 'Geef automatische e-mail een afzender, of een certificaat voor uw eigen domein',
    text: 'Dit bericht had een lege envelopafzender, zoals bezorgingsrapporten en automatische antwoorden. Dan kan alleen het certificaat van de verbinding tonen dat het van u is ({page-smtp-relay}). Of dat het ook buiten de relaygroep houdt, is niet gedocumenteerd.',
    steps: [
      'Ga na wat er met een lege envelopafzender verzendt[; dit bericht kwam van {source}].',
      'Is het geen bezorgingsrapport, geef het dan een envelopafzender in een geaccepteerd domein.',
      'Laat het anders verbinding maken met een TLS-certificaat waarvan het domein geaccepteerd is, via een connector van het type OnPremises, gemaakt met de opdracht of in {place-connectors}.',
    ],
    verify: '{by-trace}',
    duration: 'Een uur, als er een certificaat is.',
    avoid: 'Herken servers niet alleen aan hun adres: meerdere kunnen één adres delen, en adressen veranderen.',
  },
  'add-subdomain': {
    title: 'Voeg het subdomein toe',
    text: 'De afzender hoort bij een subdomein[, {subdomain}]. Dat is alleen geaccepteerd als het zelf is toegevoegd, of als het bovenliggende domein zo is ingesteld dat het ook subdomeinen omvat ({page-subdomains}).',
    steps: [
      'Kijk met de eerste opdracht of het in de lijst staat.',
      'Voeg het subdomein toe als eigen domein: {place-domains}. Dat heeft de voorkeur van Microsoft.',
      'Alleen als het er te veel zijn: stel het bovenliggende domein in op InternalRelay en MatchSubDomains, met de andere opdrachten.[ De headerregels noemen {namedparent}; iedereen kan dat veld schrijven, dus vergelijk het met de lijst.]',
      'Publiceer ook voor het subdomein een SPF-record en stel DKIM in: het erft geen van beide.',
    ],
    verify: 'Get-AcceptedDomain toont het subdomein, of MatchSubDomains is True. {by-trace}',
    duration: 'Enkele minuten, en zo lang als DNS nodig heeft.',
    avoid:
      'Met InternalRelay worden onbekende ontvangers van dat domein ook niet meer geweigerd. Stel het niet zonder noodzaak in.',
  },
  'enhanced-filtering': {
    title: 'Zet verbeterde filtering aan waar een gateway voor staat',
    text: 'Achter een gateway of eigen mailserver wordt SPF op die server beoordeeld en slaagt het voor e-mail van buiten meestal niet. Verbeterde filtering voor connectors kijkt naar de server ervoor ({page-enhanced-filtering}). SPF moet nog steeds slagen voor de werkelijke bron.',
    steps: [
      'Kijk waar het MX-record naar wijst. Is dat Microsoft 365 zelf, dan is dit advies niet voor u.',
      'Zoek de connector van de gateway en zet EFSkipLastIP aan voor een paar postvakken (EFUsers geldt alleen als alle ontvangers erin staan).',
      'Staan er meerdere eigen openbare hops achter elkaar, zet die dan allemaal in EFSkipIPs.',
      'Zet het aan voor iedereen, met de opdracht of in {place-enhanced-filtering}.',
      'Schakel regels uit die SCL -1 instellen voor e-mail van de gateway.',
    ],
    verify:
      'Nieuwe berichten bevatten X-MS-Exchange-ExternalOriginalInternetSender en X-MS-Exchange-SkipListedInternetSender, en spf=pass met het werkelijke adres. {by-trace}',
    duration: 'Een uur werk, en een paar dagen om de proef te volgen.',
    avoid:
      'Vul daar nooit adressen van Microsoft 365 of privéadressen in: Microsoft ondersteunt dat niet ({page-enhanced-filtering}).',
  },
  'repair-hybrid': {
    title: 'E-mail die via uw eigen Exchange-servers gaat',
    text: 'Gaat e-mail via uw eigen Exchange-servers, dan wordt SPF op die servers beoordeeld, en wat zij doorsturen, vertrekt als e-mail van een vreemde. Dit advies helpt maar ten dele.',
    steps: [
      'Voeg de openbare adressen van deze servers toe aan het SPF-record van elk domein waarvoor zij verzenden ({page-spf-violation}).',
      'Zet verbeterde filtering aan op de connector van het type OnPremises, met de opdracht of in {place-enhanced-filtering}, als e-mail van buiten eerst langs deze servers gaat.',
      'Vertrekt doorgestuurde e-mail via deze servers, zet dan SenderRewritingEnabled aan op de uitgaande connector.',
      'Maak een postvak met de naam “bounces” in het standaard geaccepteerde domein: foutmeldingen aan herschreven afzenders komen daar terecht ({page-sender-rewriting}).',
    ],
    verify: 'Het retourpad van een nieuw doorgestuurd bericht bevat “+SRS=”. {by-trace}',
    duration: 'Een dag, met testen.',
    avoid:
      'Plaats geen filter van een ander merk tussen de twee helften, en laat de hybride instellingen van de connectors aan de wizard over.',
  },
  'keep-signature': {
    title: 'Laat onderweg niets ondertekende berichten wijzigen',
    text: 'Er was een DKIM-handtekening, maar die kon niet worden bevestigd. Of er is iets aan het bericht gewijzigd op weg naar u, zoals een voettekst, een toevoeging in het onderwerp of herschreven koppelingen, of de handtekening klopte nooit. Op zichzelf leidt dit niet uit de groep; het helpt de ontvanger ({page-outbound-pools}).',
    steps: [
      'Zoek wat e-mail van buiten wijzigt: een gateway, een regel met een disclaimer, een lijst.',
      'Zorg dat het ondertekende e-mail met rust laat, of laat het achter Microsoft 365 werken.',
      'Moet een gateway e-mail wijzigen, zet dan verbeterde filtering aan, met de opdracht of in {place-enhanced-filtering}, en laat de gateway met ARC verzegelen.',
    ],
    verify: 'Een nieuw bericht toont dkim=pass met het From-domein in ARC-Authentication-Results.',
    duration: 'Een uur om het te vinden; de rest hangt af van het product.',
    avoid: 'Vraag de afzender niet de handtekening weg te laten.',
  },
  'shorten-chain': {
    title: 'Maak de keten korter',
    text: 'Microsoft 365 lijkt het bericht meer dan één keer te hebben afgegeven. Elk station kan het via de relaygroep sturen, en elk maakt het moeilijker om de afzender te bevestigen. Microsoft raadt meerdere tussenstations en automatisch doorsturen af ({page-relaying-denied}).',
    steps: [
      'Volg de Received-regels van zo’n bericht van onder naar boven en noteer elke organisatie.',
      'Vraag de eerste om rechtstreeks bij het laatste postvak te bezorgen.',
      'Stop het doorsturen daartussen; het is te vinden met de opdrachten of in {place-mailbox-forwarding}.',
    ],
    verify: 'Een nieuw bericht gaat één keer door Microsoft 365.',
    duration: 'Dat hangt ervan af hoeveel partijen het eens moeten worden.',
    avoid: 'Herstel niet één station alleen: het volgende beslist opnieuw.',
  },
  'investigate-abuse': {
    title: 'Onderzoek of er misbruik is',
    text: 'Mogelijk verzendt iemand spam of vervalste e-mail via uw organisatie. Zoek het lek en dicht het. Aparte groepen zijn er juist om zulke e-mail gescheiden te houden ({page-outbound-pools}).',
    steps: [
      'Ga na welk account, welke toepassing of welke connector het verzond[; het kwam van {source}][, dat zich {sourcename} noemde].',
      'Kijk naar beperkte accounts: {place-restricted-entities}.',
      'Zoek in {place-connectors} naar connectors die van te veel adressen of zonder certificaat aannemen, en met de opdracht naar regels voor Postvak IN die niemand kent.',
      'Wijzig wachtwoorden, beëindig sessies en maak de connector strenger.',
    ],
    verify: 'De tracering toont geen e-mail van die soort meer.',
    duration: 'Begin vandaag; een uur voor een eerste beeld.',
    avoid: 'Probeer zulke e-mail niet in een andere groep te krijgen: dicht in plaats daarvan het lek.',
  },
  'publish-spf': {
    title: 'Publiceer een SPF-record',
    text: 'Het domein waarop SPF is beoordeeld[, {spfdomain},] heeft geen SPF-record, dus niemand kan e-mail van dat domein daarmee bevestigen. Publiceer één TXT-record met alle servers die werkelijk voor het domein verzenden; elk subdomein heeft een eigen record nodig ({page-spf}).',
    steps: [
      'Maak een lijst van wat er voor het domein verzendt: mailservers, nieuwsbrieven, toepassingen.',
      'Kijk of er al een record is.',
      'Publiceer één TXT-record met al deze bronnen, daar waar de DNS van het domein wordt beheerd. Voor Microsoft 365 is dat include:spf.protection.outlook.com; een nationale cloud heeft een andere.',
      'Begin met ~all en eindig met -all zodra DKIM en DMARC op orde zijn.',
    ],
    verify: 'De zoekactie toont precies één record dat met v=spf1 begint. Een nieuw bericht toont spf=pass bij aankomst.',
    duration:
      'Enkele minuten om te publiceren; daarna zo lang als DNS het oude antwoord bewaart. Microsoft raadt minstens {quantity-spf-lifetime} aan ({page-spf}).',
    avoid: 'Voeg nooit de adressen van de relaygroep toe: dan slaagt onbevestigde e-mail van alle organisaties als die van u.',
  },
  'repair-spf': {
    title: 'Herstel het SPF-record',
    text: 'Het SPF-record[ van {spfdomain}] kon niet worden verwerkt. Twee records voor één naam, meer dan {quantity-spf-lookups} DNS-zoekacties of een tikfout geven permerror ({page-spf}).',
    steps: [
      'Zoek het record op. Zijn het er twee, maak er dan één van.',
      'Tel include, a, mx, ptr, exists en redirect, ook binnen elke include: hoogstens {quantity-spf-lookups}.',
      'Vervang een include door ip4 of ip6, of verplaats een bulkafzender naar een subdomein met een eigen record.',
    ],
    verify: 'De zoekactie toont precies één record, en een nieuw bericht toont spf=pass bij aankomst.',
    duration: 'Een uur, en zo lang als DNS het oude antwoord bewaart.',
    avoid: 'Maak het record niet korter met +all of ?all, en voeg nooit de adressen van de relaygroep toe.',
  },
  'cover-source': {
    title: 'Neem de werkelijke bron op in SPF, als die van u is',
    text: 'SPF slaagde niet voor de server die het bericht afgaf[: {source}]. Is die server van u, neem hem dan op. Kent u hem niet, voeg dan niets toe: dan heeft SPF zijn werk gedaan.',
    steps: [
      'Ga na van wie die server is: uw mailserver, een nieuwsbriefdienst, een vestiging, of niemand die u kent.',
      'Is hij van u, voeg dan het openbare adres of de include van de provider toe aan het SPF-record.',
      'Is hij dat niet, kijk dan waarvoor het bericht zich uitgeeft: mogelijk gebruikt iemand uw domein.',
    ],
    verify: 'De zoekactie toont het nieuwe record. Een nieuw bericht van die server toont spf=pass bij aankomst.',
    duration: 'Enkele minuten om te publiceren; daarna zo lang als DNS het oude antwoord bewaart.',
    avoid:
      'Voeg nooit een server toe die u niet kent, en nooit de adressen van de relaygroep: in beide gevallen kunnen anderen dan uit uw naam verzenden.',
  },
  'check-spf-domain': {
    title: 'Ga na van wie de naam is waarop SPF is beoordeeld',
    text: 'Bij aankomst slaagde SPF niet[ voor {envelopedomain}, het domein van de envelopafzender][ voor {greeting}, de naam die de verzendende server zichzelf gaf, omdat de envelopafzender leeg was]. Of de naam waarop SPF is beoordeeld, van de eigenaar van het From-domein[, {fromdomain},] is, blijkt niet uit de headerregels. Het record ervan kan alleen de eigenaar zelf herstellen; bent u dat niet, dan verandert geen enkel record van u hier iets aan.',
    steps: [
      'Ga na van wie die naam is: een dienst die voor u verzendt, een eigen server, of niemand die u kent.',
      'Verzendt een dienst voor u, vraag die dan te zorgen dat SPF slaagt voor haar naam, of te verzenden met een envelopafzender in uw domein.',
      'Is de naam van u, zoek dan het record ervan op: het moet er precies één zijn, met elke server die werkelijk met die naam verzendt ({page-spf}).',
      'Kent u de naam niet, wijzig dan niets: mogelijk gebruikt iemand uw naam.',
    ],
    verify: 'U weet van wie de naam is. Is er iets gewijzigd, dan toont een nieuw bericht spf=pass bij aankomst.',
    duration: 'Enkele minuten om op te zoeken; een wijziging door een ander duurt zo lang als die nodig heeft.',
    avoid:
      'Voeg hierom geen server toe aan het SPF-record van een ander domein: dat record is niet geraadpleegd. Voeg nooit de adressen van de relaygroep toe.',
  },
  'steady-dns': {
    title: 'Zorg dat DNS antwoordt',
    text: 'De DNS van het domein waarop SPF is beoordeeld[, {spfdomain},] was op dat moment niet te lezen, dus gaf SPF geen resultaat. Dat kan toeval zijn geweest.',
    steps: [
      'Zoek de naamservers van het domein op en vraag elk ervan om het SPF-record.',
      'Kijk of ook elke include van het record antwoordt.',
      'Is er een die traag is of niet antwoordt, laat die dan herstellen of weghalen.',
    ],
    verify: 'Alle naamservers geven meteen hetzelfde record, meerdere keren op een dag.',
    duration: 'Enkele minuten om te kijken.',
    avoid: 'Wijzig het SPF-record niet vanwege één mislukte zoekactie.',
  },
  'sign-dkim': {
    title: 'Onderteken met DKIM',
    text: 'Een DKIM-handtekening voor het From-domein helpt de bestemming een doorgestuurd exemplaar aan te nemen. Op zichzelf houdt die geen e-mail buiten de relaygroep ({page-outbound-pools}); oudere teksten, zoals {page-relaying-denied}, zeiden van wel.',
    steps: [
      'Wordt de e-mail vanuit Microsoft 365 verzonden: open {place-dkim}, of gebruik de opdrachten.',
      'Publiceer beide CNAME-records precies zoals Microsoft ze daar toont; stel ze nooit zelf samen ({page-dkim}).',
      'Zet het ondertekenen aan zodra beide zoekacties een antwoord geven.',
      'Verzendt een andere provider de e-mail, onderteken dan daar, met het From-domein als “d=”.',
    ],
    verify: 'Een bericht aan een extern postvak toont dkim=pass met het From-domein in header.d.',
    duration:
      'Enkele minuten, en zo lang als DNS nodig heeft. Nieuwe sleutels kunnen {quantity-key-rotation} duren ({page-dkim}).',
    avoid:
      'Reken er niet op dat e-mail hierdoor alleen de groep verlaat. Zet DMARC niet op reject voordat DKIM werkt: dan gaat doorgestuurde e-mail verloren.',
  },
  'leave-high-risk': {
    title: 'Neem de reden voor de hoogrisicogroep weg',
    text: 'E-mail van een domein zonder MX- én zonder A-record vertrekt via deze groep, net als niet-bezorgingsrapporten en uitgaande e-mail die als spam is beoordeeld ({page-outbound-pools}). Ga na wat het was.',
    steps: [
      'Zoek MX en A van het domein op. Ontbreken beide, publiceer er dan een.',
      'Is er een, vraag dan de beheerder van Microsoft 365 of de e-mail als spam is beoordeeld.',
      'Was het een niet-bezorgingsrapport, dan valt er niets te herstellen.',
    ],
    verify: 'De zoekactie toont een MX- of A-record, en een nieuw bericht vertrekt via een andere groep.',
    duration: 'Enkele minuten om te publiceren, en zo lang als DNS nodig heeft.',
    avoid: 'Voeg de adressen van de groep niet toe aan SPF of aan een acceptatielijst.',
  },
};
