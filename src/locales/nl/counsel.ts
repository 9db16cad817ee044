import type { AdviceWords, AllReadingWords, AllUnknowableWords } from '../advice-words.ts';

export const advice: AdviceWords = {
  strengths: {
    shown: 'Headerregels van andere servers wijzen hierop.',
    suggested: 'Er is iets wat hierop wijst; bewezen is het niet.',
    possible: 'Mogelijk; geen regel toont het.',
  },
  byTrace:
    'Verstuur een nieuw bericht en traceer het: bij OutboundIpPoolName staat niet meer RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'Volgens de headerregels: {tenant}[ (tenant {tenantid})].',
    tenantId: 'Volgens de headerregels: de tenant {tenantid}. De naam staat er niet bij.',
    sender: 'Volgens de From-regel: {fromdomain}[ ({readabledomain})]. Die regel kan vervalst zijn.',
    unknown: 'De headerregels zeggen niet wie dat is.',
  },
  replaceFirst: 'Vervang vóór gebruik:',
  placeholders: {
    sender: 'adres van de afzender',
    recipient: 'adres van de ontvanger',
    start: 'dag ervoor, jjjj-mm-dd',
    end: 'dag erna, jjjj-mm-dd',
    mailbox: 'adres van het postvak',
    fromdomain: 'domein van de afzender',
    spfdomain: 'domein waarop SPF is beoordeeld',
    subdomain: 'subdomein',
    parent: 'bovenliggend domein',
    group: 'adres van de groep',
    connector: 'naam van de connector tussen aanhalingstekens',
    pilot: 'adressen van alle proefpostvakken',
    hops: 'openbare adressen van uw eigen hops',
    certificate: 'domein in het certificaat',
    sealer: 'd= in het zegel tussen aanhalingstekens',
    notify: 'uw eigen adres',
    server: 'openbaar adres van uw server',
    provider: 'include van uw provider',
    mailserver: 'naam van uw mailserver',
  },
  cited: '“{title}”, {date}',
  citedUndated: '“{title}”, gelezen op {date}',
  generalKnowledge: 'algemene kennis van Exchange (niet op een pagina van Microsoft gelezen)',
  readOn: 'gelezen op {date}',
  elsewhere: { reader: 'Voor de lezer van het bericht', 'help-desk': 'Voor de helpdesk' },
  cases: 'geval {cases}',
  labels: {
    steps: 'Stap voor stap',
    commands: 'Om te kopiëren',
    verify: 'Zo ziet u dat het gelukt is',
    duration: 'Zo lang duurt het',
    avoid: 'Wat u beter niet doet',
    sources: 'Bronnen',
    readings: 'Twee manieren om het te lezen',
    innocent: 'Onschuldige uitleg',
    suspicious: 'Verdachte uitleg',
    unknowable: 'Wat headerregels niet kunnen tonen, en waar het wel te zien is',
  },
};

export const readings: AllReadingWords = {
  'relay-clean': {
    innocent:
      'Een postvak, regel of lijst stuurt gewone e-mail door, of een toepassing verzendt via Microsoft 365 met een domein dat daar nooit is ingesteld. Het uitgaande filter van Microsoft had er niets op aan te merken.',
    suspicious:
      'Iemand verzendt vervalste e-mail via een organisatie die alles doorgeeft wat ze krijgt. Een filter dat niets vond, sluit dat niet uit.',
  },
  'relay-spam': {
    innocent: 'Een postvak dat doorstuurt, gaf door wat het kreeg, ook spam, of het filter vergiste zich.',
    suspicious:
      'Het uitgaande filter van Microsoft beoordeelde het als spam, en de afzender was niet te bevestigen: mogelijk verzendt iemand spam of vervalste e-mail via deze organisatie.',
  },
  'relay-unknown': {
    innocent:
      'Een postvak, regel of lijst stuurt gewone e-mail door, of een toepassing gebruikt in Microsoft 365 een domein dat daar nooit is ingesteld.',
    suspicious: 'Iemand verzendt vervalste e-mail via een organisatie die alles doorgeeft wat ze krijgt.',
  },
  'high-risk-pool': {
    innocent: 'Een niet-bezorgingsrapport, of een domein zonder de nodige DNS-records.',
    suspicious: 'Het uitgaande filter beoordeelde het bericht als spam, misschien van een account dat is overgenomen.',
  },
  'ordinary-pool': {
    innocent: 'Gewone e-mail van een organisatie met Microsoft 365.',
    suspicious: 'Een account van zo’n organisatie is overgenomen, of iemand huurt Microsoft 365 voor kwaadwillige e-mail.',
  },
  'consumer-pool': {
    innocent: 'E-mail van een particulier met een account bij Outlook.com.',
    suspicious: 'Een account dat iemand heeft geopend of overgenomen om te bedriegen.',
  },
  'other-microsoft365': {
    innocent: 'E-mail van een toepassing of dienst die servers van Microsoft gebruikt.',
    suspicious: 'Iemand huurt de dienst voor kwaadwillige e-mail, of misbruikt een toepassing.',
  },
  internal: {
    innocent: 'Een collega of een andere klant van Microsoft 365 heeft u geschreven.',
    suspicious: 'Een account binnen Microsoft 365 is overgenomen.',
  },
  'not-from-microsoft365': {
    innocent: 'Gewone e-mail van iemand die een andere e-maildienst gebruikt.',
    suspicious:
      'Vervalste e-mail van een server die de oplichter zelf beheert. Dat die niet door de relaygroep ging, pleit er niet voor en niet tegen.',
  },
  'unknown-pool': {
    innocent:
      'Een server van Microsoft 365 die nieuw is, of in het openbaar zelden gezien. Microsoft wijzigt namen en adressen zonder aankondiging.',
    suspicious: 'Die server kan bij elke groep horen, ook bij de relaygroep. Niets is uitgesloten.',
  },
  undetermined: {
    innocent: 'De tekst is onvolledig, of een server schreef een regel in een vorm die hier niet bekend is.',
    suspicious: 'Iemand heeft regels weggehaald of gewijzigd.',
  },
};

export const unknowables: AllUnknowableWords = {
  pool: {
    what: 'Welke groep Microsoft 365 bij het bericht heeft geregistreerd.',
    where:
      'In de berichttracering van de organisatie die het verzond of verderstuurde, in de eigenschap OutboundIpPoolName ({page-relaying-denied}). Alleen haar beheerder kan die zien.',
  },
  settings: {
    what: 'Welke instelling daartoe heeft geleid: doorsturen, een regel, een connector of een ontbrekend domein.',
    where: 'In de instellingen van die organisatie en in haar berichttracering.',
  },
  author: {
    what: 'Wie het bericht heeft geschreven, en of het eerlijk bedoeld is.',
    where: 'Bij de afzender, als u het langs een andere weg vraagt.',
  },
  filter: {
    what: 'Alles wat uw filter heeft meegewogen.',
    where: 'Bij uw helpdesk: in de indiening of in Threat Explorer, als uw organisatie dat heeft.',
  },
  'older-lines': {
    what: 'Of de regels onder die waarin uw mailsysteem het bericht overnam, waar en volledig zijn.',
    where: 'In de logboeken van de servers die ze schreven.',
  },
  arrival: {
    what: 'Welke server het bericht heeft bezorgd.',
    where: 'In de berichttracering van uw eigen organisatie, onder “From IP” ({page-message-trace}).',
  },
  'high-risk-reason': {
    what: 'Welke van de redenen voor de hoogrisicogroep het was.',
    where: 'In de berichttracering en de rapporten over uitgaande spam van de organisatie die het verzond.',
  },
};
