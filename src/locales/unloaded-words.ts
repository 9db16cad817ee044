import type { Language } from './language.ts';

/** Stands where the file with all other words could not be fetched; so it cannot stand in that file. */
export const unloadedWords: Readonly<Record<Language, string>> = {
  en: 'Relay Pool Inspector could not be loaded. Close the pane and open it again.',
  da: 'Relay Pool Inspector kunne ikke hentes. Luk ruden, og åbn den igen.',
  nl: 'Relay Pool Inspector kon niet worden geladen. Sluit het venster en open het opnieuw.',
};
