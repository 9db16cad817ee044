import type { PaneWords } from '../catalog/pane-words.ts';

/** Words of the page for a plain browser, which the pane does not need before the verdict. */
export const page: PaneWords['page'] = {
  introduction:
    'Controleert of een bericht via de relaypool van Microsoft 365 is gekomen, toont de headerregels waaruit dat blijkt en zegt wie er iets aan kan doen.',
  privacy: 'Alles gebeurt op deze pagina. Niets van wat u plakt of opent, wordt ergens naartoe gestuurd.',
  language: 'Taal',
  theme: 'Uiterlijk',
  themes: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  input: 'Te controleren bericht',
  headersLabel: 'Headerregels',
  headersHelp:
    'Plak de headerregels van het bericht, de volledige berichtbron of de tekst van een niet-bezorgingsrapport. Wat u plakt, wordt meteen gecontroleerd.',
  check: 'Controleren',
  file: 'Berichtbestanden',
  chooseFile: 'Bestanden kiezen …',
  fileHelp:
    'Kies een of meer bestanden (.eml, .msg of .txt), of sleep ze naar een willekeurige plek op deze pagina. Een bericht dat als bijlage in een ander bericht of in een niet-bezorgingsrapport zit, wordt ook gevonden.',
  manyMessages: 'Veel berichten? Vat een map, een postvak of een export samen',
  messages: 'Berichten',
  within: '{name}, bericht {count}',
  pasted: 'Geplakte tekst',
  progress: '{done} van {count} bestanden gelezen.',
  readingFile: '{name} wordt gelezen …',
  cancel: 'Annuleren',
  tooManyFiles: 'U hebt {count} bestanden opgegeven. De eerste {limit} zijn gelezen; open de rest daarna.',
  nothingDropped:
    'Wat u hierheen hebt gesleept, bevat geen bestand. Sla het bericht eerst op, of kopieer de headerregels en plak ze hier.',
  reading: 'Hoe de tekst is gelezen',
  remoteReply: 'Antwoord van de server die het bericht weigerde',
  samples: 'Voorbeelden',
  samplesHelp: 'Verzonnen berichten die laten zien hoe elk antwoord eruitziet.',
  sampleNames: {
    'relay-delivery': 'Bezorgd door de relaypool',
    'relay-upstream-list': 'Relaypool, daarna een mailinglijst',
    'junk-phishing': 'Ongewenste e-mail: phishing',
    'junk-failed-authentication': 'Ongewenste e-mail: afzendercontrole mislukt',
    'junk-blocked-sender': 'Ongewenste e-mail: geblokkeerde afzender',
    'ordinary-pool': 'Gewone pool',
    'high-risk-pool': 'Hoogrisicopool',
    'forged-relay-line': 'Relayregel van een onbekende server',
    'headers-missing': 'Geen Received-regels',
    internal: 'Binnen Microsoft 365',
    'not-from-microsoft365': 'Niet van Microsoft 365',
  },
  result: 'Resultaat',
  noResult: 'Het antwoord verschijnt hier zodra er iets te controleren is.',
  clear: 'Wissen',
  print: 'Afdrukken / PDF',
  whereTitle: 'Waar vind ik de headers?',
  refusals: {
    'outlook-msg':
      '“{name}” is een Office-bestand, maar geen Outlook-item dat te lezen is. Het kan beschadigd zijn: sla het bericht opnieuw op als .msg of .eml.',
    'msg-without-headers':
      '“{name}” is een Outlook-item zonder headerregels. Outlook bewaart er geen voor berichten die vanuit dit postvak zijn verzonden en voor veel berichten die de organisatie nooit hebben verlaten. Gebruik het exemplaar dat de ontvanger kreeg.',
    'msg-report':
      '“{name}” is een rapport in de indeling van Outlook dat geen headerregels terugstuurt. Open het, kopieer alle tekst en plak die hier.',
    'outlook-pst':
      '“{name}” is een Outlook-gegevensbestand met veel berichten. Open het bericht in Outlook, kopieer de headerregels en plak ze hier.',
    archive:
      '“{name}” is een archief. Pak het uit en kies het bericht dat erin zit, of probeer het zoals het is op de pagina voor veel berichten. Een download uit quarantaine vraagt om het wachtwoord dat ervoor is gekozen.',
    binary: '“{name}” is geen bericht in tekstvorm. Kies een bericht dat als .eml, .msg of .txt is opgeslagen.',
    'empty-file': '“{name}” is leeg. Sla het bericht opnieuw op, of plak de headerregels hier.',
    unreadable:
      '“{name}” kon niet worden gelezen. Is het een map, of is het in een ander programma geopend? Sla een kopie op, of plak de headerregels hier.',
  },
};

export const pageHints: PaneWords['pageHints'] = {
  empty: 'Een berichtbestand (.eml of .msg) van die kopie werkt ook.',
  'subject-only': 'Elke header begint met een naam en een dubbele punt, zoals “Received:”.',
  'no-received': 'Meestal zijn het er meer, en elke regel begint met “Received:”.',
};
