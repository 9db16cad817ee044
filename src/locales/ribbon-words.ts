import type { Language } from './language.ts';

/** Why the quick check has no verdict to show; `fault` is the check itself gone wrong. */
export type RibbonState = 'no-item' | 'appointment' | 'draft' | 'api-missing' | 'failed' | 'timed-out' | 'fault';

/** One line each for Outlook's notification bar: at most 150 characters, without blanks. */
export type RibbonWords = Readonly<Record<RibbonState, string>>;

/**
 * The words of the quick check apart from its verdicts, which are the briefs of the catalog. All languages in one file, outside of
 * the catalogs: they have to be there when a catalog cannot be loaded.
 */
export const ribbonWords: Readonly<Record<Language, RibbonWords>> = {
  en: {
    'no-item': 'No message is selected, so nothing was checked. Select one message and try again.',
    appointment: 'This is an appointment and has no header lines. Nothing was checked.',
    draft: 'This message has not been sent yet, so there is nothing to check.',
    'api-missing':
      'This Outlook does not hand over header lines, so nothing was checked. Use a newer Outlook or Outlook on the web.',
    failed: 'Outlook could not hand over the header lines, so nothing was checked. Try again, or use “Check relay pool”.',
    'timed-out': 'Outlook did not hand over the header lines in time, so nothing was checked. Try again.',
    fault: 'The check itself went wrong, so nothing is known about this message. Try again, or use “Check relay pool”.',
  },
  da: {
    'no-item': 'Der er ikke valgt nogen mail, så intet er tjekket. Vælg én mail, og prøv igen.',
    appointment: 'Dette er en aftale og har ingen headerlinjer. Intet er tjekket.',
    draft: 'Mailen er ikke sendt endnu, så der er intet at tjekke.',
    'api-missing':
      'Denne Outlook udleverer ikke headerlinjer, så intet er tjekket. Brug en nyere Outlook eller Outlook på internettet.',
    failed: 'Outlook kunne ikke udlevere headerlinjerne, så intet er tjekket. Prøv igen, eller brug »Tjek relaypulje«.',
    'timed-out': 'Outlook udleverede ikke headerlinjerne i tide, så intet er tjekket. Prøv igen.',
    fault: 'Selve tjekket gik galt, så intet vides om denne mail. Prøv igen, eller brug »Tjek relaypulje«.',
  },
  nl: {
    'no-item': 'Er is geen bericht geselecteerd, dus er is niets gecontroleerd. Selecteer één bericht en probeer het opnieuw.',
    appointment: 'Dit is een afspraak en heeft geen headerregels. Er is niets gecontroleerd.',
    draft: 'Dit bericht is nog niet verzonden, dus er valt niets te controleren.',
    'api-missing':
      'Deze Outlook geeft geen headerregels door, dus er is niets gecontroleerd. Gebruik een nieuwere Outlook of Outlook op het web.',
    failed:
      'Outlook kon de headerregels niet doorgeven; er is niets gecontroleerd. Probeer het opnieuw, of gebruik “Relaygroep controleren”.',
    'timed-out': 'Outlook gaf de headerregels niet op tijd door, dus er is niets gecontroleerd. Probeer het opnieuw.',
    fault:
      'De controle zelf ging mis; over dit bericht is niets bekend. Probeer het opnieuw, of gebruik “Relaygroep controleren”.',
  },
};
