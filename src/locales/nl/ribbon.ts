import type { RibbonWords } from '../catalog/language-entry.ts';

export const ribbon: RibbonWords = {
  'no-item': 'Er is geen bericht geselecteerd, dus er is niets gecontroleerd. Selecteer één bericht en probeer het opnieuw.',
  appointment: 'Dit is een afspraak en heeft geen headerregels. Er is niets gecontroleerd.',
  draft: 'Dit bericht is nog niet verzonden, dus er valt niets te controleren.',
  'api-missing':
    'Deze versie van Outlook geeft geen headerregels door; er is niets gecontroleerd. Gebruik een nieuwere Outlook of de webversie.',
  failed:
    'Outlook kon de headerregels niet doorgeven; er is niets gecontroleerd. Probeer het opnieuw, of gebruik “Relaypool controleren”.',
  'timed-out': 'Outlook gaf de headerregels niet op tijd door, dus er is niets gecontroleerd. Probeer het opnieuw.',
};
