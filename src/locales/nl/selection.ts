import type { SelectionWords } from '../selection-words.ts';

/** Dutch words for several messages at once. */
export const selection: SelectionWords = {
  several: '{count} berichten zijn geselecteerd.',
  limit:
    'In Outlook ziet een invoegtoepassing hooguit {limit} geselecteerde berichten. Hebt u er meer geselecteerd, dan ontbreken de overige hier.',
  leftOut: 'Concepten en afspraken hebben geen route en zijn weggelaten: {count}.',
  noneReceived:
    'Geen van de geselecteerde items is een ontvangen bericht. Concepten en afspraken hebben geen route om te bekijken.',
  outcomes: {
    'relay-pool': 'Relaygroep',
    'high-risk-pool': 'Hoogrisicogroep',
    'ordinary-pool': 'Gewone groep',
    'consumer-pool': 'Outlook.com',
    'other-microsoft365': 'Een andere e-maildienst van Microsoft',
    internal: 'Binnen Microsoft 365',
    'not-from-microsoft365': 'Bezorgd door een server buiten Microsoft 365',
    undetermined: 'Niet vast te stellen',
  },
  unchecked: 'Nog niet gecontroleerd',
  failed: 'Kon niet worden gecontroleerd',
  counted: '{name}: {count}[ (waarschijnlijk, niet zeker: {likely})].',
  progress: 'Klaar: {done} van {count}.',
  stopped: 'Gestopt. Klaar: {done} van {count}.',
  stop: 'Stoppen',
  resume: 'De rest controleren',
  copyAll: 'Alles kopiëren als lijst voor de helpdesk',
  copied: 'De lijst staat op het klembord. De namen in e-mailadressen zijn afgeschermd.',
  listTitle: 'Relay Pool Inspector: {count} berichten',
  uncheckedAnswer: 'Dit bericht is nog niet gecontroleerd.',
  apiMissing:
    'In deze versie van Outlook ziet een invoegtoepassing maar één bericht tegelijk, dus alleen het geopende bericht wordt gecontroleerd.',
  notListed:
    'Outlook liet niet weten welke berichten zijn geselecteerd[ (fout {code})], dus alleen het geopende bericht wordt gecontroleerd.',
};
