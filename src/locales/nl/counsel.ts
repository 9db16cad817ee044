import type { AdviceWords, AllReadingWords } from '../catalog/advice-words.ts';

export const advice: AdviceWords = {
  byTrace:
    'Verzend een nieuw bericht en traceer het: OutboundIpPoolName is niet meer RegularRelayOutboundPool ({page-relaying-denied}).',
  parties: {
    tenant: 'Volgens de headerregels {tenant}[ (tenant {tenantid})].',
    tenantId: 'Volgens de headerregels de tenant {tenantid}. De naam staat er niet bij.',
    sender: 'Volgens de From-regel {fromdomain}[ ({readabledomain})]. Die regel kan vervalst zijn.',
    unknown: 'De headerregels zeggen niet wie dat is.',
  },
  menus: 'Menu’s van de beheercentra van Microsoft staan hier in het Engels.',
  replaceFirst: 'Vervang vóór gebruik:',
  placeholders: {
    messageid: 'Message-ID tussen enkele aanhalingstekens',
    sender: 'adres van de afzender',
    trusted: 'adres van de afzender tussen aanhalingstekens',
    recipient: 'adres van de geadresseerde',
    start: 'dag ervoor, jjjj-mm-dd',
    end: 'dag erna, jjjj-mm-dd',
    mailbox: 'adres van het postvak',
    fromdomain: 'domein van de afzender',
    spfdomain: 'domein waarop SPF is beoordeeld',
    subdomain: 'subdomein',
    parent: 'bovenliggend domein',
    group: 'adres van de groep',
    policy: 'naam van het antispambeleid tussen aanhalingstekens',
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
  ownRoles: { dns: 'Wie de DNS van het domein beheert' },
  licences: {
    included: 'Inbegrepen bij Exchange Online',
    'threat-explorer': 'Inbegrepen; voor Threat Explorer Defender for Office 365 Plan 2, voor Real-time detections Plan 1',
    'explorer-or-search': 'Voor Explorer is Defender for Office 365 Plan 2 nodig',
  },
  cases: 'geval {cases}',
  labels: {
    evidence: 'Basis',
    undo: 'Zo maakt u het ongedaan',
    verify: 'Zo ziet u dat het gelukt is',
    avoid: 'Let op',
    sources: 'Bronnen',
    innocent: 'Onschuldige verklaring',
    suspicious: 'Verdachte verklaring',
  },
};

export const readings: AllReadingWords = {
  'relay-passed': {
    innocent:
      'Een postvak, regel of lijst stuurt gewone e-mail door, of een toepassing gebruikt een domein dat niet in Microsoft 365 is ingesteld.',
    suspicious:
      'Iemand verzendt vervalste e-mail via een organisatie die alles doorgeeft wat ze krijgt. Dat het uitgaande filter van Microsoft niets vond, sluit dat niet uit.',
  },
  'relay-spam': {
    innocent: 'Een postvak stuurde alles door, ook spam, of het filter vergiste zich.',
    suspicious:
      'Het uitgaande filter van Microsoft beoordeelde het als spam, en de afzender was niet te bevestigen. Mogelijk verzendt iemand spam of vervalste e-mail via deze organisatie.',
  },
  'relay-unknown': {
    innocent:
      'Een postvak, regel of lijst stuurt gewone e-mail door, of een toepassing gebruikt een domein dat niet in Microsoft 365 is ingesteld.',
    suspicious: 'Iemand verzendt vervalste e-mail via een organisatie die alles doorgeeft wat ze krijgt.',
  },
  'high-risk-pool': {
    innocent: 'Een niet-bezorgingsrapport, of een domein zonder de nodige DNS-records.',
    suspicious: 'Het uitgaande filter beoordeelde het bericht als spam, misschien van een account dat is overgenomen.',
  },
  'automatic-reply': {
    innocent: 'Een afwezigheidsbericht of een ander antwoord dat een postvak uit zichzelf geeft.',
    suspicious: 'Iemand schreef de velden van een automatisch antwoord in een ander bericht.',
  },
  'ordinary-pool': {
    innocent: 'Gewone e-mail van een organisatie met Microsoft 365.',
    suspicious:
      'Een account van zo’n organisatie is overgenomen, of iemand heeft een abonnement op Microsoft 365 genomen om schadelijke e-mail te verzenden.',
  },
  'consumer-pool': {
    innocent: 'E-mail van een particulier met een account bij Outlook.com.',
    suspicious: 'Een account dat iemand heeft geopend of overgenomen om te bedriegen.',
  },
  'other-microsoft365': {
    innocent: 'E-mail van een toepassing of dienst die servers van Microsoft gebruikt.',
    suspicious: 'Iemand betaalt voor de dienst om schadelijke e-mail te verzenden, of misbruikt een toepassing.',
  },
  internal: {
    innocent: 'Een collega of een andere klant van Microsoft 365 heeft u geschreven.',
    suspicious: 'Een account binnen Microsoft 365 is overgenomen.',
  },
  'not-from-microsoft365': {
    innocent: 'Gewone e-mail van iemand die een andere e-maildienst gebruikt.',
    suspicious:
      'Vervalste e-mail van een server die de oplichter zelf beheert. Dat de relaypool niet is gebruikt, pleit niet voor en niet tegen het bericht.',
  },
  'unknown-pool': {
    innocent:
      'Een server van Microsoft 365 die nieuw is of zelden in openbare bronnen voorkomt. Microsoft wijzigt namen en adressen zonder aankondiging.',
    suspicious: 'Die server kan bij elke pool horen, ook bij de relaypool. Niets is uitgesloten.',
  },
  undetermined: {
    innocent: 'De tekst is onvolledig, of een server schreef een regel in een vorm die hier niet bekend is.',
    suspicious: 'Iemand heeft regels weggehaald of gewijzigd.',
  },
  'refused-inside': {
    innocent: 'Het adres was onjuist, of er geldt een regel, limiet of blokkering.',
    suspicious:
      'Het rapport is vervalst. Open geen links of bestanden in een rapport over een bericht dat u niet hebt verzonden.',
  },
};
