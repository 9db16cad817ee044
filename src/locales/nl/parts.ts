import type { PartWords } from '../catalog/part-words.ts';

/** Words of what stands behind the tabs: needed after the verdict. */
export const parts: PartWords = {
  name: 'Onderdelen van het antwoord',
  titles: { why: 'Waarom', actions: 'Wat nu', route: 'Route', details: 'Details', headers: 'Headers' },
  loading: 'Wordt geladen …',
  actions: {
    steps: 'Stap voor stap',
    texts: {
      readerAnswer: 'Antwoord voor de lezer',
      ticket: 'Ticket voor de helpdesk',
      forwarderMessage: 'Bericht aan de beheerder van de organisatie die doorstuurde',
      senderMessage: 'Bericht aan de eigenaar van het domein van de afzender',
    },
    masked: 'Namen van postvakken afschermen (een naam kan blijven staan: lees na vóór verzending)',
    copy: 'Kopiëren',
    copyAs: {
      text: 'Kopiëren als tekst',
      markdown: 'Kopiëren als Markdown',
      html: 'Kopiëren als HTML',
      json: 'Kopiëren als JSON',
    },
    copied: 'Het staat op het klembord.',
    saveJson: 'Opslaan als JSON',
    wholeResult: 'Volledig resultaat als JSON (voor een programma)',
    wholeResultHelp: 'Het bevat alle headerregels en niets daarin is afgeschermd.',
    reply: 'Gebruiker beantwoorden',
    write: 'Bericht opstellen in Outlook',
    toHelpDesk: 'Verzenden naar de helpdesk',
    opened: 'Outlook heeft een nieuw bericht met de tekst geopend. Er wordt niets verzonden totdat u op Verzenden klikt.',
    openedWithOriginal:
      'Outlook heeft een nieuw bericht met de tekst geopend en is gevraagd het origineel bij te voegen, waarin niets is afgeschermd. Er wordt niets verzonden totdat u op Verzenden klikt.',
    notOpened: 'Outlook heeft geen nieuw bericht geopend. Kopieer in plaats daarvan de tekst.',
  },
  route: {
    localTime: '{time} (uw lokale tijd)',
    border: 'Hier nam uw eigen mailsysteem het bericht over. De regels hieronder zijn door anderen geschreven.',
    borderUnsure: 'Uw eigen mailsysteem lijkt het bericht hier te hebben overgenomen; de regels bewijzen het niet.',
    clockNote:
      'Een klokverschil betekent dat de klok van een van twee servers verkeerd liep, niet dat het bericht terug in de tijd ging.',
  },
  details: {
    documented: 'gedocumenteerd',
    undocumented: 'ongedocumenteerd',
    authentication: 'Verificatieresultaten',
    authenticationNote: 'Wie een regel schreef, schreef ook de resultaten erin. Een oudere regel kan van een onbekende zijn.',
    comparedWith: 'Vergeleken met het domein van de afzender (From) {domain}',
    noFrom: 'Het domein van de afzender (From) is niet vast te stellen.',
    method: 'Controle',
    result: 'Resultaat',
    domain: 'Domein',
    aligned: 'Komt overeen met From',
    alignments: {
      same: 'ja, hetzelfde domein',
      related: 'in de soepele modus (relaxed): het ene is een subdomein van het andere',
      organisation: 'in de soepele modus (relaxed): beide horen bij één organisatie',
      different: 'nee, een ander domein',
      unknown: 'niet vast te stellen',
    },
  },
  headers: {
    search: 'Zoeken in namen en waarden',
    found: '{count} van {total} regels',
    none: 'Geen enkele regel bevat deze tekst.',
    fromTop: 'Terug naar de eerste regel',
    back: 'Terug naar {part}',
    raw: 'Als platte tekst',
    rawCut: 'Hier staan alleen de eerste {count} tekens. De kopie bevat alles.',
    copy: 'Alle headerregels kopiëren',
    copied: 'De headerregels staan op het klembord zoals ze zijn. Niets daarin is afgeschermd.',
  },
};
