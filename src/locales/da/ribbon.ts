import type { RibbonWords } from '../catalog/language-entry.ts';

export const ribbon: RibbonWords = {
  'no-item': 'Der er ikke valgt nogen mail, så intet er tjekket. Vælg én mail, og prøv igen.',
  appointment: 'Dette er en aftale og har ingen headerlinjer. Intet er tjekket.',
  draft: 'Mailen er ikke sendt endnu, så der er intet at tjekke.',
  'api-missing':
    'Denne version af Outlook giver ikke adgang til headerlinjer. Intet er tjekket. Brug en nyere version eller Outlook på internettet.',
  failed: 'Outlook kunne ikke hente headerlinjerne, så intet er tjekket. Prøv igen, eller brug »Tjek relaypulje«.',
  'timed-out': 'Outlook hentede ikke headerlinjerne i tide, så intet er tjekket. Prøv igen.',
};
