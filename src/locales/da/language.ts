import type { LanguageEntry } from '../catalog/language-entry.ts';

export const language: LanguageEntry = {
  name: 'Dansk',
  tags: ['da-DK'],
  unloaded: 'Relay Pool Inspector kunne ikke hentes. Luk ruden, og åbn den igen.',
  fault: 'Tjekket gik galt, så mailen er ikke tjekket. Prøv igen, eller brug »Tjek relaypulje«.',
  loadRibbon: () => import('./ribbon.ts').then(({ ribbon }) => ribbon),
  loadAnswer: () => import('./answer.ts').then(({ answer }) => answer),
  loadCatalog: () => import(/* webpackChunkName: "da" */ './catalog.ts').then(({ catalog }) => catalog),
};
