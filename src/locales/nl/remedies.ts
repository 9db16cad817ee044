import type { AllRemedyWords } from '../catalog/advice-words.ts';

export const remedies: AllRemedyWords = {
  'verify-sender': {
    title: 'Vraag de afzender eerst of het echt is',
    text: 'Vraag via een ander kanaal, bijvoorbeeld telefonisch, of het bericht echt is voordat u links of bijlagen opent, betaalt of rekeninggegevens wijzigt.',
    steps: [
      'Gebruik een telefoonnummer of adres dat u al had, niet de gegevens uit dit bericht.',
      'Vraag of de afzender het heeft verzonden. Open, betaal of antwoord pas bij een ja.',
    ],
    verify: 'De afzender bevestigt het.',
    duration: 'Een paar minuten.',
    undo: null,
    avoid: 'Vraag het niet door te antwoorden: een antwoord op een vervalst bericht kan bij de oplichter terechtkomen.',
  },
  'tell-help-desk': {
    title: 'Laat het met rust en waarschuw uw helpdesk',
    text: 'Volgens de headers vond uw eigen mailsysteem het gevaarlijk. Open geen links of bestanden, antwoord niet en betaal niet.',
    steps: [
      'Kopieer het ticket uit Relay Pool Inspector en stuur het naar uw helpdesk.',
      'Kies daarna Rapporteren > Phishing rapporteren. Dat verwijdert het bericht ({page-report-in-outlook}).',
      'Hebt u al iets geopend of een wachtwoord ingevuld, meld dat dan meteen bij de helpdesk.',
    ],
    verify: 'Uw helpdesk heeft geantwoord.',
    duration: 'Enkele minuten.',
    undo: 'Uw helpdesk kan een verwijderd bericht misschien terughalen.',
    avoid: 'Kies niet Geen ongewenste e-mail en vraag de afzender niets door te antwoorden.',
  },
  'report-message': {
    title: 'Rapporteer het bericht op de juiste manier',
    text: 'Bewaar eerst de headers: Phishing rapporteren verwijdert het bericht ({page-report-in-outlook}). Uw organisatie bepaalt waar de melding naartoe gaat.',
    steps: [
      'Kopieer het ticket uit Relay Pool Inspector, of sla het bericht op als bestand.',
      'Is het echt en staat het in Ongewenste e-mail: Rapporteren > Geen ongewenste e-mail.',
      'Als de afzender het niet kent: Rapporteren > Phishing rapporteren.',
    ],
    verify:
      'Phishing wordt verwijderd, “geen ongewenste e-mail” gaat naar Postvak IN. In een gedeeld postvak waaruit u niet mag verzenden, wordt het bericht alleen verplaatst.',
    duration: 'Een minuut. Microsoft zegt niet wanneer een melding effect heeft.',
    undo: 'Als iemand Ongewenst rapporteren koos, haal de afzender dan uit de geblokkeerde afzenders ({page-junk-settings}).',
    avoid:
      'Kies niet Ongewenst rapporteren: dat blokkeert de afzender, en bij een vervalst adres dus de echte e-mail van uw relatie.',
  },
  'look-elsewhere': {
    title: 'Gefilterd bericht: kijk wat het filter zegt',
    text: 'Op zichzelf verklaart de relaypool niet waarom is gefilterd. De velden van uw filter wel: SFV, CAT, IPV en DIR in X-Forefront-Antispam-Report, compauth in Authentication-Results ({page-antispam-headers}).',
    steps: [
      'Bekijk uw eigen regels en geblokkeerde afzenders in Outlook.',
      'Vraag uw helpdesk wat SFV en CAT zeggen: wat uw eigen filter vond.',
      'Vraag of compauth en de reden erbij de afzender bevestigen. Alleen een mislukking hoeft een bericht niet tegen te houden.',
    ],
    verify: 'Een regel, een lijst of een van deze velden noemt een reden.',
    duration: 'Een paar minuten.',
    undo: null,
    avoid: 'Neem niet aan dat de pool de oorzaak is zolang een van deze velden iets anders noemt.',
  },
  'get-full-headers': {
    title: 'Haal alle headerregels van het bezorgde exemplaar op',
    text: 'Gebruik het exemplaar dat de ontvanger kreeg, niet het verzonden of een doorgestuurd exemplaar.',
    steps: [
      'Klassieke Outlook voor Windows: open het bericht en kies Bestand > Eigenschappen; de regels staan onder “Internetkoppen”.',
      'Nieuwe Outlook en webversie van Outlook: Meer acties (…) > Weergeven > Berichtdetails weergeven ({page-view-headers}).',
      'Kopieer alles vanaf de eerste regel en controleer het hier ongewijzigd.',
    ],
    verify: 'De nieuwe tekst heeft regels die met “Received:” beginnen, en de controle geeft een antwoord.',
    duration: 'Een paar minuten.',
    undo: null,
    avoid: 'Gewoon doorsturen vervangt de headerregels; doorsturen als bijlage behoudt ze.',
  },
  'send-evidence': {
    title: 'Schrijf aan de organisatie die het bericht doorstuurde',
    text: 'De beheerder daar kan de pool bevestigen en zien welke instelling ertoe leidde. Nodig zijn de Message-ID, de ontvanger en de tijd in UTC.',
    steps: [
      'Kopieer de klaarstaande tekst voor de beheerder.',
      'Stuur die naar de beheerder[ van {tenant}], op een adres van buiten dit bericht: desnoods postmaster of abuse op hun domein, of hun Microsoft-partner.',
      'Bewaar het bericht totdat er antwoord is.',
    ],
    verify: 'Zij laten weten wat er in hun tracering bij OutboundIpPoolName staat.',
    duration: 'Een paar minuten. Een tracering gaat {quantity-trace-reach} terug.',
    undo: null,
    avoid: 'Stuur het bericht zelf of al zijn headerregels niet naar buiten: er staan namen en adressen in.',
  },
  'no-allow-list': {
    title: 'Zet de relaypool niet op een acceptatielijst',
    text: 'Zet geen adres van de pool ({pool-ranges}) op een acceptatielijst: de pool verzendt ook vervalste e-mail, van alle organisaties, en de adressen veranderen ({page-outbound-pools}).',
    steps: [
      'Zoek vermeldingen met de opdrachten, bij veilige afzenders, in SPF en in firewalls (servicetag EOPExternalPublishedIPs).',
      'Noteer elke vermelding en verwijder die.',
      'Als één afzender erdoor moet, dien dan een bericht in ({place-submissions}).',
      'Maak anders een regel met “Bypass spam filtering” voor het domein die ook “dmarc=pass” of “dmarc=bestguesspass” eist ({page-allowlists}). Malware en hoogstwaarschijnlijke phishing blijven geblokkeerd.',
    ],
    verify: 'Geen enkele lijst bevat een adres van de pool.',
    duration: 'Een uur.',
    undo: 'Voeg de genoteerde vermelding weer toe.',
    avoid:
      'Maak geen regel voor alleen een domein of voor uw eigen domein. Spoofing vanaf de server toestaan laat elke organisatie zich als de afzender voordoen. Het geverifieerde DKIM-domein van de doorsturende organisatie is beperkter, maar die vermelding vervalt nooit ({page-allow-block-list}).',
  },
  'no-allow-list-elsewhere': {
    title: 'Zet de relaypool niet op een acceptatielijst',
    text: 'Zet geen adres van de pool ({pool-ranges}) op een acceptatielijst: de pool verzendt ook vervalste e-mail, van alle organisaties, en de adressen veranderen ({page-outbound-pools}).',
    steps: [
      'Zoek vermeldingen in de acceptatielijsten en gateways van uw e-mailsysteem, in SPF en in firewalls.',
      'Noteer elke vermelding en verwijder die.',
      'Als één afzender erdoor moet, sta het domein dan alleen toe als DMARC of de eigen DKIM-handtekening van het domein slaagt.',
    ],
    verify: 'Geen enkele lijst bevat een adres van de pool.',
    duration: 'Een uur.',
    undo: 'Voeg de genoteerde vermelding weer toe.',
    avoid:
      'Sta geen domein toe zonder een van deze twee voorwaarden, en ook uw eigen domein niet: iedereen kan het als afzender invullen.',
  },
  'close-open-door': {
    title: 'Relaypool slaat uw filter over: dicht dat lek',
    text: 'Het rapport van uw eigen filter zegt dat dit bericht uit de relaypool niet is gefilterd. Vervalste e-mail komt op dezelfde manier binnen.',
    steps: [
      'Zoek de vermelding met de opdrachten: IP-acceptatielijst (IPV:CAL, SFV:SKI), e-mailstroomregel (SFV:SKN), toegestane afzender of toegestaan domein (SFV:SKA) ({page-antispam-headers}).',
      'Noteer die en verwijder die: {place-connection-filter}, {place-mail-flow-rules} of {place-anti-spam}.',
      'Als e-mail van één afzender erdoor moet, dien dan liever een bericht in ({place-submissions}).',
    ],
    verify: 'Een nieuw bericht uit de pool toont de code niet meer.',
    duration: 'Een half uur.',
    undo: 'Voeg de genoteerde vermelding weer toe.',
    avoid:
      'Oudere edities van die pagina geven SFV:SKI voor e-mail binnen de organisatie: zoek toch naar een vermelding. De pagina’s van Microsoft verschillen over de IP-acceptatielijst: die slaat ook SPF, DKIM en DMARC over ({page-allowlists}), of gaat niet boven een DMARC-fout ({page-connection-filter}).',
  },
  'check-spf-setting': {
    title: 'Zet de SPF-instelling van het spamfilter uit',
    text: 'De instelling in X-CustomSpam kijkt alleen naar SPF, waarvoor e-mail door de relaypool niet slaagt. Microsoft raadt Off aan; als fout-positief indienen kan niet ({page-filter-settings}).',
    steps: [
      'Zoek het beleid met de eerste opdracht of in {place-anti-spam}.',
      'Zet beide SPF-instellingen met de tweede op Off.',
    ],
    verify: 'Een nieuw bericht heeft geen X-CustomSpam.',
    duration: 'Een paar minuten.',
    undo: 'Zet de waarden terug die de eerste opdracht toonde.',
    avoid:
      'De pagina’s van Microsoft verschillen over SPF From Record Fail: spam ({page-filter-settings}), of hoogstwaarschijnlijk spam ({page-powershell}).',
  },
  'remove-copies': {
    title: 'Zoek en verwijder andere kopieën',
    text: 'Volgens de headers vond uw eigen mailsysteem het bericht gevaarlijk. Anderen in uw organisatie kunnen het ook hebben.',
    steps: [
      'Zoek op de Message-ID, of op afzender en onderwerp, in {place-explorer}.',
      'Selecteer de kopieën en verwijder ze met “Soft delete” ({page-remediation}).',
      'Dien er een in bij {place-submissions}, met “I’ve confirmed it’s a threat” ({page-submissions}). Het mag hoogstens {quantity-submission-age} oud zijn.',
      'Vraag de ontvangers of ze iets hebben geopend of een wachtwoord hebben ingevuld.',
    ],
    verify: 'Het “Action center” toont geen mislukte verwijdering.',
    duration: 'Enkele minuten. Het verwijderen zelf kan uren duren.',
    undo: 'Ontvangers en beheerders kunnen terughalen wat met “Soft delete” is verwijderd.',
    avoid:
      'Kopieën die zijn doorgestuurd of buiten Microsoft 365 staan, worden niet verwijderd. Zonder Explorer zoekt en verwijdert u met Purview eDiscovery ({page-find-and-delete}).',
  },
  'submit-message': {
    title: 'Dien een bericht in dat verkeerd is beoordeeld',
    text: 'Meld bij Microsoft dat een echt bericht is gefilterd, of een vervalst bericht niet. Daarmee zet u voor anderen geen deur open.',
    steps: [
      'Open {place-submissions}. Het bericht mag hoogstens {quantity-submission-age} oud zijn.',
      'Kies “I’ve confirmed it’s clean” of “I’ve confirmed it’s a threat” ({page-submissions}).',
      'Alleen als de afzender dringend nodig is: “Allow this message”. De vermelding vervalt {quantity-allow-life} na het laatste gebruik.',
    ],
    verify: 'De inzending toont een resultaat.',
    duration: 'Een paar minuten. Microsoft noemt geen termijn voor het resultaat.',
    undo: 'Verwijder de vermelding (allow entry) in {place-allow-block-list}.',
    avoid:
      'Als spoof intelligence het bericht tegenhield, maakt “Allow this message” een spoofvermelding die nooit vervalt ({page-allow-block-list}).',
  },
  'release-from-quarantine': {
    title: 'Geef het bericht na bevestiging vrij uit quarantaine',
    text: 'In quarantaine zijn de headers ook te lezen. Alleen beheerders kunnen malware en hoogstwaarschijnlijke phishing vrijgeven ({page-quarantine}).',
    steps: [
      'Zoek het in {place-quarantine} of met de eerste opdracht, en controleer de headers hier.',
      'Vraag de afzender via een ander kanaal of het echt is.',
      'Geef het met de laatste opdracht vrij voor de geadresseerde.',
    ],
    verify: 'Het bericht komt aan, met de tijd van de vrijgave.',
    duration:
      'Een paar minuten. De quarantaine bewaart een bericht {quantity-quarantine-life}, met het vooraf ingestelde beleid {quantity-quarantine-life-preset}.',
    undo: 'Verwijder het uit het postvak.',
    avoid: 'Geef vrij zonder AllowSender: anders komt latere e-mail onder die naam ook niet in quarantaine ({page-powershell}).',
  },
  'trust-one-address': {
    title: 'Laatste redmiddel: vertrouw één adres in één postvak',
    text: 'Een adres op de lijst met veilige afzenders passeert in dit postvak de oordelen spam, spoofing en phishing. Malware, hoogstwaarschijnlijke phishing en tenantblokkeringen niet ({page-junk-settings}).',
    steps: [
      'Vraag de afzender via een ander kanaal of het echt is. Gebruik dit alleen tot de oorzaak is verholpen.',
      'Voeg het adres toe met de opdracht, nooit een heel domein.',
    ],
    verify: 'Het volgende bericht van dit adres staat in Postvak IN.',
    duration: 'Een paar minuten.',
    undo: 'Dezelfde opdracht met Remove in plaats van Add.',
    avoid: 'Wie dit adres vervalst, komt er ook door.',
  },
  'repair-own-gateway': {
    title: 'Laat uw filter voorbij uw eigen gateway kijken',
    text: 'Een eigen mailfilter lijkt dit bericht vóór Microsoft 365 te hebben overgenomen. Zonder verbeterde filtering (Enhanced Filtering for Connectors) beoordeelt Microsoft 365 de gateway ({page-enhanced-filtering}).',
    steps: [
      'Zoek de inkomende connector van de gateway.',
      'Zet verbeterde filtering aan voor een paar postvakken en daarna voor iedereen: de opdrachten of {place-enhanced-filtering}.',
      'Schakel regels uit die SCL -1 instellen voor e-mail van de gateway.',
      'Als de gateway berichten wijzigt en met ARC verzegelt: voeg zijn domein (“d=” in het zegel) toe als vertrouwde ARC-sealer ({page-arc-sealers}).',
    ],
    verify:
      'Nieuwe berichten bevatten X-MS-Exchange-ExternalOriginalInternetSender en X-MS-Exchange-SkipListedInternetSender. Een vertrouwd zegel toont arc=pass met oda=1.',
    duration: 'Een uur.',
    undo: 'Zet de waarden terug die de opdrachten toonden.',
    avoid:
      'Vul daar nooit adressen van Microsoft 365 in; privé-IP-adressen worden vanzelf overgeslagen ({page-enhanced-filtering}). Voeg microsoft.com niet toe als sealer: die zegels worden al vertrouwd ({page-authentication-guide}).',
  },
  'trace-arrival': {
    title: 'Zoek het bericht op in uw eigen berichttracering',
    text: 'Uw eigen tracering noteert het adres waar een bericht vandaan kwam, ook als de headerregels zijn ingekort.',
    steps: [
      'Open {place-message-trace}, of gebruik de opdrachten, en zoek het bericht op geadresseerde en dag.',
      'Lees “From IP”. Dat is leeg bij e-mail uit Exchange Online zelf ({page-message-trace}).',
      'Vergelijk het met het adres in de headerregels, als dat er is.',
    ],
    verify: 'De tracering toont een adres onder “From IP”.',
    duration: 'Een paar minuten. Een tracering gaat {quantity-trace-reach} terug.',
    undo: null,
    avoid:
      'Threat Explorer kan het IP-adres van doorgestuurde e-mail leeg of als nullen tonen: concludeer daar niets uit ({page-threat-explorer}).',
  },
  'see-scale': {
    title: 'Kijk hoeveel van uw e-mail de relaypool gebruikt',
    text: 'Eén rapport telt uitgaande e-mail per domein en pool ({page-mail-flow-status}). Er is geen Message-ID voor nodig.',
    steps: [
      'Open {place-mail-flow-status}, uitgaand.',
      'Vergelijk Normal Relay en High Risk Relay per domein over {quantity-status-days}. Begin met het domein dat de meeste heeft.',
    ],
    verify: 'Na een herstel daalt het aantal van dat domein.',
    duration: 'Een paar minuten.',
    undo: null,
    avoid: 'De pagina van Microsoft heeft geen datum: uw beheercentrum kan er anders uitzien.',
  },
  'confirm-in-trace': {
    title: 'Bevestig de pool in een berichttracering',
    text: 'In de tracering van de organisatie die het bericht doorstuurde, staat RegularRelayOutboundPool bij OutboundIpPoolName ({page-relaying-denied}).',
    steps: [
      'Traceer het bericht met de opdrachten of in {place-message-trace}[; zoek in de periode van {start} tot {end}][; na {lasttrace} is het te oud voor een tracering].',
      'Zoek in de hele uitvoer naar OutboundIpPoolName; Microsoft documenteert niet waar dat staat.',
      'Gebruik voor meer dan {quantity-trace-window} of een bestand de historische zoekopdracht. Een bericht staat daar uiterlijk na {quantity-history-delay} in ({page-powershell}), of de laatste {quantity-history-gap} kunnen ontbreken ({page-message-trace}).',
      'In dat bestand wijzen bron MAILBOXRULE of gebeurtenissen REDIRECT en RESOLVE op doorsturen, RedirectMessage op een e-mailstroomregel, een connector op een toepassing of server.',
    ],
    verify: 'De uitvoer bevat OutboundIpPoolName. Als daar een andere pool staat, geldt de tracering.',
    duration: 'Een paar minuten; het bestand duurt uren. Een tracering gaat {quantity-trace-reach} terug.',
    undo: null,
    avoid: 'Een tracering zoekt op de envelopafzender, niet op From. NotifyAddress moet in een eigen domein liggen.',
  },
  'read-pool-in-trace': {
    title: 'Kijk in een berichttracering welke pool het was',
    text: 'De headerregels tonen de pool niet. Als een organisatie met Microsoft 365 het bericht heeft verzonden, noemt OutboundIpPoolName in haar tracering die misschien ({page-relaying-denied}); dat is niet voor elke cloud gedocumenteerd.',
    steps: [
      'Traceer het bericht met de opdrachten[; zoek in de periode van {start} tot {end}][; na {lasttrace} is het te oud voor een tracering]. In een nationale cloud heeft Connect-ExchangeOnline ExchangeEnvironmentName nodig.',
      'Zoek in de hele uitvoer naar OutboundIpPoolName; Microsoft documenteert niet waar dat staat.',
      'Gebruik voor een bestand de historische zoekopdracht. Een bericht staat daar uiterlijk na {quantity-history-delay} in ({page-powershell}), of de laatste {quantity-history-gap} kunnen ontbreken ({page-message-trace}).',
    ],
    verify: 'De uitvoer bevat OutboundIpPoolName met de naam van een pool.',
    duration: 'Een paar minuten. Een tracering gaat {quantity-trace-reach} terug, {quantity-trace-window} per query.',
    undo: null,
    avoid: 'Raad de pool niet uit het adres: zonder tracering is geen enkele pool uitgesloten.',
  },
  'change-forwarding': {
    title: 'Stop met doorsturen vanuit postvakken naar externe adressen',
    text: 'Doorgestuurde e-mail van externe afzenders vertrekt via de relaypool, tenzij SPF slaagde toen uw Microsoft 365 die ontving ({page-outbound-pools}). Dat geldt ook voor e-mailcontacten en e-mailgebruikers met een extern adres.',
    steps: [
      'Kijk wie er doorstuurt: {place-auto-forwarded-report}. Zoek de postvakken met de opdrachten of in {place-mailbox-forwarding}[; de headerregels noemen {markedmailbox}].',
      'Bied een gedeeld postvak of gedelegeerde toegang aan en stop dan het doorsturen. Controleer ook e-mailcontacten en e-mailgebruikers.',
      'Zet AutoForwardingMode in het standaardbeleid op Off, en maak met On een eigen beleid voor wie het nodig heeft: {place-anti-spam}. Automatic is Off voor nieuwe organisaties en kan voor oude nog On zijn ({page-external-forwarding}).',
    ],
    verify: '{by-trace}',
    duration: 'Een paar minuten per postvak.',
    undo: 'Zet de waarden terug die de opdrachten toonden.',
    avoid:
      'On voor iedereen laat gegevens naar buiten. Off stopt ook omleidingsregels, en afzenders krijgen 5.7.520 terug. De pagina’s van Microsoft verschillen over wie het beleid bindt: ook on-premises gebruikers ({page-external-forwarding}), of alleen postvakken in de cloud ({page-powershell}).',
  },
  'change-inbox-rules': {
    title: 'Vervang omleidingsregels in Postvak IN',
    text: 'Een regel die omleidt, laat de externe afzender in From staan. Het bericht vertrekt dus als e-mail van een externe afzender.',
    steps: [
      'Zoek de regels met de opdracht; in een grote organisatie duurt dat lang.',
      'Vraag elke postvakeigenaar[, hier {markedmailbox},] of de regel van hem of haar is: Instellingen > E-mail > Regels, in klassieke Outlook Bestand > Regels en waarschuwingen beheren.',
      'Gebruik liever een gedeeld postvak. Een doorstuurregel verzendt vanuit het postvak zelf; volgens Microsofts criteria blijft dat buiten de pool, maar voor dit geval zegt Microsoft het niet.',
      'Als niemand de regel kent, behandel het account dan als overgenomen: wachtwoord, app-wachtwoorden, sessies, meervoudige verificatie, app-toestemmingen, doorsturen op het postvak, en dan de regel ({page-taken-over}).',
    ],
    verify: '{by-trace}',
    duration: 'Een paar minuten per regel.',
    undo: 'Zet de regel weer aan; noteer eerst waar die naartoe stuurt.',
    avoid:
      'Doorsturen is ook automatisch doorsturen: staat dat op Off, dan krijgen afzenders 5.7.520 ({page-external-forwarding}). Spam die onder de eigen naam wordt doorgestuurd, kan het postvak laten blokkeren voor verzenden, met 5.1.8 ({page-restricted-entities}).',
  },
  'change-mail-flow-rules': {
    title: 'Controleer e-mailstroomregels die e-mail naar buiten sturen',
    text: 'Omleiden, kopiëren of een externe ontvanger toevoegen laat de externe afzender staan. Die e-mail vertrekt via de relaypool, tenzij SPF slaagde toen uw Microsoft 365 die ontving ({page-outbound-pools}).',
    steps: [
      'Zoek de regels met de opdracht of in {place-mail-flow-rules}.',
      'Houd de e-mail binnen: een gedeeld postvak, of een bewaarbeleid als bewaren genoeg is. Beperk de rest tot uw eigen afzenders.',
    ],
    verify: '{by-trace}',
    duration: 'Minder dan een uur.',
    undo: 'Zet de regel weer aan.',
    avoid: 'Zet een regel niet uit voordat u weet wie ervan afhankelijk is.',
  },
  'change-groups': {
    title: 'Wijzig groepen met externe leden',
    text: 'Een groep met externe leden stuurt berichten van externe afzenders onder hun naam door. Voor uw eigen mensen geldt dit niet: hun domein is geaccepteerd.',
    steps: [
      'Zoek ze met de opdrachten: distributielijsten, dynamische groepen (lees het filter), Microsoft 365-groepen met gasten. Kijk ook in geneste groepen.',
      'Laat alleen uw eigen mensen eraan schrijven: met de opdracht, {place-groups}, of Set-UnifiedGroup voor Microsoft 365-groepen. Wijzig hybride groepen op uw eigen servers.',
      'Als externe afzenders moeten kunnen schrijven, gebruik dan mailinglijstsoftware die haar eigen domein in From zet.',
    ],
    verify: '{by-trace} Externe afzenders krijgen een niet-bezorgingsrapport (NDR).',
    duration: 'Een paar minuten per groep.',
    undo: 'Dezelfde opdracht met $false.',
    avoid: 'Sluit geen groep waar klanten naartoe schrijven zonder hun een andere manier te geven.',
  },
  'use-accepted-domain': {
    title: 'Verzend vanuit een geaccepteerd domein',
    text: 'Laat de toepassing, printer of server een domein uit Get-AcceptedDomain gebruiken, in envelop en From. Dat vermijdt de relaypool; Microsoft zegt niet welke telt ({page-outbound-pools}).',
    steps: [
      'Zoek de afzenders: {place-non-accepted-report}, tot {quantity-report-reach} terug. Kijk wat via de connector verzendt: {place-connectors}[; dit bericht kwam van {source}][, dat zich {sourcename} noemde].',
      'Als het domein van u is maar er niet bij staat[ ({fromdomain})], voeg het dan toe met het getoonde TXT-record: {place-domains}.',
      'Als de afzender niet kan worden gewijzigd, verzend dan met aanmelding (SMTP AUTH met OAuth) vanuit een postvak met licentie, via Azure Communication Services Email of een verzenddienst. Basisverificatie wordt uitgezet ({page-basic-authentication}).',
      'Of zet het openbare adres van uw server in het SPF-record van het envelopafzenderdomein, waarop SPF wordt beoordeeld ({page-spf-standard}).',
    ],
    verify: '{by-trace}',
    duration: 'Een paar minuten voor een instelling; een nieuw domein zo lang als de DNS ervan nodig heeft.',
    undo: 'Stel de oude afzender weer in.',
    avoid:
      'Een domein dat niet van u is, kunt u niet toevoegen. Zet geen privé-IP-adres in SPF, en geen adres van een gedeelde cloud.',
  },
  'name-envelope-sender': {
    title: 'Geef automatische e-mail een afzender of certificaat',
    text: 'De envelopafzender was leeg, zoals bij NDR’s en automatische antwoorden. Alleen het verbindingscertificaat kan dan tonen dat het bericht van u is ({page-smtp-relay}). Of het dan buiten de pool blijft, is niet gedocumenteerd.',
    steps: [
      'Ga na wat het verzendt[; dit bericht kwam van {source}]. Als het geen NDR is, geef het dan een envelopafzender in een geaccepteerd domein.',
      'Laat het anders verbinden met een TLS-certificaat, via een connector van het type OnPremises: de opdracht of {place-connectors}. Het certificaatdomein moet in deze organisatie geaccepteerd zijn en door geen andere worden gebruikt.',
    ],
    verify: '{by-trace}',
    duration: 'Een uur, als er een certificaat is. Mogelijk moet Microsoft Support de nieuwe connector inschakelen.',
    undo: 'Verwijder de nieuwe connector.',
    avoid:
      'Wie het certificaat heeft, kan als elke afzender verzenden. Niet voor bulkmail. Microsoft kijkt eerst naar het certificaat, dan naar de envelopafzender, dan naar de ontvanger ({page-attribution}): herken servers niet aan hun adres.',
  },
  'add-subdomain': {
    title: 'Voeg het subdomein toe',
    text: 'De afzender hoort bij een subdomein[, {subdomain}]. Dat is alleen geaccepteerd als het zelf is toegevoegd of als het bovenliggende domein subdomeinen omvat ({page-subdomains}).',
    steps: [
      'Kijk met de opdracht of het in de lijst staat.[ De headerregels noemen {namedparent} als bovenliggend domein; iedereen kan dat veld schrijven.]',
      'Voeg het toe als eigen domein: {place-domains}. Een subdomein van een geverifieerd domein heeft geen nieuw TXT-record nodig.',
      'Publiceer er SPF voor en stel DKIM in: het erft geen van beide.',
    ],
    verify: 'Get-AcceptedDomain toont het subdomein. {by-trace}',
    duration: 'Een paar minuten, en zo lang als DNS nodig heeft.',
    undo: 'Verwijder het domein.',
    avoid:
      'Subdomeinen omvatten (InternalRelay) is alleen voor hybride organisaties: met alle postvakken in Microsoft 365 blijft e-mail aan onbekende adressen rondgaan.',
  },
  'match-subdomains': {
    title: 'Alleen hybride: laat het domein subdomeinen omvatten',
    text: 'Alleen als de postvakken van de subdomeinen op uw eigen servers staan, en een uitgaande connector het bovenliggende domein met zijn subdomeinen dekt ({page-subdomains}).',
    steps: [
      'Kijk of die connector er is: {place-connectors}.',
      'Stel InternalRelay en MatchSubDomains in met de opdrachten.[ De headerregels noemen {namedparent}; iedereen kan dat veld schrijven, dus vergelijk het met Get-AcceptedDomain.]',
    ],
    verify: 'MatchSubDomains is True. {by-trace}',
    duration: 'Een paar minuten.',
    undo: 'MatchSubDomains op $false, daarna DomainType op Authoritative.',
    avoid:
      'Onbekende ontvangers van het bovenliggende domein worden niet meer geweigerd. Zonder die connector blijft zulke e-mail rondgaan.',
  },
  'enhanced-filtering': {
    title: 'Gateway vóór Microsoft 365: zet verbeterde filtering aan',
    text: 'Achter een gateway of eigen mailserver wordt SPF daarop beoordeeld. Verbeterde filtering (Enhanced Filtering for Connectors) kijkt naar de server ervoor ({page-enhanced-filtering}); daar moet SPF slagen.',
    steps: [
      'Als het MX-record naar Microsoft 365 zelf wijst, is dit advies niet voor u.',
      'Zoek de connector en zet EFSkipLastIP aan voor een paar postvakken. EFUsers heeft elk adres van elk postvak nodig.',
      'Zet bij meerdere eigen openbare hops alle adressen in EFSkipIPs.',
      'Zet het aan voor iedereen: de opdracht of {place-enhanced-filtering}. Schakel regels uit die SCL -1 instellen voor e-mail van de gateway.',
    ],
    verify:
      'Nieuwe berichten bevatten X-MS-Exchange-ExternalOriginalInternetSender en X-MS-Exchange-SkipListedInternetSender, en spf=pass met het werkelijke adres. {by-trace}',
    duration: 'Een uur, en een proef van enkele dagen.',
    undo: 'Zet de waarden terug die de opdrachten toonden; waren er geen, EFSkipLastIP op $false, EFSkipIPs en EFUsers leeg.',
    avoid:
      'EFSkipIPs vervangt de lijst. Vul daar nooit adressen van Microsoft 365 in; privé-IP-adressen worden vanzelf overgeslagen ({page-enhanced-filtering}).',
  },
  'repair-hybrid': {
    title: 'E-mail die via uw eigen Exchange-servers gaat',
    text: 'SPF wordt op die servers beoordeeld, en wat zij doorsturen, vertrekt als e-mail van externe afzenders. Dit advies helpt maar ten dele.',
    steps: [
      'Voeg hun openbare adressen toe aan het SPF-record van elk domein waarvoor zij verzenden ({page-spf-violation}).',
      'Als e-mail van buiten eerst langs deze servers gaat, zet dan verbeterde filtering aan op de OnPremises-connector: de opdracht of {place-enhanced-filtering}.',
      'Als doorgestuurde e-mail via deze servers vertrekt, zet dan SenderRewritingEnabled aan op de uitgaande connector van dat type.',
      'Maak een postvak “bounces” in het standaard geaccepteerde domein: foutmeldingen aan herschreven afzenders komen daar terecht ({page-sender-rewriting}).',
    ],
    verify: 'Het retourpad van een nieuw doorgestuurd bericht bevat “+SRS=”. {by-trace}',
    duration: 'Een dag, met testen.',
    undo: 'Zet de waarden terug die de opdrachten toonden.',
    avoid:
      'Plaats geen filter van een andere leverancier tussen uw Exchange-servers en Exchange Online. Laat de hybride instellingen van de connectors aan de wizard over.',
  },
  'keep-signature': {
    title: 'Zorg dat ondertekende berichten onderweg ongewijzigd blijven',
    text: 'De DKIM-handtekening was niet te bevestigen: een voettekst, onderwerplabel of herschreven links wijzigden het bericht, of ze klopte nooit. Op zichzelf houdt dit niets buiten de relaypool; het helpt de ontvanger ({page-outbound-pools}).',
    steps: [
      'Zoek de gateway, disclaimerregel of lijst die e-mail van buiten wijzigt. Laat die ondertekende e-mail overslaan, of plaats die achter Microsoft 365.',
      'Als een gateway e-mail moet wijzigen, zet dan verbeterde filtering aan ({place-enhanced-filtering}) en laat de gateway met ARC verzegelen.',
    ],
    verify: 'Een nieuw bericht toont dkim=pass met het From-domein in ARC-Authentication-Results.',
    duration: 'Een uur om het te vinden.',
    undo: 'Zet de waarden terug die de opdrachten toonden.',
    avoid: 'Vraag de afzender niet de handtekening weg te laten.',
  },
  'shorten-chain': {
    title: 'Maak de keten korter',
    text: 'Microsoft 365 lijkt het bericht meer dan één keer te hebben doorgestuurd. Elke schakel maakt de afzender moeilijker te bevestigen; Microsoft raadt het af ({page-relaying-denied}).',
    steps: [
      'Volg de Received-regels van onder naar boven en noteer elke organisatie.',
      'Vraag de eerste rechtstreeks bij het laatste postvak te bezorgen, en stop het doorsturen daartussen: de opdrachten of {place-mailbox-forwarding}.',
    ],
    verify: 'Een nieuw bericht gaat één keer door Microsoft 365.',
    duration: 'Dat hangt ervan af hoeveel partijen het eens moeten worden.',
    undo: 'Stel het doorsturen weer in zoals genoteerd.',
    avoid: 'Eén schakel herstellen is niet genoeg: de volgende beoordeelt de afzender opnieuw.',
  },
  'investigate-abuse': {
    title: 'Onderzoek of er misbruik is',
    text: 'Mogelijk verzendt iemand spam of vervalste e-mail via uw organisatie. Zoek het lek en dicht het.',
    steps: [
      'Ga na welk account, welke toepassing of welke connector het verzond[; het kwam van {source}][, dat zich {sourcename} noemde].',
      'Kijk naar beperkte accounts en connectors: {place-restricted-entities}.',
      'Zoek in {place-connectors} connectors die e-mail van te veel adressen of zonder certificaat aannemen. Zoek met de opdracht regels voor Postvak IN die niemand kent.',
      'Per account: wachtwoord, app-wachtwoorden, sessies, meervoudige verificatie, app-toestemmingen, doorsturen op het postvak, regels; hef daarna de blokkering op. Microsofts eigen test is aka.ms/diagca ({page-taken-over}).',
    ],
    verify: 'De tracering toont geen e-mail van die soort meer.',
    duration: 'Begin vandaag; een uur voor een eerste beeld.',
    undo: null,
    avoid:
      'Probeer zulke e-mail niet in een andere pool te krijgen: aparte pools zijn er juist om die gescheiden te houden ({page-outbound-pools}).',
  },
  'publish-spf': {
    title: 'Publiceer een SPF-record',
    text: 'Het domein waarop SPF is beoordeeld[, {spfdomain},] heeft geen SPF-record, dus niemand kan e-mail ervan daarmee bevestigen. Elk subdomein heeft een eigen record nodig ({page-spf}).',
    steps: [
      'Maak een lijst van wat er voor het domein verzendt: mailservers, nieuwsbrieven, toepassingen. Kijk of er al een record is.',
      'Publiceer één TXT-record met al deze bronnen. Microsoft 365 is include:{spf-include} (GCC High en DoD {spf-include-us}, China {spf-include-china}).',
      'Eindig met ~all zodra DMARC wordt afgedwongen: met -all mislukken doorgestuurde exemplaren hard. De pagina’s van Microsoft verschillen: -all ({page-spf}), of ~all ({page-direct-send}).',
    ],
    verify: 'De DNS-lookup toont precies één record dat met v=spf1 begint. Een bericht aan een extern postvak toont spf=pass.',
    duration: 'Een paar minuten, en zo lang als DNS het oude antwoord bewaart: minstens {quantity-spf-lifetime} ({page-spf}).',
    undo: 'Publiceer het oude record weer; noteer het eerst.',
    avoid: 'Voeg nooit de adressen van de relaypool toe: dan slaagt onbevestigde e-mail van alle organisaties als die van u.',
  },
  'repair-spf': {
    title: 'Herstel het SPF-record',
    text: 'Het SPF-record[ van {spfdomain}] kon niet worden verwerkt. Twee records voor één naam, meer dan {quantity-spf-lookups} DNS-lookups, meer dan {quantity-spf-void-lookups} zonder antwoord of een tikfout geven permerror ({page-spf-standard}).',
    steps: [
      'Zoek het record op. Als het er twee zijn, maak er één van.',
      'Tel include, a, mx, ptr, exists en redirect, ook binnen elke include ({page-spf}).',
      'Vervang een include door ip4 of ip6, of verplaats een bulkafzender naar een subdomein met een eigen record.',
    ],
    verify: 'De DNS-lookup toont precies één record. Een bericht aan een extern postvak toont spf=pass.',
    duration: 'Een uur, en zo lang als DNS het oude antwoord bewaart.',
    undo: 'Publiceer het oude record weer; noteer het eerst.',
    avoid: 'Maak het record niet korter met +all of ?all, en voeg nooit de adressen van de relaypool toe.',
  },
  'cover-source': {
    title: 'Zet de werkelijke bron, indien eigen, in SPF',
    text: 'SPF slaagde niet voor de server die het bericht overdroeg[: {source}]. Als u die niet kent, voeg dan niets toe: dan heeft SPF zijn werk gedaan.',
    steps: [
      'Ga na van wie die server is: uw mailserver, een nieuwsbriefdienst, een vestiging, of iemand die u niet kent.',
      'Als hij van u is, voeg dan het openbare adres of de include van de provider toe aan het SPF-record.',
    ],
    verify: 'De DNS-lookup toont het nieuwe record. Een bericht van die server aan een extern postvak toont spf=pass.',
    duration: 'Een paar minuten, en zo lang als DNS het oude antwoord bewaart.',
    undo: 'Publiceer het oude record weer; noteer het eerst.',
    avoid:
      'Voeg nooit een server toe die u niet kent, en nooit de relaypool: in beide gevallen kunnen anderen uit uw naam verzenden.',
  },
  'check-spf-domain': {
    title: 'Ga na wiens naam SPF heeft beoordeeld',
    text: 'SPF slaagde niet bij de doorsturende organisatie[ voor {envelopedomain}, het domein van de envelopafzender][ voor {greeting}, de naam die de server zichzelf gaf, omdat de envelopafzender leeg was]. Uit de headers blijkt niet of die naam van de eigenaar van het From-domein[, {fromdomain},] is. Alleen de eigenaar van de naam kan het SPF-record herstellen.',
    steps: [
      'Ga na van wie die naam is: een dienst die voor u verzendt, een eigen server of een onbekende.',
      'Als een dienst voor u verzendt, vraag die SPF te laten slagen voor haar naam, of uw domein als envelopafzender te gebruiken.',
      'Als de naam van u is, zoek het record op: precies één, met elke server die echt met die naam verzendt ({page-spf}).',
    ],
    verify: 'U weet van wie de naam is. Als er iets is gewijzigd, toont een bericht aan een extern postvak spf=pass.',
    duration: 'Een paar minuten om op te zoeken.',
    undo: 'Publiceer het oude record weer; noteer het eerst.',
    avoid:
      'Voeg geen server toe aan het SPF-record van een ander domein: dat record is niet gecontroleerd. Voeg nooit de relaypool toe.',
  },
  'steady-dns': {
    title: 'Zorg dat DNS antwoordt',
    text: 'De DNS van het domein waarop SPF is beoordeeld[, {spfdomain},] was op dat moment niet te lezen, dus gaf SPF geen resultaat. Dat kan toeval zijn.',
    steps: [
      'Vraag elke naamserver van het domein om het SPF-record, en kijk of ook elke include antwoordt.',
      'Als er een traag is of niet antwoordt, laat die herstellen of weghalen.',
    ],
    verify: 'Alle naamservers geven meteen hetzelfde record, meerdere keren op een dag.',
    duration: 'Een paar minuten om te kijken.',
    undo: 'Publiceer de oude records weer; noteer ze eerst.',
    avoid: 'Wijzig het SPF-record niet vanwege één mislukte lookup.',
  },
  'sign-dkim': {
    title: 'Onderteken met DKIM',
    text: 'Een DKIM-handtekening voor het From-domein helpt de ontvanger een doorgestuurd exemplaar aan te nemen. Op zichzelf houdt die geen e-mail buiten de relaypool ({page-outbound-pools}); een oudere pagina zegt van wel ({page-relaying-denied}).',
    steps: [
      'Als de e-mail vanuit Microsoft 365 wordt verzonden, gebruik dan {place-dkim} of de opdrachten. De tweede alleen als de eerste niets vindt.',
      'Publiceer beide CNAME-records precies zoals Microsoft ze toont; stel ze nooit zelf samen. Zet ondertekenen aan zodra beide lookups antwoorden ({page-dkim}).',
      'Als een andere provider de e-mail verzendt, onderteken daar, met het From-domein als “d=”.',
    ],
    verify: 'Een bericht aan een extern postvak toont dkim=pass met het From-domein in header.d.',
    duration: 'Minuten, zodra Microsoft de records ziet; volgens de foutmelding tot {quantity-signing-delay} ({page-dkim}).',
    undo: 'Zet het ondertekenen op dezelfde plaats weer uit.',
    avoid:
      'Zet DMARC niet op reject voordat DKIM werkt: dan gaat doorgestuurde e-mail verloren. Tot dan zijn eigen domeinen niet ondertekend ({page-dkim}), of draagt de e-mail de handtekening van onmicrosoft.com ({page-powershell}): de pagina’s van Microsoft verschillen.',
  },
  'leave-high-risk': {
    title: 'Neem de reden voor de hoogrisicopool weg',
    text: 'E-mail van een domein zonder MX- én zonder A-record vertrekt via deze pool, net als NDR’s en uitgaande e-mail die als spam is beoordeeld ({page-outbound-pools}).',
    steps: [
      'Zoek MX en A van het domein op. Als beide ontbreken, publiceer er een.',
      'Vraag anders de beheerder van Microsoft 365 of de e-mail als spam is beoordeeld. Bij een NDR valt er niets te herstellen.',
    ],
    verify: 'De DNS-lookup toont een MX- of A-record, en een nieuw bericht vertrekt via een andere pool.',
    duration: 'Een paar minuten, en zo lang als DNS nodig heeft.',
    undo: 'Verwijder het record weer.',
    avoid: 'Voeg de adressen van de pool niet toe aan SPF of aan een acceptatielijst.',
  },
};
