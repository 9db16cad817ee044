import type { SelectionWords } from '../catalog/selection-words.ts';

/** Dutch words for several messages at once. */
export const selection: SelectionWords = {
  several: '{count} berichten zijn geselecteerd.',
  limit:
    'In Outlook ziet een invoegtoepassing hoogstens {limit} geselecteerde berichten. Als u er meer hebt geselecteerd, ontbreken de overige hier.',
  leftOut: 'Concepten en afspraken hebben geen route en zijn weggelaten: {count}.',
  noneReceived:
    'Geen van de geselecteerde items is een ontvangen bericht. Concepten en afspraken hebben geen route om te bekijken.',
  outcomes: {
    'relay-pool': 'Relaypool',
    'high-risk-pool': 'Hoogrisicopool',
    'ordinary-pool': 'Gewone pool',
    'consumer-pool': 'Outlook.com',
    'other-microsoft365': 'Een andere e-maildienst van Microsoft',
    internal: 'Binnen Microsoft 365',
    'not-from-microsoft365': 'Bezorgd door een server buiten Microsoft 365',
    undetermined: 'Niet vast te stellen',
  },
  dangerous: 'Gevaarlijk volgens uw filter',
  unchecked: 'Nog niet gecontroleerd',
  failed: 'Kon niet worden gecontroleerd',
  counted: '{name}: {count}[ (waarvan {likely} waarschijnlijk, niet zeker)].',
  progress: 'Klaar: {done} van {count}.',
  stopped: 'Gestopt. Klaar: {done} van {count}.',
  stop: 'Stoppen',
  resume: 'De rest controleren',
  copyAll: 'Alles kopiëren als lijst voor de helpdesk',
  copied: 'De lijst staat op het klembord. Namen in e-mailadressen zijn afgeschermd.',
  listTitle: 'Relay Pool Inspector: {count} berichten',
  uncheckedAnswer: 'Dit bericht is nog niet gecontroleerd.',
  apiMissing:
    'In deze versie van Outlook ziet een invoegtoepassing maar één bericht tegelijk, dus alleen het geopende bericht wordt gecontroleerd.',
  notListed:
    'Outlook liet niet weten welke berichten zijn geselecteerd[ (fout {code})], dus alleen het geopende bericht wordt gecontroleerd.',
};
