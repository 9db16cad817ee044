import type { AllRemedyWords } from '../advice-words.ts';

export const remedies: AllRemedyWords = {
  'verify-sender': {
    title: 'Spørg afsenderen først',
    text: 'Før du åbner links eller vedhæftede filer, betaler eller ændrer kontooplysninger, så spørg afsenderen ad en anden vej: på et telefonnummer eller en adresse, du har i forvejen. Brug ikke kontaktoplysningerne i mailen.',
    steps: [
      'Find et telefonnummer eller en adresse på afsenderen, som du havde, før mailen kom.',
      'Spørg dér, om afsenderen selv har sendt mailen.',
      'Åbn, betal eller svar først, når afsenderen har sagt ja.',
    ],
    verify: 'Afsenderen bekræfter ad en vej, du selv har valgt, at mailen er ægte.',
    duration: 'Nogle få minutter.',
    avoid: 'Spørg ikke ved at svare på mailen: er den forfalsket, kan svaret ende hos svindleren.',
  },
  'report-message': {
    title: 'Rapportér mailen som det, den er',
    text: 'Har du sikret dig, at den er ægte, så rapportér den i Outlook som ikke uønsket. Er den ikke ægte, så rapportér den som phishing eller uønsket mail, og svar ikke på den.',
    steps: [
      'Markér mailen, og vælg Rapportér.',
      'Vælg »Ikke uønsket«, hvis afsenderen har sagt, at den er ægte, og »Phishing«, hvis afsenderen ikke kender den.',
    ],
    verify: 'Outlook modtager rapporten og flytter som regel mailen bagefter.',
    duration: 'Under et minut. Hvor hurtigt en rapport får betydning for senere mail, kan ikke siges.',
    avoid:
      'Rapportér ikke en mail som god, fordi den ser rigtig ud: de servere, den kom gennem, beviser hverken det ene eller det andet.',
  },
  'look-elsewhere': {
    title: 'Blev den filtreret, så se, hvad filteret siger',
    text: 'Blev mailen filtreret, er relaypuljen ikke i sig selv forklaringen. Modtagerens egne felter siger mere: SFV, CAT og SCL i X-Forefront-Antispam-Report og compauth i Authentication-Results ({page-antispam-headers}). En helpdesk kan læse dem.',
    steps: [
      'Se på dine egne regler og blokerede afsendere i Outlook.',
      'Spørg din helpdesk, hvad SFV og CAT siger; de viser, hvad jeres eget filter fandt.',
      'Spørg også, hvad compauth og årsagen dér siger; de viser, om afsenderen blev bekræftet.',
    ],
    verify: 'En regel, en liste eller et af felterne nævner en grund.',
    duration: 'Nogle få minutter.',
    avoid: 'Gå ikke ud fra, at en pulje er grunden, så længe et af felterne nævner en anden.',
  },
  'get-full-headers': {
    title: 'Find alle headerlinjer fra det leverede eksemplar',
    text: 'Åbn det eksemplar, som modtageren fik, ikke det sendte og ikke et, der er videresendt. Vis dets kilde eller dets internetheadere, kopiér alt fra første linje, og kontrollér det uændret.',
    steps: [
      'I klassisk Outlook til Windows: Åbn mailen, og vælg Filer > Egenskaber; linjerne står under »Internetheadere«.',
      'I den nye Outlook og i Outlook på internettet: Vælg Flere handlinger (…) > Vis > Vis meddelelsesdetaljer ({page-view-headers}).',
      'Kopiér alt fra første linje, og kontrollér det uændret her.',
    ],
    verify: 'Den nye tekst har linjer, der begynder med »Received:«, og kontrollen giver et svar.',
    duration: 'Nogle få minutter.',
    avoid: 'Få ikke mailen videresendt på almindelig vis: det udskifter headerlinjerne. Som vedhæftet fil beholder den dem.',
  },
  'send-evidence': {
    title: 'Skriv til den organisation, mailen blev sendt gennem',
    text: 'Dens administrator kan bekræfte puljen og se, hvilken indstilling der førte til den. Tilføj Message-ID, modtageren og tidspunktet i UTC, så mailen kan findes i en meddelelsessporing.',
    steps: [
      'Kopiér den besked, som Relay Pool Inspector har klar til administratoren.',
      'Send den til administratoren[ hos {tenant}] på en adresse, der ikke stammer fra mailen.',
      'Gem den oprindelige mail, til de har svaret.',
    ],
    verify: 'De svarer, hvad der står ved OutboundIpPoolName i deres sporing.',
    duration: 'Nogle minutter at sende. En sporing rækker {quantity-trace-reach} tilbage, så vent ikke.',
    avoid:
      'Send ikke selve mailen eller alle dens headerlinjer ud af huset: administratoren behøver dem ikke, og de rummer navne og adresser.',
  },
  'no-allow-list': {
    title: 'Sæt ikke relaypuljen på en tilladelsesliste',
    text: 'Tilføj ikke 40.95.0.0/16 eller andre af puljens områder til en liste over tilladte IP-adresser, en mailflowregel, en gateway, udvidet filtrering eller en SPF-post. Puljen sender alle organisationers ubekræftede mail, også forfalsket, og dens adresser er ikke offentlige og ændrer sig ({page-outbound-pools}). Listen over tilladte IP-adresser springer både spamfilteret og SPF, DKIM og DMARC over ({page-allowlists}). Blev en ægte mail filtreret, så indsend den i stedet til Microsoft som god.',
    steps: [
      'Se efter, om nogen allerede har tilføjet en af puljens adresser: i forbindelsesfilteret ({place-connection-filter}), i mailflowregler ({place-mail-flow-rules}), i en gateway, i SPF.',
      'Fjern sådanne poster.',
      'Skal mail fra én afsender igennem, så lav en regel for afsenderens domæne, som også kræver »dmarc=pass« i Authentication-Results ({page-allowlists}): mail, der forfalsker domænet, opfylder det ikke, og mail fra denne pulje som regel kun med en ubrudt DKIM-signatur fra domænet.',
    ],
    verify: 'Ingen af listerne indeholder længere en af puljens adresser.',
    duration: 'Nogle minutter.',
    avoid:
      'Ingen regel, der stoler på afsenderens domæne alene ({page-allowlists}). Heller ingen tilladelse til spoofing: for mail fra denne pulje ville den lade enhver organisation udgive sig for afsenderen ({page-spoof-allow-entries}).',
  },
  'submit-message': {
    title: 'Indsend en mail, der blev bedømt forkert',
    text: 'Blev en ægte mail filtreret, eller slap en forfalsket igennem, så sig det til Microsoft. Sådan bliver bedømmelsen set efter; indsendelsen i sig selv åbner ingen dør for andre.',
    steps: [
      'Åbn {place-submissions}.',
      'Indsend mailen som en, der ikke burde være blokeret, eller som phishing.',
      'Haster det med afsenderen, kan indsendelsen oprette en tilladelse med udløbsdato. Opret ingen for en forfalsket afsender (spoofing): for mail, som Microsofts servere leverer, kunne enhver organisation så udgive sig for afsenderen ({page-spoof-allow-entries}).',
    ],
    verify: 'Indsendelsen viser et resultat.',
    duration: 'Nogle minutter at indsende. Hvornår resultatet kommer, kan ikke siges.',
    avoid: 'Tillad ikke i stedet en af puljens adresser eller et helt område af servere.',
  },
  'repair-own-gateway': {
    title: 'Lad jeres filter se forbi jeres egen gateway',
    text: 'Et af jeres egne mailfiltre ser ud til at have overtaget mailen før Microsoft 365. Uden udvidet filtrering for connectorer bedømmer Microsoft 365 gatewayen og ikke serveren før den ({page-enhanced-filtering}).',
    steps: [
      'Find den indgående connector til gatewayen.',
      'Slå udvidet filtrering til for nogle få postkasser og derefter for alle, med kommandoerne eller i {place-enhanced-filtering}.',
      'Slå regler fra, der sætter SCL -1 på mail fra gatewayen.',
      'Ændrer gatewayen mails, og forsegler den dem med ARC, så tilføj dens domæne, »d=« i seglet, som betroet forsegler ({page-arc-sealers}).',
    ],
    verify:
      'Nye mails har X-MS-Exchange-ExternalOriginalInternetSender og X-MS-Exchange-SkipListedInternetSender. Et betroet segl vises som arc=pass med oda=1.',
    duration: 'En times arbejde. Bedøm det på nye mails.',
    avoid:
      'Skriv aldrig adresser fra Microsoft 365 eller private adresser dér ({page-enhanced-filtering}). Tilføj ikke microsoft.com som forsegler: dens segl er betroet i forvejen ({page-authentication-guide}).',
  },
  'trace-arrival': {
    title: 'Slå mailen op i jeres egen meddelelsessporing',
    text: 'Jeres egen sporing noterer den adresse, en mail kom fra, også når headerlinjerne er afkortet eller ikke kan læses.',
    steps: [
      'Åbn {place-message-trace}, eller brug kommandoerne, og find mailen ud fra modtager og dag.',
      'Læs »From IP«. Feltet er tomt for mail, der kommer inde fra Exchange Online ({page-message-trace}).',
      'Sammenlign med adressen i headerlinjerne, hvis der er en.',
    ],
    verify: 'Sporingen viser mailen med en adresse under »From IP«.',
    duration: 'Nogle minutter. En sporing rækker {quantity-trace-reach} tilbage.',
    avoid:
      'Slut intet af en tom adresse i Threat Explorer: dér udelades videresendt mail, som Microsofts egne adresser har leveret ({page-threat-explorer}).',
  },
  'confirm-in-trace': {
    title: 'Bekræft puljen i en meddelelsessporing',
    text: 'En sporing hos den organisation, der sendte mailen videre, nævner selve puljen: dér står RegularRelayOutboundPool i egenskaben OutboundIpPoolName ({page-relaying-denied}).',
    steps: [
      'Spor mailen ud fra afsender, modtager og dag: i {place-message-trace}, eller opret forbindelse, og brug kommandoerne[; dagene fra {start} til {end} dækker den].',
      'Søg i hele outputtet efter OutboundIpPoolName. Hvor egenskaben står i det, er ikke dokumenteret.',
      'Gælder det mere end {quantity-trace-window} ad gangen, eller vil I have en fil, så brug den historiske søgning; en mail står i den senest efter {quantity-history-delay}.',
      'Læs i samme output, hvordan mailen kom ud: kilden MAILBOXRULE eller hændelserne REDIRECT og RESOLVE kan tyde på videresendelse, RedirectMessage på en mailflowregel; nævnes en connector, tyder det på et program eller en server.',
    ],
    verify: 'Outputtet indeholder OutboundIpPoolName. Nævner det en anden pulje, så stol på sporingen og ikke på headerlinjerne.',
    duration:
      'Nogle minutter. En sporing rækker {quantity-trace-reach} tilbage, {quantity-trace-window} pr. forespørgsel ({page-powershell}).',
    avoid: 'Bedøm ikke en ændring på en gammel mail: det, der er sendt, ændrer sig aldrig.',
  },
  'read-pool-in-trace': {
    title: 'Se i en meddelelsessporing, hvilken pulje det var',
    text: 'Headerlinjerne viser en server i Microsoft 365, men ikke dens pulje. En sporing hos den organisation, der sendte mailen, kan nævne puljen i egenskaben OutboundIpPoolName ({page-relaying-denied}). Om den gør det i alle Microsofts skyer, er ikke dokumenteret.',
    steps: [
      'Opret forbindelse, og spor mailen ud fra afsender, modtager og dag med kommandoerne[; dagene fra {start} til {end} dækker den]. I en national sky skal Connect-ExchangeOnline også have skyens navn.',
      'Søg i hele outputtet efter OutboundIpPoolName. Hvor egenskaben står i det, er ikke dokumenteret.',
      'Vil I have en fil, så brug den historiske søgning; en mail står i den senest efter {quantity-history-delay}.',
    ],
    verify: 'Outputtet indeholder OutboundIpPoolName med navnet på en pulje.',
    duration:
      'Nogle minutter. En sporing rækker {quantity-trace-reach} tilbage, {quantity-trace-window} pr. forespørgsel ({page-powershell}).',
    avoid: 'Gæt ikke puljen ud fra adressen: så længe sporingen mangler, er ingen pulje udelukket.',
  },
  'change-forwarding': {
    title: 'Stop videresendelse fra postkasser til eksterne adresser',
    text: 'En postkasse, der videresender, sender fremmedes mail videre. Medmindre SPF bestod ved ankomsten, går den mail ud gennem relaypuljen ({page-outbound-pools}). Mailkontakter og mailbrugere med eksterne adresser virker på samme måde.',
    steps: [
      'Se, hvem der overhovedet videresender: {place-auto-forwarded-report}.',
      'Find postkasser, der videresender, med kommandoerne eller enkeltvis i {place-mailbox-forwarding}[; headerlinjerne nævner {markedmailbox}].',
      'Tilbyd i stedet en delt postkasse eller stedfortræderadgang, eller lad den eksterne postkasse hente mailen. Stop derefter videresendelsen.',
      'Gennemgå mailkontakter og mailbrugere med eksterne adresser, som får mail fra fremmede.',
      'Sæt selv AutoForwardingMode i politikken for udgående spam til On eller Off: Automatic virker forskelligt fra organisation til organisation ({page-external-forwarding}).',
    ],
    verify: '{by-trace}',
    duration: 'Nogle minutter for én postkasse. Bedøm det på en ny mail.',
    avoid:
      'Stop ikke videresendelsen, før ejeren har en anden vej til mailen, og behold indtil da en kopi i postkassen. Med Off får afsenderne 5.7.520 retur ({page-external-forwarding}).',
  },
  'change-inbox-rules': {
    title: 'Erstat indbakkeregler, der omdirigerer',
    text: 'En indbakkeregel, der omdirigerer, beholder den fremmede i From, så mailen regnes for den fremmedes, når den går ud. En regel, der videresender, sender en ny mail fra postkassen selv, og dens domæne er accepteret. At det holder mailen ude af puljen, følger af Microsofts kriterier; Microsoft siger det ikke for netop dette tilfælde.',
    steps: [
      'Find reglerne med kommandoen. Den kræver mere end en læserolle.',
      'Spørg ejeren af hver postkasse[, her {markedmailbox},] om reglen er deres; de ser den i Outlook under Indstillinger > Mail > Regler.',
      'Erstat »omdiriger« med »videresend«, eller brug en delt postkasse.',
      'Kender ingen reglen, så gå ud fra, at kontoen er overtaget: skift adgangskoden, afslut dens sessioner, og slet derefter reglen.',
    ],
    verify: '{by-trace} Videresendte mails kommer nu fra postkassen selv.',
    duration: 'Nogle minutter for én regel; en time eller mere for alle postkasser i en stor organisation.',
    avoid: 'Slet ikke en regel, ingen kender, før I har noteret, hvor den sender mailen hen.',
  },
  'change-mail-flow-rules': {
    title: 'Gennemgå mailflowregler, der sender mail ud',
    text: 'En mailflowregel, der omdirigerer, kopierer eller tilføjer en ekstern modtager, sender fremmedes mail videre i deres navn. Medmindre SPF bestod ved ankomsten, går den ud gennem relaypuljen ({page-outbound-pools}).',
    steps: [
      'Find reglerne med kommandoen, eller gennemgå {place-mail-flow-rules}.',
      'Behold mailen internt: en delt postkasse, eller en opbevaringspolitik, hvis den kun skal gemmes.',
      'Begræns det, der skal ud, til mail fra jeres egne afsendere.',
    ],
    verify: '{by-trace}',
    duration: 'Under en time. Bedøm det på en ny mail.',
    avoid: 'Slå ikke en regel fra, før I ved, hvem der er afhængig af den.',
  },
  'change-groups': {
    title: 'Ændr grupper med eksterne medlemmer',
    text: 'En gruppe eller distributionsliste med eksterne medlemmer sender det, fremmede skriver til den, ud i deres navn. Det, jeres egne skriver, er ikke berørt: deres domæne er accepteret.',
    steps: [
      'Find grupper med eksterne medlemmer med kommandoen.',
      'Lad kun brugere i jeres organisation skrive til sådan en gruppe, med kommandoen eller i {place-groups}.',
      'Skal fremmede kunne skrive, så brug et listeprogram, der sætter sit eget domæne i From.',
    ],
    verify: '{by-trace} Må kun jeres egne skrive, får en fremmed sin mail retur.',
    duration: 'Nogle minutter for én gruppe.',
    avoid: 'Luk ikke en gruppe, som kunder skriver til, for eksempel en supportadresse, uden at give dem en anden vej.',
  },
  'use-accepted-domain': {
    title: 'Send fra et accepteret domæne',
    text: 'Lad programmet, printeren eller serveren sende fra et domæne, som Get-AcceptedDomain viser, både i konvolutten og i From. Mail fra et accepteret domæne holdes ude af relaypuljen ({page-outbound-pools}).',
    steps: [
      'Find afsenderne: {place-non-accepted-report}. Rapporten viser connector, domæne og eksempler på mails fra op til {quantity-report-reach}.',
      'Find ud af, hvad der sender gennem connectoren ({place-connectors})[; denne mail kom fra {source}][, som kaldte sig {sourcename}].',
      'Lad det sende fra et accepteret domæne, både i konvolutten og i From.',
      'Er domænet jeres, men ikke på listen[ ({fromdomain})], så tilføj det: {place-domains}, offentliggør den TXT-post, der vises dér, og afslut.',
      'Er ingen af delene mulig, så tilføj serverens offentlige adresse i SPF-posten for konvolutafsenderens domæne, for det er det, SPF bedømmes på ({page-spf-violation}).',
    ],
    verify: '{by-trace}',
    duration: 'Nogle minutter for en indstilling i programmet; for et nyt domæne så længe, som dets DNS er om det.',
    avoid:
      'Et domæne, der ikke er jeres, kan ikke tilføjes: skift afsender. Sæt hverken en privat adresse eller en fra en delt sky i SPF.',
  },
  'name-envelope-sender': {
    title: 'Giv automatisk mail en afsender, eller et certifikat til jeres eget domæne',
    text: 'Denne mail havde en tom konvolutafsender, som leveringsrapporter og autosvar har. Så kan kun certifikatet på forbindelsen vise, at den er jeres ({page-smtp-relay}). Om det også holder den ude af relaypuljen, er ikke dokumenteret.',
    steps: [
      'Find ud af, hvad der sender med tom konvolutafsender[; denne mail kom fra {source}].',
      'Er det ikke en leveringsrapport, så giv den en konvolutafsender i et accepteret domæne.',
      'Ellers skal det oprette forbindelse med et TLS-certifikat, hvis domæne er accepteret, gennem en connector af typen OnPremises, oprettet med kommandoen eller i {place-connectors}.',
    ],
    verify: '{by-trace}',
    duration: 'En time, hvis certifikatet findes.',
    avoid: 'Genkend ikke servere alene på adressen: flere kan dele én adresse, og adresser skifter.',
  },
  'add-subdomain': {
    title: 'Tilføj underdomænet',
    text: 'Afsenderen hører til et underdomæne[, {subdomain}]. Det er kun accepteret, hvis det selv er tilføjet, eller hvis det overordnede domæne er sat til at omfatte underdomæner ({page-subdomains}).',
    steps: [
      'Se med den første kommando, om det står på listen.',
      'Tilføj underdomænet som sit eget domæne: {place-domains}. Det foretrækker Microsoft.',
      'Kun hvis der er for mange: sæt det overordnede domæne til InternalRelay og MatchSubDomains med de andre kommandoer.[ Headerlinjerne nævner {namedparent}; enhver kan skrive det felt, så sammenlign med listen.]',
      'Offentliggør en SPF-post, og sæt DKIM op for underdomænet også: det arver ingen af delene.',
    ],
    verify: 'Get-AcceptedDomain viser underdomænet, eller MatchSubDomains er True. {by-trace}',
    duration: 'Nogle minutter, og så længe, som DNS er om det.',
    avoid: 'InternalRelay ophæver også afvisningen af ukendte modtagere i domænet. Brug det ikke uden grund.',
  },
  'enhanced-filtering': {
    title: 'Slå udvidet filtrering til, hvor der står en gateway foran',
    text: 'Bag en gateway eller en af jeres egne mailservere bliver SPF bedømt på den server og består som regel ikke for mail udefra. Udvidet filtrering for connectorer ser på serveren før den ({page-enhanced-filtering}). SPF skal stadig bestå for den virkelige kilde.',
    steps: [
      'Se, hvor MX-posten peger hen. Er det Microsoft 365 selv, er dette råd ikke til jer.',
      'Find gatewayens connector, og slå EFSkipLastIP til for nogle få postkasser (EFUsers gælder kun, hvis alle modtagere står på listen).',
      'Er der flere af jeres egne offentlige hop efter hinanden, så angiv dem alle i EFSkipIPs i stedet.',
      'Slå det til for alle, med kommandoen eller i {place-enhanced-filtering}.',
      'Slå regler fra, der sætter SCL -1 på mail fra gatewayen.',
    ],
    verify:
      'Nye mails har X-MS-Exchange-ExternalOriginalInternetSender og X-MS-Exchange-SkipListedInternetSender, og spf=pass med den virkelige adresse. {by-trace}',
    duration: 'En times arbejde, og nogle dage, hvor I holder øje med forsøget.',
    avoid:
      'Skriv aldrig adresser fra Microsoft 365 eller private adresser dér: det understøtter Microsoft ikke ({page-enhanced-filtering}).',
  },
  'repair-hybrid': {
    title: 'Mail, der går gennem jeres egne Exchange-servere',
    text: 'Går mail gennem jeres egne Exchange-servere, bedømmes SPF på dem, og det, de videresender, går ud som fremmed mail. Dette råd hjælper kun delvis.',
    steps: [
      'Tilføj servernes offentlige adresser i SPF-posten for hvert domæne, de sender for ({page-spf-violation}).',
      'Slå udvidet filtrering til på connectoren af typen OnPremises, med kommandoen eller i {place-enhanced-filtering}, hvis mail udefra først går gennem dem.',
      'Går videresendt mail ud gennem dem, så slå SenderRewritingEnabled til på den udgående connector.',
      'Opret en postkasse med navnet »bounces« i det accepterede standarddomæne: fejlmeddelelser til omskrevne afsendere går dertil ({page-sender-rewriting}).',
    ],
    verify: 'Returstien på en ny videresendt mail indeholder »+SRS=«. {by-trace}',
    duration: 'En dag med afprøvning.',
    avoid: 'Sæt ikke et filter af andet fabrikat mellem de to halvdele, og lad guiden styre connectorernes hybridindstillinger.',
  },
  'keep-signature': {
    title: 'Lad intet undervejs ændre signeret mail',
    text: 'Der var en DKIM-signatur, men den kunne ikke bekræftes. Enten ændrede noget mailen på vej til jer, for eksempel en bundtekst, et mærke i emnet eller omskrevne links, eller også har signaturen aldrig været rigtig. I sig selv fører det ikke ud af puljen; det hjælper modtageren ({page-outbound-pools}).',
    steps: [
      'Find det, der ændrer mail udefra: en gateway, en regel med ansvarsfraskrivelse, en liste.',
      'Sørg for, at det ikke rører signeret mail, eller lad det arbejde bag Microsoft 365.',
      'Skal en gateway ændre mail, så slå udvidet filtrering til, med kommandoen eller i {place-enhanced-filtering}, og lad gatewayen forsegle med ARC.',
    ],
    verify: 'En ny mail viser dkim=pass med From-domænet i ARC-Authentication-Results.',
    duration: 'En time at finde det; resten afhænger af produktet.',
    avoid: 'Bed ikke afsenderen om at undlade signaturen.',
  },
  'shorten-chain': {
    title: 'Gør kæden kortere',
    text: 'Microsoft 365 ser ud til at have afleveret mailen mere end én gang. Hver station kan sende den gennem relaypuljen, og hver gør det sværere at bekræfte afsenderen. Microsoft fraråder flere led og automatisk videresendelse ({page-relaying-denied}).',
    steps: [
      'Følg Received-linjerne i sådan en mail nedefra og op, og notér hver organisation.',
      'Bed den første om at levere direkte til den sidste postkasse.',
      'Stop videresendelsen imellem; den findes med kommandoerne eller i {place-mailbox-forwarding}.',
    ],
    verify: 'En ny mail går gennem Microsoft 365 én gang.',
    duration: 'Det afhænger af, hvor mange der skal blive enige.',
    avoid: 'Ret ikke kun én station: den næste afgør det igen.',
  },
  'investigate-abuse': {
    title: 'Undersøg, om der er misbrug',
    text: 'Nogen sender måske spam eller forfalsket mail gennem jeres organisation. Find hullet, og luk det. De særskilte puljer er til for at holde den slags mail adskilt ({page-outbound-pools}).',
    steps: [
      'Find ud af, hvilken konto, hvilket program eller hvilken connector der sendte den[; den kom fra {source}][, som kaldte sig {sourcename}].',
      'Se efter begrænsede konti: {place-restricted-entities}.',
      'Se i {place-connectors} efter connectorer, der tager imod fra for mange adresser eller uden certifikat, og med kommandoen efter indbakkeregler, ingen kender.',
      'Skift adgangskoder, afslut sessioner, og gør connectoren snævrere.',
    ],
    verify: 'Sporingen viser ikke mere mail af den slags.',
    duration: 'Begynd i dag; en time til det første overblik.',
    avoid: 'Prøv ikke at få den slags mail over i en anden pulje: luk hullet i stedet.',
  },
  'publish-spf': {
    title: 'Offentliggør en SPF-post',
    text: 'Det domæne, SPF blev bedømt på[, {spfdomain}], har ingen SPF-post, så ingen kan bekræfte dets mail med den. Offentliggør én TXT-post, der nævner alle servere, som virkelig sender for domænet; hvert underdomæne skal have sin egen ({page-spf}).',
    steps: [
      'Skriv op, hvad der sender for domænet: mailservere, nyhedsbreve, programmer.',
      'Se efter, om der allerede er en post.',
      'Offentliggør én TXT-post med dem alle dér, hvor domænets DNS drives. For Microsoft 365 er det include:spf.protection.outlook.com; en national sky har en anden.',
      'Begynd med ~all, og slut med -all, så snart DKIM og DMARC er på plads.',
    ],
    verify: 'Opslaget viser præcis én post, der begynder med v=spf1. En ny mail viser spf=pass ved ankomsten.',
    duration:
      'Nogle minutter at offentliggøre; derefter så længe, som DNS husker det gamle svar. Microsoft anbefaler mindst {quantity-spf-lifetime} ({page-spf}).',
    avoid: 'Tilføj aldrig relaypuljens adresser: det lader alle organisationers ubekræftede mail bestå som jeres.',
  },
  'repair-spf': {
    title: 'Ret SPF-posten',
    text: 'SPF-posten[ for {spfdomain}] kunne ikke beregnes. To poster for ét navn, mere end {quantity-spf-lookups} DNS-opslag eller en slåfejl giver permerror ({page-spf}).',
    steps: [
      'Slå posten op. Er der to, så gør dem til én.',
      'Tæl include, a, mx, ptr, exists og redirect, også inde i hvert include: højst {quantity-spf-lookups}.',
      'Erstat et include med ip4 eller ip6, eller flyt en masseafsender til et underdomæne med sin egen post.',
    ],
    verify: 'Opslaget viser præcis én post, og en ny mail viser spf=pass ved ankomsten.',
    duration: 'En time, og så længe, som DNS husker det gamle svar.',
    avoid: 'Gør ikke posten kortere med +all eller ?all, og tilføj aldrig relaypuljens adresser.',
  },
  'cover-source': {
    title: 'Medtag den virkelige kilde i SPF, hvis den er jeres',
    text: 'SPF bestod ikke for den server, der afleverede mailen[: {source}]. Er serveren jeres, så tag den med. Kender I den ikke, så tilføj intet: så har SPF gjort sit arbejde.',
    steps: [
      'Find ud af, hvem der driver serveren: jeres mailserver, et nyhedsbrev, en filial, eller ingen, I kender.',
      'Er den jeres, så tilføj dens offentlige adresse eller udbyderens include i SPF-posten.',
      'Er den ikke, så se på, hvad mailen giver sig ud for: måske bruger nogen jeres domæne.',
    ],
    verify: 'Opslaget viser den nye post. En ny mail fra serveren viser spf=pass ved ankomsten.',
    duration: 'Nogle minutter at offentliggøre; derefter så længe, som DNS husker det gamle svar.',
    avoid: 'Tilføj aldrig en server, I ikke kender, og aldrig relaypuljens adresser: begge dele lader andre sende i jeres navn.',
  },
  'check-spf-domain': {
    title: 'Find ud af, hvem der ejer det navn, SPF blev bedømt på',
    text: 'Ved ankomsten bestod SPF ikke[ for {envelopedomain}, konvolutafsenderens domæne][ for {greeting}, det navn, som den afsendende server gav sig selv, da konvolutafsenderen var tom]. Om det navn, SPF blev bedømt på, tilhører ejeren af From-domænet[, {fromdomain}], kan ikke ses i headerlinjerne. Dets post kan kun dets egen ejer rette; er det ikke jer, ændrer ingen af jeres poster noget her.',
    steps: [
      'Find ud af, hvis navn det er: en tjeneste, der sender for jer, en af jeres egne servere, eller ingen, I kender.',
      'Sender en tjeneste for jer, så bed den om at sørge for, at SPF består for dens navn, eller om at sende med en konvolutafsender i jeres domæne.',
      'Er navnet jeres, så slå dets post op: der skal være præcis én, og den skal nævne alle servere, der virkelig sender med det navn ({page-spf}).',
      'Kender I det ikke, så lad alt være, som det er: måske bruger nogen jeres navn.',
    ],
    verify: 'I ved, hvis navn det er. Er noget ændret, viser en ny mail spf=pass ved ankomsten.',
    duration: 'Nogle minutter at slå op; en ændring hos andre tager den tid, de skal bruge.',
    avoid:
      'Tilføj ikke en server i et andet domænes SPF-post af den grund: den post blev ikke spurgt. Tilføj aldrig relaypuljens adresser.',
  },
  'steady-dns': {
    title: 'Sørg for, at DNS svarer',
    text: 'DNS for det domæne, SPF blev bedømt på[, {spfdomain}], kunne ikke læses i det øjeblik, så SPF gav intet resultat. Det kan have været et tilfælde.',
    steps: [
      'Slå domænets navneservere op, og spørg hver af dem efter SPF-posten.',
      'Se efter, om også hvert include i posten svarer.',
      'Er en af dem langsom eller tavs, så få den repareret eller taget ud.',
    ],
    verify: 'Alle navneservere giver straks den samme post, flere gange på en dag.',
    duration: 'Nogle minutter at se efter.',
    avoid: 'Lav ikke SPF-posten om på grund af ét mislykket opslag.',
  },
  'sign-dkim': {
    title: 'Signér med DKIM',
    text: 'En DKIM-signatur for From-domænet hjælper modtageren med at acceptere et videresendt eksemplar. I sig selv holder den ikke mail ude af relaypuljen ({page-outbound-pools}); ældre tekster, som {page-relaying-denied}, sagde det modsatte.',
    steps: [
      'Sendes mailen fra Microsoft 365: åbn {place-dkim}, eller brug kommandoerne.',
      'Offentliggør begge CNAME-poster præcis, som Microsoft viser dem dér; lav dem aldrig selv ({page-dkim}).',
      'Slå signeringen til, så snart begge opslag svarer.',
      'Sender en anden udbyder mailen, så signér dér, med From-domænet som »d=«.',
    ],
    verify: 'En mail til en ekstern postkasse viser dkim=pass med From-domænet i header.d.',
    duration: 'Nogle minutter, og så længe, som DNS er om det. Nye nøgler kan tage {quantity-key-rotation} ({page-dkim}).',
    avoid:
      'Regn ikke med, at mailen forlader puljen alene af den grund. Sæt ikke DMARC til reject, før DKIM virker: så går videresendt mail tabt.',
  },
  'leave-high-risk': {
    title: 'Fjern grunden til højrisikopuljen',
    text: 'Mail fra et domæne, der hverken har MX- eller A-post, går ud gennem denne pulje, og det gør rapporter om manglende levering og udgående mail, der er bedømt som spam, også ({page-outbound-pools}). Find ud af, hvad det var.',
    steps: [
      'Slå domænets MX og A op. Mangler begge, så offentliggør en af dem.',
      'Er der en, så spørg administratoren af Microsoft 365, om mailen blev bedømt som spam.',
      'Var det en rapport om manglende levering, er der intet at rette.',
    ],
    verify: 'Opslaget viser en MX- eller A-post, og en ny mail går ud gennem en anden pulje.',
    duration: 'Nogle minutter at offentliggøre, og så længe, som DNS er om det.',
    avoid: 'Tilføj ikke puljens adresser i SPF eller på en tilladelsesliste.',
  },
};
